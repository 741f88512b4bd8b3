/* A file of items for many changes, arbitrary bytes as NDJSON or CSV: what is taken apart is the same when it is read
 * again by its place, what was made of a record is JSON, and an item is called JSON exactly when it is. Input: a byte
 * of options, the file. */
#include "fuzz.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "bulk/bulk.h"
#include "commands.h"

enum {
    CSV = 1,
    NULLS = 2,
    SEMICOLON = 4,
    UNKNOWN = 8
};

static const char *const commands[] = {"update-customer", "put-shelf",   "change-peg",      "put-payment",
                                       "delete-customer", "start-tasks", "create-customer", "put-thing"};

static const char *file_with(const uint8_t *data, size_t size)
{
    static char path[64];
    int file = -1;
    if (path[0] == '\0') {
        (void)snprintf(path, sizeof path, "/tmp/oac-fuzz-input.%ld", (long)getpid());
        oac_err.descriptor = open("/dev/null", O_WRONLY);
    }
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    FUZZ_CHECK(file != -1 && write(file, data, size) == (ssize_t)size);
    FUZZ_CHECK(close(file) == 0);
    return path;
}

static void check_item(oac_bulk_input *input, oac_bulk_request *request, const oac_arguments *arguments,
                       const oac_item_place *place, oac_string text, size_t size, bool is_csv)
{
    const oac_bulk_fault fault = oac_bulk_input_fault(input);
    const bool is_json = oac_json_check(text.data, text.length, 0, NULL) == OAC_OK;
    oac_violations violations = OAC_VIOLATIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    oac_string again;
    oac_status status;
    size_t left = 100;
    char *kept = malloc(text.length + 1);
    char reason[64];
    FUZZ_CHECK(kept != NULL);
    memcpy(kept, text.data, text.length);
    FUZZ_CHECK(place->line >= 1 && place->offset + place->length <= size);
    FUZZ_CHECK(!is_csv || is_json);
    if (fault.message == NULL) {
        status = oac_request_make(request, arguments->flags.command, arguments, text, &violations, &error);
        FUZZ_CHECK(status == OAC_OK || status == OAC_ERROR_INVALID || status == OAC_ERROR_JSON);
        FUZZ_CHECK(is_json ? status != OAC_ERROR_JSON : status != OAC_OK);
        FUZZ_CHECK(status != OAC_OK || !request->has_body ||
                   oac_json_check(request->body.data, request->body.length, 0, NULL) == OAC_OK);
        if (status != OAC_OK) {
            FUZZ_CHECK(oac_bulk_report(input, request, text, &violations, status, &error, &left) > 0);
            oac_bulk_reason(input, request, &violations, status, &error, reason, sizeof reason);
        } else {
            (void)oac_request_repeatable(request);
        }
    } else {
        FUZZ_CHECK(fault.line >= place->line && fault.column >= 1);
    }
    FUZZ_CHECK(oac_bulk_input_read(input, place, &again));
    FUZZ_CHECK(again.length == text.length && memcmp(again.data, kept, again.length) == 0);
    FUZZ_CHECK(oac_bulk_input_fault(input).message == fault.message);
    oac_violations_dispose(&violations);
    free(kept);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char unknown[] = "--allow-unknown";
    char *texts[] = {unknown, NULL};
    oac_arguments arguments = OAC_ZERO;
    oac_bulk_settings settings = OAC_ZERO;
    oac_bulk_request request = OAC_ZERO;
    oac_bulk_input *input = NULL;
    oac_item_place place;
    oac_string text;
    int got = 0;
    if (size < 1) {
        return 0;
    }
    const unsigned flags = data[0];
    const oac_command *command = oac_command_named(commands[flags / 16 % 8]);
    FUZZ_CHECK(command != NULL && oac_keys_begin());
    settings.input = file_with(data + 1, size - 1);
    settings.format = (flags & CSV) != 0 ? "csv" : "ndjson";
    settings.null_text = (flags & CSV) != 0 && (flags & NULLS) != 0 ? "null" : NULL;
    settings.delimiter = (flags & CSV) != 0 && (flags & SEMICOLON) != 0 ? ';' : '\0';
    const int count = (flags & UNKNOWN) != 0 && command->operation->request != NULL ? 1 : 0;
    FUZZ_CHECK(oac_arguments_read_set(&arguments, command, &oac_bulk_options, count, texts));
    if (oac_bulk_input_open(&settings, &arguments, &input)) {
        while ((got = oac_bulk_input_next(input, &place, &text)) == 1) {
            check_item(input, &request, &arguments, &place, text, size - 1, (flags & CSV) != 0);
        }
        FUZZ_CHECK(got == 0 && oac_bulk_input_is_whole(input) && oac_bulk_input_size(input) == size - 1);
    }
    oac_request_dispose(&request);
    oac_bulk_input_close(input);
    oac_arguments_dispose(&arguments);
    return 0;
}
