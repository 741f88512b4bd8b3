/* ecwid_update_custom_order_status_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:19421 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_CUSTOM_ORDER_STATUS_REQUEST_H
#define ECWID_UPDATE_CUSTOM_ORDER_STATUS_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_custom_order_status_request ecwid_update_custom_order_status_request;
extern OAC_API const oac_type ecwid_update_custom_order_status_request_oac_type;

/* What to change of a status that the store names.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/orders/order-statuses/update-custom-order-status#request-json */
struct ecwid_update_custom_order_status_request {
    /* enabled: Whether staff can give orders this status. */
    oac_opt_bool enabled;
    /* sendNotificationWhenStatusIsAssigned: Whether the customer gets an email when an order gets this status. */
    oac_opt_bool send_notification_when_status_is_assigned;
    /* name: Name for people. Only of statuses that the store names. */
    oac_opt_string name;
    /* nameTranslations: The name by language; keys are two-letter codes. Only of statuses that the store names. */
    oac_string_map name_translations;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_CUSTOM_ORDER_STATUS_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_custom_order_status_request_serialize(
    const ecwid_update_custom_order_status_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_custom_order_status_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_update_custom_order_status_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_custom_order_status_request_validate(const ecwid_update_custom_order_status_request *value,
                                                  oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_custom_order_status_request_dispose(ecwid_update_custom_order_status_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_custom_order_status_request)
OAC_CJSON_FUNCTIONS(ecwid_update_custom_order_status_request)

OAC_END_DECLS

#endif
