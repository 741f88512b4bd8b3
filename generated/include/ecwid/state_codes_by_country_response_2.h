/* ecwid_state_codes_by_country_response_2: a whole document of the description.
 * Made from spec/ecwid/openapi.yaml:2502 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STATE_CODES_BY_COUNTRY_RESPONSE_2_H
#define ECWID_STATE_CODES_BY_COUNTRY_RESPONSE_2_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

#include <ecwid/state_codes_by_country_response.h>

OAC_BEGIN_DECLS

/* The whole document: array of objects. */
typedef struct ecwid_state_codes_by_country_response_2 {
    /* Array of objects. */
    ecwid_state_codes_by_country_response_list value;
    /* What a parsed document owns; null in most programs. */
    oac_extra *extra;
} ecwid_state_codes_by_country_response_2;
extern OAC_API const oac_type ecwid_state_codes_by_country_response_2_oac_type;

/* Without a value. */
#define ECWID_STATE_CODES_BY_COUNTRY_RESPONSE_2_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_state_codes_by_country_response_2_serialize(
    const ecwid_state_codes_by_country_response_2 *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_state_codes_by_country_response_2_parse(const char *text, size_t length, const oac_parse_options *options,
                                              ecwid_state_codes_by_country_response_2 *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_state_codes_by_country_response_2_validate(const ecwid_state_codes_by_country_response_2 *value,
                                                 oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_state_codes_by_country_response_2_dispose(ecwid_state_codes_by_country_response_2 *value);

OAC_RECORD_FUNCTIONS(ecwid_state_codes_by_country_response_2)
OAC_CJSON_FUNCTIONS(ecwid_state_codes_by_country_response_2)

OAC_END_DECLS

#endif
