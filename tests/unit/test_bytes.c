/* Sources and sinks on a program's own transport: what is sent, where the answer goes, what a second attempt finds, and
 * what is left behind when something fails. */
#include <check.h>
#include <dirent.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "http/bodies_internal.h"
#include <oac/oac.h>

#include "account.h"
#include "http/making.h"
#include "runner.h"

static const oac_operation put = {.abi = OAC_ABI, .id = "putIt", .method = "PUT", .path = "/x", .idempotent = true};

/* A server that notes what it gets, and fails as often as it is told. */
typedef struct peer {
    int fails;         /* so many attempts with 503 */
    oac_status broken; /* … and then one more without an answer */
    int status;
    const char *type;
    const char *answer;
    unsigned calls;
    char seen[4096];
    size_t length;
    char seen_type[200];
    char seen_accept[200];
} peer;

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    peer *self = context;
    const char *answer = self->answer != NULL ? self->answer : "an answer";
    size_t at = 0;
    self->calls++;
    self->length = request->body.length;
    self->seen_type[0] = '\0';
    ck_assert(!request->streams);
    if (request->body.data != NULL && request->body.length < sizeof self->seen) {
        memcpy(self->seen, request->body.data, request->body.length);
        self->seen[request->body.length] = '\0';
    }
    for (at = 0; at < request->header_count; at++) {
        char *to = strcmp(request->headers[at].name, "Content-Type") == 0 ? self->seen_type
                   : strcmp(request->headers[at].name, "Accept") == 0     ? self->seen_accept
                                                                          : NULL;
        if (to != NULL) {
            (void)snprintf(to, sizeof self->seen_type, "%s", request->headers[at].value);
        }
    }
    if (self->broken != OAC_OK && (int)self->calls <= self->fails) {
        return oac_error_set(error, self->broken, OAC_STAGE_RECEIVE, "it broke");
    }
    response->http_status = (int)self->calls <= self->fails ? 503 : self->status != 0 ? self->status : 200;
    (void)snprintf(response->content_type, sizeof response->content_type, "%s",
                   self->type != NULL ? self->type : "application/pdf");
    if (response->http_status >= 300) {
        answer = "{\"errorCode\":\"NO\",\"errorMessage\":\"not today\"}";
    }
    return oac_buffer_append(response->body, answer, strlen(answer));
}

typedef struct fixture {
    peer self;
    oac_transport transport;
    oac_client *client;
    oac_call *call;
    oac_error error;
} fixture;

static void begin_with(fixture *all, const oac_operation *operation, const oac_allocator *allocator)
{
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    all->transport.size = sizeof all->transport;
    all->transport.send = play;
    all->transport.context = &all->self;
    options.base_url = "https://api.example";
    options.transport = &all->transport;
    options.allocator = allocator;
    options.retry_delay_ms = 1;
    options.max_attempts = 3;
    ck_assert_int_eq(oac_client_new(&options, &all->client, NULL), OAC_OK);
    ck_assert_int_eq(oac_call_begin(all->client, operation, &all->call, &all->error), OAC_OK);
    oac_call_path(all->call, "/x");
}

static void begin(fixture *all)
{
    begin_with(all, &put, NULL);
}

static oac_status end(fixture *all)
{
    const oac_status status = oac_call_perform(all->call, &all->error);
    oac_call_end(all->call);
    ck_assert_int_eq(oac_client_free(all->client), OAC_OK);
    return status;
}

/* A folder for files, and a file in it. */
static char folder[64];

