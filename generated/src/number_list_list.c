/* ecwid_number_list_list: writer and reader.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/number_list_list.h>

#include <oac/gen/type.h>
/* clang-format off */
const oac_type ecwid_number_list_list_oac_type = OAC_LIST_TABLE(ecwid_number_list_list, oac_number_list,
                                                                oac_type_number_list, OAC_TYPE_OPTIONAL_ITEMS);
/* clang-format on */
