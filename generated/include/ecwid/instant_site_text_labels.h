/* ecwid_instant_site_text_labels: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14905 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_TEXT_LABELS_H
#define ECWID_INSTANT_SITE_TEXT_LABELS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_text_labels ecwid_instant_site_text_labels;
extern OAC_API const oac_type ecwid_instant_site_text_labels_oac_type;

OAC_END_DECLS

#include <ecwid/string_map_map.h>

OAC_BEGIN_DECLS

/* Texts by the names of their labels.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/instant-site/instant-site-text-labels/
 * get-instant-site-text-labels#response-json */
struct ecwid_instant_site_text_labels {
    /* editorTranslations: Texts of the editor, by label. */
    oac_string_map editor_translations;
    /* websiteTranslations: Texts of the site, by label. */
    oac_string_map website_translations;
    /* languageTranslations: Names of languages: for each language code a map from codes to names in that language. */
    ecwid_string_map_map language_translations;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_TEXT_LABELS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_text_labels_serialize(const ecwid_instant_site_text_labels *value,
                                                                           oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_text_labels_parse(const char *text, size_t length,
                                                                       const oac_parse_options *options,
                                                                       ecwid_instant_site_text_labels *value,
                                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_text_labels_validate(const ecwid_instant_site_text_labels *value,
                                                                          oac_validation mode,
                                                                          oac_violations *violations, oac_error *error);
OAC_API void ecwid_instant_site_text_labels_dispose(ecwid_instant_site_text_labels *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_text_labels)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_text_labels)

OAC_END_DECLS

#endif
