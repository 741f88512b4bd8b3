/* The members of an object, before anybody knows that it is one. Private to the command. */
#include <string.h>

#include "json/ahead.h"

#include "bulk/items.h"

static const char *skip_blanks(const char *at, const char *end)
{
    while (at < end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r')) {
        at++;
    }
    return at;
}

/* As oac_ahead_string and oac_ahead_value: most of the time of a plan would go there, as strings are many and short. */
static const char *skip_string(const char *at, const char *end)
{
    const char *found = memchr(at + 1, '"', (size_t)(end - at) - 1);
    oac_raw_text text;
    return found == NULL ? NULL : found[-1] != '\\' ? found + 1 : oac_ahead_string(at, end, &text);
}

static const char *skip_value(const char *at, const char *end)
{
    size_t depth = 0;
    while (at != NULL && at < end) {
        const char c = *at;
        if (c == '"') {
            at = skip_string(at, end);
            continue;
        }
        if (depth == 0 && (c == ',' || c == '}' || c == ']')) {
            return at;
        }
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= c == '}' || c == ']' ? 1 : 0;
        at++;
    }
    return NULL;
}

bool oac_item_begin(oac_item_walk *walk, oac_string text)
{
    walk->end = text.data + text.length;
    walk->at = skip_blanks(text.data, walk->end);
    walk->whole = false;
    if (walk->at == walk->end || *walk->at != '{') {
        return false;
    }
    walk->at++;
    return true;
}

/* `at`: behind the closing brace. */
static bool end_walk(oac_item_walk *walk, const char *at)
{
    walk->at = skip_blanks(at, walk->end);
    walk->whole = walk->at == walk->end;
    return false;
}

bool oac_item_next(oac_item_walk *walk, oac_item_member *member)
{
    const char *end = walk->end;
    const char *at = skip_blanks(walk->at, end);
    const char *behind = NULL;
    if (at < end && *at == '}') {
        return end_walk(walk, at + 1);
    }
    behind = at < end && *at == '"' ? skip_string(at, end) : NULL;
    if (behind == NULL) {
        return false;
    }
    member->name = (oac_string){at + 1, (size_t)(behind - at) - 2};
    at = skip_blanks(behind, end);
    if (at == end || *at != ':') {
        return false;
    }
    at = skip_blanks(at + 1, end);
    behind = skip_value(at, end);
    if (behind == NULL || *behind == ']') {
        return false;
    }
    member->comma = *behind == ',' ? behind : NULL;
    walk->at = member->comma != NULL ? skip_blanks(behind + 1, end) : behind;
    member->more = member->comma != NULL && walk->at < end && *walk->at == '"';
    while (behind > at && strchr(" \t\r\n", behind[-1]) != NULL) {
        behind--;
    }
    member->value = (oac_string){at, (size_t)(behind - at)};
    return true;
}
