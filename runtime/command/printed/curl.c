/* The transport of --print-curl: prints the line of curl instead of sending the request. Who makes the call is told by
 * variables, so that no secret stands in it. Private to the command. */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "commands.h"
#include "http/query.h"
#include "http/redact.h"
#include "printed/printed.h"
#include "show/show.h"

#define JOINT " \\\n    "

/* Appends what may be shown of `text`. */
static void put_shown(oac_written *to, const char *text)
{
    const size_t length = strlen(text);
    size_t at = 0;
    while (at < length) {
        const size_t secret = oac_secret_whole(text + at, length - at);
        oac_written_text(to, secret > 0 ? oac_text(OAC_REDACTED) : (oac_string){text + at, 1});
        at += secret > 0 ? secret : 1;
    }
}

/* ---- Who makes the call ----------------------------------------------------------------------------------------- */

/* The scheme of this kind by which the call goes; `parameter` null: any. Null: there is none. */
static const oac_scheme *scheme_of(const oac_printed *printed, oac_scheme_kind kind, oac_string parameter)
{
    const oac_scheme *const *one = printed->schemes;
    while (one != NULL && *one != NULL) {
        if ((*one)->kind == kind &&
            (parameter.data == NULL || ((*one)->parameter != NULL && strlen((*one)->parameter) == parameter.length &&
                                        strncasecmp((*one)->parameter, parameter.data, parameter.length) == 0))) {
            return *one;
        }
        one++;
    }
    return NULL;
}

static const char *variable_of(const oac_scheme *scheme)
{
    return scheme != NULL ? oac_command_variable_of(scheme) : oac_command_token_variable;
}

static const oac_string oac_any = {NULL, 0};

static void put_authorization(oac_written *to, const oac_printed *printed, const char *value)
{
    const oac_string word = {value, strcspn(value, " ")};
    const oac_scheme *own = scheme_of(printed, OAC_SCHEME_HTTP, word);
    if (own == NULL && strncmp(value, "Basic ", 6) == 0) { /* the variable is user:password, as curl takes it */
        oac_written_put(to, "-u \"$");
        oac_written_put(to, variable_of(scheme_of(printed, OAC_SCHEME_BASIC, oac_any)));
        oac_written_put(to, "\"");
        return;
    }
    oac_written_put(to, "-H \"Authorization: ");
    oac_written_text(to, word);
    oac_written_put(to, " $");
    oac_written_put(to, variable_of(own != NULL ? own : scheme_of(printed, OAC_SCHEME_TOKEN, oac_any)));
    oac_written_put(to, "\"");
}

/* Cookies, some of which may be credentials. */
static void put_cookies(oac_written *to, const oac_printed *printed, const char *value)
{
    oac_written_put(to, "-H \"Cookie: ");
    while (*value != '\0') {
        const oac_string pair = {value, strcspn(value, ";")};
        const oac_string name = {value, strcspn(value, "=;")};
        const oac_scheme *scheme = scheme_of(printed, OAC_SCHEME_COOKIE, name);
        if (scheme != NULL) {
            oac_written_text(to, name);
            oac_written_put(to, "=$");
            oac_written_put(to, variable_of(scheme));
        } else {
            oac_shell_within(to, pair);
        }
        value += pair.length;
        while (*value == ';' || *value == ' ') {
            oac_written_text(to, (oac_string){value++, 1});
        }
    }
    oac_written_put(to, "\"");
}

static void put_header(oac_written *to, const oac_printed *printed, const oac_header *header)
{
    const oac_scheme *scheme = scheme_of(printed, OAC_SCHEME_HEADER, oac_text(header->name));
    oac_written line = OAC_ZERO;
    oac_written_put(to, JOINT);
    if (strcasecmp(header->name, "Authorization") == 0) {
        put_authorization(to, printed, header->value);
    } else if (strcasecmp(header->name, "Cookie") == 0) {
        put_cookies(to, printed, header->value);
    } else if (scheme != NULL) {
        oac_written_put(to, "-H \"");
        oac_written_put(to, header->name);
        oac_written_put(to, ": $");
        oac_written_put(to, variable_of(scheme));
        oac_written_put(to, "\"");
    } else {
        oac_written_put(&line, header->name);
        oac_written_put(&line, header->value[0] != '\0' ? ": " : ";"); /* as curl has it */
        put_shown(&line, header->value);
        oac_written_put(to, "-H ");
        oac_shell_word(to, oac_written_whole(&line));
    }
    oac_written_dispose(&line);
}

/* ---- Where it goes ---------------------------------------------------------------------------------------------- */

static bool has_secret(const oac_printed *printed, const char *url)
{
    oac_query query = oac_query_begin(url);
    while (oac_query_next(&query)) {
        if (scheme_of(printed, OAC_SCHEME_QUERY, query.name) != NULL) {
            return true;
        }
    }
    return false;
}

