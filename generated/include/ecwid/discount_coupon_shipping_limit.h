/* ecwid_discount_coupon_shipping_limit: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13445 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DISCOUNT_COUPON_SHIPPING_LIMIT_H
#define ECWID_DISCOUNT_COUPON_SHIPPING_LIMIT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_discount_coupon_shipping_limit ecwid_discount_coupon_shipping_limit;
extern OAC_API const oac_type ecwid_discount_coupon_shipping_limit_oac_type;

typedef struct ecwid_discount_coupon_shipping_limit_ref {
    oac_presence state;
    const ecwid_discount_coupon_shipping_limit *value;
} ecwid_discount_coupon_shipping_limit_ref;
OAC_REF_FUNCTIONS(ecwid_discount_coupon_shipping_limit)

/* Shipping methods that a coupon is limited to.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/discounts/discount-coupons/update-discount-coupon#shippinglimit */
struct ecwid_discount_coupon_shipping_limit {
    /* shippingMethods: Ids of the shipping methods that it can be used with, such as 18765-8651899366181. */
    oac_string_list shipping_methods;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_DISCOUNT_COUPON_SHIPPING_LIMIT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_discount_coupon_shipping_limit_serialize(
    const ecwid_discount_coupon_shipping_limit *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_discount_coupon_shipping_limit_parse(const char *text, size_t length, const oac_parse_options *options,
                                           ecwid_discount_coupon_shipping_limit *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_discount_coupon_shipping_limit_validate(const ecwid_discount_coupon_shipping_limit *value, oac_validation mode,
                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_discount_coupon_shipping_limit_dispose(ecwid_discount_coupon_shipping_limit *value);

OAC_RECORD_FUNCTIONS(ecwid_discount_coupon_shipping_limit)
OAC_CJSON_FUNCTIONS(ecwid_discount_coupon_shipping_limit)

OAC_END_DECLS

#endif
