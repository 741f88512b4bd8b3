/* ecwid_customer_extra_field: an object of the description.
 * Made from spec/ecwid/openapi.yaml:12755 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CUSTOMER_EXTRA_FIELD_H
#define ECWID_CUSTOMER_EXTRA_FIELD_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_customer_extra_field ecwid_customer_extra_field;
extern OAC_API const oac_type ecwid_customer_extra_field_oac_type;

/* An array of ecwid_customer_extra_field: `items` has `count` of them and is borrowed. */
typedef struct ecwid_customer_extra_field_list {
    oac_presence state;
    size_t count;
    const ecwid_customer_extra_field *items;
} ecwid_customer_extra_field_list;
OAC_LIST_FUNCTIONS(ecwid_customer_extra_field_list, ecwid_customer_extra_field)
extern OAC_API const oac_type ecwid_customer_extra_field_list_oac_type;

OAC_END_DECLS

#include <ecwid/customer_extra_field_type.h>

OAC_BEGIN_DECLS

/* Definition of a further field that the store keeps of each customer.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/customers/customer-extra-fields/
 * get-customer-extra-field#response-json */
struct ecwid_customer_extra_field {
    /* key: Key of the extra field. The server gives it. */
    oac_opt_string key;
    /* title: What the field is called at the checkout and in the control panel. */
    oac_opt_string title;
    /* entityTypes: What the field is about, here always CUSTOMERS. */
    oac_string_list entity_types;
    /* type: What the field takes - a line of text, or a date with time from a calendar. Default: "TEXT". */
    ecwid_customer_extra_field_type_opt type;
    /* shownOnOrderDetails: Whether the field is shown in the control panel with the details of orders. */
    oac_opt_bool shown_on_order_details;
    /* linkedWithCheckoutField: Whether its values come from an extra field of the checkout. */
    oac_opt_bool linked_with_checkout_field;
    /* createdDate: When the extra field was created. The server sets it. Format: ecwid-date-time. */
    oac_opt_string created_date;
    /* lastModifiedDate: When the extra field last changed. The server sets it. Format: ecwid-date-time. */
    oac_opt_string last_modified_date;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CUSTOMER_EXTRA_FIELD_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_extra_field_serialize(const ecwid_customer_extra_field *value,
                                                                       oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_extra_field_parse(const char *text, size_t length,
                                                                   const oac_parse_options *options,
                                                                   ecwid_customer_extra_field *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_extra_field_validate(const ecwid_customer_extra_field *value,
                                                                      oac_validation mode, oac_violations *violations,
                                                                      oac_error *error);
OAC_API void ecwid_customer_extra_field_dispose(ecwid_customer_extra_field *value);

OAC_RECORD_FUNCTIONS(ecwid_customer_extra_field)
OAC_CJSON_FUNCTIONS(ecwid_customer_extra_field)

OAC_END_DECLS

#endif
