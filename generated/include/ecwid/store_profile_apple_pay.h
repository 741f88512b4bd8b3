/* ecwid_store_profile_apple_pay: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25154 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_APPLE_PAY_H
#define ECWID_STORE_PROFILE_APPLE_PAY_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_apple_pay ecwid_store_profile_apple_pay;
extern OAC_API const oac_type ecwid_store_profile_apple_pay_oac_type;

typedef struct ecwid_store_profile_apple_pay_ref {
    oac_presence state;
    const ecwid_store_profile_apple_pay *value;
} ecwid_store_profile_apple_pay_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_apple_pay)

/* An array of ecwid_store_profile_apple_pay: `items` has `count` of them and is borrowed. */
typedef struct ecwid_store_profile_apple_pay_list {
    oac_presence state;
    size_t count;
    const ecwid_store_profile_apple_pay *items;
} ecwid_store_profile_apple_pay_list;
OAC_LIST_FUNCTIONS(ecwid_store_profile_apple_pay_list, ecwid_store_profile_apple_pay)
extern OAC_API const oac_type ecwid_store_profile_apple_pay_list_oac_type;

/* Use of Apple Pay through one payment service.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#applepay */
struct ecwid_store_profile_apple_pay {
    /* enabled: Whether customers can pay with it. */
    oac_opt_bool enabled;
    /* available: Whether the payment service is set up that it needs. */
    oac_opt_bool available;
    /* gateway: Payment service that it goes through, such as stripe. */
    oac_opt_string gateway;
    /* verificationFile: Address of the file by which Apple knows the domain. */
    oac_opt_string verification_file;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_APPLE_PAY_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_apple_pay_serialize(const ecwid_store_profile_apple_pay *value,
                                                                          oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_apple_pay_parse(const char *text, size_t length,
                                                                      const oac_parse_options *options,
                                                                      ecwid_store_profile_apple_pay *value,
                                                                      oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_apple_pay_validate(const ecwid_store_profile_apple_pay *value,
                                                                         oac_validation mode,
                                                                         oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_apple_pay_dispose(ecwid_store_profile_apple_pay *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_apple_pay)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_apple_pay)

OAC_END_DECLS

#endif
