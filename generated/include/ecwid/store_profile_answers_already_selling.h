/* ecwid_store_profile_answers_already_selling: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:25361 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_ANSWERS_ALREADY_SELLING_H
#define ECWID_STORE_PROFILE_ANSWERS_ALREADY_SELLING_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether the owner has sold online before. */
typedef enum ecwid_store_profile_answers_already_selling {
    ECWID_STORE_PROFILE_ANSWERS_ALREADY_SELLING_UNLISTED = 0,
    ECWID_STORE_PROFILE_ANSWERS_ALREADY_SELLING_GETTING_STARTED = 1,
    ECWID_STORE_PROFILE_ANSWERS_ALREADY_SELLING_OFFLINE_ONLY = 2,
    ECWID_STORE_PROFILE_ANSWERS_ALREADY_SELLING_ONLINE_DIFFERENT = 3,
    ECWID_STORE_PROFILE_ANSWERS_ALREADY_SELLING_LOOKING_AROUND = 4
} ecwid_store_profile_answers_already_selling;

#define ECWID_STORE_PROFILE_ANSWERS_ALREADY_SELLING_COUNT 4

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_answers_already_selling_opt {
    oac_presence state;
    ecwid_store_profile_answers_already_selling value;
    oac_string text;
} ecwid_store_profile_answers_already_selling_opt;
extern OAC_API const oac_type ecwid_store_profile_answers_already_selling_oac_type;
OAC_API const char *ecwid_store_profile_answers_already_selling_name(ecwid_store_profile_answers_already_selling value);
OAC_API ecwid_store_profile_answers_already_selling ecwid_store_profile_answers_already_selling_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_answers_already_selling)

OAC_END_DECLS

#endif
