/* Functions over records: copied, compared, changed, set by path, walked and printed, on every type, each of their
 * allocations failing once; what they should have written is whole or as it was. */
#include <oac/gen/type.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "torture.h"

#define LARGEST 4096
#define PLACES 400

typedef union room {
    max_align_t aligned;
    char bytes[LARGEST];
} room;

/* A value that is visited, and a text that may be set there. */
typedef struct place {
    char path[256];
    char text[64];
} place;

/* What an operation is run on. All of it is made while nothing fails. */
typedef struct subject {
    const oac_type *type;
    room value;
    room twin;     /* a copy of it */
    room none;     /* all absent */
    room expected; /* what the operation makes where it succeeds; all absent: it is not known yet */
    bool is_known;
    oac_buffer text; /* the same of print */
    size_t visits;   /* … of walk */
    const place *at; /* … of set */
} subject;

static bool is_good(oac_status status)
{
    if (status != OAC_OK && status != OAC_ERROR_MEMORY) {
        complain(oac_status_name(status));
    }
    return status == OAC_OK;
}

/* Looks at what came out: `to` held what `before` holds. */
static void judge(subject *self, oac_status status, room *to, const room *before)
{
    oac_error error = OAC_ERROR_INIT;
    torture_rest(true);
    if (!is_good(status) && memcmp(to, before, sizeof *to) != 0) {
        complain("a failure left something behind");
    }
    if (status == OAC_OK && !self->is_known) {
        if (oac_record_copy(self->type, to, NULL, &self->expected, &error) != OAC_OK) {
            complain(error.message);
        }
        self->is_known = true;
    } else if (status == OAC_OK && !oac_record_equal(self->type, &self->expected, to)) {
        complain("a success is not the whole result");
    }
    torture_rest(false);
}

static void forget(subject *self)
{
    oac_record_dispose(self->type, &self->expected);
    self->is_known = false;
}

/* ---- Operations -------------------------------------------------------------------------------------------------- */

static oac_status copy_it(const void *argument)
{
    subject *self = (subject *)argument;
    room to;
    room before;
    memset(&to, 0x5A, sizeof to);
    before = to;
    const oac_status status = oac_record_copy(self->type, &self->value, NULL, &to, NULL);
    judge(self, status, &to, &before);
    if (status == OAC_OK) {
        oac_record_dispose(self->type, &to);
    }
    return status;
}

/* It has no status: it does with less memory, and comes to the same. */
static oac_status compare_it(const void *argument)
{
    const subject *self = argument;
    if (!oac_record_equal(self->type, &self->value, &self->twin) ||
        !oac_record_equal(self->type, &self->twin, &self->value)) {
        complain("a copy is not equal");
    }
    if (oac_record_equal(self->type, &self->value, &self->none)) {
        complain("it is equal to nothing");
    }
    return OAC_OK;
}

static oac_status tell_changes(const void *argument)
{
    subject *self = (subject *)argument;
    room to;
    room before;
    memset(&to, 0x5A, sizeof to);
    before = to;
    const oac_status status = oac_record_changes(self->type, &self->none, &self->value, self->type, &to, NULL);
    judge(self, status, &to, &before);
    if (status == OAC_OK) {
        oac_record_dispose(self->type, &to);
    }
    return status;
}

static oac_status tell_no_changes(const void *argument)
{
    const subject *self = argument;
    room to = {{0}};
    const oac_status status = oac_record_changes(self->type, &self->value, &self->twin, self->type, &to, NULL);
    if (is_good(status)) {
        torture_rest(true);
        if (!oac_record_equal(self->type, &to, &self->none)) {
            complain("what is equal has changed");
        }
        oac_record_dispose(self->type, &to);
        torture_rest(false);
    }
    return status;
}

typedef oac_status setter(const oac_type *type, void *value, const place *at);

