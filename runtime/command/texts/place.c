/* Where in a text that is known to be JSON stands what a JSON path names. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "texts/texts.h"

static const char *skip_blanks(const char *at, const char *end)
{
    while (at < end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r')) {
        at++;
    }
    return at;
}

static const char *skip_string(const char *at, const char *end)
{
    for (at++; at < end && *at != '"'; at++) {
        at += *at == '\\' ? 1 : 0;
    }
    return at < end ? at + 1 : end;
}

static const char *skip_value(const char *at, const char *end)
{
    size_t depth = 0;
    while (at < end) {
        if (*at == '"') {
            at = skip_string(at, end);
        } else if (*at == '{' || *at == '[') {
            depth++;
            at++;
        } else if (depth == 0 && (*at == ',' || *at == '}' || *at == ']')) {
            return at;
        } else {
            depth -= *at == '}' || *at == ']' ? 1 : 0;
            at++;
        }
    }
    return at;
}

/* The next element or member of the container at `at`, or null. */
static const char *next_child(const char *at, const char *end)
{
    at = skip_blanks(at, end);
    if (at < end && (*at == ',' || *at == '{' || *at == '[')) {
        at = skip_blanks(at + 1, end);
    }
    return at < end && *at != '}' && *at != ']' ? at : NULL;
}

size_t oac_place_of(const char *path, oac_string text)
{
    const char *end = text.data + text.length;
    const char *at = skip_blanks(text.data, end);
    while (*path != '\0' && at < end && (*at == '{' || *at == '[')) {
        const char *child;
        const char *value = NULL;
        if (*path == '[' && path[1] >= '0' && path[1] <= '9') {
            unsigned long index = strtoul(path + 1, NULL, 10);
            path += strcspn(path, "]");
            path += *path == ']' ? 1 : 0;
            for (child = next_child(at, end); child != NULL && index > 0; index--) {
                child = next_child(skip_value(child, end), end);
            }
            value = child;
        } else {
            const char *name = *path == '.' ? path + 1 : path;
            size_t length = *name == '[' ? strcspn(name, "]") : strcspn(name, ".[");
            path = name + length + (*name == '[' && name[length] == ']' ? 1 : 0);
            if (*name == '[') {
                name += 2;
                length = length > 3 ? length - 3 : 0;
            }
            for (child = next_child(at, end); child != NULL; child = next_child(skip_value(child, end), end)) {
                const char *after = skip_blanks(skip_string(child, end), end);
                if ((size_t)(end - child) > length + 1 && memcmp(child + 1, name, length) == 0 &&
                    child[length + 1] == '"') {
                    value = after < end ? skip_blanks(after + 1, end) : NULL;
                    break;
                }
                child = after;
            }
        }
        if (value == NULL) {
            break;
        }
        at = value;
    }
    return (size_t)(at - text.data);
}

/* The hexadecimal number behind \\u. */
static uint32_t hex_of(const char *at)
{
    uint32_t value = 0;
    for (unsigned i = 0; i < 4; i++) {
        const char c = at[i];
        const uint32_t digit = c <= '9' ? (uint32_t)(c - '0') : (uint32_t)((c | 0x20) - 'a' + 10);
        value = value << 4 | digit;
    }
    return value;
}

/* Whether a string of JSON text, between its quotes, means this name. Escapes beyond ASCII mean none: such names are
 * no flags. */
static bool means_name(const char *at, const char *end, const char *name)
{
    static const char escapes[] = "\"\"\\\\//b\bf\fn\nr\rt\t";
    while (at < end && *name != '\0') {
        uint32_t c = (unsigned char)*at++;
        if (c == '\\' && *at == 'u') {
            c = hex_of(at + 1);
            at += 5;
        } else if (c == '\\') {
            const char *found = escapes;
            while (*found != *at) {
                found += 2;
            }
            c = (unsigned char)found[1];
            at++;
        }
        if (c != (unsigned char)*name++) {
            return false;
        }
    }
    return at == end && *name == '\0';
}

oac_string oac_place_of_member(const char *name, oac_string object)
{
    const char *end = object.data + object.length;
    oac_string found = {object.data, 0};
    const char *child = next_child(skip_blanks(object.data, end), end);
    while (child != NULL) {
        const char *after = skip_string(child, end);
        const bool is_it = means_name(child + 1, after - 1, name);
        const char *value = skip_blanks(skip_blanks(after, end) + 1, end);
        after = skip_value(value, end);
        if (is_it) {
            found.data = value;
            found.length = (size_t)(after - value);
        }
        child = next_child(after, end);
    }
    return found;
}

bool oac_place_is_empty(oac_string object)
{
    const char *end = object.data + object.length;
    return next_child(skip_blanks(object.data, end), end) == NULL;
}

oac_children oac_children_of(oac_string container)
{
    oac_children children = OAC_ZERO;
    children.end = container.data + container.length;
    children.at = skip_blanks(container.data, children.end);
    if (children.at < children.end && *children.at != '{' && *children.at != '[') {
        children.at = children.end;
    }
    return children;
}

/* Without the blanks in front of what comes next. */
static oac_string value_at(const char *at, const char *end)
{
    oac_string value = {at, (size_t)(skip_value(at, end) - at)};
    while (value.length > 0 && strchr(" \t\n\r", at[value.length - 1]) != NULL) {
        value.length--;
    }
    return value;
}

bool oac_children_next(oac_children *children)
{
    const char *first = skip_blanks(children->at, children->end);
    const bool opened = first < children->end && *first == '[';
    const char *child = next_child(children->at, children->end);
    bool named = children->name.data != NULL;
    if (child == NULL) {
        return false;
    }
    if (children->value.data == NULL) { /* the first of them */
        named = !opened;
    }
    children->name.data = NULL;
    children->name.length = 0;
    if (named) {
        const char *after = skip_string(child, children->end);
        children->name.data = child + 1;
        children->name.length = (size_t)(after - child) - 2;
        child = skip_blanks(skip_blanks(after, children->end) + 1, children->end);
    }
    children->value = value_at(child, children->end);
    children->at = skip_value(child, children->end);
    return true;
}
