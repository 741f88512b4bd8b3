/* A token is in no error, no log line and no violation, whatever a server does with it: tokens of every class of
 * characters, in every text that a server controls, encoded in every way, at every distance to every cut. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "http/making.h"
#include <lab/lab.h>

#include "runner.h"

#define PREFIX "secret_"
#define RANDOM_PART 32
#define LONGEST_PADDING 340

static uint64_t state = 20240917; /* fixed: a failure can be seen again */

static unsigned pick(unsigned most)
{
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(state >> 33) % most;
}

/* ---- Tokens ---- */

static const char *const classes[] = {
    "abcdefghijklmnopqrstuvwxyz",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
    "0123456789",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~",
    "0123456789abcdef",
    "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
    "\\/\"ab",
    "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~",
};

#define CLASSES (sizeof classes / sizeof classes[0])

static void make_token(char token[sizeof PREFIX + RANDOM_PART], const char *class)
{
    size_t at = sizeof PREFIX - 1;
    memcpy(token, PREFIX, at);
    for (; at < sizeof PREFIX - 1 + RANDOM_PART; at++) {
        token[at] = class[pick((unsigned)strlen(class))];
    }
    token[at] = '\0';
}

/* ---- Texts that grow ---- */

typedef struct text {
    char data[32768];
    size_t length;
} text;

/* A copy of what fits. */
static void fill(char *to, size_t size, const text *from)
{
    const size_t length = from->length < size ? from->length : size - 1;
    memcpy(to, from->data, length);
    to[length] = '\0';
}

static void put_byte(text *out, char byte)
{
    if (out->length + 1 == sizeof out->data) { /* an assertion that holds writes to a pipe: too slow for each byte */
        ck_abort_msg("a text is too long");
    }
    out->data[out->length++] = byte;
    out->data[out->length] = '\0';
}

static void put(text *out, const char *words)
{
    while (*words != '\0') {
        put_byte(out, *words++);
    }
}

static void put_padding(text *out, size_t count)
{
    while (count-- > 0) {
        put_byte(out, "-x ~"[count % 4]);
    }
}

/* ---- Ways to write a text down ---- */

typedef enum way {
    PLAIN, /* quotes and backslashes alone are escaped, in JSON */
    SLASHES,
    LOWER_HEX,
    UPPER_HEX,
    MIXED,
    TWICE, /* JSON within a JSON string */
    PERCENT,
    PERCENT_ALL,
    ENTITIES,
    CAPITALS,
    WAYS
} way;

static void put_json(text *out, const char *from, way how)
{
    char escape[16];
    for (; *from != '\0'; from++) {
        const unsigned byte = (unsigned char)*from;
        const bool coin = how == MIXED && pick(2) == 0;
        if (how == LOWER_HEX || (coin && pick(2) == 0)) {
            (void)snprintf(escape, sizeof escape, "\\u%04x", byte);
            put(out, escape);
        } else if (how == UPPER_HEX || coin) {
            (void)snprintf(escape, sizeof escape, "\\u%04X", byte);
            put(out, escape);
        } else if (*from == '"' || *from == '\\' || (*from == '/' && how != PLAIN)) {
            put_byte(out, '\\');
            put_byte(out, *from);
        } else {
            put_byte(out, *from);
        }
    }
}

/* The token as a server that knows no JSON would write it. */
static void put_encoded(text *out, const char *from, way how)
{
    char escape[16];
    for (; *from != '\0'; from++) {
        const unsigned byte = (unsigned char)*from;
        const bool plain = (*from >= 'a' && *from <= 'z') || (*from >= 'A' && *from <= 'Z') || *from == '_';
        if (how == PERCENT_ALL || (how == PERCENT && !plain)) {
            (void)snprintf(escape, sizeof escape, pick(2) == 0 ? "%%%02x" : "%%%02X", byte);
            put(out, escape);
        } else if (how == ENTITIES && !plain) {
            (void)snprintf(escape, sizeof escape, pick(2) == 0 ? "&#%u;" : "&#x%X;", byte);
            put(out, escape);
        } else if (how == CAPITALS && *from >= 'a' && *from <= 'z') {
            put_byte(out, (char)(*from - 'a' + 'A'));
        } else {
            put_byte(out, *from);
        }
    }
}

static void put_in_string(text *out, const char *token, size_t padding, way how)
{
    static text inner[3];
    inner[0].length = inner[1].length = inner[2].length = 0;
    put_padding(&inner[0], padding);
    put_encoded(&inner[0], token, how);
    put(&inner[0], " rest");
    if (how == TWICE) {
        put_json(&inner[1], inner[0].data, SLASHES);
        put_json(&inner[2], inner[1].data, SLASHES);
        put(out, inner[2].data);
    } else {
        put_json(out, inner[0].data, how);
    }
}

