/* ecwid_update_order_extra_field_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:19247 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_ORDER_EXTRA_FIELD_REQUEST_H
#define ECWID_UPDATE_ORDER_EXTRA_FIELD_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_order_extra_field_request ecwid_update_order_extra_field_request;
extern OAC_API const oac_type ecwid_update_order_extra_field_request_oac_type;

OAC_END_DECLS

#include <ecwid/order_extra_order_details_display_section.h>

OAC_BEGIN_DECLS

/* What to change of an extra field of an order.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/orders/order-extra-fields/update-order-extra-field#request-json */
struct ecwid_update_order_extra_field_request {
    /* value: What was entered, 255 characters at most. */
    oac_opt_string value;
    /* title: Title of the field, as customers see it. */
    oac_opt_string title;
    /* orderDetailsDisplaySection: With what staff sees it. Empty means that it is hidden. */
    ecwid_order_extra_order_details_display_section_opt order_details_display_section;
    /* orderBy: Its place among the fields of the same section, a number as a text. The smallest comes first. */
    oac_opt_string order_by;
    /* showInNotifications: Whether emails to the customer have it, which they do not by default. Default: false. */
    oac_opt_bool show_in_notifications;
    /* showInInvoice: Whether tax invoices have it. */
    oac_opt_bool show_in_invoice;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_ORDER_EXTRA_FIELD_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_order_extra_field_request_serialize(
    const ecwid_update_order_extra_field_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_order_extra_field_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_update_order_extra_field_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_order_extra_field_request_validate(const ecwid_update_order_extra_field_request *value,
                                                oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_order_extra_field_request_dispose(ecwid_update_order_extra_field_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_order_extra_field_request)
OAC_CJSON_FUNCTIONS(ecwid_update_order_extra_field_request)

OAC_END_DECLS

#endif