static oac_status set_text(const oac_type *type, void *value, const place *at)
{
    return oac_record_set(type, value, at->path, at->text, NULL);
}

static oac_status set_null(const oac_type *type, void *value, const place *at)
{
    return oac_record_set_null(type, value, at->path, NULL);
}

static oac_status unset(const oac_type *type, void *value, const place *at)
{
    return oac_record_unset(type, value, at->path, NULL);
}

/* On one that owns its memory, and on one that borrows all of it. */
static oac_status change_it(subject *self, setter *change)
{
    room owner = {{0}};
    room borrower;
    room before;
    oac_status status = OAC_OK;
    torture_rest(true);
    if (oac_record_copy(self->type, &self->value, NULL, &owner, NULL) != OAC_OK) {
        complain("no copy");
    }
    before = owner;
    torture_rest(false);
    status = change(self->type, &owner, self->at);
    judge(self, status, &owner, &before);
    memcpy(&borrower, &self->value, sizeof borrower);
    oac_extra *const none = NULL;
    memcpy(borrower.bytes + self->type->offset, &none, sizeof none);
    before = borrower;
    if (status == OAC_OK) {
        status = change(self->type, &borrower, self->at);
        if (!is_good(status) && memcmp(&borrower, &before, sizeof before) != 0) {
            complain("a failure left something behind");
        }
        if (status == OAC_OK) {
            oac_record_dispose(self->type, &borrower);
        }
    }
    torture_rest(true);
    oac_record_dispose(self->type, &owner);
    torture_rest(false);
    return status;
}

static oac_status set_it(const void *argument)
{
    return change_it((subject *)argument, set_text);
}

static oac_status set_it_null(const void *argument)
{
    return change_it((subject *)argument, set_null);
}

static oac_status unset_it(const void *argument)
{
    return change_it((subject *)argument, unset);
}

static oac_walk count_it(void *context, const oac_visit *visit)
{
    (void)visit;
    ++*(size_t *)context;
    return OAC_WALK_ON;
}

static oac_status walk_it(const void *argument)
{
    subject *self = (subject *)argument;
    size_t visits = 0;
    const oac_status status = oac_record_walk(self->type, &self->value, count_it, &visits, NULL);
    if (is_good(status)) {
        self->visits = self->visits == 0 ? visits : self->visits;
        if (visits != self->visits) {
            complain("not all has been visited");
        }
    }
    return status;
}

static oac_status print_it(const void *argument)
{
    subject *self = (subject *)argument;
    oac_buffer text = OAC_BUFFER_INIT;
    torture_rest(true);
    if (oac_buffer_append(&text, "before", 6) != OAC_OK) {
        complain("no buffer");
    }
    torture_rest(false);
    const oac_status status = oac_record_print(self->type, &self->value, 2, &text, NULL);
    torture_rest(true);
    if (!is_good(status) && text.length != 6) {
        complain("a failed print left text behind");
    }
    if (status == OAC_OK && self->text.length == 0 &&
        oac_buffer_append(&self->text, text.data, text.length) != OAC_OK) {
        complain("no buffer");
    }
    if (status == OAC_OK &&
        (text.length != self->text.length || memcmp(text.data, self->text.data, text.length) != 0)) {
        complain("a short or changed text");
    }
    oac_buffer_dispose(&text);
    torture_rest(false);
    return status;
}

/* ---- On all of a record ------------------------------------------------------------------------------------------ */

static place places[PLACES];
static size_t place_count;

/* The first that has its kind and its depth, and some more. */
static oac_walk note_place(void *context, const oac_visit *visit)
{
    unsigned *seen = context;
    unsigned *here = &seen[visit->depth < 8 ? (unsigned)visit->kind * 8 + visit->depth : 0];
    place *at = &places[place_count];
    if (place_count < PLACES && visit->path_length < sizeof at->path && visit->kind < OAC_TYPE_SOURCE && ++*here <= 2) {
        static const char *const texts[] = {"true", "-12", "0.5", "a text", "[1]", "a text", "{}", "[]", "{}", "null"};
        memcpy(at->path, visit->path, visit->path_length);
        at->path[visit->path_length] = '\0';
        (void)snprintf(at->text, sizeof at->text, "%s", texts[visit->kind]);
        place_count++;
    }
    return OAC_WALK_ON;
}

