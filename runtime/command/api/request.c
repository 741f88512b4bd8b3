/* What api sends: an operation that is made up of the command line. Private to the command. */
#include <string.h>
#include <strings.h>

#include "check/checks.h"

#include "api/api.h"

/* ---- The method ------------------------------------------------------------------------------------------------- */

static const oac_string methods[] = {{"GET", 3},   {"HEAD", 4},   {"POST", 4},   {"PUT", 3},
                                     {"PATCH", 5}, {"DELETE", 6}, {"OPTIONS", 7}};

#define METHODS (sizeof methods / sizeof methods[0])

/* Whether a second time does no harm, whatever the path is. */
static bool is_repeatable(const char *method)
{
    return strcmp(method, "POST") != 0 && strcmp(method, "PATCH") != 0;
}

static bool read_method(oac_api_request *request, const char *text)
{
    const oac_string *nearest = NULL;
    size_t i = 0;
    while (i < METHODS && strcasecmp(methods[i].data, text) != 0) {
        i++;
    }
    if (i < METHODS) {
        memcpy(request->method, methods[i].data, methods[i].length + 1);
        return true;
    }
    nearest = oac_nearest(oac_text(text), methods, METHODS);
    oac_complain("there is no method \"%s\"%s%s%s", text, nearest != NULL ? "; did you mean " : "",
                 nearest != NULL ? nearest->data : "", nearest != NULL ? "?" : "; expected one such as GET or PUT");
    return false;
}

/* ---- Headers ---------------------------------------------------------------------------------------------------- */

/* Keeps a text with a NUL; where it begins, or SIZE_MAX. */
static size_t keep(oac_buffer *texts, const char *text, size_t length)
{
    const size_t begin = texts->length;
    return oac_buffer_append(texts, text, length) == OAC_OK && oac_buffer_append(texts, "", 1) == OAC_OK ? begin
                                                                                                         : SIZE_MAX;
}

static bool read_header(oac_api_request *request, const char *text)
{
    const char *colon = strchr(text, ':');
    const char *value = colon != NULL ? colon + 1 + strspn(colon + 1, " \t") : NULL;
    size_t name = 0;
    if (colon == NULL || colon == text) {
        oac_complain("--header: expected NAME:VALUE, got \"%s\"", text);
        return false;
    }
    if (colon - text == 12 && strncasecmp(text, "Content-Type", 12) == 0) {
        oac_complain("--header: the type of the body is told by --content-type");
        return false;
    }
    if (colon - text == 13 && strncasecmp(text, "Authorization", 13) == 0) {
        oac_complain("--header: who makes the call is never told on a command line, which others can see");
        return false;
    }
    if (request->header_count == OAC_API_HEADERS_MOST) {
        oac_complain("--header: more than %zu", OAC_API_HEADERS_MOST);
        return false;
    }
    name = keep(&request->texts, text, (size_t)(colon - text));
    if (name == SIZE_MAX || keep(&request->texts, value, strlen(value)) == SIZE_MAX) {
        oac_complain("--header: out of memory");
        return false;
    }
    request->header_count++;
    return true;
}

/* The texts no longer move. */
static void find_headers(oac_api_request *request)
{
    const char *at = request->texts.data;
    size_t i;
    for (i = 0; i < request->header_count; i++) {
        request->headers[i].name = at;
        at += strlen(at) + 1;
        request->headers[i].value = at;
        at += strlen(at) + 1;
    }
}

/* ---- The body --------------------------------------------------------------------------------------------------- */

static bool is_json_type(const char *type)
{
    const size_t length = strcspn(type, "; \t");
    return (length == 16 && strncasecmp(type, "application/json", 16) == 0) ||
           (length > 5 && strncasecmp(type + length - 5, "+json", 5) == 0);
}

static bool read_body(oac_api_request *request, const oac_arguments *arguments)
{
    const char *path = arguments->given[OAC_OPTION_BODY];
    const char *type = arguments->given[OAC_OPTION_CONTENT_TYPE];
    oac_error error = OAC_ERROR_INIT;
    if (path == NULL) {
        if (type != NULL) {
            oac_complain("--content-type is that of --body, which is missing");
        }
        return type == NULL;
    }
    request->type = type != NULL ? type : "application/json";
    if (!is_json_type(request->type)) {
        request->source = oac_input_source(&request->operation, path, type);
        request->has_source = true;
        return true;
    }
    if (!oac_input_read(path, &request->body)) {
        return false;
    }
    if (oac_json_check(request->body.data, request->body.length, 0, &error) != OAC_OK) {
        (void)oac_report_error(&error, path);
        return false;
    }
    return true;
}

