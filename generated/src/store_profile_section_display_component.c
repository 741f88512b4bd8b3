/* ecwid_store_profile_section_display_component: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:25272 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_section_display_component.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_store_profile_section_display_component[ECWID_STORE_PROFILE_SECTION_DISPLAY_COMPONENT_COUNT + 1] = {
    [ECWID_STORE_PROFILE_SECTION_DISPLAY_COMPONENT_UNLISTED] = {"", 0},
    [ECWID_STORE_PROFILE_SECTION_DISPLAY_COMPONENT_CHECKBOXES] = {"CHECKBOXES", 10},
    [ECWID_STORE_PROFILE_SECTION_DISPLAY_COMPONENT_BUTTON_GRID] = {"BUTTON_GRID", 11},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_profile_section_display_component[] = {
    2, 0, 0, 1,
};
/* clang-format on */

const oac_type ecwid_store_profile_section_display_component_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_profile_section_display_component, 2, 3),
    .names = names_of_ecwid_store_profile_section_display_component,
    .index = index_of_ecwid_store_profile_section_display_component,
};

const char *ecwid_store_profile_section_display_component_name(ecwid_store_profile_section_display_component value)
{
    return oac_enum_name(&ecwid_store_profile_section_display_component_oac_type, (unsigned)value);
}

ecwid_store_profile_section_display_component ecwid_store_profile_section_display_component_from(oac_string text)
{
    return (ecwid_store_profile_section_display_component)oac_enum_from(
        &ecwid_store_profile_section_display_component_oac_type, text);
}
