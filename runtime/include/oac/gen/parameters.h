/* How the parameters of an operation become a request: its query, its headers, its cookies, pieces of its path. For
 * generated code: static data. */
#ifndef OAC_GEN_PARAMETERS_H
#define OAC_GEN_PARAMETERS_H

#include "operation.h"

OAC_BEGIN_DECLS

/* Where a parameter stands. */
enum {
    OAC_IN_QUERY,
    OAC_IN_HEADER,
    OAC_IN_COOKIE,
    OAC_IN_PATH
};

/* What its value looks like there, with `color` for a name: OpenAPI's styles, RFC 6570 where that says more. */
enum {
    OAC_STYLE_FORM,   /* color=a,b  color=R,1,G,2   exploded: color=a&color=b  R=1&G=2; the same with "; " in cookies */
    OAC_STYLE_SPACE,  /* color=a%20b; exploded as form */
    OAC_STYLE_PIPE,   /* color=a%7Cb; exploded as form */
    OAC_STYLE_DEEP,   /* color%5BR%5D=1, at any depth; items of lists by number: color%5B0%5D=a */
    OAC_STYLE_SIMPLE, /* a,b  R,1,G,2               exploded: a,b  R=1,G=2 */
    OAC_STYLE_LABEL,  /* .a,b  .R,1,G,2             exploded: .a.b  .R=1.G=2 */
    OAC_STYLE_MATRIX, /* ;color=a,b  ;color=R,1,G,2 exploded: ;color=a;color=b  ;R=1;G=2 */
    OAC_STYLE_JSON    /* the JSON text of the value */
};

/* Beside the style. */
enum {
    OAC_EXPLODE = 1,
    OAC_RESERVED = 2, /* in a query: what RFC 3986 reserves stays as it is where a query may have it; %XX, too */
    OAC_EMPTY = 4,    /* null is sent as the name with an empty value; otherwise it is left out, as nothing is */
    OAC_SELECTS = 8   /* it says which members the answer has: where it is sent, no member is missed */
};

typedef struct oac_parameter {
    const char *key;  /* in the JSON text, as it stands there between its quotes */
    const char *name; /* in the request; percent-encoded, except of a header or a cookie */
    uint8_t place;
    uint8_t style;
    uint8_t flags;
} oac_parameter;

OAC_END_DECLS

#endif
