/* ecwid_store_profile_sale_price: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24365 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_SALE_PRICE_H
#define ECWID_STORE_PROFILE_SALE_PRICE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_sale_price ecwid_store_profile_sale_price;
extern OAC_API const oac_type ecwid_store_profile_sale_price_oac_type;

typedef struct ecwid_store_profile_sale_price_ref {
    oac_presence state;
    const ecwid_store_profile_sale_price *value;
} ecwid_store_profile_sale_price_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_sale_price)

OAC_END_DECLS

#include <ecwid/store_profile_sale_price_display_discount.h>

OAC_BEGIN_DECLS

/* How reduced prices are shown.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#saleprice */
struct ecwid_store_profile_sale_price {
    /* displayOnProductList: Whether the old price is shown in lists of products, and not only on pages of products. */
    oac_opt_bool display_on_product_list;
    /* oldPriceLabel: Text beside the old price. */
    oac_opt_string old_price_label;
    /* oldPriceLabelTranslated: The same by language; keys are two-letter codes. */
    oac_string_map old_price_label_translated;
    /* displayDiscount: Whether the reduction is shown as an amount (ABS), as a percentage, or not. */
    ecwid_store_profile_sale_price_display_discount_opt display_discount;
    /* displayLowestPrice: Whether the lowest price of the last time is shown, as the law of some countries asks. */
    oac_opt_bool display_lowest_price;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_SALE_PRICE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_sale_price_serialize(const ecwid_store_profile_sale_price *value,
                                                                           oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_sale_price_parse(const char *text, size_t length,
                                                                       const oac_parse_options *options,
                                                                       ecwid_store_profile_sale_price *value,
                                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_sale_price_validate(const ecwid_store_profile_sale_price *value,
                                                                          oac_validation mode,
                                                                          oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_sale_price_dispose(ecwid_store_profile_sale_price *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_sale_price)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_sale_price)

OAC_END_DECLS

#endif
