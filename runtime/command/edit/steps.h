/* Where in two texts, and in the types of both, a comparison stands. Private to the command. */
#ifndef OAC_COMMAND_STEPS_H
#define OAC_COMMAND_STEPS_H

#include "edit/edit.h"

typedef struct oac_edit_place {
    char path[OAC_EDIT_PATH];
    size_t step;          /* how long its first step is; 0: it has none */
    const oac_type *from; /* of what is read; null: it is not known */
    const oac_type *to;   /* of what is sent; null: it may be anything */
} oac_edit_place;

/* The member with this name, the text between its quotes; data null: the object has none. */
oac_string oac_edit_member(oac_string object, oac_string name);
/* From an object to a member of it. `null`: it has become null, or is no more. `*fault`: why it cannot be changed, in
 * memory of its own. False when memory is out. */
bool oac_edit_step(oac_edit_place *to, const oac_edit_place *from, oac_string name, bool null,
                   const oac_edit_types *types, char **fault);
void oac_edit_step_to_item(oac_edit_place *to, const oac_edit_place *from, size_t index);

#endif
