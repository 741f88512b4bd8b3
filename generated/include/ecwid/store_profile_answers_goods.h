/* ecwid_store_profile_answers_goods: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:25368 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_ANSWERS_GOODS_H
#define ECWID_STORE_PROFILE_ANSWERS_GOODS_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* What is to be sold. */
typedef enum ecwid_store_profile_answers_goods {
    ECWID_STORE_PROFILE_ANSWERS_GOODS_UNLISTED = 0,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_APPAREL = 1,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_ART = 2,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_AUTO = 3,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_BOOKS = 4,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_ELECTRONICS = 5,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_FOOD_RESTAURANT = 6,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_FOOD_ECOMMERCE = 7,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_GIFTS = 8,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_HARDWARE = 9,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_HEALTH = 10,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_HOME = 11,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_JEWELRY = 12,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_OFFICE = 13,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_PET = 14,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_SERVICES = 15,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_SPORTS = 16,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_STREAMING = 17,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_SUBSCRIPTION_PRODUCT = 18,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_TOYS = 19,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_TOBACCO = 20,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_ADULT = 21,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_NOTSURE = 22,
    ECWID_STORE_PROFILE_ANSWERS_GOODS_OTHER = 23
} ecwid_store_profile_answers_goods;

#define ECWID_STORE_PROFILE_ANSWERS_GOODS_COUNT 23

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_answers_goods_opt {
    oac_presence state;
    ecwid_store_profile_answers_goods value;
    oac_string text;
} ecwid_store_profile_answers_goods_opt;
extern OAC_API const oac_type ecwid_store_profile_answers_goods_oac_type;
OAC_API const char *ecwid_store_profile_answers_goods_name(ecwid_store_profile_answers_goods value);
OAC_API ecwid_store_profile_answers_goods ecwid_store_profile_answers_goods_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_answers_goods)

OAC_END_DECLS

#endif
