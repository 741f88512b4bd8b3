/* ecwid_store_profile_feature_toggle: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25168 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_FEATURE_TOGGLE_H
#define ECWID_STORE_PROFILE_FEATURE_TOGGLE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_feature_toggle ecwid_store_profile_feature_toggle;
extern OAC_API const oac_type ecwid_store_profile_feature_toggle_oac_type;

/* An array of ecwid_store_profile_feature_toggle: `items` has `count` of them and is borrowed. */
typedef struct ecwid_store_profile_feature_toggle_list {
    oac_presence state;
    size_t count;
    const ecwid_store_profile_feature_toggle *items;
} ecwid_store_profile_feature_toggle_list;
OAC_LIST_FUNCTIONS(ecwid_store_profile_feature_toggle_list, ecwid_store_profile_feature_toggle)
extern OAC_API const oac_type ecwid_store_profile_feature_toggle_list_oac_type;

/* A new feature.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#featuretoggles */
struct ecwid_store_profile_feature_toggle {
    /* name: Name of the feature. */
    oac_opt_string name;
    /* visible: Whether the control panel offers it. */
    oac_opt_bool visible;
    /* enabled: Whether it is switched on. */
    oac_opt_bool enabled;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_FEATURE_TOGGLE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_feature_toggle_serialize(
    const ecwid_store_profile_feature_toggle *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_feature_toggle_parse(const char *text, size_t length,
                                                                           const oac_parse_options *options,
                                                                           ecwid_store_profile_feature_toggle *value,
                                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_feature_toggle_validate(
    const ecwid_store_profile_feature_toggle *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_feature_toggle_dispose(ecwid_store_profile_feature_toggle *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_feature_toggle)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_feature_toggle)

OAC_END_DECLS

#endif
