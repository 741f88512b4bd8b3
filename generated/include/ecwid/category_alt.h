/* ecwid_category_alt: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11553 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CATEGORY_ALT_H
#define ECWID_CATEGORY_ALT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_category_alt ecwid_category_alt;
extern OAC_API const oac_type ecwid_category_alt_oac_type;

typedef struct ecwid_category_alt_ref {
    oac_presence state;
    const ecwid_category_alt *value;
} ecwid_category_alt_ref;
OAC_REF_FUNCTIONS(ecwid_category_alt)

/* The object CategoryAlt of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/categories/search-categories#alt */
struct ecwid_category_alt {
    /* main: string. */
    oac_opt_string main;
    /* translations: map of strings. */
    oac_string_map translations;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CATEGORY_ALT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_category_alt_serialize(const ecwid_category_alt *value, oac_buffer *buffer,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_category_alt_parse(const char *text, size_t length,
                                                           const oac_parse_options *options, ecwid_category_alt *value,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_category_alt_validate(const ecwid_category_alt *value, oac_validation mode,
                                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_category_alt_dispose(ecwid_category_alt *value);

OAC_RECORD_FUNCTIONS(ecwid_category_alt)
OAC_CJSON_FUNCTIONS(ecwid_category_alt)

OAC_END_DECLS

#endif
