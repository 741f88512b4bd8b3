/* ecwid_store_profile_answers_goods: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:25368 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_answers_goods.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_store_profile_answers_goods[ECWID_STORE_PROFILE_ANSWERS_GOODS_COUNT + 1] = {
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_APPAREL] = {"apparel", 7},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_ART] = {"art", 3},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_AUTO] = {"auto", 4},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_BOOKS] = {"books", 5},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_ELECTRONICS] = {"electronics", 11},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_FOOD_RESTAURANT] = {"food_restaurant", 15},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_FOOD_ECOMMERCE] = {"food_ecommerce", 14},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_GIFTS] = {"gifts", 5},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_HARDWARE] = {"hardware", 8},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_HEALTH] = {"health", 6},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_HOME] = {"home", 4},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_JEWELRY] = {"jewelry", 7},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_OFFICE] = {"office", 6},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_PET] = {"pet", 3},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_SERVICES] = {"services", 8},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_SPORTS] = {"sports", 6},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_STREAMING] = {"streaming", 9},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_SUBSCRIPTION_PRODUCT] = {"subscription_product", 20},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_TOYS] = {"toys", 4},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_TOBACCO] = {"tobacco", 7},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_ADULT] = {"adult", 5},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_NOTSURE] = {"notsure", 7},
    [ECWID_STORE_PROFILE_ANSWERS_GOODS_OTHER] = {"other", 5},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_answers_goods[] = {
    0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 14, 0, 16, 0, 23, 0, 0, 0, 0, 0, 22, 0, 18, 0, 9, 0, 0, 0, 0, 0, 0, 7, 2, 11, 3,
    4, 12, 19, 13, 8, 0, 0, 0, 21, 0, 0, 1, 5, 0, 6, 15, 20, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0,
};
/* clang-format on */

const oac_type ecwid_store_profile_answers_goods_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_answers_goods, 23, 63),
    .names = names_of_ecwid_store_profile_answers_goods,
    .index = index_of_ecwid_store_profile_answers_goods,
};

const char *ecwid_store_profile_answers_goods_name(ecwid_store_profile_answers_goods value)
{
    return oac_enum_name(&ecwid_store_profile_answers_goods_oac_type, (unsigned)value);
}

ecwid_store_profile_answers_goods ecwid_store_profile_answers_goods_from(oac_string text)
{
    return (ecwid_store_profile_answers_goods)oac_enum_from(&ecwid_store_profile_answers_goods_oac_type, text);
}
