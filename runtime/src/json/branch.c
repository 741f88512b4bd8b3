/* Which branch of a union a text is: looks ahead and changes nothing (oac_read_branch).
 *
 * The text has not been checked yet, and this does not check it: what is wrong with it is told by whoever reads it
 * afterwards. So all that counts here is to stay within it, to call nothing that calls itself, and to look at each byte
 * once for each branch. */
#include "json/read.h"

#include "base/number.h"
#include "json/ahead.h"

/* The text of the member that tells; false when there is none that is a text. */
static bool find_tag(const char *object, const char *end, oac_string discriminant, oac_raw_text *tag)
{
    oac_raw_text name;
    for (const char *at = oac_ahead_member(object, end, &name); at != NULL; at = oac_ahead_member(at, end, &name)) {
        if (oac_ahead_is(&name, discriminant)) {
            return *at == '"' && oac_ahead_string(at, end, tag) != NULL;
        }
        at = oac_ahead_value(at, end);
    }
    return false;
}

static bool is_among(const oac_raw_text *text, const oac_string *known, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (oac_ahead_is(text, known[i])) {
            return true;
        }
    }
    return false;
}

/* Whether all of these members are there; one that is there twice is refused later. */
static bool has_all(const char *object, const char *end, const oac_string *needs, size_t count)
{
    size_t found = 0;
    oac_raw_text name;
    for (const char *at = oac_ahead_member(object, end, &name); at != NULL; at = oac_ahead_member(at, end, &name)) {
        found += is_among(&name, needs, count);
        at = oac_ahead_value(at, end);
    }
    return found >= count;
}

/* The JSON type of the value at `at`, as bits: an integer is a number, too. */
static unsigned kind_of(const oac_reader *reader, const char *at)
{
    int64_t integer = 0;
    switch (*at) {
    case '{':
        return OAC_KIND_OBJECT;
    case '[':
        return OAC_KIND_ARRAY;
    case '"':
        return OAC_KIND_STRING;
    case 't':
    case 'f':
        return OAC_KIND_BOOLEAN;
    default:
        break;
    }
    const size_t length = oac_number_length(at, reader->end);
    if (length == 0) {
        return 0;
    }
    const bool whole = oac_number_to_int(at, length, &integer) == OAC_NUMBER_OK;
    return whole ? OAC_KIND_INTEGER | OAC_KIND_NUMBER : OAC_KIND_NUMBER;
}

/* Branches that ask for more come first, then one that takes what is left; of numbers, one that takes integers only. */
static unsigned tell(const oac_reader *reader, const char *at, oac_string discriminant, const oac_branch *branches,
                     size_t count)
{
    const unsigned kind = kind_of(reader, at);
    const bool object = kind == OAC_KIND_OBJECT;
    oac_raw_text tag;
    const bool tagged = object && discriminant.data != NULL && find_tag(at, reader->end, discriminant, &tag);
    size_t rest = count;
    for (size_t i = 0; i < count; i++) {
        const oac_branch *branch = &branches[i];
        if ((branch->kinds & kind) == 0) {
            continue;
        }
        if (!object || (branch->tag_count == 0 && branch->need_count == 0)) {
            const bool better =
                rest == count || ((kind & OAC_KIND_INTEGER) != 0 && (branches[rest].kinds & OAC_KIND_INTEGER) == 0 &&
                                  (branch->kinds & OAC_KIND_INTEGER) != 0);
            rest = better ? i : rest;
        } else if ((branch->tag_count == 0 || (tagged && is_among(&tag, branch->tags, branch->tag_count))) &&
                   has_all(at, reader->end, branch->needs, branch->need_count)) {
            return (unsigned)i + 1;
        }
    }
    return rest < count ? (unsigned)rest + 1 : 0;
}

unsigned oac_read_branch(oac_reader *reader, char **at, oac_presence *state, oac_string *json, oac_string discriminant,
                         const oac_branch *branches, size_t count)
{
    char *value = oac_reader_value(reader, *at, state);
    if (value == NULL) {
        *at = reader->next;
        return 0;
    }
    *state = OAC_VALUE;
    *at = value;
    const unsigned which = tell(reader, value, discriminant, branches, count);
    if (which == 0) {
        char *past = oac_reader_raw(reader, value, json);
        *at = past != NULL ? past : reader->next;
    }
    return which;
}

void *oac_read_room(oac_reader *reader, char *at, size_t size)
{
    void *room = oac_arena_allocate(reader->arena, size);
    if (room == NULL) {
        oac_reader_out_of_memory(reader, at);
    }
    return room;
}
