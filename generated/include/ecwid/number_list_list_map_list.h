/* ecwid_number_list_list_map_list: an array of ecwid_number_list_list_map.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_NUMBER_LIST_LIST_MAP_LIST_H
#define ECWID_NUMBER_LIST_LIST_MAP_LIST_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_number_list_list_map ecwid_number_list_list_map;

/* An array of ecwid_number_list_list_map: `items` has `count` of them and is borrowed. */
typedef struct ecwid_number_list_list_map_list {
    oac_presence state;
    size_t count;
    const ecwid_number_list_list_map *items;
} ecwid_number_list_list_map_list;
OAC_LIST_FUNCTIONS(ecwid_number_list_list_map_list, ecwid_number_list_list_map)
extern OAC_API const oac_type ecwid_number_list_list_map_list_oac_type;

OAC_END_DECLS

#include <ecwid/number_list_list_map.h>

#endif
