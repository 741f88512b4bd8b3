/* ecwid_update_customer_extra_field_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:12816 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_CUSTOMER_EXTRA_FIELD_REQUEST_H
#define ECWID_UPDATE_CUSTOMER_EXTRA_FIELD_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_customer_extra_field_request ecwid_update_customer_extra_field_request;
extern OAC_API const oac_type ecwid_update_customer_extra_field_request_oac_type;

OAC_END_DECLS

#include <ecwid/customer_extra_field_type.h>

OAC_BEGIN_DECLS

/* What to change of an extra field.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/customers/customer-extra-fields/
 * update-customer-extra-field#request-json */
struct ecwid_update_customer_extra_field_request {
    /* title: What the field is called at the checkout and in the control panel. */
    oac_opt_string title;
    /* type: What the field takes - a line of text, or a date with time from a calendar. Default: "TEXT". */
    ecwid_customer_extra_field_type_opt type;
    /* shownOnOrderDetails: Whether the field is shown in the control panel with the details of orders. */
    oac_opt_bool shown_on_order_details;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_CUSTOMER_EXTRA_FIELD_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_customer_extra_field_request_serialize(
    const ecwid_update_customer_extra_field_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_customer_extra_field_request_parse(const char *text, size_t length, const oac_parse_options *options,
                                                ecwid_update_customer_extra_field_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_update_customer_extra_field_request_validate(const ecwid_update_customer_extra_field_request *value,
                                                   oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_customer_extra_field_request_dispose(ecwid_update_customer_extra_field_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_customer_extra_field_request)
OAC_CJSON_FUNCTIONS(ecwid_update_customer_extra_field_request)

OAC_END_DECLS

#endif
