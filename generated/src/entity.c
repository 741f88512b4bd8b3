/* ecwid_entity: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:11073 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/entity.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_entity[ECWID_ENTITY_COUNT + 1] = {
    [ECWID_ENTITY_UNLISTED] = {"", 0},
    [ECWID_ENTITY_ORDERS] = {"orders", 6},
    [ECWID_ENTITY_PRODUCTS] = {"products", 8},
    [ECWID_ENTITY_COUPONS] = {"coupons", 7},
    [ECWID_ENTITY_CUSTOMERS] = {"customers", 9},
    [ECWID_ENTITY_REVIEWS] = {"reviews", 7},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_entity[] = {
    0, 0, 3, 0, 0, 1, 0, 2, 5, 0, 0, 4, 0, 0, 0, 0,
};
/* clang-format on */

const oac_type ecwid_entity_oac_type = {
    OAC_ENUM_TABLE(ecwid_entity, 5, 15),
    .names = names_of_ecwid_entity,
    .index = index_of_ecwid_entity,
};

const char *ecwid_entity_name(ecwid_entity value)
{
    return oac_enum_name(&ecwid_entity_oac_type, (unsigned)value);
}

ecwid_entity ecwid_entity_from(oac_string text)
{
    return (ecwid_entity)oac_enum_from(&ecwid_entity_oac_type, text);
}
