/* ecwid_get_staff_account_scopes_response: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24021 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_STAFF_ACCOUNT_SCOPES_RESPONSE_H
#define ECWID_GET_STAFF_ACCOUNT_SCOPES_RESPONSE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_get_staff_account_scopes_response ecwid_get_staff_account_scopes_response;
extern OAC_API const oac_type ecwid_get_staff_account_scopes_response_oac_type;

OAC_END_DECLS

#include <ecwid/get_staff_response_staff_scope.h>

OAC_BEGIN_DECLS

/* The object GetStaffAccountScopesResponse of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/staff-accounts/get-staff-account-scopes#response-json */
struct ecwid_get_staff_account_scopes_response {
    /* staffScopes: array of strings. Each is a text of ecwid_get_staff_response_staff_scope. */
    oac_string_list staff_scopes;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_GET_STAFF_ACCOUNT_SCOPES_RESPONSE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_get_staff_account_scopes_response_serialize(
    const ecwid_get_staff_account_scopes_response *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_get_staff_account_scopes_response_parse(const char *text, size_t length, const oac_parse_options *options,
                                              ecwid_get_staff_account_scopes_response *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_get_staff_account_scopes_response_validate(const ecwid_get_staff_account_scopes_response *value,
                                                 oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_get_staff_account_scopes_response_dispose(ecwid_get_staff_account_scopes_response *value);

OAC_RECORD_FUNCTIONS(ecwid_get_staff_account_scopes_response)
OAC_CJSON_FUNCTIONS(ecwid_get_staff_account_scopes_response)

OAC_END_DECLS

#endif