static void put_shown_url(oac_written *to, const oac_printed *printed, const char *url)
{
    const char *question = strchr(url, '?');
    oac_query query = oac_query_begin(url);
    const char *joint = "?";
    oac_written_put(to, JOINT);
    if (strpbrk(url, "[]{}") != NULL) {
        oac_written_put(to, "--globoff ");
    }
    if (!has_secret(printed, url)) {
        oac_shell_word(to, oac_text(url));
        return;
    }
    oac_written_put(to, "\"");
    oac_shell_within(to, (oac_string){url, (size_t)(question - url)});
    for (; oac_query_next(&query); joint = "&") {
        const oac_scheme *scheme = scheme_of(printed, OAC_SCHEME_QUERY, query.name);
        const size_t length = (size_t)(query.value.data - query.name.data);
        oac_written_put(to, joint);
        oac_shell_within(to, (oac_string){query.name.data, length});
        oac_written_put(to, scheme != NULL ? "$" : "");
        oac_shell_within(to, scheme != NULL ? oac_text(variable_of(scheme)) : query.value);
    }
    oac_written_put(to, "\"");
}

static void put_url(oac_written *to, const oac_printed *printed, const char *url)
{
    oac_written shown = OAC_ZERO;
    put_shown(&shown, url);
    if (shown.status == OAC_OK && shown.buffer.data != NULL) {
        put_shown_url(to, printed, shown.buffer.data);
    }
    to->status = to->status == OAC_OK ? shown.status : to->status;
    oac_written_dispose(&shown);
}

/* ---- What is sent ----------------------------------------------------------------------------------------------- */

static void put_file(oac_written *to, const char *path)
{
    oac_written word = OAC_ZERO;
    oac_written_put(&word, "@");
    oac_written_put(&word, path);
    oac_written_put(to, JOINT "--data-binary ");
    oac_shell_word(to, oac_written_whole(&word));
    oac_written_dispose(&word);
}

/* The body; what no argument can be is piped into it. */
static void put_body(oac_written *to, oac_written *before, const oac_printed *printed, oac_string body)
{
    if (oac_sends_bytes(printed->command) && printed->body != NULL) {
        put_file(to, printed->body);
    } else if (!oac_shell_holds(body) || (body.length > 0 && body.data[0] == '@')) {
        oac_written_put(before, "printf ");
        oac_shell_printf(before, body);
        oac_written_put(before, " |" JOINT);
        put_file(to, "-");
    } else {
        oac_written_put(to, JOINT "--data-binary ");
        oac_shell_word(to, body);
    }
}

static void put_method(oac_written *to, const oac_http_request *request)
{
    oac_written_put(to, "curl --fail-with-body");
    if (strcmp(request->method, "HEAD") == 0) {
        oac_written_put(to, JOINT "--head");
    } else if (strcmp(request->method, "GET") != 0 || request->body.data != NULL) {
        oac_written_put(to, JOINT "-X ");
        oac_written_put(to, request->method);
    }
}

/* The boundary of a body of parts; null: it is none. */
static const char *boundary_of(const oac_http_request *request)
{
    static const char parts[] = "multipart/form-data; boundary=";
    size_t i;
    for (i = 0; i < request->header_count; i++) {
        if (strcasecmp(request->headers[i].name, "Content-Type") == 0 &&
            strncmp(request->headers[i].value, parts, sizeof parts - 1) == 0) {
            return request->headers[i].value + sizeof parts - 1;
        }
    }
    return NULL;
}

static void put_request(oac_written *to, oac_written *before, const oac_printed *printed,
                        const oac_http_request *request)
{
    const char *boundary = boundary_of(request);
    oac_written form = OAC_ZERO;
    const bool is_form = boundary != NULL && oac_form_words(&form, printed, request->body, boundary, JOINT);
    size_t i;
    put_method(to, request);
    for (i = 0; i < request->header_count; i++) {
        const char *name = request->headers[i].name;
        if (strcasecmp(name, "User-Agent") != 0 && !(is_form && strcasecmp(name, "Content-Type") == 0)) {
            put_header(to, printed, &request->headers[i]);
        }
    }
    if (is_form) {
        oac_written_text(to, oac_written_whole(&form));
    } else if (request->body.data != NULL) {
        put_body(to, before, printed, request->body);
    }
    oac_written_dispose(&form);
    if (printed->output != NULL && strcmp(printed->output, "-") != 0) {
        oac_written_put(to, JOINT "-o ");
        oac_shell_word(to, oac_text(printed->output));
    }
    put_url(to, printed, request->url);
}

static oac_status print(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    oac_written before = OAC_ZERO;
    oac_written line = OAC_ZERO;
    oac_status status = OAC_OK;
    (void)response;
    put_request(&line, &before, context, request);
    oac_written_put(&line, "\n");
    oac_written_text(&before, oac_written_whole(&line));
    status = line.status != OAC_OK ? line.status : before.status;
    if (status == OAC_OK) {
        oac_output_text(&oac_out, before.buffer.data, before.buffer.length);
    }
    oac_written_dispose(&before);
    oac_written_dispose(&line);
    if (status != OAC_OK) {
        return oac_error_set(error, status, OAC_STAGE_ARGUMENT, "the line is too long");
    }
    return oac_error_set(error, OAC_ERROR_CANCELLED, OAC_STAGE_SEND, "printed: nothing was sent");
}

oac_transport oac_curl_line_transport(oac_printed *printed)
{
    oac_transport transport = OAC_TRANSPORT_INIT;
    transport.send = print;
    transport.context = printed;
    transport.check_url = oac_curl_check_url;
    return transport;
}
