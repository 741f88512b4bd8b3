/* ecwid_domain_offer_status: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:14133 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/domain_offer_status.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_domain_offer_status[ECWID_DOMAIN_OFFER_STATUS_COUNT + 1] = {
    [ECWID_DOMAIN_OFFER_STATUS_UNLISTED] = {"", 0},
    [ECWID_DOMAIN_OFFER_STATUS_AVAILABLE] = {"available", 9},
    [ECWID_DOMAIN_OFFER_STATUS_TAKEN] = {"taken", 5},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_domain_offer_status[] = {
    0, 0, 1, 2,
};
/* clang-format on */

const oac_type ecwid_domain_offer_status_oac_type = {
    OAC_ENUM_TABLE(ecwid_domain_offer_status, 2, 3),
    .names = names_of_ecwid_domain_offer_status,
    .index = index_of_ecwid_domain_offer_status,
};

const char *ecwid_domain_offer_status_name(ecwid_domain_offer_status value)
{
    return oac_enum_name(&ecwid_domain_offer_status_oac_type, (unsigned)value);
}

ecwid_domain_offer_status ecwid_domain_offer_status_from(oac_string text)
{
    return (ecwid_domain_offer_status)oac_enum_from(&ecwid_domain_offer_status_oac_type, text);
}
