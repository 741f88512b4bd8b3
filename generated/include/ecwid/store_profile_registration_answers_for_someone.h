/* ecwid_store_profile_registration_answers_for_someone: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:25396 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_FOR_SOMEONE_H
#define ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_FOR_SOMEONE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether the store is set up for somebody else. */
typedef enum ecwid_store_profile_registration_answers_for_someone {
    ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_FOR_SOMEONE_UNLISTED = 0,
    ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_FOR_SOMEONE_YES = 1,
    ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_FOR_SOMEONE_NO = 2
} ecwid_store_profile_registration_answers_for_someone;

#define ECWID_STORE_PROFILE_REGISTRATION_ANSWERS_FOR_SOMEONE_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_registration_answers_for_someone_opt {
    oac_presence state;
    ecwid_store_profile_registration_answers_for_someone value;
    oac_string text;
} ecwid_store_profile_registration_answers_for_someone_opt;
extern OAC_API const oac_type ecwid_store_profile_registration_answers_for_someone_oac_type;
OAC_API const char *
ecwid_store_profile_registration_answers_for_someone_name(ecwid_store_profile_registration_answers_for_someone value);
OAC_API ecwid_store_profile_registration_answers_for_someone
ecwid_store_profile_registration_answers_for_someone_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_registration_answers_for_someone)

OAC_END_DECLS

#endif
