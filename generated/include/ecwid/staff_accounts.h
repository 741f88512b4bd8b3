/* ecwid_staff_accounts: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24054 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STAFF_ACCOUNTS_H
#define ECWID_STAFF_ACCOUNTS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_staff_accounts ecwid_staff_accounts;
extern OAC_API const oac_type ecwid_staff_accounts_oac_type;

OAC_END_DECLS

#include <ecwid/staff_account.h>

OAC_BEGIN_DECLS

/* The staff accounts of a store.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/staff-accounts/search-staff-accounts#response-json */
struct ecwid_staff_accounts {
    /* staffList: All staff accounts that were invited. */
    ecwid_staff_account_list staff_list;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STAFF_ACCOUNTS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_staff_accounts_serialize(const ecwid_staff_accounts *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_staff_accounts_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_staff_accounts *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_staff_accounts_validate(const ecwid_staff_accounts *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_staff_accounts_dispose(ecwid_staff_accounts *value);

OAC_RECORD_FUNCTIONS(ecwid_staff_accounts)
OAC_CJSON_FUNCTIONS(ecwid_staff_accounts)

OAC_END_DECLS

#endif
