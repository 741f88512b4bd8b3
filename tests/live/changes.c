/* Read, change, send, on every resource that is read and updated: an example of what is read, one member changed, and
 * the request has just that. Which resources there are says the file that `cases.inc` is, made by test_changes.py: a
 * row CASE(operation, record, request, example) for each. Prints a line for each thing that is not as it should be, and
 * at the end how much was tried. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <ecwid/ecwid.h>
#include <oac/gen/check.h>
#include <oac/gen/type.h>

#define LARGEST 16384

typedef union room {
    max_align_t aligned;
    char bytes[LARGEST];
} room;

typedef struct change {
    const char *operation;
    const oac_type *record;
    const oac_type *request;
    const char *example;
    oac_status (*make)(const void *before, const void *after, void *request, oac_error *error);
} change;

#define CASE(operation, record, sent, example)                                                                 \
    static oac_status make_##operation(const void *before, const void *after, void *request, oac_error *error) \
    {                                                                                                          \
        return operation##_changes((const record *)before, (const record *)after, (sent *)request, error);     \
    }
#include "cases.inc"
#undef CASE

static const change changes[] = {
#define CASE(operation, record, sent, example) \
    {#operation, &record##_oac_type, &sent##_oac_type, example, make_##operation},
#include "cases.inc"
};

static unsigned tried;
static unsigned sent;
static unsigned refused;
static unsigned apart;

static void complain(const change *one, const char *path, const char *what, const char *more)
{
    printf("%s: %s: %s %s\n", one->operation, path, what, more);
}

static oac_presence state_of(const oac_field *field, const room *value)
{
    oac_presence state;
    memcpy(&state, value->bytes + field->offset, sizeof state);
    return state;
}

static const oac_field *field_of(const oac_type *type, const char *name)
{
    for (size_t i = 0; i < type->count; i++) {
        if (strcmp(type->fields[i].name, name) == 0) {
            return &type->fields[i];
        }
    }
    return NULL;
}

/* A text for a scalar; the second one if that is what it is already. */
static const char *text_for(const oac_type *type, unsigned which)
{
    switch (type->kind) {
    case OAC_TYPE_BOOL:
        return which == 0 ? "true" : "false";
    case OAC_TYPE_INT:
        return which == 0 ? "41" : "42";
    case OAC_TYPE_NUMBER:
        return which == 0 ? "41.5" : "42.5";
    case OAC_TYPE_ENUM:
        return which < type->count ? type->names[which + 1].data : "another";
    default:
        return which == 0 ? "\"a text\"" : "\"another\"";
    }
}

/* Where a scalar stands in a member: in an object, in the first or a new item, in an entry. False: there is none. */
static bool place_in(const oac_type *type, bool is_there, char *path, size_t room_left, const oac_type **scalar)
{
    const size_t used = strlen(path);
    switch (type->kind) {
    case OAC_TYPE_RECORD:
        for (size_t i = 0; i < type->count; i++) {
            const oac_field *field = &type->fields[i];
            if (field->type->kind <= OAC_TYPE_ENUM && (field->flags & OAC_CHECK_READ_ONLY) == 0 &&
                (field->flags & OAC_FIELD_IDENTIFIES) == 0) {
                (void)snprintf(path + used, room_left - used, "/%s", field->name);
                *scalar = field->type;
                return true;
            }
        }
        return false;
    case OAC_TYPE_LIST:
        (void)snprintf(path + used, room_left - used, is_there && type->item->kind > OAC_TYPE_ENUM ? "/0" : "/-");
        return place_in(type->item, is_there, path, room_left, scalar);
    case OAC_TYPE_MAP:
        (void)snprintf(path + used, room_left - used, "/key");
        return place_in(type->item, false, path, room_left, scalar);
    default:
        *scalar = type;
        return type->kind <= OAC_TYPE_ENUM;
    }
}

/* The request has the member, what it has to have, and no other. */
static bool has_only(const change *one, const room *request, const oac_field *wanted)
{
    for (size_t i = 0; i < one->request->count; i++) {
        const oac_field *field = &one->request->fields[i];
        const oac_presence state = state_of(field, request);
        if (field == wanted ? state == OAC_ABSENT
                            : state != OAC_ABSENT && (wanted == NULL || (field->flags & OAC_CHECK_REQUIRED) == 0)) {
            complain(one, field->name, field == wanted ? "is not in the request" : "is in the request, too", "");
            return false;
        }
    }
    return true;
}

