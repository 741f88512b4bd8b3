/* What a token server answers: access_token, token_type and expires_in (RFC 6749, 5.1). Nothing of it is quoted.
 * Private. */
#include "http/token_request.h"

#include <strings.h>

#include "base/memory.h"
#include "http/credentials.h"
#include "oac/arena.h"
#include "oac/gen/json_reader.h"
#include "json/reading.h"

typedef struct oac_token_reply {
    oac_opt_string token;
    oac_opt_string type;
    oac_opt_json expires; /* a number; some send it as a string */
    oac_extra *extra;
} oac_token_reply;

static bool is_member_named(oac_string name, const char *text)
{
    return name.length == strlen(text) && memcmp(name.data, text, name.length) == 0;
}

static char *read_answer(oac_reader *reader, char *at, oac_token_reply *found)
{
    oac_string name = OAC_ZERO;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    at = oac_read_member(reader, at, &name);
    while (name.data != NULL) {
        if (is_member_named(name, "access_token")) {
            at = oac_read_string(reader, at, &found->token);
        } else if (is_member_named(name, "token_type")) {
            at = oac_read_string(reader, at, &found->type);
        } else if (is_member_named(name, "expires_in")) {
            at = oac_read_json(reader, at, &found->expires);
        } else {
            at = oac_read_unknown(reader, at, name, &found->extra);
        }
        at = oac_read_member(reader, at, &name);
    }
    return at;
}

/* Whole seconds, 0: not told, or no number; -1: none at all, and it may be used once. */
static int64_t seconds_of(const oac_opt_json *expires)
{
    const char *at = expires->state == OAC_VALUE ? expires->value.data : "";
    const char *end = at + (expires->state == OAC_VALUE ? expires->value.length : 0);
    int64_t seconds = 0;
    at += at < end && *at == '"' ? 1 : 0;
    if (at == end || *at < '0' || *at > '9') {
        return at < end && *at == '-' ? -1 : 0;
    }
    for (; at < end && *at >= '0' && *at <= '9' && seconds < INT32_MAX; at++) {
        seconds = seconds * 10 + (*at - '0');
    }
    return seconds > 0 ? seconds : -1;
}

/* Null, or what is wrong with it. */
static const char *judge(const oac_token_reply *found)
{
    const oac_string *token = &found->token.value;
    if (found->token.state != OAC_VALUE) {
        return "it has no access_token";
    }
    if (strlen(token->data) != token->length || oac_credentials_check_token(token->data) != NULL) {
        return "its access_token cannot be sent";
    }
    if (found->type.state == OAC_VALUE && strcasecmp(found->type.value.data, "bearer") != 0) {
        return "its token_type is not bearer";
    }
    return NULL;
}

oac_status oac_token_answer_read(oac_string text, const oac_allocator *allocator, oac_buffer *token,
                                 int64_t *lifetime_s, const char **why)
{
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    oac_reader reader;
    oac_token_reply found = OAC_ZERO;
    oac_status status = OAC_ERROR_MEMORY;
    options.allocator = allocator;
    options.arena = oac_arena_new(allocator, text.length + 1024, 0);
    *why = "out of memory";
    if (options.arena == NULL) {
        return status;
    }
    status = oac_reader_begin(&reader, text.data, text.length, &options, NULL);
    if (status == OAC_OK) {
        char *copy = reader.text;
        reader.next = read_answer(&reader, reader.next, &found);
        status = oac_reader_end(&reader, &found.extra, NULL);
        *why = status == OAC_OK             ? judge(&found)
               : status == OAC_ERROR_MEMORY ? *why
                                            : "it is no JSON object of RFC 6749";
        if (*why == NULL) {
            *lifetime_s = seconds_of(&found.expires);
            status = oac_buffer_append(token, found.token.value.data, found.token.value.length);
            *why = status != OAC_OK ? "out of memory" : NULL;
        }
        oac_memory_scrub(copy, text.length);
    } else if (status == OAC_ERROR_LIMIT) {
        *why = "it is too long";
    }
    oac_arena_free(options.arena);
    return status == OAC_ERROR_MEMORY ? status : *why != NULL ? OAC_ERROR_RESPONSE : OAC_OK;
}
