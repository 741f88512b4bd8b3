/* What is left at the end, as NDJSON that can be the input again. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "check/checks.h"
#include "json/writing.h"

#include "bulk/input.h"
#include "bulk/items.h"
#include "bulk/left_file.h"

static bool put_string(FILE *to, const char *text, size_t length)
{
    oac_buffer json = OAC_BUFFER_INIT;
    oac_writer writer;
    bool done = false;
    oac_writer_begin(&writer, &json);
    oac_write_string(&writer, (oac_string){text, length});
    if (oac_writer_end(&writer, NULL) != OAC_OK) { /* it is not UTF-8 */
        oac_buffer_dispose(&json);
        return fputs("null", to) >= 0;
    }
    done = fwrite(json.data, 1, json.length, to) == json.length;
    oac_buffer_dispose(&json);
    return done;
}

/* The members of an item that are its own; of a text that is none: the text. */
static bool put_members(FILE *to, oac_string text, bool is_item)
{
    oac_item_walk walk;
    oac_item_member member;
    bool done = true;
    if (!is_item) {
        return fputs(",\"$text\":", to) >= 0 && put_string(to, text.data, text.length);
    }
    if (!oac_item_begin(&walk, text)) {
        return true;
    }
    while (done && oac_item_next(&walk, &member)) {
        if (member.name.length == 0 || member.name.data[0] != '$') {
            done = fputc(',', to) != EOF &&
                   fwrite(member.name.data - 1, 1, member.name.length + 2, to) == member.name.length + 2 &&
                   fputc(':', to) != EOF &&
                   fwrite(member.value.data, 1, member.value.length, to) == member.value.length;
        }
    }
    return done;
}

/* One item a line. */
static bool put_item(oac_left_file *file, const oac_item_place *place, oac_string text, bool is_item, const char *state,
                     const char *reason)
{
    if (file->stream == NULL && !oac_left_open(file)) {
        return false;
    }
    if (fprintf(file->stream, "{\"$line\":%u,\"$state\":%s,\"$reason\":", (unsigned)place->line, state) < 0 ||
        !put_string(file->stream, reason, strlen(reason)) || !put_members(file->stream, text, is_item) ||
        fputs("}\n", file->stream) < 0) {
        return oac_left_complain(file);
    }
    return true;
}

/* What is left of a plan: two files, and how items are read again. */
typedef struct oac_leaving {
    const oac_bulk_plan *plan;
    oac_bulk_input *input;
    const oac_arguments *arguments;
    const oac_bulk_ends *ends;
    oac_left_file failed;
    oac_left_file unprocessed;
    oac_bulk_request request;
} oac_leaving;

/* Without what is secret, on one line. */
static const char *shown(const char *text, char *room, size_t size)
{
    oac_string seen = OAC_ZERO;
    (void)oac_secret_hide(text, strlen(text), &seen);
    (void)snprintf(room, size, "%.*s", (int)(seen.length < size ? seen.length : size - 1), seen.data);
    return room;
}

static bool leave_item(oac_leaving *leaving, size_t number)
{
    const oac_item_place *place = &leaving->plan->items[number];
    const oac_item_state state = leaving->ends->state(leaving->ends->context, number);
    const char *reason = NULL;
    char room[1024];
    oac_string text = OAC_ZERO;
    if (state == OAC_ITEM_DONE || state == OAC_ITEM_UNCHANGED) {
        return true;
    }
    if (!oac_bulk_input_read(leaving->input, place, &text)) {
        return false;
    }
    reason = state != OAC_ITEM_PLANNED ? leaving->ends->reason(leaving->ends->context, number) : "not sent";
    reason = reason != NULL ? reason : state == OAC_ITEM_FAILED ? "failed" : "unknown: it may have been carried out";
    return put_item(state == OAC_ITEM_FAILED ? &leaving->failed : &leaving->unprocessed, place, text, true,
                    state == OAC_ITEM_FAILED    ? "\"failed\""
                    : state == OAC_ITEM_PLANNED ? "\"not sent\""
                                                : OAC_IN_DOUBT,
                    shown(reason, room, sizeof room));
}

/* What was invalid, with what is wrong with it. */
static bool leave_invalid(oac_leaving *leaving, const oac_item_place *place)
{
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    oac_status status = OAC_ERROR_INVALID;
    oac_string text = OAC_ZERO;
    char reason[1024];
    char room[1024];
    bool is_item = false;
    bool done = false;
    if (!oac_bulk_input_read(leaving->input, place, &text)) {
        return false;
    }
    if (oac_bulk_input_fault(leaving->input).message == NULL) {
        status = oac_request_make(&leaving->request, leaving->arguments->flags.command, leaving->arguments, text,
                                  &violations, &error);
        is_item = status == OAC_ERROR_INVALID && oac_json_check(text.data, text.length, 0, NULL) == OAC_OK &&
                  oac_json_first(text) == '{';
    }
    oac_bulk_reason(leaving->input, &leaving->request, &violations, status, &error, reason, sizeof reason);
    done = put_item(&leaving->failed, place, is_item ? text : oac_bulk_input_bytes(leaving->input), is_item,
                    "\"invalid\"", shown(reason, room, sizeof room));
    oac_violations_dispose(&violations);
    return done;
}

/* Both kinds, in the order of the input. */
static bool leave_all(oac_leaving *leaving)
{
    const oac_bulk_plan *plan = leaving->plan;
    size_t invalid = 0;
    size_t number = 0;
    bool sound = true;
    while (sound && (number < plan->count || invalid < plan->left_out_count)) {
        const bool is_invalid = number == plan->count || (invalid < plan->left_out_count &&
                                                          plan->left_out[invalid].offset < plan->items[number].offset);
        sound = is_invalid ? leave_invalid(leaving, &plan->left_out[invalid++]) : leave_item(leaving, number++);
    }
    return sound;
}

bool oac_bulk_files_write(const oac_bulk_plan *plan, oac_bulk_input *input, const oac_arguments *arguments,
                          const char *prefix, const oac_bulk_ends *ends)
{
    oac_leaving leaving = {.plan = plan, .input = input, .arguments = arguments, .ends = ends};
    const mode_t mode = input->facts.st_mode & 0666;
    bool sound = oac_left_begin(&leaving.failed, prefix, ".failed.ndjson", mode) &&
                 oac_left_begin(&leaving.unprocessed, prefix, ".unprocessed.ndjson", mode) && leave_all(&leaving);
    sound = oac_left_finish(&leaving.failed, sound) && sound;
    sound = oac_left_finish(&leaving.unprocessed, sound) && sound;
    oac_left_end(&leaving.failed);
    oac_left_end(&leaving.unprocessed);
    oac_request_dispose(&leaving.request);
    return sound;
}
