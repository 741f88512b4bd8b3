/* ecwid_store_profile_registration_answers_website: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:25401 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_WEBSITE_H
#define ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_WEBSITE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether there is a site already. */
typedef enum ecwid_store_profile_registration_answers_website {
    ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_WEBSITE_UNLISTED = 0,
    ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_WEBSITE_YES = 1,
    ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_WEBSITE_NO = 2
} ecwid_store_profile_registration_answers_website;

#define ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_WEBSITE_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_registration_answers_website_opt {
    oac_presence state;
    ecwid_store_profile_registration_answers_website value;
    oac_string text;
} ecwid_store_profile_registration_answers_website_opt;
extern OAC_API const oac_type ecwid_store_profile_registration_answers_website_oac_type;
OAC_API const char *
ecwid_store_profile_registration_answers_website_name(ecwid_store_profile_registration_answers_website value);
OAC_API ecwid_store_profile_registration_answers_website
ecwid_store_profile_registration_answers_website_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_registration_answers_website)

OAC_END_DECLS

#endif
