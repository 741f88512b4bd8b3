/* ecwid_order_selection: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17333 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_SELECTION_H
#define ECWID_ORDER_SELECTION_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_selection ecwid_order_selection;
extern OAC_API const oac_type ecwid_order_selection_oac_type;

/* An array of ecwid_order_selection: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_selection_list {
    oac_presence state;
    size_t count;
    const ecwid_order_selection *items;
} ecwid_order_selection_list;
OAC_LIST_FUNCTIONS(ecwid_order_selection_list, ecwid_order_selection)
extern OAC_API const oac_type ecwid_order_selection_list_oac_type;

OAC_END_DECLS

#include <ecwid/order_selection_modifier_type.h>

OAC_BEGIN_DECLS

/* A value that was chosen, and what it adds to the price.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/update-order#selections */
struct ecwid_order_selection {
    /* selectionTitle: Name of the value. */
    oac_opt_string selection_title;
    /* selectionModifier: What it adds to the price, an amount or percentage as selectionModifierType says. Below 0
     * it reduces the price. */
    oac_opt_number selection_modifier;
    /* selectionModifierType: Whether selectionModifier is an amount or a percentage of the product's price. */
    ecwid_order_selection_modifier_type_opt selection_modifier_type;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_SELECTION_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_selection_serialize(const ecwid_order_selection *value,
                                                                  oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_selection_parse(const char *text, size_t length,
                                                              const oac_parse_options *options,
                                                              ecwid_order_selection *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_selection_validate(const ecwid_order_selection *value,
                                                                 oac_validation mode, oac_violations *violations,
                                                                 oac_error *error);
OAC_API void ecwid_order_selection_dispose(ecwid_order_selection *value);

OAC_RECORD_FUNCTIONS(ecwid_order_selection)
OAC_CJSON_FUNCTIONS(ecwid_order_selection)

OAC_END_DECLS

#endif
