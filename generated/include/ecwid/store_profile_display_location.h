/* ecwid_store_profile_display_location: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:25442 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_DISPLAY_LOCATION_H
#define ECWID_STORE_PROFILE_DISPLAY_LOCATION_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether gift cards are shown in the catalog alone or in the footer, too. */
typedef enum ecwid_store_profile_display_location {
    ECWID_STORE_PROFILE_DISPLAY_LOCATION_UNLISTED = 0,
    ECWID_STORE_PROFILE_DISPLAY_LOCATION_CATALOG_AND_FOOTER = 1,
    ECWID_STORE_PROFILE_DISPLAY_LOCATION_CATALOG = 2
} ecwid_store_profile_display_location;

#define ECWID_STORE_PROFILE_DISPLAY_LOCATION_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_display_location_opt {
    oac_presence state;
    ecwid_store_profile_display_location value;
    oac_string text;
} ecwid_store_profile_display_location_opt;
extern OAC_API const oac_type ecwid_store_profile_display_location_oac_type;
OAC_API const char *ecwid_store_profile_display_location_name(ecwid_store_profile_display_location value);
OAC_API ecwid_store_profile_display_location ecwid_store_profile_display_location_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_display_location)

OAC_END_DECLS

#endif
