/* ecwid_order_extra_field: an object of the description.
 * Made from spec/ecwid/openapi.yaml:19211 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_EXTRA_FIELD_H
#define ECWID_ORDER_EXTRA_FIELD_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_extra_field ecwid_order_extra_field;
extern OAC_API const oac_type ecwid_order_extra_field_oac_type;

/* An array of ecwid_order_extra_field: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_extra_field_list {
    oac_presence state;
    size_t count;
    const ecwid_order_extra_field *items;
} ecwid_order_extra_field_list;
OAC_LIST_FUNCTIONS(ecwid_order_extra_field_list, ecwid_order_extra_field)
extern OAC_API const oac_type ecwid_order_extra_field_list_oac_type;

OAC_END_DECLS

#include <ecwid/order_extra_field_customer_input_type.h>
#include <ecwid/order_extra_order_details_display_section.h>

OAC_BEGIN_DECLS

/* An extra field of an order, with its value and how it is shown.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/orders/order-extra-fields/search-order-extra-fields#response-json */
struct ecwid_order_extra_field {
    /* id: Id of the extra field, unique in its order. */
    oac_opt_string id;
    /* value: What was entered, 255 characters at most. At most 255 characters. */
    oac_opt_string value;
    /* customerInputType: How it was entered. Empty for hidden fields; TEXT where nothing is sent. */
    ecwid_order_extra_field_customer_input_type_opt customer_input_type;
    /* title: Title of the field, as customers see it. */
    oac_opt_string title;
    /* orderDetailsDisplaySection: With what staff sees it. Empty means that it is hidden. */
    ecwid_order_extra_order_details_display_section_opt order_details_display_section;
    /* orderBy: Its place among the fields of the same section, a number as a text. The smallest comes first. */
    oac_opt_string order_by;
    /* showInNotifications: Whether emails to the customer have it, which they do not by default. Only of
     * searchOrderExtraFields. Default: false. */
    oac_opt_bool show_in_notifications;
    /* showInInvoice: Whether tax invoices have it. Only of searchOrderExtraFields. */
    oac_opt_bool show_in_invoice;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_EXTRA_FIELD_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_extra_field_serialize(const ecwid_order_extra_field *value,
                                                                    oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_extra_field_parse(const char *text, size_t length,
                                                                const oac_parse_options *options,
                                                                ecwid_order_extra_field *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_extra_field_validate(const ecwid_order_extra_field *value,
                                                                   oac_validation mode, oac_violations *violations,
                                                                   oac_error *error);
OAC_API void ecwid_order_extra_field_dispose(ecwid_order_extra_field *value);

OAC_RECORD_FUNCTIONS(ecwid_order_extra_field)
OAC_CJSON_FUNCTIONS(ecwid_order_extra_field)

OAC_END_DECLS

#endif
