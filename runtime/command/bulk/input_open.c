/* Opens a file of items, and says of what kind it is. Private to the command. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "bulk/input.h"

#define COPY_STEP ((size_t)65536)

static bool ends_in(const char *path, const char *end)
{
    const size_t length = strlen(path);
    return length > strlen(end) && strcasecmp(path + length - strlen(end), end) == 0;
}

static bool write_all(int descriptor, const char *data, size_t length)
{
    while (length > 0) {
        const ssize_t put = write(descriptor, data, length);
        if (put < 0 && errno != EINTR) {
            return false;
        }
        data += put > 0 ? put : 0;
        length -= put > 0 ? (size_t)put : 0;
    }
    return true;
}

/* A new file of nobody else's. Without a path it has no name; -1 after saying why. */
static int make_copy(const char *path)
{
    int descriptor = -1;
    if (path != NULL) {
        descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    } else {
        FILE *file = tmpfile();
        descriptor = file != NULL ? fcntl(fileno(file), F_DUPFD_CLOEXEC, 3) : -1;
        if (file != NULL) {
            (void)fclose(file);
        }
    }
    if (descriptor == -1) {
        oac_complain("%s: %s", path != NULL ? path : "a temporary file", strerror(errno));
    }
    return descriptor;
}

static bool copy_all(int from, const char *name, int to, const char *path)
{
    char room[COPY_STEP];
    ssize_t got = 1;
    if (isatty(from) == 1) {
        oac_complain("reading the items from the terminal; end them with Ctrl-D on a line of its own");
    }
    while (got != 0) {
        got = read(from, room, sizeof room);
        if (got < 0 && errno != EINTR) {
            oac_complain("%s: %s", name, strerror(errno));
            return false;
        }
        if (got > 0 && !write_all(to, room, (size_t)got)) {
            oac_complain("%s: %s", path, strerror(errno));
            return false;
        }
    }
    if (fsync(to) != 0) {
        oac_complain("%s: %s", path, strerror(errno));
        return false;
    }
    return true;
}

/* Puts a copy that is whole where it is kept. */
static bool keep_copy(oac_bulk_input *input, const char *draft, const char *path)
{
    if (rename(draft, path) != 0) {
        oac_complain("%s: %s", path, strerror(errno));
        return false;
    }
    oac_bulk_sync_folder(path);
    input->copy = strdup(path);
    return true;
}

/* Copies what can be read only once. The descriptor of the copy, or -1 after saying what is wrong. */
static int copy_stream(oac_bulk_input *input, int from, const char *path)
{
    const size_t size = path != NULL ? strlen(path) + sizeof ".part" : 0;
    char *draft = size > 0 ? malloc(size) : NULL;
    int to = -1;
    bool done = false;
    if (path != NULL && access(path, F_OK) == 0) {
        oac_complain("%s: an earlier run has kept its input there; --resume goes on with it", path);
    } else if (path != NULL && draft == NULL) {
        oac_complain("out of memory");
    } else {
        if (draft != NULL) {
            (void)snprintf(draft, size, "%s.part", path);
        }
        to = make_copy(draft);
        done = to != -1 && copy_all(from, input->view.name, to, draft != NULL ? draft : "a temporary file") &&
               (draft == NULL || keep_copy(input, draft, path));
    }
    if (to != -1 && !done) {
        (void)close(to);
        to = -1;
        if (draft != NULL) {
            (void)unlink(draft);
        }
    }
    free(draft);
    return to;
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
        const int copy = copy_stream(input, descriptor, settings->spool);
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