/* Where it is not refused when nothing fails. */
static void torture_place(subject *self, const char *what, operation run, setter *change)
{
    room work = {{0}};
    char name[400];
    oac_status status = oac_record_copy(self->type, &self->value, NULL, &work, NULL);
    if (status == OAC_OK) {
        status = change(self->type, &work, self->at);
    }
    oac_record_dispose(self->type, &work);
    if (status == OAC_OK) {
        (void)snprintf(name, sizeof name, "%s %s at %s", self->type->name, what, self->at->path);
        torture(name, run, self);
        forget(self);
    }
}

static void torture_all(subject *self)
{
    static const struct {
        const char *name;
        operation run;
    } all[] = {{"copy", copy_it}, {"equal", compare_it}, {"changes", tell_changes}, {"no changes", tell_no_changes},
               {"walk", walk_it}, {"print", print_it}};
    unsigned seen[8 * (OAC_TYPE_SOURCES + 1)] = {0};
    char name[200];
    if (oac_record_copy(self->type, &self->value, NULL, &self->twin, NULL) != OAC_OK) {
        complain("no copy");
    }
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        (void)snprintf(name, sizeof name, "%s %s", self->type->name, all[i].name);
        torture(name, all[i].run, self);
        forget(self);
    }
    place_count = 0;
    if (oac_record_walk(self->type, &self->value, note_place, seen, NULL) != OAC_OK) {
        complain("no walk");
    }
    for (size_t i = 0; i < place_count; i++) {
        self->at = &places[i];
        torture_place(self, "set", set_it, set_text);
        torture_place(self, "set_null", set_it_null, set_null);
        torture_place(self, "unset", unset_it, unset);
    }
    oac_buffer_dispose(&self->text);
    oac_record_dispose(self->type, &self->twin);
}

static void torture_text(const oac_type *type, const char *text, size_t length)
{
    static subject self;
    const oac_parse_options options = {.size = sizeof(oac_parse_options), .keep_unknown = true};
    memset(&self, 0, sizeof self);
    self.type = type;
    if (type->size > sizeof(room) || oac_record_parse(type, text, length, &options, &self.value, NULL) != OAC_OK) {
        complain("no record");
    }
    torture_all(&self);
    oac_record_dispose(type, &self.value);
}

static int64_t read_nothing(void *context, void *to, size_t room)
{
    (void)context;
    (void)to;
    (void)room;
    return 0;
}

/* Bytes have no JSON. */
static void torture_sources(void)
{
    static subject self;
    const oac_source cover = {.data = "PNG", .length = 3, .content_type = "image/png", .filename = "x"};
    const oac_source photos[] = {oac_source_of_file("/nowhere/photo"), oac_source_of_memory(NULL, 0),
                                 oac_source_of_function(read_nothing, NULL, NULL, 0)};
    static const oac_string tags[] = {{"a", 1}, {"b", 1}};
    const lab_album album = {.title = oac_str("holidays"),
                             .cover = oac_source_value(&cover),
                             .photos = {OAC_VALUE, 3, photos},
                             .tags = OAC_LIST(tags)};
    memset(&self, 0, sizeof self);
    self.type = &lab_album_oac_type;
    memcpy(&self.value, &album, sizeof album);
    torture_all(&self);
}

void torture_records(void)
{
#define TYPE(type, text)                                               \
    {                                                                  \
        static const char document[] = text;                           \
        torture_text(&type##_oac_type, document, sizeof document - 1); \
    }
#include "types.inc"
#undef TYPE
    torture_sources();
}
