/* ecwid_search_products_onsale: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:6515 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_products_onsale.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_search_products_onsale[ECWID_SEARCH_PRODUCTS_ONSALE_COUNT + 1] = {
    [ECWID_SEARCH_PRODUCTS_ONSALE_UNLISTED] = {"", 0},
    [ECWID_SEARCH_PRODUCTS_ONSALE_ONSALE] = {"onsale", 6},
    [ECWID_SEARCH_PRODUCTS_ONSALE_NOTONSALE] = {"notonsale", 9},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_search_products_onsale[] = {
    0, 0, 2, 1,
};
/* clang-format on */

const oac_type ecwid_search_products_onsale_oac_type = {
    OAC_ENUM_TABLE(ecwid_search_products_onsale, 2, 3),
    .names = names_of_ecwid_search_products_onsale,
    .index = index_of_ecwid_search_products_onsale,
};

const char *ecwid_search_products_onsale_name(ecwid_search_products_onsale value)
{
    return oac_enum_name(&ecwid_search_products_onsale_oac_type, (unsigned)value);
}

ecwid_search_products_onsale ecwid_search_products_onsale_from(oac_string text)
{
    return (ecwid_search_products_onsale)oac_enum_from(&ecwid_search_products_onsale_oac_type, text);
}
