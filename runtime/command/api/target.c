/* Where a request goes: PATH or a URL of the API's own host, in the form that a request has it. The token goes nowhere
 * else. Private to the command. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "http/percent.h"

#include "api/api.h"

static bool out_of_memory(void)
{
    oac_complain("out of memory");
    return false;
}

/* ---- URLs ------------------------------------------------------------------------------------------------------- */

/* What stands before the path of a URL; of length 0: it is none. */
static oac_string origin_of(const char *url)
{
    static const char *const schemes[] = {"https://", "http://"};
    size_t i;
    for (i = 0; url != NULL && i < sizeof schemes / sizeof schemes[0]; i++) {
        const size_t length = strlen(schemes[i]);
        if (strncasecmp(url, schemes[i], length) == 0) {
            return (oac_string){url, length + strcspn(url + length, "/?#")};
        }
    }
    return (oac_string){"", 0};
}

/* An origin without the port that its scheme has anyhow. */
static size_t without_port(oac_string origin)
{
    const char *port = strncasecmp(origin.data, "https:", 6) == 0 ? ":443" : ":80";
    const size_t length = strlen(port);
    return origin.length > length && memcmp(origin.data + origin.length - length, port, length) == 0
               ? origin.length - length
               : origin.length;
}

static bool is_same_origin(oac_string one, const char *url)
{
    const oac_string other = origin_of(url);
    const size_t length = without_port(one);
    return other.length > 0 && without_port(other) == length && strncasecmp(one.data, other.data, length) == 0;
}

/* The URLs of the API's servers, or the one that is set in their place; null behind the last. */
static const char *server_at(size_t number)
{
    const oac_client_options options = oac_command_client_options();
    const char *set = oac_client_base_url().text;
    if (set != NULL) {
        return number == 0 ? set : NULL;
    }
    return options.api != NULL && number < options.api->server_count ? options.api->servers[number].url : NULL;
}

bool oac_api_target_is_at(const oac_api_target *target, const char *url)
{
    return target->base.length > 0 && is_same_origin((oac_string){target->base.data, target->base.length}, url);
}

static bool is_own(oac_string origin)
{
    size_t i = 0;
    while (server_at(i) != NULL && !is_same_origin(origin, server_at(i))) {
        i++;
    }
    return server_at(i) != NULL;
}

/* The command with this URL, by what stands behind that of its server. */
static const oac_command *known_at(oac_string origin, const char *method, oac_string path)
{
    const oac_command *found = NULL;
    size_t i;
    for (i = 0; server_at(i) != NULL && found == NULL; i++) {
        const char *base = server_at(i) + origin_of(server_at(i)).length;
        size_t length = strlen(base);
        length -= length > 0 && base[length - 1] == '/' ? 1 : 0;
        if (is_same_origin(origin, server_at(i)) && path.length > length && memcmp(path.data, base, length) == 0) {
            found = oac_api_known(method, (oac_string){path.data + length, path.length - length});
        }
    }
    return found;
}

/* ---- What stands before PATH ------------------------------------------------------------------------------------ */

/* The path alone. */
static oac_string path_of(const oac_buffer *path)
{
    return (oac_string){path->data, strcspn(path->data, "?")};
}

static oac_string first_piece(oac_string path)
{
    size_t length = 1;
    while (length < path.length && path.data[length] != '/') {
        length++;
    }
    return (oac_string){path.data + 1, length - 1};
}

/* The type of a parameter that paths begin with. */
static const oac_type *front_type(const oac_command_flag *flag)
{
    size_t i;
    for (i = 0; i < oac_command_count; i++) {
        const oac_operation *operation = oac_commands[i].operation;
        if (operation->argument_count > 0 && strcmp(operation->arguments->name, flag->json_name) == 0) {
            return operation->arguments->type;
        }
    }
    return NULL;
}

/* Whether all paths of the description begin with it, so that unknown ones do, too. */
static bool begins_all(const oac_command_flag *flag)
{
    size_t i;
    for (i = 0; i < oac_command_count; i++) {
        const oac_operation *operation = oac_commands[i].operation;
        if (operation->server == NULL && (operation->argument_count == 0 || operation->arguments->before[1] != '\0' ||
                                          strcmp(operation->arguments->name, flag->json_name) != 0)) {
            return false;
        }
    }
    return true;
}

/* Whether PATH begins with a value of the parameter: with the one that is given, or, where that is no text, with what
 * could be one. */
static bool begins_already(const oac_command_flag *flag, const oac_command_value *value, oac_string path)
{
    const oac_string piece = first_piece(path);
    const oac_type *type = front_type(flag);
    return (value->given && piece.length == value->text.length &&
            memcmp(piece.data, value->text.data, piece.length) == 0) ||
           (type != NULL && type->kind != OAC_TYPE_STRING && oac_api_fits(type, piece));
}

