/* ecwid_store_profile_languages: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24625 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_LANGUAGES_H
#define ECWID_STORE_PROFILE_LANGUAGES_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_languages ecwid_store_profile_languages;
extern OAC_API const oac_type ecwid_store_profile_languages_oac_type;

typedef struct ecwid_store_profile_languages_ref {
    oac_presence state;
    const ecwid_store_profile_languages *value;
} ecwid_store_profile_languages_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_languages)

/* Languages of a store.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#languages */
struct ecwid_store_profile_languages {
    /* enabledLanguages: Two-letter codes of languages that are switched on. The first is the main one. */
    oac_string_list enabled_languages;
    /* facebookPreferredLocale: Language of the store on Facebook. Absent where none is set. Only of getStoreProfile. */
    oac_opt_string facebook_preferred_locale;
    /* defaultLanguage: Two-letter code of the main language. */
    oac_opt_string default_language;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_LANGUAGES_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_languages_serialize(const ecwid_store_profile_languages *value,
                                                                          oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_languages_parse(const char *text, size_t length,
                                                                      const oac_parse_options *options,
                                                                      ecwid_store_profile_languages *value,
                                                                      oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_languages_validate(const ecwid_store_profile_languages *value,
                                                                         oac_validation mode,
                                                                         oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_languages_dispose(ecwid_store_profile_languages *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_languages)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_languages)

OAC_END_DECLS

#endif
