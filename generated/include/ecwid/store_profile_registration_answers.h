/* ecwid_store_profile_registration_answers: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25356 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_H
#define ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_registration_answers ecwid_store_profile_registration_answers;
extern OAC_API const oac_type ecwid_store_profile_registration_answers_oac_type;

typedef struct ecwid_store_profile_registration_answers_ref {
    oac_presence state;
    const ecwid_store_profile_registration_answers *value;
} ecwid_store_profile_registration_answers_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_registration_answers)

OAC_END_DECLS

#include <ecwid/store_profile_answers_already_selling.h>
#include <ecwid/store_profile_answers_goods.h>
#include <ecwid/store_profile_registration_answers_for_someone.h>
#include <ecwid/store_profile_registration_answers_platform.h>
#include <ecwid/store_profile_registration_answers_website.h>

OAC_BEGIN_DECLS

/* What the owner answered at registration. Nothing depends on it.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#registrationanswers */
struct ecwid_store_profile_registration_answers {
    /* alreadySelling: Whether the owner has sold online before. */
    ecwid_store_profile_answers_already_selling_opt already_selling;
    /* goods: What is to be sold. */
    ecwid_store_profile_answers_goods_opt goods;
    /* otherGoods: What is to be sold, in words, where goods is other. */
    oac_opt_string other_goods;
    /* forSomeone: Whether the store is set up for somebody else. */
    ecwid_store_profile_registration_answers_for_someone_opt for_someone;
    /* website: Whether there is a site already. */
    ecwid_store_profile_registration_answers_website_opt website;
    /* platform: Platform of that site, where website is yes. */
    ecwid_store_profile_registration_answers_platform_opt platform;
    /* customPlatform: That platform in words, where platform is other. */
    oac_opt_string custom_platform;
    /* useFor: What Ecwid is to be used for. */
    oac_opt_string use_for;
    /* shopEase: How the store is wanted to be. */
    oac_opt_string shop_ease;
    /* costAttitude: How much it may cost. */
    oac_opt_string cost_attitude;
    /* pos: System that is used at the counter. */
    oac_opt_string pos;
    /* salesChannels: Where else is sold online. */
    oac_opt_string sales_channels;
    /* ecom: Platform that was used for selling before. */
    oac_opt_string ecom;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_registration_answers_serialize(
    const ecwid_store_profile_registration_answers *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_registration_answers_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_store_profile_registration_answers *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_registration_answers_validate(const ecwid_store_profile_registration_answers *value,
                                                  oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_registration_answers_dispose(ecwid_store_profile_registration_answers *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_registration_answers)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_registration_answers)

OAC_END_DECLS

#endif
