/* ecwid_reset_domain_password_send_to: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:3053 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/reset_domain_password_send_to.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_reset_domain_password_send_to[ECWID_RESET_DOMAIN_PASSWORD_SEND_TO_COUNT + 1] = {
    [ECWID_RESET_DOMAIN_PASSWORD_SEND_TO_UNLISTED] = {"", 0},
    [ECWID_RESET_DOMAIN_PASSWORD_SEND_TO_OWNER] = {"owner", 5},
    [ECWID_RESET_DOMAIN_PASSWORD_SEND_TO_ADMIN] = {"admin", 5},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_reset_domain_password_send_to[] = {
    0, 1, 2, 0,
};
/* clang-format on */

const oac_type ecwid_reset_domain_password_send_to_oac_type = {
    OAC_ENUM_TABLE(ecwid_reset_domain_password_send_to, 2, 3),
    .names = names_of_ecwid_reset_domain_password_send_to,
    .index = index_of_ecwid_reset_domain_password_send_to,
};

const char *ecwid_reset_domain_password_send_to_name(ecwid_reset_domain_password_send_to value)
{
    return oac_enum_name(&ecwid_reset_domain_password_send_to_oac_type, (unsigned)value);
}

ecwid_reset_domain_password_send_to ecwid_reset_domain_password_send_to_from(oac_string text)
{
    return (ecwid_reset_domain_password_send_to)oac_enum_from(&ecwid_reset_domain_password_send_to_oac_type, text);
}
