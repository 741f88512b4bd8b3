/* ecwid_order_external_order_data: an object of the description.
 * Made from spec/ecwid/openapi.yaml:18719 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_EXTERNAL_ORDER_DATA_H
#define ECWID_ORDER_EXTERNAL_ORDER_DATA_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_external_order_data ecwid_order_external_order_data;
extern OAC_API const oac_type ecwid_order_external_order_data_oac_type;

typedef struct ecwid_order_external_order_data_ref {
    oac_presence state;
    const ecwid_order_external_order_data *value;
} ecwid_order_external_order_data_ref;
OAC_REF_FUNCTIONS(ecwid_order_external_order_data)

/* What another system says of an order that it made or delivers.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/search-orders#externalorderdata */
struct ecwid_order_external_order_data {
    /* externalOrderId: Id of the order in that system. */
    oac_opt_string external_order_id;
    /* externalFulfillment: Whether that system delivers it. */
    oac_opt_bool external_fulfillment;
    /* refererChannel: Channel that the order came by. */
    oac_opt_string referer_channel;
    /* refererId: Id of where the order came from. */
    oac_opt_string referer_id;
    /* platformSpecificFields: Further data of that system, a map written as a text. */
    oac_opt_string platform_specific_fields;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_EXTERNAL_ORDER_DATA_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_external_order_data_serialize(
    const ecwid_order_external_order_data *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_external_order_data_parse(const char *text, size_t length,
                                                                        const oac_parse_options *options,
                                                                        ecwid_order_external_order_data *value,
                                                                        oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_external_order_data_validate(const ecwid_order_external_order_data *value,
                                                                           oac_validation mode,
                                                                           oac_violations *violations,
                                                                           oac_error *error);
OAC_API void ecwid_order_external_order_data_dispose(ecwid_order_external_order_data *value);

OAC_RECORD_FUNCTIONS(ecwid_order_external_order_data)
OAC_CJSON_FUNCTIONS(ecwid_order_external_order_data)

OAC_END_DECLS

#endif
