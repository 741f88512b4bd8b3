/* ecwid_get_page_slug_and_static_code_response: a whole document of the description.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/static-pages.yaml:42), not this file. */
#ifndef ECWID_GET_PAGE_SLUG_AND_STATIC_CODE_RESPONSE_H
#define ECWID_GET_PAGE_SLUG_AND_STATIC_CODE_RESPONSE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* The whole document: any JSON value. */
typedef struct ecwid_get_page_slug_and_static_code_response {
    /* Any JSON value. */
    oac_opt_json value;
    /* What a parsed document owns; null in most programs. */
    oac_extra *extra;
} ecwid_get_page_slug_and_static_code_response;
extern OAC_API const oac_type ecwid_get_page_slug_and_static_code_response_oac_type;

/* Without a value. */
#define ECWID_GET_PAGE_SLUG_AND_STATIC_CODE_RESPONSE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_page_slug_and_static_code_response_serialize(
    const ecwid_get_page_slug_and_static_code_response *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_page_slug_and_static_code_response_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_get_page_slug_and_static_code_response *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_get_page_slug_and_static_code_response_validate(
    const ecwid_get_page_slug_and_static_code_response *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void ecwid_get_page_slug_and_static_code_response_dispose(ecwid_get_page_slug_and_static_code_response *value);

OAC_RECORD_FUNCTIONS(ecwid_get_page_slug_and_static_code_response)
OAC_CJSON_FUNCTIONS(ecwid_get_page_slug_and_static_code_response)

OAC_END_DECLS

#endif