static bool put_before(oac_buffer *path, oac_string piece)
{
    oac_buffer whole = OAC_BUFFER_INIT;
    oac_status status = oac_buffer_append(&whole, "/", 1);
    status = status == OAC_OK ? oac_percent_encode(&whole, piece, OAC_KEPT_UNRESERVED) : status;
    status = status == OAC_OK ? oac_buffer_append(&whole, path->data, path->length) : status;
    oac_buffer_dispose(path);
    *path = whole;
    return status == OAC_OK || out_of_memory();
}

/* Puts a parameter before PATH where the description has such paths. False after saying that its value is missing. */
static bool complete(oac_api_target *target, const oac_arguments *arguments, const char *method)
{
    const oac_flags *flags = &arguments->flags;
    size_t i;
    target->known = oac_api_known(method, path_of(&target->path));
    for (i = 0; i < flags->count && target->known == NULL; i++) {
        const oac_command_flag *flag = &flags->items[i];
        const oac_command_value *value = &arguments->values[i];
        const oac_type *type = front_type(flag);
        const char *made_up = type != NULL && type->kind == OAC_TYPE_INT ? "1" : "x";
        oac_buffer with = OAC_BUFFER_INIT;
        bool wanted;
        if (begins_already(flag, value, path_of(&target->path))) {
            continue;
        }
        if (oac_buffer_append(&with, target->path.data, target->path.length) != OAC_OK ||
            !put_before(&with, value->given ? value->text : oac_text(made_up))) {
            oac_buffer_dispose(&with);
            return out_of_memory();
        }
        target->known = oac_api_known(method, path_of(&with));
        wanted = target->known != NULL || oac_api_known(NULL, path_of(&with)) != NULL || begins_all(flag);
        if (wanted && value->given) {
            oac_buffer_dispose(&target->path);
            target->path = with;
            continue;
        }
        oac_buffer_dispose(&with);
        if (wanted) {
            oac_complain("--%s is missing: it stands before the path", flag->name);
            return false;
        }
    }
    return true;
}

bool oac_api_target_read(oac_api_target *target, const oac_arguments *arguments, const char *method, const char *text)
{
    const oac_string origin = origin_of(text);
    const char *path = text + origin.length;
    const char *fault = oac_api_path_fault(path);
    oac_status status = OAC_OK;
    if (origin.length > 0 && !is_own(origin)) {
        oac_complain("%.*s is not the API's server: nothing is sent there, as the token would go with it",
                     (int)origin.length, origin.data);
        return false;
    }
    if (origin.length == 0 && strstr(text, "://") != NULL && strcspn(text, ":") < strcspn(text, "/?")) {
        oac_complain("\"%s\": expected a path such as /items/5, or a URL that begins with https://", text);
        return false;
    }
    if (fault != NULL) {
        oac_complain("\"%s\": %s", text, fault);
        return false;
    }
    status = oac_buffer_append(&target->base, origin.data, origin.length);
    status = status == OAC_OK && *path != '/' ? oac_buffer_append(&target->path, "/", 1) : status;
    status = status == OAC_OK ? oac_api_encode(&target->path, path) : status;
    if (status != OAC_OK) {
        return out_of_memory();
    }
    if (origin.length == 0) {
        return complete(target, arguments, method);
    }
    target->known = known_at(origin, method, path_of(&target->path));
    return true;
}

bool oac_api_target_add(oac_api_target *target, const char *pair)
{
    const size_t name = strcspn(pair, "=");
    const char *question = strchr(target->path.data, '?');
    const char *joint = question == NULL                                                           ? "?"
                        : question[1] == '\0' || target->path.data[target->path.length - 1] == '&' ? ""
                                                                                                   : "&";
    oac_status status = OAC_OK;
    if (name == 0 || pair[name] == '\0') {
        oac_complain("--query: expected NAME=VALUE, got \"%s\"", pair);
        return false;
    }
    status = oac_buffer_append(&target->path, joint, strlen(joint));
    status =
        status == OAC_OK ? oac_percent_encode(&target->path, (oac_string){pair, name}, OAC_KEPT_UNRESERVED) : status;
    status = status == OAC_OK ? oac_buffer_append(&target->path, "=", 1) : status;
    status =
        status == OAC_OK ? oac_percent_encode(&target->path, oac_text(pair + name + 1), OAC_KEPT_UNRESERVED) : status;
    return status == OAC_OK || out_of_memory();
}

void oac_api_target_end(oac_api_target *target)
{
    oac_buffer_dispose(&target->base);
    oac_buffer_dispose(&target->path);
}
