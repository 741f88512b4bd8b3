/* ecwid_country_code: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13281 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_COUNTRY_CODE_H
#define ECWID_COUNTRY_CODE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_country_code ecwid_country_code;
extern OAC_API const oac_type ecwid_country_code_oac_type;

/* An array of ecwid_country_code: `items` has `count` of them and is borrowed. */
typedef struct ecwid_country_code_list {
    oac_presence state;
    size_t count;
    const ecwid_country_code *items;
} ecwid_country_code_list;
OAC_LIST_FUNCTIONS(ecwid_country_code_list, ecwid_country_code)
extern OAC_API const oac_type ecwid_country_code_list_oac_type;

OAC_END_DECLS

#include <ecwid/country_code_state.h>

OAC_BEGIN_DECLS

/* The object CountryCode of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/dictionaries/country-codes#response-json */
struct ecwid_country_code {
    /* code: string. */
    oac_opt_string code;
    /* name: string. */
    oac_opt_string name;
    /* states: array of objects. */
    ecwid_country_code_state_list states;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_COUNTRY_CODE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_country_code_serialize(const ecwid_country_code *value, oac_buffer *buffer,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_country_code_parse(const char *text, size_t length,
                                                           const oac_parse_options *options, ecwid_country_code *value,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_country_code_validate(const ecwid_country_code *value, oac_validation mode,
                                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_country_code_dispose(ecwid_country_code *value);

OAC_RECORD_FUNCTIONS(ecwid_country_code)
OAC_CJSON_FUNCTIONS(ecwid_country_code)

OAC_END_DECLS

#endif
