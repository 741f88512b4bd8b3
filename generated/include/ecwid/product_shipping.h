/* ecwid_product_shipping: an object of the description.
 * Made from spec/ecwid/openapi.yaml:20619 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_SHIPPING_H
#define ECWID_PRODUCT_SHIPPING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_shipping ecwid_product_shipping;
extern OAC_API const oac_type ecwid_product_shipping_oac_type;

typedef struct ecwid_product_shipping_ref {
    oac_presence state;
    const ecwid_product_shipping *value;
} ecwid_product_shipping_ref;
OAC_REF_FUNCTIONS(ecwid_product_shipping)

OAC_END_DECLS

#include <ecwid/product_shipping_type.h>

OAC_BEGIN_DECLS

/* How shipping of a product is charged.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/update-product#shipping */
struct ecwid_product_shipping {
    /* type: Which ways of shipping there are for it: all of the store's, some of them, a fixed rate, or free of
     * charge. */
    ecwid_product_shipping_type_opt type;
    /* methodMarkup: What is added to the cost of any way of shipping, in the store's currency. */
    oac_opt_number method_markup;
    /* flatRate: Fixed cost of shipping, in the store's currency. Where it is set, nothing else is worked out. */
    oac_opt_number flat_rate;
    /* disabledMethods: Ids of shipping options that are not offered with it in the cart. */
    oac_string_list disabled_methods;
    /* enabledMethods: Ids of the only shipping options that are offered with it in the cart. */
    oac_string_list enabled_methods;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_SHIPPING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_shipping_serialize(const ecwid_product_shipping *value,
                                                                   oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_shipping_parse(const char *text, size_t length,
                                                               const oac_parse_options *options,
                                                               ecwid_product_shipping *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_shipping_validate(const ecwid_product_shipping *value,
                                                                  oac_validation mode, oac_violations *violations,
                                                                  oac_error *error);
OAC_API void ecwid_product_shipping_dispose(ecwid_product_shipping *value);

OAC_RECORD_FUNCTIONS(ecwid_product_shipping)
OAC_CJSON_FUNCTIONS(ecwid_product_shipping)

OAC_END_DECLS

#endif