/* ---- Whether a text tells ---- */

static char folded(char c, bool any_case)
{
    return any_case && c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool is_piece(const char *last, const char *random, bool any_case)
{
    for (size_t first = 0; first + 8 <= RANDOM_PART; first++) {
        size_t same = 0;
        while (same < 8 && folded(last[-(ptrdiff_t)same], any_case) == folded(random[first + 7 - same], any_case)) {
            same++;
        }
        if (same == 8) {
            return true;
        }
    }
    return false;
}

static bool has_piece(const char *shown, const char *random, bool any_case)
{
    bool occurs[256] = {false};
    size_t run = 0; /* of characters that occur at all */
    for (size_t at = 0; at < RANDOM_PART; at++) {
        occurs[(unsigned char)folded(random[at], any_case)] = true;
    }
    for (; *shown != '\0'; shown++) {
        run = occurs[(unsigned char)folded(*shown, any_case)] ? run + 1 : 0;
        if (run >= 8 && is_piece(shown, random, any_case)) {
            return true;
        }
    }
    return false;
}

/* The number at `digits`: four digits, two, or any up to a semicolon, which is stepped over. */
static long number(const char *digits, char kind, char **past)
{
    char copy[9] = "";
    char *end = NULL;
    const size_t most = kind == '\\' ? 4 : kind == '%' ? 2 : 8;
    const size_t count = strspn(digits, "0123456789abcdefABCDEF");
    memcpy(copy, digits, count < most ? count : most);
    const long value = strtol(copy, &end, kind == '&' && digits[-1] == '#' ? 10 : 16);
    const size_t used = (size_t)(end - copy);
    if (kind == '&' ? used > 0 && digits[used] == ';' : used == most) {
        *past += used + (kind == '&');
    }
    return value;
}

/* Takes off what a reader could: escapes of JSON ('\\'), of URLs ('%'), of HTML ('&'). */
static void decode(char *shown, char kind)
{
    char *to = shown;
    while (*shown != '\0') {
        const size_t hex = kind == '\\' && shown[0] == '\\' && shown[1] == 'u' ? 2
                           : kind == '%' && shown[0] == '%'                    ? 1
                           : kind == '&' && shown[0] == '&' && shown[1] == '#' ? 2 + (shown[2] == 'x')
                                                                               : 0;
        char *past = shown + hex;
        const long value = hex > 0 ? number(shown + hex, kind, &past) : 0;
        if (past > shown + hex) {
            *to++ = value > ' ' && value < 127 ? (char)value : '?';
            shown = past;
        } else if (kind == '\\' && shown[0] == '\\' && shown[1] != '\0') {
            *to++ = shown[1];
            shown += 2;
        } else {
            *to++ = *shown++;
        }
    }
    *to = '\0';
}

typedef struct witness {
    const char *token;
    bool told;
    char where[8192];
    size_t lines;
    size_t violations;
} witness;

static void look(witness *self, const char *what, const char *shown)
{
    static const char kinds[] = "\\\\%&";
    char copy[8192];
    const char *random = self->token + sizeof PREFIX - 1;
    bool told = has_piece(shown, random, true);
    if (strlen(shown) >= sizeof copy) {
        ck_abort_msg("%s is too long", what);
    }
    for (size_t at = 0; at < sizeof kinds - 1 && !told; at++) {
        if (strchr(shown, kinds[at]) != NULL) {
            if (at != 1) {
                memcpy(copy, shown, strlen(shown) + 1);
            }
            decode(copy, kinds[at]);
            told = has_piece(copy, random, false);
        }
    }
    if (told && !self->told) {
        self->told = true;
        (void)snprintf(self->where, sizeof self->where, "%s: %.4000s", what, shown);
    }
    for (const char *at = shown; *at != '\0'; at++) { /* and nothing moves a cursor */
        if ((unsigned char)*at < ' ' || *at == 0x7F) {
            ck_abort_msg("%s: %s", what, shown);
        }
    }
}

static void look_at_error(witness *self, const oac_error *error)
{
    look(self, "message", error->message);
    look(self, "path", error->path);
    look(self, "server_code", error->server_code);
    look(self, "server_message", error->server_message);
}

static void on_log(void *context, oac_log_level level, const char *line)
{
    witness *self = context;
    (void)level;
    self->lines++;
    look(self, "log", line);
}

static void on_violation(void *context, const char *operation, const oac_violation *violation)
{
    witness *self = context;
    (void)operation;
    self->violations++;
    look(self, "violation path", violation->path);
    look(self, "violation message", violation->message);
    look(self, "violation value", violation->value);
}

/* ---- Places where a server can put it ---- */

typedef struct answer {
    int http_status;
    char content_type[sizeof((oac_http_response *)0)->content_type];
    text body;
    bool broken;        /* the transport fails, and its error has the token in every text */
    oac_string request; /* a text that the program sends */
} answer;

typedef struct place {
    const char *name;
    int http_status;
    const char *content_type; /* "": none; null: the token */
    const char *before;
    const char *after;
    const char *more; /* if not null: the token once more and this */
} place;

static const place places[] = {
    {"message", 400, "application/json", "{\"errorMessage\":\"", "\"}", NULL},
    {"code", 403, "", "{\"errorCode\":\"", "\",\"errorMessage\":null}", NULL},
    {"code and message", 400, "", "{\"errorCode\":\"", "\",\"errorMessage\":\"", "\"}"},
    {"message that is an object", 401, "", "{\"errorMessage\":{\"auth\":\"Bearer ", "\"}}", NULL},
    {"code that is an array", 400, "", "{\"errorCode\":[1,\"", "\"]}", NULL},
    {"message whose name is hidden", 400, "", "{\"errorMessage\":{\"", "\":1}}", NULL},
    {"message cut off", 502, "", "{\"errorMessage\":\"", "", NULL},
    {"detail", 422, "application/problem+json", "{\"title\":\"No\",\"detail\":\"", "\"}", NULL},
    {"error within an error", 400, "", "{\"error\":{\"message\":\"", "\"}}", NULL},
    {"errors", 400, "", "[{\"errors\":[{\"detail\":\"", "\"}]}]", NULL},
    {"no known member", 400, "", "{\"name\":\"", "\"}", NULL},
    {"no known name", 400, "", "{\"", "\":1}", NULL},
    {"plain text", 503, "text/plain; charset=utf-8", "No: ", "", NULL},
    {"text of no type", 503, "", "No: ", "", NULL},
    {"title", 502, "text/html", "<html><title>", "</title></html>", NULL},
    {"content type of a refusal", 500, NULL, "\1", "", NULL},
    {"content type of an answer", 200, NULL, "<html>", "", NULL},
    {"wrong value", 200, "", "{\"updateCount\":\"", "\"}", NULL},
    {"name", 200, "", "{\"", "\":{\"x\":nul}}", NULL},
    {"names", 200, "", "{\"", "\":{\"", "\":[1,{\"y\":01}]}}"},
    {"name twice", 200, "", "{\"a\":1,\"", "\":1,\"a\":2}", NULL},
    {"value behind a name", 200, "", "{\"updateCount\":{\"", "\":\"", "\"}}"},
    {"no JSON", 200, "", "", "", NULL},
    {"no number", 200, "", "{\"updateCount\":", "}", NULL},
    {"error of the transport", 0, "", "", "", NULL},
};

#define PLACES (sizeof places / sizeof places[0])

static oac_status play(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    const answer *self = context;
    (void)request;
    if (self->broken) {
        (void)oac_error_set(error, OAC_ERROR_TLS, OAC_STAGE_RECEIVE, "%s", self->body.data);
        fill(error->path, sizeof error->path, &self->body);
        fill(error->server_code, sizeof error->server_code, &self->body);
        fill(error->server_message, sizeof error->server_message, &self->body);
        return OAC_ERROR_TLS;
    }
    response->http_status = self->http_status;
    memcpy(response->content_type, self->content_type, sizeof response->content_type);
    return oac_buffer_append(response->body, self->body.data, self->body.length);
}

static void build(answer *self, const place *where, const char *token, size_t padding, way how)
{
    static text type;
    type.length = 0;
    self->body.length = 0;
    self->http_status = where->http_status;
    self->broken = where->http_status == 0;
    if (where->content_type == NULL) {
        put_padding(&type, padding);
        put_encoded(&type, token, how);
    } else {
        put(&type, where->content_type);
    }
    fill(self->content_type, sizeof self->content_type, &type);
    put(&self->body, where->before);
    if (where->content_type != NULL) {
        const bool json = strchr(where->before, '"') != NULL;
        if (json || self->broken) {
            put_in_string(&self->body, token, padding, how);
        } else {
            put_padding(&self->body, padding);
            put_encoded(&self->body, token, how);
        }
    }
    put(&self->body, where->after);
    if (where->more != NULL) {
        put_in_string(&self->body, token, padding % 7, how);
        put(&self->body, where->more);
    }
}

/* The client that `peer` answers, with everything that can be heard of it going to `self`. */
static oac_client *new_client(witness *self, answer *peer, const char *user_agent)
{
    const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = peer};
    oac_client_options options = LAB_CLIENT_OPTIONS_INIT;
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    options.token = self->token;
    options.user_agent = user_agent;
    options.transport = &transport;
    options.rate_requests = 0;
    options.max_attempts = 1;
    options.on_log = on_log;
    options.log_level = OAC_LOG_TRACE;
    options.log_bodies = true;
    options.hook_context = self;
    options.on_violation = on_violation;
    options.on_violation_context = self;
    ck_assert_msg(oac_client_new(&options, &client, &error) == OAC_OK, "%s", error.message);
    return client;
}

