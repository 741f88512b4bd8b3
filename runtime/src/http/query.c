/* The query of a call's URL. */
#include "http/query.h"

#include "http/percent.h"
#include "http/redact.h"

#define OAC_WORD ((size_t)16)

const char *oac_query_joint(const oac_buffer *url)
{
    return url->length > 0 && memchr(url->data, '?', url->length) != NULL ? "&" : "?";
}

oac_query oac_query_begin(const char *url)
{
    oac_query query = OAC_ZERO;
    query.next = url != NULL ? strchr(url, '?') : NULL;
    query.next = query.next != NULL ? query.next + 1 : "";
    return query;
}

bool oac_query_next(oac_query *query)
{
    const char *at = query->next;
    const size_t length = strcspn(at, "&");
    const size_t name_length = strcspn(at, "=&");
    if (*at == '\0') {
        return false;
    }
    query->name.data = at;
    query->name.length = name_length;
    query->value.data = at + name_length + (name_length < length ? 1 : 0);
    query->value.length = (size_t)(at + length - query->value.data);
    query->next = at + length + (at[length] == '&' ? 1 : 0);
    return true;
}

/* ---- What nobody is shown -------------------------------------------------------------------------------------- */

/* The next word of a name in small letters: words end where letters do, and before capitals behind small ones. */
static size_t next_word(oac_string *name, char word[OAC_WORD])
{
    size_t length = 0;
    bool small = false;
    for (; name->length > 0; name->data++, name->length--) {
        const char c = name->data[0];
        const bool is_small = c >= 'a' && c <= 'z';
        const bool is_capital = c >= 'A' && c <= 'Z';
        if ((!is_small && !is_capital) || (is_capital && small)) {
            if (length > 0) {
                break;
            }
        }
        if (is_small || is_capital) {
            if (length + 1 < OAC_WORD) {
                word[length++] = is_small ? c : (char)(c - 'A' + 'a');
            }
            small = is_small;
        }
    }
    word[length] = '\0';
    return length;
}

bool oac_query_is_secret(oac_string name)
{
    static const char *const parts[] = {"token", "secret", "password", "passwd", "credential", "signature", "apikey"};
    static const char *const wholes[] = {"key", "auth", "authorization", "sig", "session", "sessionid", "cookie"};
    char word[OAC_WORD];
    size_t at = 0;
    while (next_word(&name, word) > 0) {
        for (at = 0; at < sizeof parts / sizeof parts[0]; at++) {
            if (strstr(word, parts[at]) != NULL) {
                return true;
            }
        }
        for (at = 0; at < sizeof wholes / sizeof wholes[0]; at++) {
            if (strcmp(word, wholes[at]) == 0) {
                return true;
            }
        }
    }
    return false;
}

void oac_query_show(oac_buffer *to, const char *url, const char *secret)
{
    const size_t whole = strlen(url);
    const char *shown = url;
    oac_query query = oac_query_begin(url);
    oac_status status = OAC_OK;
    while (status == OAC_OK && oac_query_next(&query)) {
        if (query.value.length > 0 &&
            (oac_query_is_secret(query.name) || (secret != NULL && query.name.data >= secret))) {
            status = oac_buffer_append(to, shown, (size_t)(query.value.data - shown));
            status = status == OAC_OK ? oac_buffer_append(to, OAC_REDACTED, sizeof OAC_REDACTED - 1) : status;
            shown = query.value.data + query.value.length;
        }
    }
    status = status == OAC_OK ? oac_buffer_append(to, shown, (size_t)(url + whole - shown)) : status;
    if (status != OAC_OK) {
        oac_buffer_clear(to);
        status = oac_buffer_append(to, url, strcspn(url, "?"));
        if (status != OAC_OK) {
            oac_buffer_clear(to);
        }
    }
}

/* ---- What is added behind everything else ---------------------------------------------------------------------- */

static oac_status add_pair(oac_buffer *url, const char *name, const char *value)
{
    const char *joint = oac_query_joint(url);
    oac_status status = oac_buffer_append(url, joint, 1);
    if (status == OAC_OK) {
        status = oac_percent_encode(url, oac_text(name), OAC_KEPT_UNRESERVED);
    }
    if (status == OAC_OK) {
        status = oac_buffer_append(url, "=", 1);
    }
    return status == OAC_OK ? oac_percent_encode(url, oac_text(value), OAC_KEPT_UNRESERVED) : status;
}

void oac_query_add_secret(oac_call *call, const char *name, const char *value)
{
    const size_t begin = call->url.length;
    const oac_status status = add_pair(&call->url, name, value);
    if (call->secret_query == 0) {
        call->secret_query = begin;
    }
    oac_call_blame_url(call, status);
}

void oac_query_forget_secrets(oac_call *call)
{
    if (call->secret_query > 0) {
        oac_memory_scrub(call->url.data + call->secret_query, call->url.length - call->secret_query);
        call->url.length = call->secret_query;
        call->url.data[call->url.length] = '\0';
        call->secret_query = 0;
    }
}
