/* ecwid_order_selected_option: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17305 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_SELECTED_OPTION_H
#define ECWID_ORDER_SELECTED_OPTION_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_selected_option ecwid_order_selected_option;
extern OAC_API const oac_type ecwid_order_selected_option_oac_type;

/* An array of ecwid_order_selected_option: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_selected_option_list {
    oac_presence state;
    size_t count;
    const ecwid_order_selected_option *items;
} ecwid_order_selected_option_list;
OAC_LIST_FUNCTIONS(ecwid_order_selected_option_list, ecwid_order_selected_option)
extern OAC_API const oac_type ecwid_order_selected_option_list_oac_type;

OAC_END_DECLS

#include <ecwid/file.h>
#include <ecwid/order_selected_option_type.h>
#include <ecwid/order_selection.h>

OAC_BEGIN_DECLS

/* What the customer chose or entered for one option of a product.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/update-order#selectedoptions */
struct ecwid_order_selected_option {
    /* name: Name of the option. */
    oac_opt_string name;
    /* type: Whether one or several values are chosen, or a text, date or file is given. */
    ecwid_order_selected_option_type_opt type;
    /* value: What was chosen or entered, a text; several values with commas between them. */
    oac_opt_string value;
    /* valuesArray: What was chosen or entered, each value by itself. */
    oac_string_list values_array;
    /* files: Files that the customer sent. Only of the type FILES. Only of searchOrders, getOrder, getLastOrder and
     * 2 more. */
    ecwid_file_list files;
    /* selections: Values that were chosen, with what they add to the price. */
    ecwid_order_selection_list selections;
    /* hexCodes: Colors of the values, such as #fff000. Only of calculateOrderDetails, createOrder, updateOrder and 3
     * more. */
    oac_string_list hex_codes;
    /* changedTime: When the option of the product last changed, in seconds since 1970 (UNIX timestamp). Only of
     * searchOrders, getOrder and getLastOrder. */
    oac_opt_int changed_time;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_SELECTED_OPTION_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_selected_option_serialize(const ecwid_order_selected_option *value,
                                                                        oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_selected_option_parse(const char *text, size_t length,
                                                                    const oac_parse_options *options,
                                                                    ecwid_order_selected_option *value,
                                                                    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_selected_option_validate(const ecwid_order_selected_option *value,
                                                                       oac_validation mode, oac_violations *violations,
                                                                       oac_error *error);
OAC_API void ecwid_order_selected_option_dispose(ecwid_order_selected_option *value);

OAC_RECORD_FUNCTIONS(ecwid_order_selected_option)
OAC_CJSON_FUNCTIONS(ecwid_order_selected_option)

OAC_END_DECLS

#endif
