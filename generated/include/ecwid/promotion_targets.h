/* ecwid_promotion_targets: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13822 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PROMOTION_TARGETS_H
#define ECWID_PROMOTION_TARGETS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_promotion_targets ecwid_promotion_targets;
extern OAC_API const oac_type ecwid_promotion_targets_oac_type;

typedef struct ecwid_promotion_targets_ref {
    oac_presence state;
    const ecwid_promotion_targets *value;
} ecwid_promotion_targets_ref;
OAC_REF_FUNCTIONS(ecwid_promotion_targets)

OAC_END_DECLS

#include <ecwid/promotion_attribute.h>
#include <ecwid/promotion_combination.h>

OAC_BEGIN_DECLS

/* What a promotion reduces; limits that are left out do not limit it.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/discounts/promotions/update-promotion#targets */
struct ecwid_promotion_targets {
    /* categories: Numbers of categories. Only products in them are reduced. */
    oac_int_list categories;
    /* excludedCategories: Numbers of categories. Products in them are not reduced. */
    oac_int_list excluded_categories;
    /* products: Numbers of products. Only these are reduced. */
    oac_int_list products;
    /* excludedProducts: Numbers of products that are not reduced. */
    oac_int_list excluded_products;
    /* combinations: Product variations. No others are reduced. */
    ecwid_promotion_combination_list combinations;
    /* excludedCombinations: Product variations that are not reduced. */
    ecwid_promotion_combination_list excluded_combinations;
    /* attributes: Product attributes with values. Only products that have them are reduced. */
    ecwid_promotion_attribute_list attributes;
    /* minDiscountedProductQuantity: How many products must be there at least to be reduced. */
    oac_opt_int min_discounted_product_quantity;
    /* maxDiscountedProductQuantity: How many products are reduced at most. */
    oac_opt_int max_discounted_product_quantity;
    /* shippingMethods: Ids of at most 100 shipping methods that are reduced, such as 6589-1709547151586. Only where
     * discountBase is SHIPPING. At most 100 items. */
    oac_string_list shipping_methods;
    /* all: For the server's own use. Read-only: the server sets it. */
    oac_opt_bool all;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PROMOTION_TARGETS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_promotion_targets_serialize(const ecwid_promotion_targets *value,
                                                                    oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_promotion_targets_parse(const char *text, size_t length,
                                                                const oac_parse_options *options,
                                                                ecwid_promotion_targets *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_promotion_targets_validate(const ecwid_promotion_targets *value,
                                                                   oac_validation mode, oac_violations *violations,
                                                                   oac_error *error);
OAC_API void ecwid_promotion_targets_dispose(ecwid_promotion_targets *value);

OAC_RECORD_FUNCTIONS(ecwid_promotion_targets)
OAC_CJSON_FUNCTIONS(ecwid_promotion_targets)

OAC_END_DECLS

#endif