/* ---- All of it -------------------------------------------------------------------------------------------------- */

static bool read_words(oac_api_request *request, const oac_arguments *arguments)
{
    bool sound = false;
    if (arguments->loose_count < 2) {
        const char *one = arguments->loose_count > 0 ? arguments->loose[0] : "";
        oac_complain(strchr(one, '/') != NULL ? "the method is missing: METHOD PATH, such as GET %s"
                                              : "METHOD PATH is missing, such as GET /%s",
                     strchr(one, '/') != NULL ? one : "items");
        return false;
    }
    sound = read_method(request, arguments->loose[0]);
    return oac_api_target_read(&request->target, arguments, sound ? request->method : "GET", arguments->loose[1]) &&
           sound;
}

/* The first command of a server whose caller is known; null: there is none. */
static const oac_command *first_of(const oac_server *server)
{
    size_t i = 0;
    while (i < oac_command_count &&
           (oac_commands[i].operation->server != server || oac_commands[i].operation->alternative_count == 0 ||
            oac_commands[i].operation->security[0] == NULL)) {
        i++;
    }
    return i < oac_command_count ? &oac_commands[i] : NULL;
}

/* Who makes a call that the description does not know: as those that it knows of the same server. */
static const oac_command *usual(const oac_api_target *target)
{
    const oac_client_options options = oac_command_client_options();
    const char *set = oac_client_base_url().text;
    const size_t servers = options.api != NULL && set == NULL ? options.api->server_count : 0;
    size_t i;
    for (i = 1; i < servers; i++) {
        const oac_command *other = first_of(&options.api->servers[i]);
        if (other != NULL && oac_api_target_is_at(target, options.api->servers[i].url) &&
            !oac_api_target_is_at(target, options.api->servers[0].url)) {
            return other;
        }
    }
    return first_of(NULL);
}

static void make_up(oac_api_request *request)
{
    const oac_command *known = request->target.known;
    const oac_command *caller = known != NULL ? known : usual(&request->target);
    oac_operation *operation = &request->operation;
    static const uint16_t all[] = {2, 0};
    operation->abi = OAC_ABI;
    operation->id = "api";
    operation->method = request->method;
    operation->path = request->target.path.data;
    operation->rest = request->target.path.data;
    operation->idempotent = known != NULL ? known->operation->idempotent : is_repeatable(request->method);
    operation->statuses = all;
    operation->accept = "application/json, */*;q=0.5";
    operation->content_type = request->type;
    operation->sent = OAC_AS_BYTES;
    operation->answered = OAC_AS_BYTES;
    operation->optional_body = true;
    if (caller != NULL) {
        operation->security = caller->operation->security;
        operation->alternative_count = caller->operation->alternative_count;
    }
    if (known != NULL && request->target.base.length == 0) {
        operation->server = known->operation->server;
    }
    request->command.name = "api";
    request->command.operation = operation;
}

bool oac_api_request_read(oac_api_request *request, const oac_arguments *arguments, int count, char **texts)
{
    bool sound = read_words(request, arguments);
    const char *text = NULL;
    int at = 0;
    while ((text = oac_api_next(OAC_API_QUERY, count, texts, &at)) != NULL) {
        sound = (request->target.path.length == 0 || oac_api_target_add(&request->target, text)) && sound;
    }
    at = 0;
    while ((text = oac_api_next(OAC_API_HEADER, count, texts, &at)) != NULL) {
        sound = read_header(request, text) && sound;
    }
    find_headers(request);
    sound = sound && read_body(request, arguments);
    if (sound) {
        make_up(request);
    }
    return sound;
}

void oac_api_request_end(oac_api_request *request)
{
    oac_api_target_end(&request->target);
    oac_buffer_dispose(&request->body);
    oac_buffer_dispose(&request->texts);
}
