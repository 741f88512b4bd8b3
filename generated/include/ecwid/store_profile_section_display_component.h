/* ecwid_store_profile_section_display_component: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:25272 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_SECTION_DISPLAY_COMPONENT_H
#define ECWID_STORE_PROFILE_SECTION_DISPLAY_COMPONENT_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether options are shown as boxes to tick or as buttons. */
typedef enum ecwid_store_profile_section_display_component {
    ECWID_STORE_PROFILE_SECTION_DISPLAY_COMPONENT_UNLISTED = 0,
    ECWID_STORE_PROFILE_SECTION_DISPLAY_COMPONENT_CHECKBOXES = 1,
    ECWID_STORE_PROFILE_SECTION_DISPLAY_COMPONENT_BUTTON_GRID = 2
} ecwid_store_profile_section_display_component;

#define ECWID_STORE_PROFILE_SECTION_DISPLAY_COMPONENT_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_store_profile_section_display_component_opt {
    oac_presence state;
    ecwid_store_profile_section_display_component value;
    oac_string text;
} ecwid_store_profile_section_display_component_opt;
extern OAC_API const oac_type ecwid_store_profile_section_display_component_oac_type;
OAC_API const char *
ecwid_store_profile_section_display_component_name(ecwid_store_profile_section_display_component value);
OAC_API ecwid_store_profile_section_display_component
ecwid_store_profile_section_display_component_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_store_profile_section_display_component)

OAC_END_DECLS

#endif
