/* ecwid_number_list_list_map: writer and reader.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/number_list_list_map.h>

#include <oac/gen/type.h>
/* clang-format off */
const oac_type ecwid_number_list_list_map_oac_type =
OAC_MAP_TABLE(ecwid_number_list_list_map, ecwid_number_list_list_oac_type, OAC_TYPE_OPTIONAL_ITEMS);
/* clang-format on */
