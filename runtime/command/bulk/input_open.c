/* Opens a file of items, and says of what kind it is. Private to the command. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "bulk/input.h"

static bool ends_in(const char *path, const char *end)
{
    const size_t length = strlen(path);
    return length > strlen(end) && strcasecmp(path + length - strlen(end), end) == 0;
}

static bool open_file(oac_bulk_input *input, const oac_bulk_settings *settings)
{
    oac_view *view = &input->view;
    const bool standard = strcmp(settings->input, "-") == 0;
    int descriptor = standard ? STDIN_FILENO : open(settings->input, O_RDONLY | O_CLOEXEC);
    view->name = standard ? "standard input" : settings->input;
    if (descriptor == -1 || fstat(descriptor, &input->facts) != 0) {
        oac_complain("%s: %s", view->name, strerror(errno));
        return false;
    }
    if (S_ISDIR(input->facts.st_mode)) {
        oac_complain("%s: %s", view->name, strerror(EISDIR));
        (void)close(descriptor);
        return false;
    }
    if (standard || !S_ISREG(input->facts.st_mode)) {
        const int copy = oac_input_copy(input, descriptor, settings->spool);
        if (!standard) {
            (void)close(descriptor);
        }
        descriptor = copy;
    }
    view->descriptor = descriptor;
    return descriptor != -1 && fstat(descriptor, &input->facts) == 0;
}

/* What nobody can read as it is. Null: nothing is wrong. */
static const char *encoding_fault(const char *data, size_t length)
{
    static const char wide[] = "it is UTF-16, as some programs save \"Unicode\"; save it as UTF-8, or convert it: "
                               "iconv -f UTF-16 -t UTF-8";
    if (length >= 2 && (memcmp(data, "\xFF\xFE", 2) == 0 || memcmp(data, "\xFE\xFF", 2) == 0)) {
        return wide;
    }
    if (length >= 4 && ((data[0] == '\0' && data[1] != '\0') || (data[0] != '\0' && data[1] == '\0'))) {
        return wide;
    }
    if (length >= 4 && memcmp(data, "PK\x03\x04", 4) == 0) {
        return "it is a spreadsheet's own file, or another archive; save it as CSV in UTF-8";
    }
    if (length >= 2 && memcmp(data, "\x1F\x8B", 2) == 0) {
        return "it is compressed; pipe it: gzip -dc FILE, and --input -";
    }
    return NULL;
}

static char first_of(const oac_view *view)
{
    size_t at = view->begin;
    while (at < view->end && strchr(" \t\r\n", view->data[at]) != NULL) {
        at++;
    }
    return at < view->end ? view->data[at] : '\0';
}

/* Whether it is CSV: by what was said, by the name, by the first character. False after saying that nobody knows. */
static bool choose_format(const oac_bulk_input *input, const oac_bulk_settings *settings, bool *is_csv)
{
    const char first = first_of(&input->view);
    const bool is_json =
        ends_in(settings->input, ".ndjson") || ends_in(settings->input, ".jsonl") || ends_in(settings->input, ".json");
    *is_csv = ends_in(settings->input, ".csv") || ends_in(settings->input, ".tsv");
    if (settings->format != NULL) {
        *is_csv = strcmp(settings->format, "csv") == 0;
    } else if (!*is_csv && !is_json && first != '{' && first != '\0' && first != '[') {
        oac_complain("%s: is it NDJSON or CSV? Give --input-format", input->view.name);
        return false;
    }
    if (!*is_csv && first == '[') {
        oac_complain("%s: it is an array; expected an object a line, which `jq -c '.[]'` makes of it",
                     input->view.name);
        return false;
    }
    if (!*is_csv && (settings->delimiter != '\0' || settings->null_text != NULL)) {
        oac_complain("%s is about CSV", settings->delimiter != '\0' ? "--delimiter" : "--null-text");
        return false;
    }
    return true;
}

/* The header is the first record that is not blank. */
static bool begin_csv(oac_bulk_input *input, const oac_bulk_settings *settings, const oac_arguments *arguments)
{
    oac_view *view = &input->view;
    oac_item_place place = OAC_ZERO;
    oac_string text = OAC_ZERO;
    oac_csv *csv = calloc(1, sizeof *csv);
    int got = 0;
    if (csv == NULL) {
        oac_complain("out of memory");
        return false;
    }
    csv->null_text = settings->null_text;
    csv->delimiter = settings->delimiter;
    if (csv->delimiter == '\0') {
        csv->delimiter = ends_in(settings->input, ".tsv")
                             ? '\t'
                             : oac_csv_delimiter(view->data + view->begin, view->end - view->begin);
    }
    input->csv = csv;
    got = oac_bulk_input_next(input, &place, &text);
    if (got == 1 && input->bytes.length == 5 &&
        memcmp(input->bytes.data, "sep=", 4) == 0) { /* as spreadsheets say it */
        csv->delimiter = input->bytes.data[4];
        got = oac_bulk_input_next(input, &place, &text);
    }
    if (got == 0) {
        oac_complain("%s: it is empty; expected a row with the names of the columns", view->name);
    } else if (got == 1 && input->fault.message != NULL) {
        oac_bulk_error(input, input->fault.line, input->fault.column, "%s", input->fault.message);
    }
    return got == 1 && input->fault.message == NULL && oac_csv_read_header(csv, input, input->bytes, arguments);
}

static bool begin(oac_bulk_input *input, const oac_bulk_settings *settings, const oac_arguments *arguments)
{
    oac_view *view = &input->view;
    const char *fault = NULL;
    bool broken = false;
    bool is_csv = false;
    if (!open_file(input, settings)) {
        return false;
    }
    while (view->end < 4 && oac_view_more(view, &broken)) {
    }
    fault = !broken ? encoding_fault(view->data, view->end) : NULL;
    if (fault != NULL) {
        oac_complain("%s: %s", view->name, fault);
    }
    if (broken || fault != NULL) {
        return false;
    }
    if (view->end >= 3 && memcmp(view->data, "\xEF\xBB\xBF", 3) == 0) {
        view->begin = 3;
    }
    return choose_format(input, settings, &is_csv) && (!is_csv || begin_csv(input, settings, arguments));
}

bool oac_bulk_input_open(const oac_bulk_settings *settings, const oac_arguments *arguments, oac_bulk_input **input)
{
    oac_bulk_input *made = calloc(1, sizeof *made);
    *input = NULL;
    if (made == NULL) {
        oac_complain("out of memory");
        return false;
    }
    made->view.descriptor = -1;
    made->line = 1;
    made->again.ceiling = OAC_ITEM_MOST;
    if (!begin(made, settings, arguments)) {
        oac_bulk_input_drop(made);
        oac_bulk_input_close(made);
        return false;
    }
    *input = made;
    return true;
}

void oac_bulk_input_drop(oac_bulk_input *input)
{
    if (input->copy != NULL) {
        (void)unlink(input->copy);
    }
}

void oac_bulk_input_close(oac_bulk_input *input)
{
    if (input == NULL) {
        return;
    }
    if (input->csv != NULL) {
        oac_csv_dispose(input->csv);
        free(input->csv);
    }
    if (input->view.descriptor > STDERR_FILENO) {
        (void)close(input->view.descriptor);
    }
    free(input->view.data);
    free(input->copy);
    oac_buffer_dispose(&input->again);
    free(input);
}