static bool is_refused(const change *one, const oac_error *error, const char *name)
{
    const size_t length = strlen(name);
    const bool is_here = strncmp(error->path, name, length) == 0 && strchr(".[", error->path[length]) != NULL;
    if (error->status != OAC_ERROR_INVALID || (!is_here && strstr(error->path, name) == NULL)) {
        complain(one, name, "is not refused by its name, but", error->message);
        return false;
    }
    refused++;
    return true;
}

/* What has been changed of a member is in the request, or refused, as the tables say. */
static void judge(const change *one, const oac_field *field, const room *before, const room *after, bool is_whole)
{
    const oac_field *target = field_of(one->request, field->name);
    const bool is_read_only = ((field->flags | (target != NULL ? target->flags : 0u)) & OAC_CHECK_READ_ONLY) != 0;
    const bool is_gone = state_of(field, after) == OAC_ABSENT;
    oac_error error = OAC_ERROR_INIT;
    room request;
    tried++;
    const oac_status status = one->make(before, after, &request, &error);
    if (status != OAC_OK) {
        const bool may_be = target == NULL || (is_gone && (target->flags & OAC_CHECK_NULLABLE) == 0);
        if (!may_be && is_whole && target->type != field->type) {
            apart++; /* what is in it is of another type there, and may have no place */
        } else if (!may_be || is_read_only) {
            complain(one, field->name, "is refused:", error.message);
        }
        (void)is_refused(one, &error, field->name);
        return;
    }
    if (is_read_only) {
        (void)has_only(one, &request, NULL);
    } else if (target == NULL) {
        complain(one, field->name, "has no place in the request, and is not refused", "");
    } else if (has_only(one, &request, target)) {
        const oac_presence state = state_of(target, &request);
        if ((state == OAC_NULL) != is_gone) {
            complain(one, field->name, "is null, or should be", "");
        }
        sent++;
    }
    oac_record_dispose(one->request, &request);
}

static void change_field(const change *one, const oac_field *field, const room *before)
{
    oac_error error = OAC_ERROR_INIT;
    char path[256];
    const oac_type *scalar = NULL;
    room after;
    const bool is_there = state_of(field, before) == OAC_VALUE;
    (void)snprintf(path, sizeof path, "/%s", field->name);
    if (strpbrk(field->name, "/~") != NULL || !place_in(field->type, is_there, path, sizeof path, &scalar)) {
        return;
    }
    for (unsigned which = 0; which < 2; which++) {
        if (oac_record_copy(one->record, before, NULL, &after, &error) != OAC_OK) {
            complain(one, field->name, "cannot be copied:", error.message);
            return;
        }
        if (oac_record_set(one->record, &after, path, text_for(scalar, which), &error) != OAC_OK) {
            complain(one, path, "cannot be set:", error.message);
        } else if (!oac_record_equal(one->record, before, &after)) {
            judge(one, field, before, &after, field->type->kind > OAC_TYPE_ENUM);
            which = 2;
        }
        oac_record_dispose(one->record, &after);
    }
    if (is_there && oac_record_copy(one->record, before, NULL, &after, &error) == OAC_OK) {
        (void)snprintf(path, sizeof path, "/%s", field->name);
        if (oac_record_unset(one->record, &after, path, &error) == OAC_OK) {
            judge(one, field, before, &after, false);
        }
        oac_record_dispose(one->record, &after);
    }
}

static void try_example(const change *one)
{
    oac_error error = OAC_ERROR_INIT;
    room before;
    room request;
    if (one->record->size > LARGEST || one->request->size > LARGEST) {
        complain(one, "", "is too large for this program", "");
        return;
    }
    if (oac_record_parse(one->record, one->example, strlen(one->example), NULL, &before, &error) != OAC_OK) {
        complain(one, error.path, "the example cannot be read:", error.message);
        return;
    }
    if (one->make(&before, &before, &request, &error) != OAC_OK || !has_only(one, &request, NULL)) {
        complain(one, error.path, "nothing has changed, and there is something to send", error.message);
    } else {
        oac_record_dispose(one->request, &request);
    }
    for (size_t i = 0; i < one->record->count; i++) {
        change_field(one, &one->record->fields[i], &before);
    }
    oac_record_dispose(one->record, &before);
}

int main(void)
{
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        try_example(&changes[i]);
    }
    printf("tried %u, sent %u, refused %u, apart %u\n", tried, sent, refused, apart);
    return EXIT_SUCCESS;
}