static oac_status call(oac_client *client, const lab_update_customer_request *request, oac_error *error)
{
    lab_update_customer_response response = LAB_UPDATE_CUSTOMER_RESPONSE_INIT;
    const oac_status status = lab_update_customer(client, 1003, 7, request, &response, error);
    lab_update_customer_response_dispose(&response);
    return status;
}

/* One client, and one token, for all distances from the first on. */
static void try_all(const place *where, size_t padding, size_t last, unsigned step, way how)
{
    static answer peer;
    static witness self;
    char token[sizeof PREFIX + RANDOM_PART];
    lab_update_customer_request request = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
    oac_client *client = NULL;
    make_token(token, classes[((size_t)(where - places) + how) % CLASSES]);
    memset(&self, 0, sizeof self);
    self.token = token;
    client = new_client(&self, &peer, NULL);
    for (; padding <= last; padding += 1 + pick(step)) {
        oac_error error = OAC_ERROR_INIT;
        build(&peer, where, token, padding, how);
        const oac_status status = call(client, &request, &error);
        look_at_error(&self, &error);
        if (status == OAC_OK || self.told) {
            ck_abort_msg("%s, way %d, %zu bytes before %s: %s", where->name, (int)how, padding, token, self.where);
        }
    }
    ck_assert_uint_gt(self.lines, 4);
    oac_client_free(client);
}

