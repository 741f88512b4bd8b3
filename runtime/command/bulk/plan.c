/* The plan: every item of the input is read and checked before anything is sent. Private to the command. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "bulk/keys.h"
#include "exits.h"
#include "texts/texts.h"

/* A plan under way. */
typedef struct oac_planning {
    oac_bulk_plan *plan;
    oac_bulk_input *input;
    const oac_arguments *arguments;
    const oac_bulk_settings *settings;
    oac_bulk_request request;
    oac_bulk_request other; /* an earlier item, read again */
    oac_bulk_keys keys;
    oac_violations violations;
    size_t room;
    size_t left_out_room;
    size_t left;     /* faults that are still told */
    uint64_t faults; /* all of them */
    bool keyed;
} oac_planning;

static bool no_memory(void)
{
    oac_complain("out of memory for the plan");
    return false;
}

/* Which shard has the item: by its key, or where it has none, or is none, by its line. */
static bool is_ours(const oac_planning *planning, bool by_key, uint64_t hash, uint32_t line)
{
    const uint32_t shards = planning->settings->shards;
    return shards == 0 ||
           (by_key ? oac_bulk_shard_of(hash, shards) : (line - 1) % shards + 1) == planning->settings->shard;
}

/* Whether an item has the same key; false, too, when it cannot be read again, which is told. */
static bool is_same(oac_planning *planning, size_t item, bool *broken)
{
    const oac_arguments *arguments = planning->arguments;
    const oac_buffer *key = &planning->request.key;
    oac_violations none = OAC_VIOLATIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    oac_string text = OAC_ZERO;
    if (!oac_bulk_input_read(planning->input, &planning->plan->items[item], &text)) {
        *broken = true;
        return false;
    }
    (void)oac_request_make(&planning->other, arguments->flags.command, arguments, text, &none, &error);
    oac_violations_dispose(&none);
    return planning->other.key.length == key->length && memcmp(planning->other.key.data, key->data, key->length) == 0;
}

/* Tells of an item that an earlier one, on `first`, has the same key as. */
static void blame_duplicate(oac_planning *planning, uint32_t line, size_t column, uint32_t first)
{
    const oac_buffer *key = &planning->request.key;
    planning->plan->duplicates++;
    if (planning->settings->allow_duplicates) {
        return;
    }
    planning->faults++;
    if (planning->left > 0) {
        planning->left--;
        oac_bulk_error(planning->input, line, column, "%.*s is what line %" PRIu32 " is about, too",
                       (int)(key->length < 100 ? key->length : 100), key->data, first);
    }
}

/* What mostly tells things apart. */
static const char *last_of_path(const oac_command *command)
{
    const char *name = "";
    size_t i;
    for (i = 0; i < command->parameter_count && command->parameters[i].in_path; i++) {
        name = command->parameters[i].json_name;
    }
    return name;
}

/* Looks for an earlier item with the same key. False when one cannot be read again. */
static bool note_key(oac_planning *planning, oac_string text, uint64_t hash)
{
    const char *name = last_of_path(planning->arguments->flags.command);
    size_t at = SIZE_MAX;
    size_t item = oac_bulk_keys_next(&planning->keys, hash, &at);
    bool broken = false;
    uint32_t line = 0;
    size_t column = 0;
    if (item != SIZE_MAX) { /* before another item is read in its place */
        oac_bulk_input_locate(planning->input, name, oac_place_of(name, text), &line, &column);
    }
    while (item != SIZE_MAX && !is_same(planning, item, &broken) && !broken) {
        item = oac_bulk_keys_next(&planning->keys, hash, &at);
    }
    if (item != SIZE_MAX && !broken) {
        blame_duplicate(planning, line, column, planning->plan->items[item].line);
    }
    return !broken &&
           (item != SIZE_MAX || oac_bulk_keys_add(&planning->keys, hash, planning->plan->count) || no_memory());
}

