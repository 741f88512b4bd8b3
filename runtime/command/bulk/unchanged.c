/* What would not change: the state is read in pages, and items that say nothing else are left out. Private to the
 * command. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <oac/gen/pages.h>

#include "bulk/send.h"
#include "check/typed.h"
#include "texts/texts.h"

/* Of an id. */
#define ID_MOST ((size_t)512)
/* As many things are on a page, at least: where a list has more of these than there are items, each item is read on its
 * own. */
#define PAGE ((int64_t)100)
#define SEVERAL UINT32_MAX

/* An item by a hash of its id. */
typedef struct oac_listed {
    uint64_t hash;
    uint32_t number; /* from 1; 0: the place is free; SEVERAL: of several items */
} oac_listed;

typedef struct oac_listed_items {
    oac_listed *places;
    size_t mask;
    size_t count;
    uint64_t around; /* a hash of what the list is asked by, the same for all items */
    bool differs;    /* it is not */
} oac_listed_items;

/* The list in an answer that has all things; null: there is none. */
static const oac_field *whole_list(const oac_command *command)
{
    const oac_type *type = command->list->operation->response;
    size_t i;
    for (i = 0; type != NULL && type->kind == OAC_TYPE_RECORD && i < type->count; i++) {
        const oac_field *field = &type->fields[i];
        const char *name = field->name != NULL ? field->name : "";
        if (strcmp(name, command->list_member) == 0 && field->type->kind == OAC_TYPE_LIST &&
            field->type->item->kind == OAC_TYPE_RECORD && (field->type->flags & OAC_TYPE_OPTIONAL_ITEMS) == 0) {
            return field;
        }
    }
    return NULL;
}

static bool can_list(const oac_command *command)
{
    return command->list != NULL && command->list->operation->none == NULL &&
           command->list->operation->argument_count + 1 == command->operation->argument_count &&
           command->operation->argument_count <= OAC_STATE_ARGUMENTS &&
           (command->list->operation->paging != NULL || whole_list(command) != NULL);
}

static bool can_read(const oac_command *command)
{
    return command->read != NULL && command->read->operation->none == NULL;
}

bool oac_unchanged_can(const oac_command *command)
{
    if (command->operation->request == NULL || command->operation->sent != OAC_AS_JSON) {
        oac_complain("--skip-unchanged compares bodies with what is there, and `%s` has none", command->name);
        return false;
    }
    if (!can_list(command) && !can_read(command)) {
        oac_complain("--skip-unchanged: nothing reads what `%s` changes", command->name);
        return false;
    }
    return true;
}

/* ---- Items by their ids ----------------------------------------------------------------------------------------- */

/* The text of a path's argument; empty: it has none that is simple. */
static oac_string argument_text(const oac_operation *operation, const oac_pieces *pieces, size_t at, char *room)
{
    const oac_argument *argument = &operation->arguments[at];
    const void *given = pieces->given[argument->number];
    oac_string text = {room, 0};
    if (argument->shape == NULL && argument->type->kind == OAC_TYPE_INT) {
        text.length = (size_t)snprintf(room, ID_MOST, "%" PRId64, *(const int64_t *)given);
    } else if (argument->shape == NULL && argument->type->kind == OAC_TYPE_STRING) {
        memcpy(&text, given, sizeof text);
    }
    return text;
}

static uint64_t hash_around(const oac_operation *operation, const oac_pieces *pieces)
{
    char room[ID_MOST];
    uint64_t hash = 0;
    size_t i;
    for (i = 0; i + 1 < operation->argument_count; i++) {
        const oac_string text = argument_text(operation, pieces, i, room);
        hash = oac_hash_bytes(hash + i, text.data, text.length);
    }
    return hash;
}

static oac_listed *place_of(const oac_listed_items *known, uint64_t hash)
{
    size_t at = (size_t)hash & known->mask;
    while (known->places[at].number != 0 && known->places[at].hash != hash) {
        at = (at + 1) & known->mask;
    }
    return &known->places[at];
}

static void know(oac_sending *sending, oac_listed_items *known, size_t number)
{
    const oac_operation *operation = sending->command->operation;
    const oac_pieces *pieces = &sending->request.pieces;
    char room[ID_MOST];
    const oac_string id = argument_text(operation, pieces, operation->argument_count - 1u, room);
    const uint64_t hash = oac_hash_bytes(0, id.data, id.length);
    const uint64_t around = hash_around(operation, pieces);
    oac_listed *place = place_of(known, hash);
    known->differs = known->differs || (known->count > 0 && around != known->around);
    known->around = around;
    place->number = place->number == 0 ? (uint32_t)number + 1 : SEVERAL;
    place->hash = hash;
    known->count++;
}

static bool know_all(oac_sending *sending, oac_listed_items *known)
{
    const size_t count = sending->tally.count;
    size_t places = 16;
    size_t i;
    while (places < count * 2) {
        places *= 2;
    }
    known->mask = places - 1;
    known->places = calloc(places, sizeof *known->places);
    if (known->places == NULL) {
        oac_complain("out of memory");
        oac_sending_stop(sending, OAC_STOP_FAULT);
        return false;
    }
    for (i = 0; i < count && sending->stop == OAC_STOP_NOT && !known->differs; i++) {
        if (oac_sending_step(sending, i) == OAC_RESUME_SEND && oac_sending_load(sending, i, &sending->request)) {
            know(sending, known, i);
        }
        if (i % 1000 == 0) {
            oac_sending_look(sending);
        }
    }
    return sending->stop == OAC_STOP_NOT;
}

/* ---- The list --------------------------------------------------------------------------------------------------- */

