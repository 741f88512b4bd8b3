/* Which branch of a union a text is: looks ahead and changes nothing (oac_read_branch).
 *
 * The text has not been checked yet, and this does not check it: what is wrong with it is told by whoever reads it
 * afterwards. So all that counts here is to stay within it, to call nothing that calls itself, and to look at each byte
 * a few times, however many branches there are. */
#include "json/read.h"

#include "base/number.h"
#include "json/ahead.h"
#include "json/equal_json.h"

/* The value of the member that tells, with what stands behind it; false when there is none. */
static bool find_tag(const char *object, const char *end, oac_string discriminant, oac_string *tag)
{
    oac_raw_text name;
    for (const char *at = oac_ahead_member(object, end, &name); at != NULL; at = oac_ahead_member(at, end, &name)) {
        if (oac_ahead_is(&name, discriminant)) {
            const char *past = oac_ahead_value(at, end);
            *tag = (oac_string){at, past != NULL ? (size_t)(past - at) : 0};
            return past != NULL;
        }
        at = oac_ahead_value(at, end);
    }
    return false;
}

/* Whether the branch has this tag: numbers are equal by their value, texts by what they mean. */
static bool has_tag(const oac_branch *branch, oac_string tag)
{
    for (size_t i = 0; i < branch->tag_count; i++) {
        if (oac_json_equal(tag, branch->tags[i])) {
            return true;
        }
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

/* So many branches are looked for in one walk over an object. */
#define AT_ONCE 64

/* How many of the branches (at most AT_ONCE) have all their members there; the last of them is in `which`. A member
 * that is there twice is refused later. */
static size_t with_members(const char *object, const char *end, const oac_branch *branches, size_t count, size_t *which)
{
    size_t found[AT_ONCE] = {0};
    oac_raw_text name;
    size_t told = 0;
    size_t i;
    for (const char *at = oac_ahead_member(object, end, &name); at != NULL; at = oac_ahead_member(at, end, &name)) {
        for (i = 0; i < count; i++) {
            found[i] += is_among(&name, branches[i].needs, branches[i].need_count);
        }
        at = oac_ahead_value(at, end);
    }
    for (i = 0; i < count; i++) {
        if ((branches[i].kinds & OAC_KIND_OBJECT) != 0 && branches[i].need_count > 0 &&
            found[i] >= branches[i].need_count) {
            *which = i;
            told++;
        }
    }
    return told;
}

/* By the value of a member, and by members that are there, else one that asks for neither; `count` for none, or where
 * the object is told to be several. */
static size_t tell_object(const char *object, const char *end, oac_string discriminant, const oac_branch *branches,
                          size_t count)
{
    oac_string tag = OAC_ZERO;
    const bool tagged = discriminant.data != NULL && find_tag(object, end, discriminant, &tag);
    size_t rest = count;
    size_t which = count;
    size_t told = 0;
    bool needing = false;
    for (size_t i = 0; i < count; i++) {
        const oac_branch *branch = &branches[i];
        if (tagged && told == 0 && has_tag(branch, tag)) {
            which = i;
            told = 1;
        }
        needing = needing || branch->need_count > 0;
        if (rest == count && (branch->kinds & OAC_KIND_OBJECT) != 0 && branch->tag_count + branch->need_count == 0) {
            rest = i;
        }
    }
    for (size_t first = 0; needing && first < count; first += AT_ONCE) {
        const size_t some = count - first < AT_ONCE ? count - first : AT_ONCE;
        size_t found = 0;
        const size_t here = with_members(object, end, &branches[first], some, &found);
        which = here > 0 ? first + found : which;
        told += here;
    }
    return told == 0 ? rest : told == 1 ? which : count;
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

/* The first branch with values of this kind; of numbers, one that takes only integers goes before one that takes all.
 */
static size_t tell_kind(unsigned kind, const oac_branch *branches, size_t count)
{
    size_t found = count;
    for (size_t i = 0; i < count; i++) {
        if ((branches[i].kinds & kind & OAC_KIND_INTEGER) != 0) {
            return i;
        }
        if (found == count && (branches[i].kinds & kind) != 0) {
            found = i;
        }
    }
    return found;
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
    const unsigned kind = kind_of(reader, value);
    const size_t found = kind == OAC_KIND_OBJECT ? tell_object(value, reader->end, discriminant, branches, count)
                                                 : tell_kind(kind, branches, count);
    if (found == count) {
        char *past = oac_reader_raw(reader, value, json);
        *at = past != NULL ? past : reader->next;
        return 0;
    }
    return (unsigned)found + 1;
}
