/* ecwid_state: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13327 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STATE_H
#define ECWID_STATE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_state ecwid_state;
extern OAC_API const oac_type ecwid_state_oac_type;

/* An array of ecwid_state: `items` has `count` of them and is borrowed. */
typedef struct ecwid_state_list {
    oac_presence state;
    size_t count;
    const ecwid_state *items;
} ecwid_state_list;
OAC_LIST_FUNCTIONS(ecwid_state_list, ecwid_state)
extern OAC_API const oac_type ecwid_state_list_oac_type;

/* A state or province of a country.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/dictionaries/state-codes-by-country#response-json */
struct ecwid_state {
    /* code: Code within the country, such as NY. */
    oac_opt_string code;
    /* name: Name of the state in the language that was asked for. */
    oac_opt_string name;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STATE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_state_serialize(const ecwid_state *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_state_parse(const char *text, size_t length, const oac_parse_options *options,
                                                    ecwid_state *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_state_validate(const ecwid_state *value, oac_validation mode,
                                                       oac_violations *violations, oac_error *error);
OAC_API void ecwid_state_dispose(ecwid_state *value);

OAC_RECORD_FUNCTIONS(ecwid_state)
OAC_CJSON_FUNCTIONS(ecwid_state)

OAC_END_DECLS

#endif