static void make_folder(void)
{
    (void)snprintf(folder, sizeof folder, "/tmp/oac-bytes-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
}

static void remove_folder(void)
{
    char path[512];
    DIR *listing = opendir(folder);
    const struct dirent *entry = NULL;
    ck_assert_ptr_nonnull(listing);
    while ((entry = readdir(listing)) != NULL) {
        if (entry->d_name[0] != '.' || strlen(entry->d_name) > 2) {
            (void)snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
            (void)unlink(path);
        }
    }
    (void)closedir(listing);
    ck_assert_int_eq(rmdir(folder), 0);
}

static const char *path_of(const char *name)
{
    static char path[512];
    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static void put_file(const char *name, const char *text)
{
    FILE *file = fopen(path_of(name), "w");
    ck_assert_ptr_nonnull(file);
    ck_assert_int_ge(fputs(text, file), 0);
    ck_assert_int_eq(fclose(file), 0);
}

static const char *get_file(const char *name)
{
    static char text[256];
    FILE *file = fopen(path_of(name), "r");
    size_t length = 0;
    if (file == NULL) {
        return NULL;
    }
    length = fread(text, 1, sizeof text - 1, file);
    text[length] = '\0';
    (void)fclose(file);
    return text;
}

static unsigned count_files(void)
{
    DIR *listing = opendir(folder);
    unsigned count = 0;
    while (readdir(listing) != NULL) {
        count++;
    }
    (void)closedir(listing);
    return count - 2;
}

/* ---- Sources ---------------------------------------------------------------------------------------------------- */

typedef struct text_source {
    const char *text;
    size_t at;
    size_t step;
    unsigned rewinds;
    bool refuses;
    uint64_t told[64][2];
    size_t tellings;
} text_source;

static int64_t read_text(void *context, void *to, size_t room)
{
    text_source *self = context;
    size_t length = strlen(self->text + self->at);
    length = length < self->step ? length : self->step;
    length = length < room ? length : room;
    memcpy(to, self->text + self->at, length);
    self->at += length;
    return (int64_t)length;
}

static int64_t read_nothing(void *context, void *to, size_t room)
{
    (void)context;
    (void)to;
    (void)room;
    return -1;
}

static int64_t read_too_much(void *context, void *to, size_t room)
{
    (void)context;
    (void)to;
    return (int64_t)room + 1;
}

static bool rewind_text(void *context)
{
    text_source *self = context;
    self->at = 0;
    self->rewinds++;
    return !self->refuses;
}

static bool note(void *context, uint64_t done, uint64_t total)
{
    text_source *self = context;
    if (self->tellings < 64) {
        self->told[self->tellings][0] = done;
        self->told[self->tellings++][1] = total;
    }
    return !self->refuses;
}

START_TEST(memory_is_sent_as_it_is)
{
    fixture all = {0};
    const oac_source source = oac_source_of_memory("a\0b", 3);
    begin(&all);
    oac_call_body_source(all.call, &source);
    ck_assert_int_eq(end(&all), OAC_OK);
    ck_assert_uint_eq(all.self.length, 3);
    ck_assert_int_eq(memcmp(all.self.seen, "a\0b", 3), 0);
    ck_assert_str_eq(all.self.seen_type, "application/octet-stream");
}
END_TEST

START_TEST(the_content_type_is_the_sources_or_the_descriptions)
{
    static const oac_operation range = {.abi = OAC_ABI,
                                        .id = "x",
                                        .method = "PUT",
                                        .path = "/x",
                                        .content_type = "image/*",
                                        .accept = "application/pdf, image/*"};
    static const oac_operation png = {
        .abi = OAC_ABI, .id = "x", .method = "PUT", .path = "/x", .content_type = "image/png"};
    oac_source source = oac_source_of_memory("x", 1);
    fixture one = {0};
    fixture two = {0};
    fixture three = {0};
    begin_with(&one, &range, NULL);
    oac_call_body_source(one.call, &source);
    ck_assert_int_eq(end(&one), OAC_OK);
    ck_assert_str_eq(one.self.seen_type, "application/octet-stream");
    ck_assert_str_eq(one.self.seen_accept, "application/pdf, image/*");
    begin_with(&two, &png, NULL);
    oac_call_body_source(two.call, &source);
    ck_assert_int_eq(end(&two), OAC_OK);
    ck_assert_str_eq(two.self.seen_type, "image/png");
    source.content_type = "image/webp";
    begin_with(&three, &range, NULL);
    oac_call_body_source(three.call, &source);
    ck_assert_int_eq(end(&three), OAC_OK);
    ck_assert_str_eq(three.self.seen_type, "image/webp");
}
END_TEST

START_TEST(an_empty_source_is_a_body)
{
    fixture all = {0};
    const oac_source source = oac_source_of_memory(NULL, 0);
    begin(&all);
    oac_call_body_source(all.call, &source);
    ck_assert_int_eq(end(&all), OAC_OK);
    ck_assert_str_eq(all.self.seen_type, "application/octet-stream");
    ck_assert_uint_eq(all.self.length, 0);
}
END_TEST

START_TEST(a_file_is_sent_and_sent_again)
{
    fixture all = {.self = {.fails = 2}};
    oac_source source = OAC_SOURCE_INIT;
    make_folder();
    put_file("in", "what is in a file");
    source = oac_source_of_file(path_of("in"));
    begin(&all);
    oac_call_body_source(all.call, &source);
    ck_assert_int_eq(end(&all), OAC_OK);
    ck_assert_str_eq(all.self.seen, "what is in a file");
    ck_assert_uint_eq(all.self.calls, 3);
    remove_folder();
}
END_TEST

START_TEST(a_file_that_cannot_be_read_is_told_before_anything_is_sent)
{
    fixture all = {0};
    oac_source source = OAC_SOURCE_INIT;
    make_folder();
    source = oac_source_of_file(_i == 0 ? path_of("none") : folder);
    begin(&all);
    oac_call_body_source(all.call, &source);
    ck_assert_int_eq(end(&all), OAC_ERROR_FILE);
    ck_assert_int_eq(all.error.outcome, OAC_OUTCOME_NEVER_SENT);
    ck_assert_msg(strstr(all.error.message, _i == 0 ? "none: No such file" : "Is a directory") != NULL, "%s",
                  all.error.message);
    ck_assert_uint_eq(all.self.calls, 0);
    remove_folder();
}
END_TEST

/* Told of the first bytes of a file, it makes the file longer, or shorter. */
static bool change_file(void *context, uint64_t done, uint64_t total)
{
    const int *length = context;
    (void)done;
    (void)total;
    ck_assert_int_eq(truncate(path_of("in"), *length), 0);
    return true;
}

START_TEST(a_file_is_sent_with_the_length_it_had)
{
    fixture all = {0};
    int changed = _i == 0 ? 200000 : 20000;
    oac_source source = OAC_SOURCE_INIT;
    make_folder();
    put_file("in", "");
    ck_assert_int_eq(truncate(path_of("in"), 100000), 0);
    source = oac_source_of_file(path_of("in"));
    source.progress = change_file;
    source.context = &changed;
    begin(&all);
    oac_call_body_source(all.call, &source);
    ck_assert_int_eq(end(&all), _i == 0 ? OAC_OK : OAC_ERROR_FILE);
    if (_i == 0) {
        ck_assert_uint_eq(all.self.length, 100000);
    } else {
        ck_assert_msg(strstr(all.error.message, "has become shorter") != NULL, "%s", all.error.message);
        ck_assert_uint_eq(all.self.calls, 0);
    }
    remove_folder();
}
END_TEST

static void *fill_pipe(void *context)
{
    FILE *file = fopen(context, "w");
    if (file != NULL) {
        (void)fputs("from a pipe", file);
        (void)fclose(file);
    }
    return NULL;
}

START_TEST(a_pipe_is_read_once)
{
    fixture all = {.self = {.fails = _i}};
    oac_source source = OAC_SOURCE_INIT;
    char path[512];
    pthread_t writer;
    make_folder();
    (void)snprintf(path, sizeof path, "%s", path_of("pipe"));
    ck_assert_int_eq(mkfifo(path, 0600), 0);
    ck_assert_int_eq(pthread_create(&writer, NULL, fill_pipe, path), 0);
    source = oac_source_of_file(path);
    begin(&all);
    oac_call_body_source(all.call, &source);
    ck_assert_int_eq(end(&all), _i == 0 ? OAC_OK : OAC_ERROR_HTTP);
    ck_assert_str_eq(all.self.seen, "from a pipe");
    ck_assert_uint_eq(all.self.calls, 1);
    ck_assert_int_eq(pthread_join(writer, NULL), 0);
    remove_folder();
}
END_TEST

START_TEST(a_function_is_read_again_where_it_goes_back)
{
    fixture all = {.self = {.fails = 1}};
    text_source text = {.text = "from a function", .step = 4};
    oac_source source = oac_source_of_function(read_text, rewind_text, &text, _i == 0 ? 0 : 15);
    source.progress = note;
    begin(&all);
    oac_call_body_source(all.call, &source);
    ck_assert_int_eq(end(&all), OAC_OK);
    ck_assert_str_eq(all.self.seen, "from a function");
    ck_assert_uint_eq(all.self.calls, 2);
    ck_assert_uint_eq(text.rewinds, 1);
    ck_assert_uint_eq(text.tellings, 8);
    ck_assert_uint_eq(text.told[3][0], 15);
    ck_assert_uint_eq(text.told[3][1], _i == 0 ? 0 : 15);
    ck_assert_uint_eq(text.told[4][0], 4);
}
END_TEST

START_TEST(without_going_back_there_is_one_attempt)
{
    fixture all = {.self = {.fails = 1, .broken = _i == 0 ? OAC_OK : OAC_ERROR_NETWORK}};
    text_source text = {.text = "once", .step = 100};
    const oac_source source = oac_source_of_function(read_text, NULL, &text, 4);
    begin(&all);
    oac_call_body_source(all.call, &source);
    ck_assert_int_eq(end(&all), _i == 0 ? OAC_ERROR_HTTP : OAC_ERROR_NETWORK);
    ck_assert_uint_eq(all.self.calls, 1);
    ck_assert_int_eq(all.error.outcome, OAC_OUTCOME_UNKNOWN);
    ck_assert_msg(strstr(all.error.message, "cannot start anew") != NULL, "%s", all.error.message);
}
END_TEST

START_TEST(a_source_that_refuses_to_go_back_ends_the_call)
{
    fixture all = {.self = {.fails = 1}};
    text_source text = {.text = "twice?", .step = 100, .refuses = true};
    const oac_source source = oac_source_of_function(read_text, rewind_text, &text, 0);
    begin(&all);
    oac_call_body_source(all.call, &source);
    ck_assert_int_eq(end(&all), OAC_ERROR_CANCELLED);
    ck_assert_uint_eq(all.self.calls, 1);
    ck_assert_int_eq(all.error.outcome, OAC_OUTCOME_UNKNOWN);
}
END_TEST

START_TEST(a_source_that_fails_ends_the_call)
{
    static const struct {
        int64_t (*read)(void *context, void *to, size_t room);
        uint64_t length;
        bool refuses;
        oac_status status;
        const char *why;
    } cases[] = {
        {read_nothing, 0, false, OAC_ERROR_CANCELLED, "could not give its bytes"},
        {read_too_much, 0, false, OAC_ERROR_CANCELLED, "more bytes than it had room for"},
        {read_text, 9, false, OAC_ERROR_ARGUMENT, "ended after 5 of 9 bytes"},
        {read_text, 5, true, OAC_ERROR_CANCELLED, "progress function ended the call"},
    };
    fixture all = {0};
    text_source text = {.text = "short", .step = 3, .refuses = cases[_i].refuses};
    oac_source source = oac_source_of_function(cases[_i].read, NULL, &text, cases[_i].length);
    source.progress = note;
    begin(&all);
    oac_call_body_source(all.call, &source);
    ck_assert_int_eq(end(&all), cases[_i].status);
    ck_assert_msg(strstr(all.error.message, cases[_i].why) != NULL, "%s", all.error.message);
    ck_assert_int_eq(all.error.outcome, OAC_OUTCOME_NEVER_SENT);
    ck_assert_uint_eq(all.self.calls, 0);
}
END_TEST

START_TEST(more_than_was_told_is_not_asked_for)
{
    fixture all = {0};
    text_source text = {.text = "0123456789", .step = 100};
    const oac_source source = oac_source_of_function(read_text, NULL, &text, 4);
    begin(&all);
    oac_call_body_source(all.call, &source);
    ck_assert_int_eq(end(&all), OAC_OK);
    ck_assert_str_eq(all.self.seen, "0123");
}
END_TEST

START_TEST(what_is_no_source_or_sink_is_refused)
{
    const oac_source none = OAC_SOURCE_INIT;
    const oac_source two = {.data = "x", .length = 1, .path = "/x"};
    oac_sink neither = OAC_SINK_INIT;
    fixture all = {0};
    begin(&all);
    if (_i == 0) {
        oac_call_body_source(all.call, &none);
    } else if (_i == 1) {
        oac_call_body_source(all.call, &two);
    } else if (_i == 2) {
        oac_call_body_source(all.call, NULL);
    } else if (_i == 3) {
        oac_call_answer_sink(all.call, &neither);
    } else {
        const oac_source good = oac_source_of_memory("x", 1);
        oac_call_form(all.call, "a", oac_text("b"));
        oac_call_body_source(all.call, &good);
    }
    ck_assert_int_eq(end(&all), OAC_ERROR_ARGUMENT);
    ck_assert_uint_eq(all.self.calls, 0);
}
END_TEST

/* ---- Sinks ------------------------------------------------------------------------------------------------------ */

typedef struct text_sink {
    char text[64];
    size_t length;
    unsigned restarts;
    bool refuses;
} text_sink;

static bool write_text(void *context, const void *data, size_t length)
{
    text_sink *self = context;
    if (self->refuses) {
        return false;
    }
    memcpy(self->text + self->length, data, length);
    self->length += length;
    return true;
}

START_TEST(an_answer_goes_to_memory)
{
    fixture all = {.self = {.fails = 1, .type = "image/png"}};
    oac_buffer memory = OAC_BUFFER_INIT;
    oac_sink sink = oac_sink_of_memory(&memory);
    ck_assert_int_eq(oac_buffer_append(&memory, "what was there", 14), OAC_OK);
    begin(&all);
    oac_call_answer_sink(all.call, &sink);
    ck_assert_int_eq(end(&all), OAC_OK);
    ck_assert_str_eq(memory.data, "an answer");
    ck_assert_uint_eq(sink.length, 9);
    ck_assert_str_eq(sink.content_type, "image/png");
    oac_buffer_dispose(&memory);
}
END_TEST

START_TEST(a_refusal_does_not_go_to_the_sink)
{
    fixture all = {.self = {.status = 404}};
    oac_buffer memory = OAC_BUFFER_INIT;
    oac_sink sink = oac_sink_of_memory(&memory);
    begin(&all);
    oac_call_answer_sink(all.call, &sink);
    ck_assert_int_eq(end(&all), OAC_ERROR_HTTP);
    ck_assert_str_eq(all.error.server_code, "NO");
    ck_assert_str_eq(all.error.server_message, "not today");
    ck_assert_uint_eq(memory.length, 0);
    oac_buffer_dispose(&memory);
}
END_TEST

START_TEST(a_sink_has_a_limit)
{
    fixture all = {0};
    oac_buffer memory = OAC_BUFFER_INIT;
    oac_sink sink = oac_sink_of_memory(&memory);
    const bool fits = _i >= 2;
    if (_i % 2 == 0) {
        memory.ceiling = fits ? 9 : 8;
    } else {
        sink.max_bytes = fits ? 9 : 8;
    }
    begin(&all);
    oac_call_answer_sink(all.call, &sink);
    ck_assert_int_eq(end(&all), fits ? OAC_OK : OAC_ERROR_LIMIT);
    if (!fits) {
        ck_assert_int_eq(all.error.outcome, OAC_OUTCOME_ANSWERED);
        ck_assert_int_eq(all.error.http_status, 200);
        ck_assert_msg(strstr(all.error.message, "longer than 8 bytes") != NULL, "%s", all.error.message);
        ck_assert_uint_eq(memory.length, 0);
    }
    oac_buffer_dispose(&memory);
}
END_TEST

START_TEST(a_file_is_written_whole)
{
    fixture all = {.self = {.fails = 1}};
    oac_sink sink = OAC_SINK_INIT;
    struct stat found;
    make_folder();
    if (_i > 0) {
        put_file("out", "what was there, which is longer");
        ck_assert_int_eq(chmod(path_of("out"), 0640), 0);
    }
    if (_i == 2) {
        ck_assert_int_eq(symlink("out", path_of("link")), 0);
    }
    sink = oac_sink_of_file(path_of(_i == 2 ? "link" : "out"));
    begin(&all);
    oac_call_answer_sink(all.call, &sink);
    ck_assert_int_eq(end(&all), OAC_OK);
    ck_assert_str_eq(get_file("out"), "an answer");
    ck_assert_uint_eq(count_files(), _i == 2 ? 2 : 1);
    ck_assert_int_eq(stat(path_of("out"), &found), 0);
    if (_i > 0) {
        ck_assert_uint_eq(found.st_mode & 0777, 0640);
    }
    if (_i == 2) {
        ck_assert_int_eq(lstat(path_of("link"), &found), 0);
        ck_assert(S_ISLNK(found.st_mode));
    }
    remove_folder();
}
END_TEST

START_TEST(a_file_stays_where_the_call_fails)
{
    fixture all = {.self = {.status = _i == 0 ? 404 : 200}};
    oac_sink sink = OAC_SINK_INIT;
    make_folder();
    put_file("out", "what was there");
    sink = oac_sink_of_file(path_of("out"));
    sink.max_bytes = 4;
    begin(&all);
    oac_call_answer_sink(all.call, &sink);
    ck_assert_int_eq(end(&all), _i == 0 ? OAC_ERROR_HTTP : OAC_ERROR_LIMIT);
    ck_assert_str_eq(get_file("out"), "what was there");
    ck_assert_uint_eq(count_files(), 1);
    remove_folder();
}
END_TEST

START_TEST(a_call_that_is_not_performed_leaves_nothing)
{
    fixture all = {0};
    oac_sink sink = OAC_SINK_INIT;
    make_folder();
    sink = oac_sink_of_file(path_of("out"));
    begin(&all);
    oac_call_answer_sink(all.call, &sink);
    oac_call_end(all.call);
    ck_assert_int_eq(oac_client_free(all.client), OAC_OK);
    ck_assert_uint_eq(count_files(), 0);
    remove_folder();
}
END_TEST

START_TEST(a_folder_that_is_not_there_is_told_before_anything_is_sent)
{
    fixture all = {0};
    oac_sink sink = OAC_SINK_INIT;
    make_folder();
    sink = oac_sink_of_file(_i == 0 ? path_of("none/out") : _i == 1 ? folder : "");
    begin(&all);
    oac_call_answer_sink(all.call, &sink);
    ck_assert_int_eq(end(&all), OAC_ERROR_FILE);
    ck_assert_int_eq(all.error.outcome, OAC_OUTCOME_NEVER_SENT);
    ck_assert_uint_eq(all.self.calls, 0);
    remove_folder();
}
END_TEST

START_TEST(a_full_disk_is_told)
{
    fixture all = {0};
    oac_sink sink = oac_sink_of_file("/dev/full");
    begin(&all);
    oac_call_answer_sink(all.call, &sink);
    ck_assert_int_eq(end(&all), OAC_ERROR_FILE);
    ck_assert_msg(strstr(all.error.message, "No space left") != NULL, "%s", all.error.message);
    ck_assert_int_eq(all.error.outcome, OAC_OUTCOME_ANSWERED);
    ck_assert_int_eq(access("/dev/full", F_OK), 0);
}
END_TEST

START_TEST(a_function_gets_the_answer)
{
    fixture all = {0};
    text_sink text = {.refuses = _i == 1};
    oac_sink sink = oac_sink_of_function(write_text, NULL, &text);
    begin(&all);
    oac_call_answer_sink(all.call, &sink);
    ck_assert_int_eq(end(&all), _i == 0 ? OAC_OK : OAC_ERROR_CANCELLED);
    ck_assert_uint_eq(text.length, _i == 0 ? 9 : 0);
    ck_assert_uint_eq(all.self.calls, 1);
}
END_TEST

START_TEST(a_page_in_place_of_bytes_is_refused)
{
    static const struct {
        const char *accept;
        const char *type;
        bool taken;
    } cases[] = {
        {"application/pdf", "text/html; charset=utf-8", false},
        {"application/pdf", "TEXT/HTML", false},
        {"image/*", "application/problem+json", false},
        {"application/pdf, text/html", "text/html;charset=utf-8", true},
        {"text/*", "Text/HTML", true},
        {"application/octet-stream", "text/html", true},
        {"*/*", "application/json", true},
        {"image/png", "image/jpeg", true},
        {"application/pdf", "", true},
        {NULL, "text/html", true},
    };
    const oac_operation operation = {
        .abi = OAC_ABI, .id = "x", .method = "GET", .path = "/x", .accept = cases[_i].accept};
    fixture all = {.self = {.type = cases[_i].type}};
    oac_buffer memory = OAC_BUFFER_INIT;
    oac_sink sink = oac_sink_of_memory(&memory);
    begin_with(&all, &operation, NULL);
    oac_call_answer_sink(all.call, &sink);
    ck_assert_int_eq(end(&all), cases[_i].taken ? OAC_OK : OAC_ERROR_RESPONSE);
    ck_assert_uint_eq(memory.length, cases[_i].taken ? 9 : 0);
    oac_buffer_dispose(&memory);
}
END_TEST

/* ---- Forms ------------------------------------------------------------------------------------------------------ */

START_TEST(a_form_is_encoded)
{
    fixture all = {.self = {.fails = 1}};
    const oac_string value = {"\xC3\xA4\0+", 4};
    begin(&all);
    oac_call_form(all.call, "a b", oac_text("x&y=z/~*-._"));
    oac_call_form(all.call, "c", value);
    oac_call_form(all.call, "", oac_text(""));
    ck_assert_int_eq(end(&all), OAC_OK);
    ck_assert_str_eq(all.self.seen, "a+b=x%26y%3Dz%2F%7E*-._&c=%C3%A4%00%2B&=");
    ck_assert_str_eq(all.self.seen_type, "application/x-www-form-urlencoded");
}
END_TEST

START_TEST(parts_are_laid_out)
{
    fixture all = {.self = {.fails = 1}};
    text_source text = {.text = "streamed", .step = 3};
    oac_source memory = oac_source_of_memory("\x89PNG", 4);
    oac_source file = OAC_SOURCE_INIT;
    const oac_source function = oac_source_of_function(read_text, rewind_text, &text, 0);
    char boundary[64];
    char wanted[2048];
    make_folder();
    put_file("in \"1\".txt", "in a file");
    file = oac_source_of_file(path_of("in \"1\".txt"));
    file.content_type = "text/plain";
    memory.filename = "";
    begin(&all);
    oac_call_part(all.call, "na\"me\r\n", oac_text("va\"l\r\nue"), NULL);
    oac_call_part_source(all.call, "file", &file, "image/png");
    oac_call_part_source(all.call, "memory", &memory, "image/png");
    oac_call_part(all.call, "json", oac_text("{}"), "application/json");
    oac_call_part_source(all.call, "function", &function, NULL);
    ck_assert_int_eq(end(&all), OAC_OK);
    ck_assert_int_eq(sscanf(all.self.seen_type, "multipart/form-data; boundary=%60s", boundary), 1);
    (void)snprintf(
        wanted, sizeof wanted,
        "--%s\r\nContent-Disposition: form-data; name=\"na%%22me%%0D%%0A\"\r\n\r\nva\"l\r\nue\r\n"
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"in %%221%%22.txt\"\r\n"
        "Content-Type: text/plain\r\n\r\nin a file\r\n"
        "--%s\r\nContent-Disposition: form-data; name=\"memory\"\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n"
        "--%s\r\nContent-Disposition: form-data; name=\"json\"\r\nContent-Type: application/json\r\n\r\n{}\r\n"
        "--%s\r\nContent-Disposition: form-data; name=\"function\"; filename=\"function\"\r\n"
        "Content-Type: application/octet-stream\r\n\r\nstreamed\r\n--%s--\r\n",
        boundary, boundary, boundary, boundary, boundary, boundary);
    ck_assert_str_eq(all.self.seen, wanted);
    ck_assert_uint_eq(all.self.calls, 2);
    remove_folder();
}
END_TEST

START_TEST(boundaries_differ)
{
    char types[2][200];
    size_t at = 0;
    for (at = 0; at < 2; at++) {
        fixture all = {0};
        begin(&all);
        oac_call_part(all.call, "a", oac_text("b"), NULL);
        ck_assert_int_eq(end(&all), OAC_OK);
        memcpy(types[at], all.self.seen_type, sizeof types[at]);
    }
    ck_assert_str_ne(types[0], types[1]);
}
END_TEST

START_TEST(a_header_cannot_be_smuggled_in)
{
    oac_source source = oac_source_of_memory("x", 1);
    fixture all = {0};
    begin(&all);
    source.content_type = "text/plain\r\nX: y";
    if (_i == 0) {
        oac_call_body_source(all.call, &source);
    } else if (_i == 1) {
        oac_call_part_source(all.call, "a", &source, NULL);
    } else {
        oac_call_part(all.call, "a", oac_text("b"), "text/plain\r\n\r\nc");
    }
    ck_assert_int_eq(end(&all), OAC_ERROR_ARGUMENT);
    ck_assert_msg(strstr(all.error.message, "content type") != NULL, "%s", all.error.message);
    ck_assert_uint_eq(all.self.calls, 0);
}
END_TEST

START_TEST(a_body_beyond_64_mib_does_not_fit_this_transport)
{
    fixture all = {0};
    const size_t most = OAC_BUFFER_CEILING;
    char *memory = calloc(1, most + 1);
    oac_source source = OAC_SOURCE_INIT;
    text_source counter = {.refuses = false, .tellings = 64};
    ck_assert_ptr_nonnull(memory);
    source = oac_source_of_memory(memory, most + (_i == 0 ? 0 : 1));
    source.progress = note; /* otherwise it is sent from where it is */
    source.context = &counter;
    begin(&all);
    oac_call_body_source(all.call, &source);
    ck_assert_int_eq(end(&all), _i == 0 ? OAC_OK : OAC_ERROR_LIMIT);
    free(memory);
}
END_TEST

/* Its size has more than 31 bits, those of an off_t of 32 bit; nothing of it is on the disk. */
START_TEST(a_file_beyond_2_gib_is_no_file_that_cannot_be_read)
{
    fixture all = {0};
    oac_source source = OAC_SOURCE_INIT;
    make_folder();
    put_file("in", "");
    ck_assert_int_eq(truncate(path_of("in"), (off_t)INT64_C(0x80000005)), 0);
    source = oac_source_of_file(path_of("in"));
    begin(&all);
    oac_call_body_source(all.call, &source);
    ck_assert_msg(end(&all) == OAC_ERROR_LIMIT, "%s", all.error.message);
    ck_assert_uint_eq(all.self.calls, 0);
    remove_folder();
}
END_TEST

START_TEST(the_next_call_knows_nothing_of_it)
{
    fixture all = {0};
    oac_buffer memory = OAC_BUFFER_INIT;
    oac_sink sink = oac_sink_of_memory(&memory);
    const oac_source source = oac_source_of_memory("x", 1);
    begin(&all);
    oac_call_part_source(all.call, "a", &source, NULL);
    oac_call_answer_sink(all.call, &sink);
    ck_assert_int_eq(oac_call_perform(all.call, NULL), OAC_OK);
    ck_assert_uint_eq(oac_call_answer(all.call).length, 0);
    oac_call_end(all.call);
    ck_assert_int_eq(oac_call_begin(all.client, &put, &all.call, NULL), OAC_OK);
    ck_assert_int_eq(oac_buffer_append(oac_call_body(all.call), "{}", 2), OAC_OK);
    ck_assert_int_eq(oac_call_perform(all.call, NULL), OAC_OK);
    ck_assert_str_eq(all.self.seen_type, "application/json");
    ck_assert_str_eq(all.self.seen_accept, "application/json");
    ck_assert_str_eq(all.self.seen, "{}");
    ck_assert_str_eq(oac_call_answer(all.call).data, "an answer");
    oac_call_end(all.call);
    ck_assert_int_eq(oac_client_free(all.client), OAC_OK);
    oac_buffer_dispose(&memory);
}
END_TEST

/* Every allocation fails once: the call ends with OAC_ERROR_MEMORY or goes well, and nothing is left. */
START_TEST(memory_runs_out)
{
    account counts = {0};
    const oac_allocator allocator = account_allocator(&counts);
    bool failed = true;
    long at = 0;
    make_folder();
    put_file("in", "in a file");
    for (at = 1; failed; at++) {
        fixture all = {0};
        oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
        char path[512];
        oac_source file = OAC_SOURCE_INIT;
        oac_sink sink = OAC_SINK_INIT;
        all.transport.size = sizeof all.transport;
        all.transport.send = play;
        all.transport.context = &all.self;
        options.base_url = "https://api.example";
        options.transport = &all.transport;
        options.allocator = &allocator;
        options.max_attempts = 1;
        (void)snprintf(path, sizeof path, "%s", path_of("in"));
        file = oac_source_of_file(path);
        sink = oac_sink_of_file(path_of("out"));
        counts.calls = 0;
        counts.fail_at = 0;
        ck_assert_int_eq(oac_client_new(&options, &all.client, NULL), OAC_OK);
        counts.calls = 0;
        counts.fail_at = at;
        failed = oac_call_begin(all.client, &put, &all.call, NULL) != OAC_OK;
        if (!failed) {
            oac_call_part(all.call, "text", oac_text("text"), NULL);
            oac_call_part_source(all.call, "file", &file, NULL);
            oac_call_answer_sink(all.call, &sink);
            failed = oac_call_perform(all.call, &all.error) != OAC_OK;
            ck_assert_int_eq(all.error.status, failed ? OAC_ERROR_MEMORY : OAC_OK);
            oac_call_end(all.call);
        }
        ck_assert_int_eq(access(path_of("out"), F_OK) == 0, !failed);
        ck_assert_int_eq(oac_client_free(all.client), OAC_OK);
        ck_assert_int_eq(counts.live, 0);
    }
    ck_assert_int_gt(at, 8);
    remove_folder();
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("bytes");
    TCase *sources = tcase_create("sources");
    TCase *sinks = tcase_create("sinks");
    TCase *forms = tcase_create("forms");
    tcase_add_test(sources, memory_is_sent_as_it_is);
    tcase_add_test(sources, the_content_type_is_the_sources_or_the_descriptions);
    tcase_add_test(sources, an_empty_source_is_a_body);
    tcase_add_test(sources, a_file_is_sent_and_sent_again);
    tcase_add_loop_test(sources, a_file_that_cannot_be_read_is_told_before_anything_is_sent, 0, 2);
    tcase_add_loop_test(sources, a_file_is_sent_with_the_length_it_had, 0, 2);
    tcase_add_loop_test(sources, a_pipe_is_read_once, 0, 2);
    tcase_add_loop_test(sources, a_function_is_read_again_where_it_goes_back, 0, 2);
    tcase_add_loop_test(sources, without_going_back_there_is_one_attempt, 0, 2);
    tcase_add_test(sources, a_source_that_refuses_to_go_back_ends_the_call);
    tcase_add_loop_test(sources, a_source_that_fails_ends_the_call, 0, 4);
    tcase_add_test(sources, more_than_was_told_is_not_asked_for);
    tcase_add_loop_test(sources, what_is_no_source_or_sink_is_refused, 0, 5);
    tcase_add_loop_test(sources, a_body_beyond_64_mib_does_not_fit_this_transport, 0, 2);
    tcase_add_test(sources, a_file_beyond_2_gib_is_no_file_that_cannot_be_read);
    tcase_set_timeout(sources, 60);
    tcase_add_test(sinks, an_answer_goes_to_memory);
    tcase_add_test(sinks, a_refusal_does_not_go_to_the_sink);
    tcase_add_loop_test(sinks, a_sink_has_a_limit, 0, 4);
    tcase_add_loop_test(sinks, a_file_is_written_whole, 0, 3);
    tcase_add_loop_test(sinks, a_file_stays_where_the_call_fails, 0, 2);
    tcase_add_test(sinks, a_call_that_is_not_performed_leaves_nothing);
    tcase_add_loop_test(sinks, a_folder_that_is_not_there_is_told_before_anything_is_sent, 0, 3);
    tcase_add_test(sinks, a_full_disk_is_told);
    tcase_add_loop_test(sinks, a_function_gets_the_answer, 0, 2);
    tcase_add_loop_test(sinks, a_page_in_place_of_bytes_is_refused, 0, 10);
    tcase_add_test(forms, a_form_is_encoded);
    tcase_add_test(forms, parts_are_laid_out);
    tcase_add_test(forms, boundaries_differ);
    tcase_add_loop_test(forms, a_header_cannot_be_smuggled_in, 0, 3);
    tcase_add_test(forms, the_next_call_knows_nothing_of_it);
    tcase_add_test(forms, memory_runs_out);
    suite_add_tcase(suite, sources);
    suite_add_tcase(suite, sinks);
    suite_add_tcase(suite, forms);
    return run_suite(suite);
}
