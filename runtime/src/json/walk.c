/* Walks over JSON text that is known to be right. */
#include "json/walk.h"

const char *oac_json_walk_string(const char *text)
{
    text++;
    for (;;) {
        text += strcspn(text, "\"\\");
        if (*text != '\\') {
            return *text == '"' ? text + 1 : text;
        }
        text += text[1] != '\0' ? 2 : 1;
    }
}

const char *oac_json_walk_value(const char *text)
{
    size_t depth = 0;
    for (;;) {
        switch (*text) {
        case '"':
            text = oac_json_walk_string(text);
            break;
        case '{':
        case '[':
            depth++;
            text++;
            break;
        case '}':
        case ']':
            depth--;
            text++;
            break;
        case ',':
        case ':':
        case ' ':
        case '\n':
        case '\t':
        case '\r':
            text++;
            continue; /* a value has begun, or has not ended */
        case '\0':
            return text;
        default:
            text += strcspn(text, ",]} \n\t\r");
            break;
        }
        if (depth == 0) {
            return text;
        }
    }
}

oac_json_walk oac_json_walk_begin(const char *text)
{
    oac_json_walk walk = OAC_ZERO;
    text = oac_json_walk_space(text);
    walk.object = *text == '{';
    walk.next = oac_json_walk_space(text + 1);
    return walk;
}

bool oac_json_walk_next(oac_json_walk *walk)
{
    const char *at = walk->next;
    if (*at == ',') {
        at = oac_json_walk_space(at + 1);
    }
    if (*at == '}' || *at == ']' || *at == '\0') {
        return false;
    }
    if (walk->object) {
        const char *end = oac_json_walk_string(at);
        walk->name.data = at + 1;
        walk->name.length = (size_t)(end - at) - 2;
        at = oac_json_walk_space(end);
        at = oac_json_walk_space(at + 1);
    }
    walk->value.data = at;
    at = oac_json_walk_value(at);
    walk->value.length = (size_t)(at - walk->value.data);
    walk->next = oac_json_walk_space(at);
    return true;
}
