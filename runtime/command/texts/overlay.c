/* Two JSON texts beside each other: one put into the other, one held by the other. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "texts/texts.h"

static bool is_same(oac_string one, oac_string other)
{
    return one.length == other.length && memcmp(one.data, other.data, one.length) == 0;
}

static bool begins_with(oac_string text, char first)
{
    return text.length > 0 && *text.data == first;
}

bool oac_text_member(oac_string object, oac_string name, oac_string *value)
{
    oac_children children = oac_children_of(object);
    while (oac_children_next(&children)) {
        if (is_same(children.name, name)) {
            *value = children.value;
            return true;
        }
    }
    return false;
}

static void append(oac_buffer *to, oac_string text, oac_status *status)
{
    *status = *status == OAC_OK ? oac_buffer_append(to, text.data, text.length) : *status;
}

static void append_text(oac_buffer *to, const char *text, oac_status *status)
{
    const oac_string piece = {text, strlen(text)};
    append(to, piece, status);
}

static void append_name(oac_buffer *to, oac_string name, bool first, oac_status *status)
{
    append_text(to, first ? "\"" : ",\"", status);
    append(to, name, status);
    append_text(to, "\":", status);
}

/* Depth is bounded, as both are texts that were parsed. */
static oac_status lay_over(oac_string object, oac_string patch, oac_buffer *to)
{
    oac_children children = oac_children_of(object);
    oac_status status = OAC_OK;
    oac_string value;
    bool first = true;
    append_text(to, "{", &status);
    while (status == OAC_OK && oac_children_next(&children)) {
        append_name(to, children.name, first, &status);
        first = false;
        if (!oac_text_member(patch, children.name, &value)) {
            append(to, children.value, &status);
        } else if (begins_with(value, '{') && begins_with(children.value, '{') && status == OAC_OK) {
            status = lay_over(children.value, value, to);
        } else {
            append(to, value, &status);
        }
    }
    children = oac_children_of(patch);
    while (status == OAC_OK && oac_children_next(&children)) {
        if (!oac_text_member(object, children.name, &value)) {
            append_name(to, children.name, first, &status);
            append(to, children.value, &status);
            first = false;
        }
    }
    append_text(to, "}", &status);
    return status;
}

oac_status oac_text_overlay(oac_string object, oac_string patch, oac_buffer *to)
{
    return lay_over(object, patch, to);
}

static bool is_number(oac_string text)
{
    return text.length > 0 && (*text.data == '-' || (*text.data >= '0' && *text.data <= '9'));
}

static bool is_same_number(oac_string one, oac_string other)
{
    return is_number(one) && is_number(other) && strtod(one.data, NULL) == strtod(other.data, NULL);
}

static bool holds_members(oac_string state, oac_string wanted)
{
    oac_children children = oac_children_of(wanted);
    oac_string value;
    while (oac_children_next(&children)) {
        const bool is_null = children.value.length == 4 && memcmp(children.value.data, "null", 4) == 0;
        if (oac_text_member(state, children.name, &value) ? !oac_text_holds(value, children.value) : !is_null) {
            return false;
        }
    }
    return true;
}

/* How many items of `array` hold the value. */
static size_t count_holding(oac_string array, oac_string wanted)
{
    oac_children children = oac_children_of(array);
    size_t count = 0;
    while (oac_children_next(&children)) {
        count += oac_text_holds(children.value, wanted) ? 1 : 0;
    }
    return count;
}

/* An item that is wanted several times has to be there as often. */
static bool holds_items(oac_string state, oac_string wanted)
{
    oac_children children = oac_children_of(wanted);
    while (oac_children_next(&children)) {
        oac_children others = oac_children_of(wanted);
        size_t often = 0;
        while (oac_children_next(&others)) {
            often += is_same(others.value, children.value) ? 1 : 0;
        }
        if (count_holding(state, children.value) < often) {
            return false;
        }
    }
    return true;
}

bool oac_text_holds(oac_string state, oac_string wanted)
{
    if (begins_with(wanted, '{')) {
        return begins_with(state, '{') && holds_members(state, wanted);
    }
    if (begins_with(wanted, '[')) {
        return begins_with(state, '[') && holds_items(state, wanted);
    }
    return is_same(state, wanted) || is_same_number(state, wanted);
}
