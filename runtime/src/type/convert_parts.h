/* Copies of what is in lists, maps, unions and sources. Internal. */
#ifndef OAC_TYPE_CONVERT_PARTS_H
#define OAC_TYPE_CONVERT_PARTS_H

#include "oac/bytes.h"
#include "type/convert.h"

/* How a value within is copied: oac_convert, which calls these. */
typedef bool oac_convert_within(oac_converter *converter, const oac_path *path, oac_form from, const void *was,
                                const void *value, oac_form to, void *out);

/* All of them leave the state to the caller. */
bool oac_convert_items(oac_converter *converter, const oac_path *path, const oac_type *from, const void *was,
                       const void *list, const oac_type *to, void *out, oac_convert_within *within);
bool oac_convert_entries(oac_converter *converter, const oac_path *path, const oac_type *from, const void *was,
                         const void *map, const oac_type *to, void *out, oac_convert_within *within);
bool oac_convert_branch(oac_converter *converter, const oac_path *path, const oac_type *from, const void *was,
                        const void *value, const oac_type *to, void *out, oac_convert_within *within);
bool oac_convert_source(oac_converter *converter, const oac_path *path, const oac_source *source, oac_source *out);
bool oac_convert_sources(oac_converter *converter, const oac_path *path, const void *list, void *out);

#endif