/* ---- Tests ---- */

START_TEST(no_text_of_a_server_tells_the_token)
{
    for (unsigned how = 0; how < WAYS; how++) {
        try_all(&places[_i], 0, LONGEST_PADDING, 4, (way)how);
    }
}
END_TEST

START_TEST(no_log_of_a_body_tells_the_token)
{
    for (unsigned how = 0; how < WAYS; how++) {
        try_all(&places[_i], 4096 - 300, 4096, 9, (way)how);
    }
}
END_TEST

START_TEST(no_line_of_the_log_tells_the_token)
{
    static answer peer;
    char token[sizeof PREFIX + RANDOM_PART];
    text *agent = calloc(1, sizeof *agent);
    witness *self = calloc(1, sizeof *self);
    ck_assert(agent != NULL && self != NULL);
    for (size_t padding = 900; padding < 1050; padding++) {
        lab_update_customer_request request = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
        oac_client *client = NULL;
        oac_error error = OAC_ERROR_INIT;
        make_token(token, classes[padding % CLASSES]);
        self->token = token;
        agent->length = 0;
        put_padding(agent, padding);
        put(agent, token);
        build(&peer, &places[0], token, padding, PLAIN);
        client = new_client(self, &peer, agent->data);
        ck_assert_int_eq(call(client, &request, &error), OAC_ERROR_HTTP);
        ck_assert_msg(!self->told, "%zu bytes before %s: %s", padding, token, self->where);
        oac_client_free(client);
    }
    free(agent);
    free(self);
}
END_TEST

/* What the program sends may hold the token, too, and a message quotes it. */
START_TEST(no_violation_tells_the_token)
{
    static answer peer;
    char token[sizeof PREFIX + RANDOM_PART];
    text *sent = calloc(1, sizeof *sent);
    witness *self = calloc(1, sizeof *self);
    ck_assert(sent != NULL && self != NULL);
    for (size_t padding = 0; padding < 120; padding++) {
        lab_update_customer_request request = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
        oac_member member = {{"", 0}, {"1", 1}};
        oac_extra extra = OAC_ZERO;
        oac_client *client = NULL;
        oac_error error = OAC_ERROR_INIT;
        make_token(token, classes[padding % CLASSES]);
        self->token = token;
        sent->length = 0;
        put_padding(sent, padding);
        put(sent, token);
        member.name = oac_text(sent->data);
        if (padding % 2 == 1) { /* no JSON, so that the call is refused, and the error quotes it */
            member.name = oac_text("x");
            member.value = oac_text(token);
        }
        extra.members = &member;
        extra.count = 1;
        request.extra = &extra;
        request.email = oac_str(sent->data);
        build(&peer, &places[0], token, padding, PLAIN);
        client = new_client(self, &peer, NULL);
        ck_assert_int_ne(call(client, &request, &error), OAC_OK);
        look_at_error(self, &error);
        ck_assert_msg(!self->told, "%zu bytes before %s: %s", padding, token, self->where);
        oac_client_free(client);
    }
    ck_assert_uint_gt(self->violations, 100);
    free(sent);
    free(self);
}
END_TEST

