/* ecwid_string_list_list_map: a map of ecwid_string_list_list.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STRING_LIST_LIST_MAP_H
#define ECWID_STRING_LIST_LIST_MAP_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_string_list_list ecwid_string_list_list;

/* A map of ecwid_string_list_list: `entries` has `count` of them and is borrowed. */
typedef struct ecwid_string_list_list_map_entry ecwid_string_list_list_map_entry;
typedef struct ecwid_string_list_list_map {
    oac_presence state;
    size_t count;
    const ecwid_string_list_list_map_entry *entries;
} ecwid_string_list_list_map;
extern OAC_API const oac_type ecwid_string_list_list_map_oac_type;

OAC_END_DECLS

#include <ecwid/string_list_list.h>

OAC_BEGIN_DECLS

struct ecwid_string_list_list_map_entry {
    oac_string key;
    ecwid_string_list_list value;
};
OAC_MAP_FUNCTIONS(ecwid_string_list_list_map, ecwid_string_list_list)

OAC_END_DECLS

#endif
