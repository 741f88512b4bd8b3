/* ecwid_store_profile_registration_answers_platform: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:25406 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_H
#define ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Platform of that site, where website is yes. */
typedef enum ecwid_store_profile_registration_answers_platform {
    ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_UNLISTED = 0,
    ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_JOOMLA = 1,
    ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_RAPID_WEAVER = 2,
    ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_WORDPRESS = 3,
    ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_WIX = 4,
    ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_WEEBLY = 5,
    ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_BLOGSPOT = 6,
    ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_DRUPAL = 7,
    ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_CUSTOM_SITE = 8,
    ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_NOT_SURE = 9,
    ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_OTHER = 10
} ecwid_store_profile_registration_answers_platform;

#define ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_PLATFORM_COUNT 10

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_registration_answers_platform_opt {
    oac_presence state;
    ecwid_store_profile_registration_answers_platform value;
    oac_string text;
} ecwid_store_profile_registration_answers_platform_opt;
extern OAC_API const oac_type ecwid_store_profile_registration_answers_platform_oac_type;
OAC_API const char *
ecwid_store_profile_registration_answers_platform_name(ecwid_store_profile_registration_answers_platform value);
OAC_API ecwid_store_profile_registration_answers_platform
ecwid_store_profile_registration_answers_platform_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_registration_answers_platform)

OAC_END_DECLS

#endif
