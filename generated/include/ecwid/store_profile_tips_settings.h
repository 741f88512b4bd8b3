/* ecwid_store_profile_tips_settings: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25460 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_TIPS_SETTINGS_H
#define ECWID_STORE_PROFILE_TIPS_SETTINGS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_tips_settings ecwid_store_profile_tips_settings;
extern OAC_API const oac_type ecwid_store_profile_tips_settings_oac_type;

typedef struct ecwid_store_profile_tips_settings_ref {
    oac_presence state;
    const ecwid_store_profile_tips_settings *value;
} ecwid_store_profile_tips_settings_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_tips_settings)

OAC_END_DECLS

#include <ecwid/payment_option_payment_surcharges_type.h>
#include <ecwid/store_profile_custom_tip_settings.h>

OAC_BEGIN_DECLS

/* Tips that customers may add at the checkout.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#tipssettings */
struct ecwid_store_profile_tips_settings {
    /* enabled: Whether customers can add a tip. */
    oac_opt_bool enabled;
    /* type: Whether tips are amounts or percentages of the total. */
    ecwid_payment_option_payment_surcharges_type_opt type;
    /* options: Three tips to choose from, such as 0, 5 and 10. */
    oac_number_list options;
    /* defaultOption: Tip that is chosen at first, one of the options. */
    oac_opt_number default_option;
    /* customTipSettings: Whether customers can enter another tip. */
    ecwid_store_profile_custom_tip_settings_ref custom_tip_settings;
    /* title: Text above the tips. */
    oac_opt_string title;
    /* subtitle: Text below the tips. */
    oac_opt_string subtitle;
    /* titleTranslated: The text above by language; keys are two-letter codes. */
    oac_string_map title_translated;
    /* subtitleTranslated: The text below by language; keys are two-letter codes. */
    oac_string_map subtitle_translated;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_TIPS_SETTINGS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_tips_settings_serialize(
    const ecwid_store_profile_tips_settings *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_tips_settings_parse(const char *text, size_t length,
                                                                          const oac_parse_options *options,
                                                                          ecwid_store_profile_tips_settings *value,
                                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_tips_settings_validate(
    const ecwid_store_profile_tips_settings *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_tips_settings_dispose(ecwid_store_profile_tips_settings *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_tips_settings)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_tips_settings)

OAC_END_DECLS

#endif
