/* ecwid_string_map_map: a map of oac_string_map.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STRING_MAP_MAP_H
#define ECWID_STRING_MAP_MAP_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* A map of oac_string_map: `entries` has `count` of them and is borrowed. */
typedef struct ecwid_string_map_map_entry ecwid_string_map_map_entry;
typedef struct ecwid_string_map_map {
    oac_presence state;
    size_t count;
    const ecwid_string_map_map_entry *entries;
} ecwid_string_map_map;
extern OAC_API const oac_type ecwid_string_map_map_oac_type;

OAC_END_DECLS

OAC_BEGIN_DECLS

struct ecwid_string_map_map_entry {
    oac_string key;
    oac_string_map value;
};
OAC_MAP_FUNCTIONS(ecwid_string_map_map, oac_string_map)

OAC_END_DECLS

#endif
