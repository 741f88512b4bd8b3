/* ecwid_store_profile_custom_tip_settings: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25496 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_CUSTOM_TIP_SETTINGS_H
#define ECWID_STORE_PROFILE_CUSTOM_TIP_SETTINGS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_custom_tip_settings ecwid_store_profile_custom_tip_settings;
extern OAC_API const oac_type ecwid_store_profile_custom_tip_settings_oac_type;

typedef struct ecwid_store_profile_custom_tip_settings_ref {
    oac_presence state;
    const ecwid_store_profile_custom_tip_settings *value;
} ecwid_store_profile_custom_tip_settings_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_custom_tip_settings)

/* Whether customers can enter another tip.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#customtipsettings */
struct ecwid_store_profile_custom_tip_settings {
    /* enabled: Whether they can. */
    oac_opt_bool enabled;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_CUSTOM_TIP_SETTINGS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_custom_tip_settings_serialize(
    const ecwid_store_profile_custom_tip_settings *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_custom_tip_settings_parse(const char *text, size_t length, const oac_parse_options *options,
                                              ecwid_store_profile_custom_tip_settings *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_custom_tip_settings_validate(const ecwid_store_profile_custom_tip_settings *value,
                                                 oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_custom_tip_settings_dispose(ecwid_store_profile_custom_tip_settings *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_custom_tip_settings)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_custom_tip_settings)

OAC_END_DECLS

#endif
