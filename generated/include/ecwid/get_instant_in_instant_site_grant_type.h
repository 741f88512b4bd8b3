/* ecwid_get_instant_in_instant_site_grant_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:3250 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_GET_INSTANT_IN_INSTANT_SITE_GRANT_TYPE_H
#define ECWID_GET_INSTANT_IN_INSTANT_SITE_GRANT_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* What a token for Instant Sites is for. */
typedef enum ecwid_get_instant_in_instant_site_grant_type {
    ECWID_GET_INSTANT_IN_INSTANT_SITE_GRANT_TYPE_UNLISTED = 0,
    /* Calls of the API. */
    ECWID_GET_INSTANT_IN_INSTANT_SITE_GRANT_TYPE_AUTHORIZATION_CODE = 1,
    /* The editor and previews of a draft, no calls. */
    ECWID_GET_INSTANT_IN_INSTANT_SITE_GRANT_TYPE_DRAFT_CODE = 2
} ecwid_get_instant_in_instant_site_grant_type;

#define ECWID_GET_INSTANT_IN_INSTANT_SITE_GRANT_TYPE_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_get_instant_in_instant_site_grant_type_opt {
    oac_presence state;
    ecwid_get_instant_in_instant_site_grant_type value;
    oac_string text;
} ecwid_get_instant_in_instant_site_grant_type_opt;
extern OAC_API const oac_type ecwid_get_instant_in_instant_site_grant_type_oac_type;
OAC_API const char *
ecwid_get_instant_in_instant_site_grant_type_name(ecwid_get_instant_in_instant_site_grant_type value);
OAC_API ecwid_get_instant_in_instant_site_grant_type ecwid_get_instant_in_instant_site_grant_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_get_instant_in_instant_site_grant_type)

OAC_END_DECLS

#endif