/* Tokens of other lengths: the whole of a short one, any eight characters of one as long as it may be. */
START_TEST(tokens_of_any_length)
{
    static const size_t lengths[] = {1, 2, 7, 8, 9, 15, 100, 1000, 8192};
    static answer peer;
    static char token[8193];
    witness *self = calloc(1, sizeof *self);
    lab_update_customer_request request = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    const size_t length = lengths[_i];
    ck_assert_ptr_nonnull(self);
    for (size_t at = 0; at < length; at++) {
        token[at] = "QXZ0987"[pick(7)];
    }
    token[length] = '\0';
    self->token = PREFIX "--------------------------------";
    memset(&peer, 0, sizeof peer);
    peer.http_status = 400;
    put(&peer.body, "{\"errorMessage\":\"<");
    put(&peer.body, token);
    put(&peer.body, "> and <");
    put(&peer.body, length > 8 ? token + length - 8 : token);
    put(&peer.body, ">\",\"errorCode\":\"<");
    put_byte(&peer.body, token[0]);
    put(&peer.body, ">\"}");
    self->token = token;
    {
        const oac_transport transport = {.size = sizeof(oac_transport), .send = play, .context = &peer};
        oac_client_options options = LAB_CLIENT_OPTIONS_INIT;
        options.token = token;
        options.transport = &transport;
        ck_assert_int_eq(oac_client_new(&options, &client, NULL), OAC_OK);
    }
    ck_assert_int_eq(call(client, &request, &error), OAC_ERROR_HTTP);
    ck_assert_str_eq(error.server_message, length < 4000 ? "<[redacted]> and <[redacted]>" : "<");
    ck_assert_uint_eq(strlen(error.server_code), length == 1 ? 12 : 3);
    oac_client_free(client);
    free(self);
}
END_TEST

/* Only what people read is redacted: the program gets the answer as it came. */
START_TEST(what_is_answered_is_handed_over_as_it_is)
{
    static const oac_operation operation = {
        .abi = OAC_ABI, .id = "putIt", .method = "PUT", .path = "/things/1", .idempotent = true};
    static answer peer;
    witness *self = calloc(1, sizeof *self);
    oac_client *client = NULL;
    oac_call *made = NULL;
    ck_assert_ptr_nonnull(self);
    self->token = PREFIX "0123456789abcdefghijklmnopqrstuv";
    memset(&peer, 0, sizeof peer);
    peer.http_status = 200;
    put(&peer.body, "{\"echo\":\"");
    put(&peer.body, self->token);
    put(&peer.body, "\"}");
    client = new_client(self, &peer, NULL);
    ck_assert_int_eq(oac_call_begin(client, &operation, &made, NULL), OAC_OK);
    oac_call_path(made, operation.path);
    ck_assert_int_eq(oac_call_perform(made, NULL), OAC_OK);
    ck_assert_uint_eq(oac_call_answer(made).length, peer.body.length);
    ck_assert_mem_eq(oac_call_answer(made).data, peer.body.data, peer.body.length);
    ck_assert(!self->told);
    oac_call_end(made);
    oac_client_free(client);
    free(self);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("secrets");
    TCase *cases = tcase_create("secrets");
    suite_add_tcase(suite, cases);
    tcase_set_timeout(cases, 120);
    tcase_add_loop_test(cases, no_text_of_a_server_tells_the_token, 0, (int)PLACES);
    tcase_add_loop_test(cases, no_log_of_a_body_tells_the_token, 0, 2);
    tcase_add_test(cases, no_line_of_the_log_tells_the_token);
    tcase_add_test(cases, no_violation_tells_the_token);
    tcase_add_loop_test(cases, tokens_of_any_length, 0, 9);
    tcase_add_test(cases, what_is_answered_is_handed_over_as_it_is);
    return run_suite(suite);
}
