/* ecwid_store_profile_payment: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25071 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_PAYMENT_H
#define ECWID_STORE_PROFILE_PAYMENT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_payment ecwid_store_profile_payment;
extern OAC_API const oac_type ecwid_store_profile_payment_oac_type;

typedef struct ecwid_store_profile_payment_ref {
    oac_presence state;
    const ecwid_store_profile_payment *value;
} ecwid_store_profile_payment_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_payment)

OAC_END_DECLS

#include <ecwid/payment_option.h>
#include <ecwid/store_profile_apple_pay.h>

OAC_BEGIN_DECLS

/* How orders can be paid.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#payment */
struct ecwid_store_profile_payment {
    /* paymentOptions: Payment methods of the store. */
    ecwid_payment_option_list payment_options;
    /* applePay: Use of Apple Pay. */
    ecwid_store_profile_apple_pay_ref apple_pay;
    /* applePayOptions: Payment services through which Apple Pay can be used. */
    ecwid_store_profile_apple_pay_list apple_pay_options;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_PAYMENT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_payment_serialize(const ecwid_store_profile_payment *value,
                                                                        oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_payment_parse(const char *text, size_t length,
                                                                    const oac_parse_options *options,
                                                                    ecwid_store_profile_payment *value,
                                                                    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_payment_validate(const ecwid_store_profile_payment *value,
                                                                       oac_validation mode, oac_violations *violations,
                                                                       oac_error *error);
OAC_API void ecwid_store_profile_payment_dispose(ecwid_store_profile_payment *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_payment)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_payment)

OAC_END_DECLS

#endif
