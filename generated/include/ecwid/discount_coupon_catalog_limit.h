/* ecwid_discount_coupon_catalog_limit: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13423 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DISCOUNT_COUPON_CATALOG_LIMIT_H
#define ECWID_DISCOUNT_COUPON_CATALOG_LIMIT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_discount_coupon_catalog_limit ecwid_discount_coupon_catalog_limit;
extern OAC_API const oac_type ecwid_discount_coupon_catalog_limit_oac_type;

typedef struct ecwid_discount_coupon_catalog_limit_ref {
    oac_presence state;
    const ecwid_discount_coupon_catalog_limit *value;
} ecwid_discount_coupon_catalog_limit_ref;
OAC_REF_FUNCTIONS(ecwid_discount_coupon_catalog_limit)

/* Products and categories that a coupon is limited to.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/discounts/discount-coupons/update-discount-coupon#cataloglimit */
struct ecwid_discount_coupon_catalog_limit {
    /* products: Numbers of the products that it can be used for. */
    oac_int_list products;
    /* categories: Numbers of the categories that it can be used for. 0 is the store's front page. */
    oac_int_list categories;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_DISCOUNT_COUPON_CATALOG_LIMIT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_discount_coupon_catalog_limit_serialize(
    const ecwid_discount_coupon_catalog_limit *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_discount_coupon_catalog_limit_parse(const char *text, size_t length,
                                                                            const oac_parse_options *options,
                                                                            ecwid_discount_coupon_catalog_limit *value,
                                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_discount_coupon_catalog_limit_validate(const ecwid_discount_coupon_catalog_limit *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_discount_coupon_catalog_limit_dispose(ecwid_discount_coupon_catalog_limit *value);

OAC_RECORD_FUNCTIONS(ecwid_discount_coupon_catalog_limit)
OAC_CJSON_FUNCTIONS(ecwid_discount_coupon_catalog_limit)

OAC_END_DECLS

#endif
