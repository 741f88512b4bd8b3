/* ecwid_string_map_map: writer and reader.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/string_map_map.h>

#include <oac/gen/type.h>
/* clang-format off */
const oac_type ecwid_string_map_map_oac_type = OAC_MAP_TABLE(ecwid_string_map_map, oac_type_string_map,
                                                             OAC_TYPE_OPTIONAL_ITEMS);
/* clang-format on */
