/* ecwid_order_tax: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17141 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_TAX_H
#define ECWID_ORDER_TAX_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_tax ecwid_order_tax;
extern OAC_API const oac_type ecwid_order_tax_oac_type;

/* An array of ecwid_order_tax: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_tax_list {
    oac_presence state;
    size_t count;
    const ecwid_order_tax *items;
} ecwid_order_tax_list;
OAC_LIST_FUNCTIONS(ecwid_order_tax_list, ecwid_order_tax)
extern OAC_API const oac_type ecwid_order_tax_list_oac_type;

OAC_END_DECLS

#include <ecwid/order_tax_source_tax_rate_type.h>
#include <ecwid/order_tax_type.h>

OAC_BEGIN_DECLS

/* A tax on an item, on shipping or on a fee.
 *
 * Members that name no operations are of calculateOrderDetails, searchOrders, createOrder and 5 more.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/calculate-order-details#taxes */
struct ecwid_order_tax {
    /* name: Name of the tax, as customers see it. Of all operations. */
    oac_opt_string name;
    /* value: Rate of the tax in percent. Of all operations. */
    oac_opt_number value;
    /* total: Amount of the tax, in the store's currency. Of all operations. */
    oac_opt_number total;
    /* taxOnDiscountedSubtotal: Amount of the tax on the price after discounts. */
    oac_opt_number tax_on_discounted_subtotal;
    /* taxOnShipping: Amount of the tax on what shipping the item costs. */
    oac_opt_number tax_on_shipping;
    /* sourceTaxRateId: Number of the store's tax that it comes from. 0 for taxes that are not set by hand. */
    oac_opt_int source_tax_rate_id;
    /* sourceTaxRateType: Whether the rate was found by itself, set by hand in the store, or sent by a program. */
    ecwid_order_tax_source_tax_rate_type_opt source_tax_rate_type;
    /* taxType: Who levies the tax. Only in the USA. */
    ecwid_order_tax_type_opt tax_type;
    /* taxClassCode: Code of the tax class of the product. */
    oac_opt_string tax_class_code;
    /* taxClassName: Name of the tax class of the product, always in English. */
    oac_opt_string tax_class_name;
    /* includeInPrice: Whether the price has the tax in it. */
    oac_opt_bool include_in_price;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_TAX_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_tax_serialize(const ecwid_order_tax *value, oac_buffer *buffer,
                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_tax_parse(const char *text, size_t length,
                                                        const oac_parse_options *options, ecwid_order_tax *value,
                                                        oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_tax_validate(const ecwid_order_tax *value, oac_validation mode,
                                                           oac_violations *violations, oac_error *error);
OAC_API void ecwid_order_tax_dispose(ecwid_order_tax *value);

OAC_RECORD_FUNCTIONS(ecwid_order_tax)
OAC_CJSON_FUNCTIONS(ecwid_order_tax)

OAC_END_DECLS

#endif
