/* Whether two JSON texts mean the same. */
#include "json/equal_json.h"

#include "base/number.h"
#include "oac/json_writer.h"
#include "json/ahead.h"
#include "json/scan.h"

typedef struct span {
    const char *at;
    const char *end;
} span;

static bool values_equal(span one, span other, unsigned depth);

/* Where the member with this name has its value; null when there is none. */
static const char *member_called(span object, const oac_raw_text *wanted)
{
    oac_raw_text name;
    const char *at = oac_ahead_member(object.at, object.end, &name);
    while (at != NULL && !oac_ahead_equal(&name, wanted)) {
        at = oac_ahead_member(oac_ahead_value(at, object.end), object.end, &name);
    }
    return at;
}

/* Members mostly stand in the same order: then nothing is searched for. */
static bool objects_equal(span one, span other, unsigned depth)
{
    oac_raw_text left;
    oac_raw_text right;
    const char *at = oac_ahead_member(one.at, one.end, &left);
    const char *beside = oac_ahead_member(other.at, other.end, &right);
    while (at != NULL && beside != NULL) {
        const char *found = oac_ahead_equal(&left, &right) ? beside : member_called(other, &left);
        if (found == NULL || !values_equal((span){at, one.end}, (span){found, other.end}, depth)) {
            return false;
        }
        at = oac_ahead_member(oac_ahead_value(at, one.end), one.end, &left);
        beside = oac_ahead_member(oac_ahead_value(beside, other.end), other.end, &right);
    }
    return at == NULL && beside == NULL; /* no name is there twice, so as many are the same ones */
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

static bool arrays_equal(span one, span other, unsigned depth)
{
    const char *at = next_item(one.at, one.end);
    const char *beside = next_item(other.at, other.end);
    while (at != NULL && beside != NULL) {
        if (!values_equal((span){at, one.end}, (span){beside, other.end}, depth)) {
            return false;
        }
        at = next_item(oac_ahead_value(at, one.end), one.end);
        beside = next_item(oac_ahead_value(beside, other.end), other.end);
    }
    return at == NULL && beside == NULL;
}

static bool values_equal(span one, span other, unsigned depth)
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
    const span left = {one.data, one.data + one.length};
    const span right = {other.data, other.data + other.length};
    return values_equal((span){oac_skip_space(left.at, left.end), left.end},
                        (span){oac_skip_space(right.at, right.end), right.end}, OAC_JSON_DEPTH + 1);
}
