/* ecwid_order_custom_surcharge: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17112 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_CUSTOM_SURCHARGE_H
#define ECWID_ORDER_CUSTOM_SURCHARGE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_custom_surcharge ecwid_order_custom_surcharge;
extern OAC_API const oac_type ecwid_order_custom_surcharge_oac_type;

/* An array of ecwid_order_custom_surcharge: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_custom_surcharge_list {
    oac_presence state;
    size_t count;
    const ecwid_order_custom_surcharge *items;
} ecwid_order_custom_surcharge_list;
OAC_LIST_FUNCTIONS(ecwid_order_custom_surcharge_list, ecwid_order_custom_surcharge)
extern OAC_API const oac_type ecwid_order_custom_surcharge_list_oac_type;

OAC_END_DECLS

#include <ecwid/order_custom_surcharge_type.h>
#include <ecwid/order_tax.h>

OAC_BEGIN_DECLS

/* A surcharge or tip that was added to an order.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/calculate-order-details#customsurcharges */
struct ecwid_order_custom_surcharge {
    /* id: Id of the surcharge. Custom Surcharge where it is left out. Default: "Custom Surcharge". */
    oac_opt_string id;
    /* value: How much it is, an amount or percentage as type says. */
    oac_opt_number value;
    /* type: Whether value is an amount or a percentage. */
    ecwid_order_custom_surcharge_type_opt type;
    /* total: Amount of the surcharge, in the store's currency. */
    oac_opt_number total;
    /* totalWithoutTax: Amount of the surcharge without taxes. */
    oac_opt_number total_without_tax;
    /* description: What the surcharge is called. */
    oac_opt_string description;
    /* descriptionTranslated: The description by language; keys are two-letter codes. */
    oac_opt_string description_translated;
    /* taxable: Whether the surcharge is taxed. */
    oac_opt_bool taxable;
    /* taxes: Taxes on the surcharge, one by one. */
    ecwid_order_tax_list taxes;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_CUSTOM_SURCHARGE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_custom_surcharge_serialize(const ecwid_order_custom_surcharge *value,
                                                                         oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_custom_surcharge_parse(const char *text, size_t length,
                                                                     const oac_parse_options *options,
                                                                     ecwid_order_custom_surcharge *value,
                                                                     oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_custom_surcharge_validate(const ecwid_order_custom_surcharge *value,
                                                                        oac_validation mode, oac_violations *violations,
                                                                        oac_error *error);
OAC_API void ecwid_order_custom_surcharge_dispose(ecwid_order_custom_surcharge *value);

OAC_RECORD_FUNCTIONS(ecwid_order_custom_surcharge)
OAC_CJSON_FUNCTIONS(ecwid_order_custom_surcharge)

OAC_END_DECLS

#endif
