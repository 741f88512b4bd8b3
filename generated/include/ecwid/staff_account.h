/* ecwid_staff_account: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24010 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STAFF_ACCOUNT_H
#define ECWID_STAFF_ACCOUNT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_staff_account ecwid_staff_account;
extern OAC_API const oac_type ecwid_staff_account_oac_type;

/* An array of ecwid_staff_account: `items` has `count` of them and is borrowed. */
typedef struct ecwid_staff_account_list {
    oac_presence state;
    size_t count;
    const ecwid_staff_account *items;
} ecwid_staff_account_list;
OAC_LIST_FUNCTIONS(ecwid_staff_account_list, ecwid_staff_account)
extern OAC_API const oac_type ecwid_staff_account_list_oac_type;

OAC_END_DECLS

#include <ecwid/staff_account_staff_scope.h>

OAC_BEGIN_DECLS

/* A person who helps to run the store, and what that person may do.
 *
 * Members that name no operations are of searchStaffAccounts.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/staff-accounts/get-staff-account#response-json */
struct ecwid_staff_account {
    /* id: Id of the staff account. The server gives it. */
    oac_opt_string id;
    /* name: Name of the person. */
    oac_opt_string name;
    /* email: Email address of the person. Only of getStaffAccount and searchStaffAccounts. */
    oac_opt_string email;
    /* staffScopes: What the account may do. STORE_MANAGEMENT includes everything. Each is a text of
     * ecwid_staff_account_staff_scope. Of all operations. */
    oac_string_list staff_scopes;
    /* inviteAccepted: Whether the person has accepted the invitation. */
    oac_opt_bool invite_accepted;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STAFF_ACCOUNT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_staff_account_serialize(const ecwid_staff_account *value, oac_buffer *buffer,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_staff_account_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_staff_account *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_staff_account_validate(const ecwid_staff_account *value, oac_validation mode,
                                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_staff_account_dispose(ecwid_staff_account *value);

OAC_RECORD_FUNCTIONS(ecwid_staff_account)
OAC_CJSON_FUNCTIONS(ecwid_staff_account)

OAC_END_DECLS

#endif
