/* ecwid_string_list_list: writer and reader.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/string_list_list.h>

#include <oac/gen/type.h>
/* clang-format off */
const oac_type ecwid_string_list_list_oac_type = OAC_LIST_TABLE(ecwid_string_list_list, oac_string_list,
                                                                oac_type_string_list, OAC_TYPE_OPTIONAL_ITEMS);
/* clang-format on */
