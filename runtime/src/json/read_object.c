/* Reading objects: members in any order, and those that the description does not know. */
#include "json/read.h"

#include <string.h>

#include "base/arena_internal.h"
#include "json/fault.h"
#include "json/read_text.h"
#include "json/scan.h"

static const char fault_member_or_end[] = "expected a member's name in quotes, or '}'";

/* What is no opening brace at once, and what is too deep. Apart, so that the usual case calls nothing. */
static OAC_COLD char *object_slowly(oac_reader *reader, char *at)
{
    if (reader->status != OAC_OK) {
        return NULL;
    }
    at = oac_reader_skip_space(at);
    if (*at != '{') {
        oac_reader_mistyped(reader, at, OAC_EXPECTED_OBJECT);
        return NULL;
    }
    if (reader->depth >= reader->max_depth) {
        oac_reader_fail(reader, at, OAC_ERROR_LIMIT, oac_fault_depth);
        return NULL;
    }
    return oac_read_object(reader, at);
}

char *oac_read_object(oac_reader *reader, char *at)
{
    if (OAC_UNLIKELY(*at != '{' || reader->depth >= reader->max_depth)) {
        return object_slowly(reader, at);
    }
    reader->depth++;
    *at = ','; /* so that the first member looks like all others; the source still has the bracket */
    return at;
}

/* Steps out of the object whose closing bracket is at `at`. */
static char *leave_object(oac_reader *reader, char *at)
{
    if (reader->names != NULL) {
        const char *duplicate = oac_names_close(reader->names, reader->depth);
        if (duplicate != NULL) {
            oac_reader_fail(reader, duplicate - 1, OAC_ERROR_JSON, oac_fault_duplicate);
            return reader->next;
        }
    }
    reader->depth--;
    return at + 1;
}

/* Whatever comes next; the name's data are null. */
static OAC_COLD char *any_member(oac_reader *reader, char *at, oac_string *name)
{
    if (reader->status != OAC_OK) {
        return at;
    }
    at = oac_reader_skip_space(at);
    if (*at == '}') {
        return leave_object(reader, at);
    }
    if (*at != ',') {
        oac_reader_fail(reader, at, OAC_ERROR_JSON, oac_fault_member_end);
        return reader->next;
    }
    const bool first = reader->source[at - reader->text] == '{';
    at = oac_reader_skip_space(at + 1);
    if (first && *at == '}') {
        return leave_object(reader, at);
    }
    if (*at != '"') {
        oac_reader_fail(reader, at, OAC_ERROR_JSON, first ? fault_member_or_end : oac_fault_name);
        return reader->next;
    }
    char *const start = at + 1;
    oac_string text;
    at = oac_reader_skip_space(oac_reader_text(reader, start, &text));
    if (reader->status != OAC_OK) {
        return reader->next;
    }
    if (text.data != start) { /* it had escapes; a name stays in its place, which errors tell */
        memcpy(start, text.data, text.length + 1);
        text.data = start;
    }
    if (*at != ':') {
        oac_reader_fail(reader, at, OAC_ERROR_JSON, oac_fault_colon);
        return reader->next;
    }
    *name = text;
    return oac_reader_skip_space(at + 1);
}

char *oac_read_member(oac_reader *reader, char *at, oac_string *name)
{
    name->data = NULL;
    if (OAC_UNLIKELY(*at != '}' || reader->names != NULL)) {
        return any_member(reader, at, name);
    }
    reader->depth--;
    return at + 1;
}

/* Room for one more member in `extra`. The capacity follows from the count: it doubles at powers of two. */
static oac_member *add_member(oac_reader *reader, oac_extra **extra)
{
    if (*extra == NULL) {
        *extra = (oac_extra *)oac_arena_allocate(reader->arena, sizeof(oac_extra));
    }
    oac_extra *own = *extra;
    if (own == NULL) {
        return NULL;
    }
    const size_t count = own->count;
    if ((count & (count - 1)) == 0) { /* also for none */
        const size_t capacity = count == 0 ? 1 : count * 2;
        void *members = oac_arena_extend(reader->arena, (void *)(uintptr_t)own->members, count * sizeof(oac_member),
                                         capacity * sizeof(oac_member));
        if (members == NULL) {
            return NULL;
        }
        own->members = (const oac_member *)members;
    }
    own->count++;
    return (oac_member *)(uintptr_t)own->members + count;
}

char *oac_read_unknown(oac_reader *reader, char *at, oac_string name, oac_extra **extra)
{
    if (reader->status != OAC_OK || !oac_reader_remember(reader, name)) {
        return reader->next;
    }
    if (!reader->options->keep_unknown) {
        char *past = oac_reader_skip(reader, at);
        if (past == NULL) {
            return reader->next;
        }
        reader->skipped++;
        return past;
    }
    oac_string value;
    char *past = oac_reader_raw(reader, at, &value);
    if (past == NULL) {
        return reader->next;
    }
    oac_member *member = add_member(reader, extra);
    if (member == NULL) {
        oac_reader_out_of_memory(reader, at);
        return reader->next;
    }
    member->name = name;
    member->value = value;
    reader->skipped++;
    return past;
}
