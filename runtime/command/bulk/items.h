/* What an item is taken apart to. Private to bulk. */
#ifndef OAC_COMMAND_BULK_ITEMS_H
#define OAC_COMMAND_BULK_ITEMS_H

#include "bulk/bulk.h"

/* The member "$state" of an item of which an earlier run did not know what became of it. */
#define OAC_IN_DOUBT "\"unknown\""

/* ---- walk.c: the members of a JSON object, text that has not been checked ---- */
typedef struct oac_item_walk {
    const char *at;
    const char *end;
    bool whole; /* the object came to its end, and nothing stands behind it */
} oac_item_walk;

typedef struct oac_item_member {
    oac_string name; /* as it is written, between its quotes */
    oac_string value;
    const char *comma; /* behind the value; null: there is none */
    bool more;         /* a member comes behind that comma */
} oac_item_member;

/* False where the text is no object. */
bool oac_item_begin(oac_item_walk *walk, oac_string text);
/* The next member; false at the end, and where the text is no JSON: `whole` tells. What of JSON is found to be is
 * correct for all that is; of other texts something that is no JSON stays. */
bool oac_item_next(oac_item_walk *walk, oac_item_member *member);

/* ---- split.c ---- */
/* What an item's members come to. */
typedef struct oac_item_split {
    oac_string whole; /* the member "body" */
    size_t others;    /* members of the body */
    size_t aside;     /* members that go nowhere */
    char *comma;      /* behind the last one of these, in the body's text; null: there is none */
} oac_item_split;

/* Makes the body of a request: the item's text, with blanks where parameters stood. OAC_ERROR_JSON: it is no object. */
oac_status oac_item_split_up(oac_bulk_request *request, oac_string text, oac_item_split *split,
                             oac_violations *violations);

/* ---- params.c ---- */
/* Takes the value of a parameter from the item; adds what is wrong with it to `violations`. */
oac_status oac_item_take(oac_bulk_request *request, size_t number, oac_string value, oac_violations *violations);
/* What is wrong with a member of the item: adds that to `violations`. */
oac_status oac_item_blame(oac_violations *violations, oac_rule rule, const char *path, const char *message);
/* Writes the key of an item whose path is sound. */
oac_status oac_item_write_key(oac_bulk_request *request);

#endif
