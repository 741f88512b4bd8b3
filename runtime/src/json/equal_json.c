/* Whether two JSON texts mean the same. */
#include "json/equal_json.h"

#include <stdlib.h>

#include "base/number.h"
#include "oac/gen/json_writer.h"
#include "json/ahead.h"
#include "json/scan.h"
#include "json/text.h"

typedef struct oac_span {
    const char *at;
    const char *end;
} oac_span;

typedef struct oac_span_member {
    oac_raw_text name;
    const char *value;
} oac_span_member;

/* So many members are searched one after the other. */
#define OAC_EQUAL_FEW 16

static bool values_equal(oac_span one, oac_span other, unsigned depth);

/* Where the member with this name has its value; null when there is none. */
static const char *member_called(oac_span object, const oac_raw_text *wanted)
{
    oac_raw_text name;
    const char *at = oac_ahead_member(object.at, object.end, &name);
    while (at != NULL && !oac_ahead_equal(&name, wanted)) {
        at = oac_ahead_member(oac_ahead_value(at, object.end), object.end, &name);
    }
    return at;
}

static int compare_names(const void *one, const void *other)
{
    const oac_raw_text *left = &((const oac_span_member *)one)->name;
    const oac_raw_text *right = &((const oac_span_member *)other)->name;
    oac_text_cursor at = {.next = left->data, .end = left->end};
    oac_text_cursor beside = {.next = right->data, .end = right->end};
    int byte = 0;
    int order = 0;
    do {
        byte = oac_text_next(&at);
        order = byte - oac_text_next(&beside);
    } while (order == 0 && byte >= 0);
    return order;
}

/* The members of an object, from the one at `first`, by their names; `count` is how many. Null where they are few, or
 * memory is out: then they are searched one after the other. */
static oac_span_member *sorted_members(oac_span object, const char *first, size_t *count)
{
    oac_span_member each;
    oac_span_member *sorted = NULL;
    const char *at = NULL;
    *count = 0;
    for (at = oac_ahead_member(first, object.end, &each.name); at != NULL; ++*count) {
        at = oac_ahead_member(oac_ahead_value(at, object.end), object.end, &each.name);
    }
    sorted = *count > OAC_EQUAL_FEW ? calloc(*count, sizeof *sorted) : NULL;
    at = sorted != NULL ? oac_ahead_member(first, object.end, &each.name) : NULL;
    for (size_t i = 0; at != NULL; i++) {
        sorted[i].name = each.name;
        sorted[i].value = at;
        at = oac_ahead_member(oac_ahead_value(at, object.end), object.end, &each.name);
    }
    if (sorted != NULL) {
        qsort(sorted, *count, sizeof *sorted, compare_names);
    }
    return sorted;
}

/* Members that do not stand in the same order, from those at `first` and `other_first` on: all before are equal. */
static bool rest_equal(oac_span one, const char *first, oac_span other, const char *other_first, unsigned depth)
{
    oac_span_member wanted;
    size_t count = 0;
    size_t seen = 0;
    oac_span_member *sorted = sorted_members(other, other_first, &count);
    bool equal = true;
    for (wanted.value = oac_ahead_member(first, one.end, &wanted.name); equal && wanted.value != NULL; seen++) {
        const oac_span_member *found =
            sorted != NULL ? bsearch(&wanted, sorted, count, sizeof *sorted, compare_names) : NULL;
        const char *value = found != NULL ? found->value : NULL;
        if (sorted == NULL) {
            value = member_called((oac_span){other_first, other.end}, &wanted.name);
        }
        equal = value != NULL && values_equal((oac_span){wanted.value, one.end}, (oac_span){value, other.end}, depth);
        wanted.value = oac_ahead_member(oac_ahead_value(wanted.value, one.end), one.end, &wanted.name);
    }
    free(sorted);
    return equal && seen == count; /* no name is there twice, so as many are the same ones */
}

/* Members mostly stand in the same order: then nothing is searched for. */
static bool objects_equal(oac_span one, oac_span other, unsigned depth)
{
    oac_raw_text left;
    oac_raw_text right;
    const char *before = one.at; /* the brace or the comma before a member */
    const char *other_before = other.at;
    const char *at = oac_ahead_member(before, one.end, &left);
    const char *beside = oac_ahead_member(other_before, other.end, &right);
    while (at != NULL && beside != NULL) {
        if (!oac_ahead_equal(&left, &right)) {
            return rest_equal(one, before, other, other_before, depth);
        }
        if (!values_equal((oac_span){at, one.end}, (oac_span){beside, other.end}, depth)) {
            return false;
        }
        before = oac_ahead_value(at, one.end);
        other_before = oac_ahead_value(beside, other.end);
        at = oac_ahead_member(before, one.end, &left);
        beside = oac_ahead_member(other_before, other.end, &right);
    }
    return at == NULL && beside == NULL;
}

/* The first item, or the next one behind a comma; null when there is none. */
static const char *next_item(const char *at, const char *end)
{
    if (at == NULL || at == end || (*at != '[' && *at != ',')) {
        return NULL;
    }
    at = oac_skip_space(at + 1, end);
    return at < end && *at != ']' ? at : NULL;
}

static bool arrays_equal(oac_span one, oac_span other, unsigned depth)
{
    const char *at = next_item(one.at, one.end);
    const char *beside = next_item(other.at, other.end);
    while (at != NULL && beside != NULL) {
        if (!values_equal((oac_span){at, one.end}, (oac_span){beside, other.end}, depth)) {
            return false;
        }
        at = next_item(oac_ahead_value(at, one.end), one.end);
        beside = next_item(oac_ahead_value(beside, other.end), other.end);
    }
    return at == NULL && beside == NULL;
}

static bool values_equal(oac_span one, oac_span other, unsigned depth)
{
    if (one.at == one.end || other.at == other.end || depth == 0) {
        return false;
    }
    const size_t length = oac_number_length(one.at, one.end);
    if (length > 0) {
        const size_t other_length = oac_number_length(other.at, other.end);
        return other_length > 0 && oac_number_equal(one.at, length, other.at, other_length);
    }
    if (*one.at != *other.at) {
        return false;
    }
    oac_raw_text left;
    oac_raw_text right;
    switch (*one.at) {
    case '{':
        return objects_equal(one, other, depth - 1);
    case '[':
        return arrays_equal(one, other, depth - 1);
    case '"':
        return oac_ahead_string(one.at, one.end, &left) != NULL &&
               oac_ahead_string(other.at, other.end, &right) != NULL && oac_ahead_equal(&left, &right);
    default: /* true, false, null */
        return true;
    }
}

bool oac_json_equal(oac_string one, oac_string other)
{
    if (one.data == NULL || other.data == NULL) {
        return false;
    }
    const oac_span left = {one.data, one.data + one.length};
    const oac_span right = {other.data, other.data + other.length};
    return values_equal((oac_span){oac_skip_space(left.at, left.end), left.end},
                        (oac_span){oac_skip_space(right.at, right.end), right.end}, OAC_JSON_DEPTH + 1);
}
