/* Violations of a description's rules: what they are, and how generated validators report them. Public.
 *
 * Guide: oac-validation(7). */
#ifndef OAC_VALIDATE_H
#define OAC_VALIDATE_H

#include "error.h"
#include "value.h"

OAC_BEGIN_DECLS

/* What is done about a broken rule before a request is sent. */
typedef enum oac_validation {
    OAC_VALIDATION_DEFAULT = 0, /* refuse what cannot be right whatever the server knows; note the rest */
    OAC_VALIDATION_STRICT = 1,  /* refuse both */
    OAC_VALIDATION_OFF = 2      /* send as is */
} oac_validation;

/* The name of a mode, such as "OAC_VALIDATION_STRICT"; "OAC_VALIDATION_INVALID" for a number outside the set. Static
 * text. */
OAC_API const char *oac_validation_name(oac_validation validation);

/* The rule that was broken, named after the JSON Schema 2020-12 keyword. */
typedef enum oac_rule {
    /* cannot be right whatever the server knows: refused by default and strict */
    OAC_RULE_TYPE = 1, /* a value of another type */
    OAC_RULE_PRESENCE, /* the struct was filled in by mistake: a presence that is none of the three, a value beside
                          absent or null, a null pointer where a text, an object or items should be, an enumeration
                          without its text or with another one's */
    OAC_RULE_NULL,     /* null where the description does not allow it */
    OAC_RULE_ENCODING, /* text that is not UTF-8, a number that is not finite */
    OAC_RULE_REQUIRED, /* a member that has to be there is absent */
    OAC_RULE_MINIMUM,  /* a number is too small */
    OAC_RULE_MAXIMUM,  /* a number is too large */
    OAC_RULE_EXCLUSIVE_MINIMUM, /* a number has to be larger than this */
    OAC_RULE_EXCLUSIVE_MAXIMUM, /* a number has to be smaller than this */
    OAC_RULE_MULTIPLE_OF,       /* a number is no multiple of this */
    OAC_RULE_MIN_LENGTH,        /* a text is too short, in characters */
    OAC_RULE_MAX_LENGTH,        /* a text is too long, in characters */
    OAC_RULE_MIN_ITEMS,         /* a list has too few items */
    OAC_RULE_MAX_ITEMS,         /* a list has too many */
    OAC_RULE_MIN_PROPERTIES,    /* an object or a map has too few members */
    OAC_RULE_MAX_PROPERTIES,    /* an object or a map has too many */
    /* the server may judge for itself, or have learnt since: noted by default, refused by strict */
    OAC_RULE_ENUM = 64,          /* a text that is not listed */
    OAC_RULE_CONST,              /* a value that is not the one */
    OAC_RULE_PATTERN,            /* a text that does not match */
    OAC_RULE_READ_ONLY,          /* a member that only answers have */
    OAC_RULE_UNKNOWN_MEMBER,     /* a member that the description does not know */
    OAC_RULE_UNIQUE_ITEMS,       /* two items are equal */
    OAC_RULE_CONTAINS,           /* too few items, or too many, are of some kind */
    OAC_RULE_DEPENDENT_REQUIRED, /* a member that another one asks for is absent */
    OAC_RULE_IF_THEN,            /* members do not go together */
    OAC_RULE_ONE_OF              /* none of the types that a union has */
} oac_rule;

/* The JSON Schema keyword of a rule, such as "maxLength"; "readOnly", "unknown member", "presence", "null" and
 * "encoding" are ours. Static text. */
OAC_API const char *oac_rule_name(oac_rule rule);

/* One broken rule. Its texts are NUL-terminated and belong to the list, or are valid during a callback. */
typedef struct oac_violation {
    oac_rule rule;       /* which one */
    bool refused;        /* false: only noted */
    const char *path;    /* JSON path, such as shippingAddresses[1].countryCode, cut to 191 bytes; "" is the document */
    const char *message; /* such as: expected 2 upper-case letters, got "usa" */
    const char *limit;   /* what the rule asks for, as JSON text: 100, "^[A-Z]{2}$"; "" where there is none */
    const char *value;   /* what was there, as JSON text, cut to 64 bytes; "" where nothing was */
} oac_violation;

/* Most violations that a list keeps when its `ceiling` is 0. */
#define OAC_VIOLATIONS_CEILING 1000u

/* All violations, in document order (members as the description lists them), what is wrong with an object or an array
 * as a whole before what is wrong in it. The list owns its texts. */
typedef struct oac_violations {
    const oac_violation *items; /* `count` of them; valid until the next one is added */
    size_t count;               /* how many are kept */
    size_t refused;             /* how many of them are refused */
    size_t ceiling;   /* most violations that are kept, 0: OAC_VIOLATIONS_CEILING; further ones are only counted in
                         `dropped` */
    size_t dropped;   /* how many are not kept, beyond `ceiling` */
    oac_arena *arena; /* owned: texts and items; for reading only, as the next */
    size_t capacity;  /* items that there is room for */
    const oac_allocator *allocator; /* null: malloc and its kin */
} oac_violations;
/* An empty list, which needs no memory yet. */
#define OAC_VIOLATIONS_INIT OAC_ZERO

/* Empties the list and releases its memory. Safe on an INIT list, twice, and on null. */
OAC_API void oac_violations_dispose(oac_violations *violations);
/* Adds one, copying the texts. Used by validators; OAC_ERROR_MEMORY leaves the list as it was, and so does
 * OAC_ERROR_ARGUMENT, for a null pointer. */
OAC_API OAC_MUST_CHECK oac_status oac_violations_add(oac_violations *violations, const oac_violation *violation);

OAC_END_DECLS

#endif
