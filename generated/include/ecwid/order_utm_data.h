/* ecwid_order_utm_data: an object of the description.
 * Made from spec/ecwid/openapi.yaml:16466 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_UTM_DATA_H
#define ECWID_ORDER_UTM_DATA_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_utm_data ecwid_order_utm_data;
extern OAC_API const oac_type ecwid_order_utm_data_oac_type;

/* An array of ecwid_order_utm_data: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_utm_data_list {
    oac_presence state;
    size_t count;
    const ecwid_order_utm_data *items;
} ecwid_order_utm_data_list;
OAC_LIST_FUNCTIONS(ecwid_order_utm_data_list, ecwid_order_utm_data)
extern OAC_API const oac_type ecwid_order_utm_data_list_oac_type;

/* A campaign that the customer came by.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/abandonned-carts/search-abandoned-carts#utmdata */
struct ecwid_order_utm_data {
    /* timestamp: When the browser noted it. Format: ecwid-date-time. */
    oac_opt_string timestamp;
    /* source: Where the customer came from. */
    oac_opt_string source;
    /* campaign: Name of the campaign. Empty where there was none. */
    oac_opt_string campaign;
    /* medium: Kind of way that led here, such as email. */
    oac_opt_string medium;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_UTM_DATA_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_utm_data_serialize(const ecwid_order_utm_data *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_utm_data_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_order_utm_data *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_utm_data_validate(const ecwid_order_utm_data *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_order_utm_data_dispose(ecwid_order_utm_data *value);

OAC_RECORD_FUNCTIONS(ecwid_order_utm_data)
OAC_CJSON_FUNCTIONS(ecwid_order_utm_data)

OAC_END_DECLS

#endif
