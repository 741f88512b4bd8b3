/* ecwid_store_profile_filter_section_type: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:25258 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_H
#define ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* What it filters by. */
typedef enum ecwid_store_profile_filter_section_type {
    ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_UNLISTED = 0,
    /* Whether it is in stock. */
    ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_IN_STOCK = 1,
    /* Whether its price is reduced. */
    ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_ON_SALE = 2,
    /* Price. */
    ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_PRICE = 3,
    /* Category. */
    ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_CATEGORIES = 4,
    /* Text to search for. */
    ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_SEARCH = 5,
    /* SKU. */
    ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_SKU = 6,
    /* Values of the option that name tells. */
    ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_OPTION = 7,
    /* Values of the attribute that name tells. */
    ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_ATTRIBUTE = 8,
    /* Place where it is in stock. */
    ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_LOCATIONS = 9
} ecwid_store_profile_filter_section_type;

#define ECWID_STORE_PROFILE_FILTER_SECTION_TYPE_COUNT 9

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_filter_section_type_opt {
    oac_presence state;
    ecwid_store_profile_filter_section_type value;
    oac_string text;
} ecwid_store_profile_filter_section_type_opt;
extern OAC_API const oac_type ecwid_store_profile_filter_section_type_oac_type;
OAC_API const char *ecwid_store_profile_filter_section_type_name(ecwid_store_profile_filter_section_type value);
OAC_API ecwid_store_profile_filter_section_type ecwid_store_profile_filter_section_type_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_filter_section_type)

OAC_END_DECLS

#endif