static bool plan_valid(oac_planning *planning, const oac_item_place *place, oac_string text)
{
    oac_bulk_plan *plan = planning->plan;
    const oac_buffer *key = &planning->request.key;
    const uint64_t hash = planning->keyed ? oac_hash_key(key->data, key->length) : 0;
    if (!is_ours(planning, planning->keyed, hash, place->line)) {
        plan->elsewhere++;
        return true;
    }
    if (plan->count == UINT32_MAX - 1) {
        oac_complain("%s: more items than one run can have", oac_bulk_input_name(planning->input));
        return false;
    }
    return (!planning->keyed || note_key(planning, text, hash)) &&
           ((oac_bulk_bits_set(&plan->repeatable, plan->count, oac_request_repeatable(&planning->request)) &&
             oac_bulk_places_add(&plan->items, &plan->count, &planning->room, place)) ||
            no_memory());
}

static bool plan_item(oac_planning *planning, const oac_item_place *place, oac_string text)
{
    const oac_arguments *arguments = planning->arguments;
    oac_bulk_plan *plan = planning->plan;
    const bool broken = oac_bulk_input_fault(planning->input).message != NULL;
    oac_error error = OAC_ERROR_INIT;
    const oac_status status = broken ? OAC_ERROR_INVALID
                                     : oac_request_make(&planning->request, arguments->flags.command, arguments, text,
                                                        &planning->violations, &error);
    plan->total++;
    if (status == OAC_OK) {
        return plan_valid(planning, place, text);
    }
    if (status == OAC_ERROR_MEMORY) {
        return no_memory();
    }
    plan->invalid++;
    planning->faults += oac_bulk_report(planning->input, &planning->request, text, &planning->violations, status,
                                        &error, &planning->left);
    return !planning->settings->skip_invalid || !is_ours(planning, false, 0, place->line) ||
           oac_bulk_places_add(&plan->left_out, &plan->left_out_count, &planning->left_out_room, place) || no_memory();
}

/* Whether the plan can be carried out; otherwise says in one line why not. */
static bool judge(const oac_planning *planning)
{
    const oac_bulk_plan *plan = planning->plan;
    const uint64_t invalid = planning->settings->skip_invalid ? 0 : plan->invalid;
    const uint64_t duplicates = planning->settings->allow_duplicates ? 0 : plan->duplicates;
    if (planning->faults > 0 && planning->left == 0 && planning->faults > planning->settings->max_errors) {
        oac_complain("%" PRIu64 " more errors are not shown; --max-errors shows more",
                     planning->faults - planning->settings->max_errors);
    }
    if (invalid > 0 || duplicates > 0) {
        oac_complain("nothing is sent: invalid items: %" PRIu64 ", duplicates: %" PRIu64 ", of %" PRIu64, plan->invalid,
                     plan->duplicates, plan->total);
    }
    return invalid == 0 && duplicates == 0;
}

bool oac_bulk_plan_make(oac_bulk_plan *plan, oac_bulk_input *input, const oac_arguments *arguments,
                        const oac_bulk_settings *settings, int *code)
{
    oac_planning planning = OAC_ZERO;
    oac_item_place place = OAC_ZERO;
    oac_string text = OAC_ZERO;
    bool sound = true;
    int got = 0;
    planning.plan = plan;
    planning.input = input;
    planning.arguments = arguments;
    planning.settings = settings;
    planning.left = settings->max_errors;
    planning.keyed = oac_request_is_keyed(arguments->flags.command);
    *code = EXIT_USAGE;
    while (sound && (got = oac_bulk_input_next(input, &place, &text)) == 1) {
        sound = plan_item(&planning, &place, text);
    }
    sound = sound && got == 0 && oac_bulk_input_is_whole(input);
    sound = sound && judge(&planning);
    oac_request_dispose(&planning.request);
    oac_request_dispose(&planning.other);
    oac_bulk_keys_dispose(&planning.keys);
    oac_violations_dispose(&planning.violations);
    return sound;
}

void oac_bulk_plan_dispose(oac_bulk_plan *plan)
{
    free(plan->items);
    free(plan->left_out);
    free(plan->repeatable);
    memset(plan, 0, sizeof *plan);
}
