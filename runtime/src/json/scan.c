/* The strict scanner for JSON without a schema. It does not call itself, so no nesting can exhaust the stack. */
#include "json/scan.h"

#include <string.h>

#include "base/number.h"
#include "oac/gen/json_writer.h"
#include "json/text.h"

const char oac_fault_value[] = "expected a value";
const char oac_fault_name[] = "expected a member's name in quotes";
const char oac_fault_colon[] = "expected ':' after a member's name";
const char oac_fault_member_end[] = "expected ',' or '}'";
const char oac_fault_item_end[] = "expected ',' or ']'";
const char oac_fault_duplicate[] = "the member's name is there twice";
const char oac_fault_depth[] = "objects and arrays are nested too deep";
const char oac_fault_memory[] = "out of memory";
const char oac_fault_text_end[] = "expected the end of the text";

unsigned oac_depth_limit(unsigned max_depth)
{
    if (max_depth == 0) {
        return OAC_JSON_DEPTH;
    }
    return max_depth < OAC_DEPTH_MOST ? max_depth : OAC_DEPTH_MOST;
}

static bool fail(oac_scan *scan, const char *at, oac_status status, const char *fault)
{
    scan->status = status;
    scan->fault = fault;
    scan->at = at;
    return false;
}

static bool wrong(oac_scan *scan, const char *at, const char *fault)
{
    return fail(scan, at, OAC_ERROR_JSON, fault);
}

static bool scan_string(oac_scan *scan, bool *escaped)
{
    const char *at = NULL;
    const char *fault = NULL;
    const char *quote = oac_text_scan(scan->next + 1, scan->end, escaped, &at, &fault);
    if (quote == NULL) {
        return wrong(scan, at, fault);
    }
    scan->next = quote + 1;
    return true;
}

static bool scan_name(oac_scan *scan)
{
    const char *name = scan->next + 1;
    bool escaped = false;
    if (scan->next == scan->end || *scan->next != '"') {
        return wrong(scan, scan->next, oac_fault_name);
    }
    if (!scan_string(scan, &escaped)) {
        return false;
    }
    if (!oac_names_add(scan->names, name, (size_t)(scan->next - 1 - name), escaped, scan->depth)) {
        return fail(scan, name - 1, OAC_ERROR_MEMORY, oac_fault_memory);
    }
    scan->next = oac_skip_space(scan->next, scan->end);
    if (scan->next == scan->end || *scan->next != ':') {
        return wrong(scan, scan->next, oac_fault_colon);
    }
    scan->next++;
    return true;
}

static bool scan_literal(oac_scan *scan, const char *literal, size_t length)
{
    if ((size_t)(scan->end - scan->next) < length || memcmp(scan->next, literal, length) != 0) {
        return wrong(scan, scan->next, oac_fault_value);
    }
    scan->next += length;
    return true;
}

static bool scan_scalar(oac_scan *scan)
{
    bool escaped = false;
    size_t length = 0;
    switch (*scan->next) {
    case '"':
        return scan_string(scan, &escaped);
    case 't':
        return scan_literal(scan, "true", 4);
    case 'f':
        return scan_literal(scan, "false", 5);
    case 'n':
        return scan_literal(scan, "null", 4);
    default:
        length = oac_number_length(scan->next, scan->end);
        scan->next += length;
        return length > 0 || wrong(scan, scan->next, oac_fault_value);
    }
}

static bool close_object(oac_scan *scan)
{
    const char *duplicate = oac_names_close(scan->names, scan->depth);
    return duplicate == NULL || wrong(scan, duplicate - 1, oac_fault_duplicate);
}

/* Which of the open containers are objects: a bit for each level. */
typedef struct oac_scan_levels {
    unsigned char objects[OAC_DEPTH_MOST / 8 + 1];
} oac_scan_levels;

static bool in_object(const oac_scan_levels *open, unsigned depth)
{
    return (open->objects[depth / 8] >> depth % 8 & 1) != 0;
}

static void note(oac_scan_levels *open, unsigned depth, bool object)
{
    unsigned bit = 1u << depth % 8;
    unsigned byte = open->objects[depth / 8];
    open->objects[depth / 8] = (unsigned char)(object ? byte | bit : byte & ~bit);
}

/* Steps into the container at `next`; an empty one is stepped over. `*inside` says whether there is an element. */
static bool open_container(oac_scan *scan, oac_scan_levels *open, bool *inside)
{
    const bool object = *scan->next == '{';
    if (scan->depth >= scan->max_depth) {
        return fail(scan, scan->next, OAC_ERROR_LIMIT, oac_fault_depth);
    }
    scan->next = oac_skip_space(scan->next + 1, scan->end);
    *inside = scan->next == scan->end || *scan->next != (object ? '}' : ']');
    if (!*inside) {
        scan->next++;
        return true;
    }
    scan->depth++;
    note(open, scan->depth, object);
    return !object || scan_name(scan);
}

/* After a value: steps out of the containers that end here. `*more` says whether another value follows. */
static bool after_value(oac_scan *scan, const oac_scan_levels *open, unsigned outermost, bool *more)
{
    *more = false;
    while (scan->depth > outermost) {
        const bool object = in_object(open, scan->depth);
        scan->next = oac_skip_space(scan->next, scan->end);
        const char found = scan->next < scan->end ? *scan->next : '\0';
        if (found == ',') {
            *more = true;
            scan->next++;
            if (object) {
                scan->next = oac_skip_space(scan->next, scan->end);
            }
            return !object || scan_name(scan);
        }
        if (found != (object ? '}' : ']')) {
            return wrong(scan, scan->next, object ? oac_fault_member_end : oac_fault_item_end);
        }
        if (object && !close_object(scan)) {
            return false;
        }
        scan->next++;
        scan->depth--;
    }
    return true;
}

bool oac_scan_value(oac_scan *scan)
{
    oac_scan_levels open;
    const unsigned outermost = scan->depth;
    memset(&open, 0, sizeof open);
    for (;;) {
        scan->next = oac_skip_space(scan->next, scan->end);
        if (scan->next == scan->end) {
            return wrong(scan, scan->next, oac_fault_value);
        }
        if (*scan->next == '{' || *scan->next == '[') {
            bool inside = false;
            if (!open_container(scan, &open, &inside)) {
                return false;
            }
            if (inside) {
                continue;
            }
        } else if (!scan_scalar(scan)) {
            return false;
        }
        bool more = false;
        if (!after_value(scan, &open, outermost, &more)) {
            return false;
        }
        if (!more) {
            return true;
        }
    }
}
