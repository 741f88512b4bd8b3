/* Bodies that are made of parts: what becomes of each member. For generated code: static data. */
#ifndef OAC_GEN_BODIES_H
#define OAC_GEN_BODIES_H

#include "operation.h"

OAC_BEGIN_DECLS

/* What a member becomes: the content of a part. */
enum {
    OAC_PART_TEXT,   /* a string as it is, anything else as its JSON text */
    OAC_PART_JSON,   /* its JSON text, a string's too */
    OAC_PART_SOURCE, /* an oac_opt_source at `offset` in the struct */
    OAC_PART_SOURCES /* an oac_source_list there: a part each */
};

typedef struct oac_part {
    const char *key;  /* in the JSON text, as it stands there between its quotes */
    const char *name; /* of the part */
    const char *type; /* of its content; null: none is said of text, application/json of JSON */
    uint16_t kind;
    bool each; /* the items of a list are parts of their own */
    size_t offset;
} oac_part;

OAC_END_DECLS

#endif
