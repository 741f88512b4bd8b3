/* ecwid_search_products_search_method: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:6406 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/search_products_search_method.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_search_products_search_method[ECWID_SEARCH_PRODUCTS_SEARCH_METHOD_COUNT + 1] = {
    [ECWID_SEARCH_PRODUCTS_SEARCH_METHOD_UNLISTED] = {"", 0},
    [ECWID_SEARCH_PRODUCTS_SEARCH_METHOD_STOREFRONT] = {"STOREFRONT", 10},
    [ECWID_SEARCH_PRODUCTS_SEARCH_METHOD_CP] = {"CP", 2},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_search_products_search_method[] = {
    1, 0, 0, 2,
};
/* clang-format on */

const oac_type ecwid_search_products_search_method_oac_type = {
    OAC_ENUM_TABLE(ecwid_search_products_search_method, 2, 3),
    .names = names_of_ecwid_search_products_search_method,
    .index = index_of_ecwid_search_products_search_method,
};

const char *ecwid_search_products_search_method_name(ecwid_search_products_search_method value)
{
    return oac_enum_name(&ecwid_search_products_search_method_oac_type, (unsigned)value);
}

ecwid_search_products_search_method ecwid_search_products_search_method_from(oac_string text)
{
    return (ecwid_search_products_search_method)oac_enum_from(&ecwid_search_products_search_method_oac_type, text);
}
