/* ecwid_order_utm_data_set: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17924 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_UTM_DATA_SET_H
#define ECWID_ORDER_UTM_DATA_SET_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_utm_data_set ecwid_order_utm_data_set;
extern OAC_API const oac_type ecwid_order_utm_data_set_oac_type;

/* An array of ecwid_order_utm_data_set: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_utm_data_set_list {
    oac_presence state;
    size_t count;
    const ecwid_order_utm_data_set *items;
} ecwid_order_utm_data_set_list;
OAC_LIST_FUNCTIONS(ecwid_order_utm_data_set_list, ecwid_order_utm_data_set)
extern OAC_API const oac_type ecwid_order_utm_data_set_list_oac_type;

/* The object OrderUtmDataSet of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/update-order#utmdatasets */
struct ecwid_order_utm_data_set {
    /* timestamp: string. Format: ecwid-date-time. */
    oac_opt_string timestamp;
    /* source: string. */
    oac_opt_string source;
    /* campaign: string. */
    oac_opt_string campaign;
    /* medium: string. */
    oac_opt_string medium;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_UTM_DATA_SET_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_utm_data_set_serialize(const ecwid_order_utm_data_set *value,
                                                                     oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_utm_data_set_parse(const char *text, size_t length,
                                                                 const oac_parse_options *options,
                                                                 ecwid_order_utm_data_set *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_utm_data_set_validate(const ecwid_order_utm_data_set *value,
                                                                    oac_validation mode, oac_violations *violations,
                                                                    oac_error *error);
OAC_API void ecwid_order_utm_data_set_dispose(ecwid_order_utm_data_set *value);

OAC_RECORD_FUNCTIONS(ecwid_order_utm_data_set)
OAC_CJSON_FUNCTIONS(ecwid_order_utm_data_set)

OAC_END_DECLS

#endif
