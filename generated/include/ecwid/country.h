/* ecwid_country: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13281 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_COUNTRY_H
#define ECWID_COUNTRY_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_country ecwid_country;
extern OAC_API const oac_type ecwid_country_oac_type;

/* An array of ecwid_country: `items` has `count` of them and is borrowed. */
typedef struct ecwid_country_list {
    oac_presence state;
    size_t count;
    const ecwid_country *items;
} ecwid_country_list;
OAC_LIST_FUNCTIONS(ecwid_country_list, ecwid_country)
extern OAC_API const oac_type ecwid_country_list_oac_type;

OAC_END_DECLS

#include <ecwid/state.h>

OAC_BEGIN_DECLS

/* A country.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/dictionaries/country-codes#response-json */
struct ecwid_country {
    /* code: Code of two upper-case letters (ISO 3166-1 alpha-2), such as US. */
    oac_opt_string code;
    /* name: Name of the country in the language that was asked for. */
    oac_opt_string name;
    /* states: States or provinces of the country. Only where they were asked for. */
    ecwid_state_list states;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_COUNTRY_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_country_serialize(const ecwid_country *value, oac_buffer *buffer,
                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_country_parse(const char *text, size_t length, const oac_parse_options *options,
                                                      ecwid_country *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_country_validate(const ecwid_country *value, oac_validation mode,
                                                         oac_violations *violations, oac_error *error);
OAC_API void ecwid_country_dispose(ecwid_country *value);

OAC_RECORD_FUNCTIONS(ecwid_country)
OAC_CJSON_FUNCTIONS(ecwid_country)

OAC_END_DECLS

#endif
