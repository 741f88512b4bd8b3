/* ecwid_product_out_of_stock_visibility_behaviour: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:21079 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_out_of_stock_visibility_behaviour.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_product_out_of_stock_visibility_behaviour[ECWID_PRODUCT_OUT_OF_STOCK_VISIBILITY_BEHAVIOUR_COUNT +
                                                             1] = {
    [ECWID_PRODUCT_OUT_OF_STOCK_VISIBILITY_BEHAVIOUR_UNLISTED] = {"", 0},
    [ECWID_PRODUCT_OUT_OF_STOCK_VISIBILITY_BEHAVIOUR_SHOW] = {"SHOW", 4},
    [ECWID_PRODUCT_OUT_OF_STOCK_VISIBILITY_BEHAVIOUR_HIDE] = {"HIDE", 4},
    [ECWID_PRODUCT_OUT_OF_STOCK_VISIBILITY_BEHAVIOUR_ALLOW_PREORDER] = {"ALLOW_PREORDER", 14},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_product_out_of_stock_visibility_behaviour[] = {
    0, 0, 0, 0, 1, 3, 2, 0,
};
/* clang-format on */

const oac_type ecwid_product_out_of_stock_visibility_behaviour_oac_type = {
    OAC_ENUM_TABLE(ecwid_product_out_of_stock_visibility_behaviour, 3, 7),
    .names = names_of_ecwid_product_out_of_stock_visibility_behaviour,
    .index = index_of_ecwid_product_out_of_stock_visibility_behaviour,
};

const char *ecwid_product_out_of_stock_visibility_behaviour_name(ecwid_product_out_of_stock_visibility_behaviour value)
{
    return oac_enum_name(&ecwid_product_out_of_stock_visibility_behaviour_oac_type, (unsigned)value);
}

ecwid_product_out_of_stock_visibility_behaviour ecwid_product_out_of_stock_visibility_behaviour_from(oac_string text)
{
    return (ecwid_product_out_of_stock_visibility_behaviour)oac_enum_from(
        &ecwid_product_out_of_stock_visibility_behaviour_oac_type, text);
}