/* The id of a thing, as the path has it; empty: it has none. */
static oac_string id_of(const oac_command *command, const oac_buffer *thing)
{
    const oac_string text = {thing->data, thing->length};
    oac_string id = oac_place_of_member(command->list_id, text);
    if (id.length >= 2 && *id.data == '"') {
        id.data++;
        id.length -= 2;
    }
    return id;
}

/* Whether the item is about this thing. */
static bool is_about(const oac_sending *sending, oac_string id)
{
    const oac_operation *operation = sending->command->operation;
    char room[ID_MOST];
    const oac_string own = argument_text(operation, &sending->request.pieces, operation->argument_count - 1u, room);
    return own.length == id.length && memcmp(own.data, id.data, id.length) == 0;
}

static void compare(oac_sending *sending, const oac_listed_items *known, const oac_type *type, const void *thing)
{
    static const oac_item_end unchanged = {.state = OAC_ITEM_UNCHANGED};
    oac_buffer text = OAC_BUFFER_INIT;
    if (oac_record_serialize(type, thing, &text, NULL) == OAC_OK) {
        const oac_string id = id_of(sending->command, &text);
        const oac_listed *place = place_of(known, oac_hash_bytes(0, id.data, id.length));
        const bool one = id.length > 0 && place->number != 0 && place->number != SEVERAL;
        const size_t number = one ? place->number - 1u : 0;
        if (one && oac_journal_state(sending->run->journal, number) != OAC_ITEM_UNCHANGED &&
            oac_sending_load(sending, number, &sending->request) && is_about(sending, id) &&
            !oac_state_would_change(sending->command, &sending->request, type, thing)) {
            oac_sending_ended(sending, number, &unchanged);
        }
    }
    oac_buffer_dispose(&text);
}

/* Any item tells by what the list is asked. */
static bool load_one(oac_sending *sending)
{
    size_t i;
    for (i = 0; i < sending->tally.count; i++) {
        if (oac_sending_step(sending, i) == OAC_RESUME_SEND) {
            return oac_sending_load(sending, i, &sending->request);
        }
    }
    return false;
}

/* Reads pages. True: the list is much longer than what is to be known of it. */
static bool read_pages(oac_sending *sending, const oac_listed_items *known, const oac_given *given, oac_error *error)
{
    const oac_operation *list = sending->command->list->operation;
    oac_pages pages = OAC_ZERO_BY(options);
    oac_status status = oac_pages_begin(&pages, sending->view, list, given, error);
    bool is_long = false;
    while (status == OAC_OK && sending->stop == OAC_STOP_NOT && !is_long) {
        const void *thing = NULL;
        status = oac_pages_next(&pages, list, &thing, error);
        if (status != OAC_OK || thing == NULL) {
            break;
        }
        is_long = can_read(sending->command) && pages.total > (int64_t)known->count * PAGE;
        if (!is_long) {
            compare(sending, known, list->paging->list->item, thing);
        }
        oac_sending_look(sending);
    }
    oac_pages_end(&pages);
    return is_long;
}

/* Reads a list that comes as a whole. */
static void read_whole(oac_sending *sending, const oac_listed_items *known, const oac_given *given, oac_error *error)
{
    const oac_operation *list = sending->command->list->operation;
    const oac_field *field = whole_list(sending->command);
    void *response = calloc(1, list->response->size);
    oac_typed_items items;
    size_t i;
    if (response == NULL || field == NULL) {
        (void)oac_error_set(error, OAC_ERROR_MEMORY, OAC_STAGE_ARGUMENT, "out of memory");
    } else if (oac_operation_call(sending->view, list, given, response, error) == OAC_OK) {
        memcpy(&items, (const char *)response + field->offset, sizeof items);
        for (i = 0; items.state == OAC_VALUE && i < items.count && sending->stop == OAC_STOP_NOT; i++) {
            compare(sending, known, field->type->item, items.items + i * field->type->step);
            oac_sending_look(sending);
        }
        oac_record_dispose(list->response, response);
    }
    free(response);
}

/* True: it is too long to be read. */
static bool read_list(oac_sending *sending, const oac_listed_items *known)
{
    const void *arguments[OAC_STATE_ARGUMENTS] = {NULL};
    const oac_given given = {.arguments = arguments};
    oac_bulk_request request = sending->request; /* what the list is asked by holds until its end */
    oac_error error = OAC_ERROR_INIT;
    bool is_long = false;
    memset(&sending->request, 0, sizeof sending->request);
    (void)oac_state_arguments(sending->command, &request, sending->command->list->operation, arguments);
    sending->doing = "reading what is there";
    oac_signals_wait(true);
    if (sending->command->list->operation->paging != NULL) {
        is_long = read_pages(sending, known, &given, &error);
    } else {
        read_whole(sending, known, &given, &error);
    }
    oac_signals_wait(false);
    sending->doing = NULL;
    oac_request_dispose(&request);
    if (error.status != OAC_OK && sending->stop == OAC_STOP_NOT) {
        (void)oac_report_error(&error, NULL);
        oac_sending_stop(sending, oac_client_is_refused(&error) ? OAC_STOP_TOKEN : OAC_STOP_FAULT);
    }
    return is_long;
}

bool oac_unchanged_run(oac_sending *sending)
{
    oac_listed_items known = OAC_ZERO;
    bool each = !can_list(sending->command);
    if (!each && know_all(sending, &known) && known.count > 0) {
        each = known.differs || (load_one(sending) && read_list(sending, &known));
    }
    free(known.places);
    if (each && !can_read(sending->command)) {
        oac_complain("--skip-unchanged: the items are in several lists, and nothing reads them one by one");
        oac_sending_stop(sending, OAC_STOP_USAGE);
    }
    return each;
}
