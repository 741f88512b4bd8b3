/* ecwid_store_profile_design_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/store-profile.yaml:93), not this file. */
#include <ecwid/store_profile_design_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>

/* clang-format off */
static const oac_branch kinds_of_ecwid_store_profile_design_settings[] = {
    {&oac_type_string, NULL, NULL, NULL, 0, 0, OAC_KIND_STRING, false},
    {&oac_type_bool, NULL, NULL, NULL, 0, 0, OAC_KIND_BOOLEAN, false},
    {&oac_type_number, NULL, NULL, NULL, 0, 0, OAC_KIND_INTEGER | OAC_KIND_NUMBER, false},
};
/* clang-format on */

const oac_type ecwid_store_profile_design_settings_oac_type = {
    OAC_UNION_TABLE(ecwid_store_profile_design_settings, 3),
    .branches = kinds_of_ecwid_store_profile_design_settings,
};

/* clang-format off */
const oac_type ecwid_store_profile_design_settings_map_oac_type =
OAC_MAP_TABLE(ecwid_store_profile_design_settings_map, ecwid_store_profile_design_settings_oac_type,
              OAC_TYPE_OPTIONAL_ITEMS);
/* clang-format on */
