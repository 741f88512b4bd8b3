/* ecwid_staff_account_invite_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24038 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STAFF_ACCOUNT_INVITE_REQUEST_H
#define ECWID_STAFF_ACCOUNT_INVITE_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_staff_account_invite_request ecwid_staff_account_invite_request;
extern OAC_API const oac_type ecwid_staff_account_invite_request_oac_type;

/* Which invitation it is about.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/staff-accounts/resend-staff-account-invite#request-json */
struct ecwid_staff_account_invite_request {
    /* email: Email address to which the invitation went. Required. */
    oac_opt_string email;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STAFF_ACCOUNT_INVITE_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_staff_account_invite_request_serialize(
    const ecwid_staff_account_invite_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_staff_account_invite_request_parse(const char *text, size_t length,
                                                                           const oac_parse_options *options,
                                                                           ecwid_staff_account_invite_request *value,
                                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_staff_account_invite_request_validate(
    const ecwid_staff_account_invite_request *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_staff_account_invite_request_dispose(ecwid_staff_account_invite_request *value);

OAC_RECORD_FUNCTIONS(ecwid_staff_account_invite_request)
OAC_CJSON_FUNCTIONS(ecwid_staff_account_invite_request)

OAC_END_DECLS

#endif
