/* One change of one value within a record. Internal. */
#ifndef OAC_TYPE_SET_H
#define OAC_TYPE_SET_H

#include "type/convert.h"
#include "type/steps_to.h"

typedef enum oac_set_kind {
    OAC_SET_TEXT,
    OAC_SET_NULL,
    OAC_SET_NOTHING /* what is there goes */
} oac_set_kind;

/* One change under way. Refusals and memory are those of a copy: all that it makes is the arena's. */
typedef struct oac_setter {
    oac_converter converter;
    oac_steps steps;
    oac_set_kind kind;
    const char *text; /* of OAC_SET_TEXT */
} oac_setter;

/* Makes `value` what the setter's text says, or null, or absent. False: refused. */
bool oac_set_value(oac_setter *setter, const oac_path *path, oac_form form, void *value);

#endif
