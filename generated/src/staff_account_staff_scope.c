/* ecwid_staff_account_staff_scope: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:24028 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/staff_account_staff_scope.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_staff_account_staff_scope[ECWID_STAFF_ACCOUNT_STAFF_SCOPE_COUNT + 1] = {
    [ECWID_STAFF_ACCOUNT_STAFF_SCOPE_UNLISTED] = {"", 0},
    [ECWID_STAFF_ACCOUNT_STAFF_SCOPE_SALES_MANAGEMENT] = {"SALES_MANAGEMENT", 16},
    [ECWID_STAFF_ACCOUNT_STAFF_SCOPE_CATALOG_MANAGEMENT] = {"CATALOG_MANAGEMENT", 18},
    [ECWID_STAFF_ACCOUNT_STAFF_SCOPE_MARKETING_MANAGEMENT] = {"MARKETING_MANAGEMENT", 20},
    [ECWID_STAFF_ACCOUNT_STAFF_SCOPE_REPORT_ACCESS] = {"REPORT_ACCESS", 13},
    [ECWID_STAFF_ACCOUNT_STAFF_SCOPE_WEBSITE_MANAGEMENT] = {"WEBSITE_MANAGEMENT", 18},
    [ECWID_STAFF_ACCOUNT_STAFF_SCOPE_SALES_CHANNELS_MANAGEMENT] = {"SALES_CHANNELS_MANAGEMENT", 25},
    [ECWID_STAFF_ACCOUNT_STAFF_SCOPE_STORE_MANAGEMENT] = {"STORE_MANAGEMENT", 16},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_staff_account_staff_scope[] = {
    3, 0, 5, 0, 7, 0, 0, 0, 4, 0, 0, 6, 0, 0, 1, 2,
};
/* clang-format on */

const oac_type ecwid_staff_account_staff_scope_oac_type = {
    OAC_ENUM_TABLE(ecwid_staff_account_staff_scope, 7, 15),
    .flags = OAC_TYPE_OPEN,
    .names = names_of_ecwid_staff_account_staff_scope,
    .index = index_of_ecwid_staff_account_staff_scope,
};

const char *ecwid_staff_account_staff_scope_name(ecwid_staff_account_staff_scope value)
{
    return oac_enum_name(&ecwid_staff_account_staff_scope_oac_type, (unsigned)value);
}

ecwid_staff_account_staff_scope ecwid_staff_account_staff_scope_from(oac_string text)
{
    return (ecwid_staff_account_staff_scope)oac_enum_from(&ecwid_staff_account_staff_scope_oac_type, text);
}
