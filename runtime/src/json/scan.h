/* The strict scanner for JSON without a schema: steps over one value and checks all of it. Internal. */
#ifndef OAC_JSON_SCAN_H
#define OAC_JSON_SCAN_H

#include "json/names.h"

/* Nesting that any reader of this library allows at most. */
#define OAC_DEPTH_MOST 1024u

typedef struct oac_scan {
    const char *next;
    const char *end;
    oac_names *names;   /* begun by the caller */
    unsigned depth;     /* of the containers around `next` */
    unsigned max_depth; /* at most OAC_DEPTH_MOST */
    oac_status status;
    const char *fault; /* static text */
    const char *at;    /* where it is */
} oac_scan;

extern const char oac_fault_value[];
extern const char oac_fault_name[];
extern const char oac_fault_colon[];
extern const char oac_fault_member_end[];
extern const char oac_fault_item_end[];
extern const char oac_fault_duplicate[];
extern const char oac_fault_depth[];
extern const char oac_fault_memory[];
extern const char oac_fault_text_end[];

/* Steps over white space and one value. False on a fault. */
bool oac_scan_value(oac_scan *scan);

static inline const char *oac_skip_space(const char *text, const char *end)
{
    while (text < end && (*text == ' ' || *text == '\n' || *text == '\t' || *text == '\r')) {
        text++;
    }
    return text;
}

/* The ceiling that a request for `max_depth` levels comes to; 0 asks for the usual one. */
unsigned oac_depth_limit(unsigned max_depth);

#endif
