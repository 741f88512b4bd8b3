/* ecwid_handling_fee: an object of the description.
 * Made from spec/ecwid/openapi.yaml:16251 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_HANDLING_FEE_H
#define ECWID_HANDLING_FEE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_handling_fee ecwid_handling_fee;
extern OAC_API const oac_type ecwid_handling_fee_oac_type;

typedef struct ecwid_handling_fee_ref {
    oac_presence state;
    const ecwid_handling_fee *value;
} ecwid_handling_fee_ref;
OAC_REF_FUNCTIONS(ecwid_handling_fee)

OAC_END_DECLS

#include <ecwid/order_tax.h>

OAC_BEGIN_DECLS

/* A fee for handling that is added to shipping.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/abandonned-carts/search-abandoned-carts#handlingfee */
struct ecwid_handling_fee {
    /* name: Name of the fee, such as Wrapping. */
    oac_opt_string name;
    /* value: Amount of the fee, in the store's currency. */
    oac_opt_number value;
    /* description: What customers read about the fee. */
    oac_opt_string description;
    /* valueWithoutTax: Amount of the fee without taxes. Only of calculateOrderDetails, searchOrders, createOrder and
     * 3 more. */
    oac_opt_number value_without_tax;
    /* taxes: Taxes on the fee, one by one. Only of calculateOrderDetails, searchOrders, createOrder and 3 more. */
    ecwid_order_tax_list taxes;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_HANDLING_FEE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_handling_fee_serialize(const ecwid_handling_fee *value, oac_buffer *buffer,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_handling_fee_parse(const char *text, size_t length,
                                                           const oac_parse_options *options, ecwid_handling_fee *value,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_handling_fee_validate(const ecwid_handling_fee *value, oac_validation mode,
                                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_handling_fee_dispose(ecwid_handling_fee *value);

OAC_RECORD_FUNCTIONS(ecwid_handling_fee)
OAC_CJSON_FUNCTIONS(ecwid_handling_fee)

OAC_END_DECLS

#endif
