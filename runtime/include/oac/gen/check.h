/* One validation under way, and what is asked of presence. For generated code; a program calls its _validate functions
 * and reads oac_violations (oac/validate.h). */
#ifndef OAC_GEN_CHECK_H
#define OAC_GEN_CHECK_H

#include "../validate.h"

OAC_BEGIN_DECLS

/* Where a value stands. Lives on the stack of the functions that walk the struct; its text is made only when there is
 * a violation to report. */
typedef struct oac_path {
    const struct oac_path *parent; /* null: the whole document */
    const char *name;              /* null: an element, see index */
    size_t index;                  /* of an element; of a name: its bytes, 0 where it ends in NUL */
    unsigned depth;
} oac_path;

/* One validation under way. On the stack of one thread. */
typedef struct oac_checker {
    oac_validation mode;
    bool answer;                /* a server's answer: rules about sending do not apply */
    uint16_t operation;         /* the number of the one that is under way; 0: none is known */
    bool partial;               /* … of which the request has selected some members: none is missed */
    oac_violations *violations; /* null: only the first one is wanted, in `error` */
    oac_error *error;           /* may be null */
    size_t count;
    size_t refused;
    oac_status status; /* OAC_ERROR_MEMORY when a violation could not be kept, OAC_ERROR_ARGUMENT for an unknown mode */
} oac_checker;

#define OAC_CHECK_OPTIONAL 0u
#define OAC_CHECK_REQUIRED 1u
#define OAC_CHECK_NULLABLE 2u
#define OAC_CHECK_READ_ONLY 4u
/* May be missing in an answer, whatever a request has to have. */
#define OAC_CHECK_WRITE_ONLY 16u
/* An item of a list, the value of a map, a whole document: it cannot be absent. */
#define OAC_CHECK_PRESENT 9u

OAC_END_DECLS

#endif
