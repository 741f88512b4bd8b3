/* ecwid_reset_domain_password_send_to: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:3053 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_RESET_DOMAIN_PASSWORD_SEND_TO_H
#define ECWID_RESET_DOMAIN_PASSWORD_SEND_TO_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Who gets the new password of a domain. */
typedef enum ecwid_reset_domain_password_send_to {
    ECWID_RESET_DOMAIN_PASSWORD_SEND_TO_UNLISTED = 0,
    ECWID_RESET_DOMAIN_PASSWORD_SEND_TO_OWNER = 1,
    ECWID_RESET_DOMAIN_PASSWORD_SEND_TO_ADMIN = 2
} ecwid_reset_domain_password_send_to;

#define ECWID_RESET_DOMAIN_PASSWORD_SEND_TO_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_reset_domain_password_send_to_opt {
    oac_presence state;
    ecwid_reset_domain_password_send_to value;
    oac_string text;
} ecwid_reset_domain_password_send_to_opt;
extern OAC_API const oac_type ecwid_reset_domain_password_send_to_oac_type;
OAC_API const char *ecwid_reset_domain_password_send_to_name(ecwid_reset_domain_password_send_to value);
OAC_API ecwid_reset_domain_password_send_to ecwid_reset_domain_password_send_to_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_reset_domain_password_send_to)

OAC_END_DECLS

#endif
