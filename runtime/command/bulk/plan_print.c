/* The plan in numbers, and the question whether it is to be carried out. Private to the command. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "json/writing.h"

#include "bulk/bulk.h"

/* Items that are shown before the question. */
#define SHOWN ((size_t)3)
/* Of each, so many bytes. */
#define SHOWN_BYTES ((size_t)100)

static void print_json(oac_output *output, const oac_bulk_plan *plan, const oac_bulk_input *input,
                       const oac_arguments *arguments, const oac_bulk_settings *settings)
{
    oac_buffer name = OAC_BUFFER_INIT;
    oac_writer writer;
    oac_writer_begin(&writer, &name);
    oac_write_string(&writer, oac_text(oac_bulk_input_name(input)));
    if (oac_writer_end(&writer, NULL) != OAC_OK) { /* it is no text */
        oac_buffer_dispose(&name);
    }
    oac_output_format(output, "{\"command\":\"%s\",\"input\":", arguments->flags.command->name);
    oac_output_json(output, name.data != NULL ? name.data : "null", name.data != NULL ? name.length : 4);
    oac_output_format(output,
                      ",\"items\":%" PRIu64 ",\"valid\":%" PRIu64 ",\"invalid\":%" PRIu64 ",\"duplicates\":%" PRIu64,
                      plan->total, plan->total - plan->invalid, plan->invalid, plan->duplicates);
    if (settings->shards > 0) {
        oac_output_format(output, ",\"shard\":%" PRIu32 ",\"shards\":%" PRIu32, settings->shard, settings->shards);
    }
    oac_output_format(output, ",\"planned\":%zu}\n", plan->count);
    oac_buffer_dispose(&name);
}

static void print_row(oac_output *output, const char *name, uint64_t number)
{
    oac_output_format(output, "%-12s%" PRIu64 "\n", name, number);
}

/* What the command line, or what is set, says of all items. */
static void print_parameters(oac_output *output, const oac_arguments *arguments)
{
    size_t i;
    for (i = 0; i < arguments->flags.command->parameter_count; i++) {
        if (arguments->values[i].given) {
            oac_output_format(output, "%-11.200s ", arguments->flags.command->parameters[i].json_name);
            oac_output_show(output, arguments->values[i].text.data, arguments->values[i].text.length);
            oac_output_write(output, "\n", 1);
        }
    }
}

static void print_text(oac_output *output, const oac_bulk_plan *plan, const oac_bulk_input *input,
                       const oac_arguments *arguments, const oac_bulk_settings *settings)
{
    const char *name = oac_bulk_input_name(input);
    oac_output_format(output, "%-12s%.200s\n", "command", arguments->flags.command->name);
    oac_output_format(output, "%-12s", "input");
    oac_output_show(output, name, strlen(name));
    oac_output_write(output, "\n", 1);
    print_row(output, "items", plan->total);
    print_row(output, "valid", plan->total - plan->invalid);
    print_row(output, "invalid", plan->invalid);
    print_row(output, "duplicates", plan->duplicates);
    if (settings->shards > 0) {
        oac_output_format(output, "%-12s%zu (shard %" PRIu32 " of %" PRIu32 ")\n", "planned", plan->count,
                          settings->shard, settings->shards);
    } else {
        print_row(output, "planned", plan->count);
    }
    print_parameters(output, arguments);
}

void oac_bulk_plan_print(oac_output *output, const oac_bulk_plan *plan, const oac_bulk_input *input,
                         const oac_arguments *arguments, const oac_bulk_settings *settings)
{
    if (settings->json) {
        print_json(output, plan, input, arguments, settings);
    } else {
        print_text(output, plan, input, arguments, settings);
    }
}

/* What is sent, as short as it is. */
static void show_request(const oac_bulk_request *request)
{
    oac_buffer body = OAC_BUFFER_INIT;
    if (request->has_body && oac_json_print(request->body.data, request->body.length, 0, &body, NULL) != OAC_OK) {
        oac_buffer_dispose(&body);
    }
    oac_output_format(&oac_err, "  %s ", request->command->operation->method);
    oac_output_show(&oac_err, request->key.data != NULL ? request->key.data : "", request->key.length);
    oac_output_write(&oac_err, " ", 1);
    oac_output_show(&oac_err, body.data != NULL ? body.data : "",
                    body.length < SHOWN_BYTES ? body.length : SHOWN_BYTES);
    oac_output_format(&oac_err, "%s\n", body.length > SHOWN_BYTES ? "…" : "");
    oac_buffer_dispose(&body);
}

/* The first items, each with what it is about and what is sent. */
static bool show_items(const oac_bulk_plan *plan, oac_bulk_input *input, const oac_arguments *arguments)
{
    oac_bulk_request request = OAC_ZERO;
    bool sound = true;
    size_t i;
    for (i = 0; i < plan->count && i < SHOWN && sound; i++) {
        oac_violations none = OAC_VIOLATIONS_INIT;
        oac_error error = OAC_ERROR_INIT;
        oac_string text = OAC_ZERO;
        sound = oac_bulk_input_read(input, &plan->items[i], &text) &&
                oac_request_make(&request, arguments->flags.command, arguments, text, &none, &error) == OAC_OK;
        if (sound) {
            show_request(&request);
        }
        oac_violations_dispose(&none);
    }
    if (sound && plan->count > SHOWN) {
        oac_output_format(&oac_err, "  and %zu more\n", plan->count - SHOWN);
    }
    oac_request_dispose(&request);
    return sound;
}

bool oac_bulk_confirm(const oac_bulk_plan *plan, oac_bulk_input *input, const oac_arguments *arguments,
                      const oac_bulk_settings *settings)
{
    const char *base_url = oac_client_base_url().text;
    oac_bulk_settings words = *settings;
    char answer[16] = "";
    bool yes = false;
    const bool has_own = isatty(STDIN_FILENO) != 1;
    FILE *terminal = has_own ? fopen("/dev/tty", "re") : stdin;
    if (terminal == NULL) {
        oac_complain("--confirm asks on a terminal, and there is none; nothing is sent");
        return false;
    }
    words.json = false;
    oac_bulk_plan_print(&oac_err, plan, input, arguments, &words);
    if (base_url == NULL) {
        base_url = oac_command_client_options().base_url;
    }
    oac_output_format(&oac_err, "%-12s", "server");
    oac_output_show(&oac_err, base_url != NULL ? base_url : "", base_url != NULL ? strlen(base_url) : 0);
    oac_output_write(&oac_err, "\n", 1);
    yes = show_items(plan, input, arguments);
    if (yes) {
        oac_output_format(&oac_err, "Send %zu %s? [y/N] ", plan->count, plan->count == 1 ? "request" : "requests");
        oac_output_flush(&oac_err);
        yes = fgets(answer, sizeof answer, terminal) != NULL && strspn(answer, "yY") == 1 &&
              (answer[1] == '\n' || strncmp(answer + 1, "es", 2) == 0);
        if (!yes) {
            oac_complain("nothing is sent");
        }
    }
    if (has_own) {
        (void)fclose(terminal);
    }
    return yes;
}
