/* ecwid_staff_account_staff_scope: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:24028 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STAFF_ACCOUNT_STAFF_SCOPE_H
#define ECWID_STAFF_ACCOUNT_STAFF_SCOPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* A permission of a staff account: what it gives access to. Any other text is allowed, too. */
typedef enum ecwid_staff_account_staff_scope {
    ECWID_STAFF_ACCOUNT_STAFF_SCOPE_UNLISTED = 0,
    /* Orders. */
    ECWID_STAFF_ACCOUNT_STAFF_SCOPE_SALES_MANAGEMENT = 1,
    /* Products, variations and categories. */
    ECWID_STAFF_ACCOUNT_STAFF_SCOPE_CATALOG_MANAGEMENT = 2,
    /* Marketing and search engines. */
    ECWID_STAFF_ACCOUNT_STAFF_SCOPE_MARKETING_MANAGEMENT = 3,
    /* Statistics and reports. */
    ECWID_STAFF_ACCOUNT_STAFF_SCOPE_REPORT_ACCESS = 4,
    /* The website and its editor. */
    ECWID_STAFF_ACCOUNT_STAFF_SCOPE_WEBSITE_MANAGEMENT = 5,
    /* Sales channels. */
    ECWID_STAFF_ACCOUNT_STAFF_SCOPE_SALES_CHANNELS_MANAGEMENT = 6,
    /* The whole control panel, its page for developers included. */
    ECWID_STAFF_ACCOUNT_STAFF_SCOPE_STORE_MANAGEMENT = 7
} ecwid_staff_account_staff_scope;

#define ECWID_STAFF_ACCOUNT_STAFF_SCOPE_COUNT 7

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_staff_account_staff_scope_opt {
    oac_presence state;
    ecwid_staff_account_staff_scope value;
    oac_string text;
} ecwid_staff_account_staff_scope_opt;
extern OAC_API const oac_type ecwid_staff_account_staff_scope_oac_type;
OAC_API const char *ecwid_staff_account_staff_scope_name(ecwid_staff_account_staff_scope value);
OAC_API ecwid_staff_account_staff_scope ecwid_staff_account_staff_scope_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_staff_account_staff_scope)

OAC_END_DECLS

#endif
