/* ecwid_number_list_list: an array of oac_number_list.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_NUMBER_LIST_LIST_H
#define ECWID_NUMBER_LIST_LIST_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* An array of oac_number_list: `items` has `count` of them and is borrowed. */
typedef struct ecwid_number_list_list {
    oac_presence state;
    size_t count;
    const oac_number_list *items;
} ecwid_number_list_list;
OAC_LIST_FUNCTIONS(ecwid_number_list_list, oac_number_list)
extern OAC_API const oac_type ecwid_number_list_list_oac_type;

OAC_END_DECLS

#endif
