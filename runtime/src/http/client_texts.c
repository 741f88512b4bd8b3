/* A client's own copies of the texts among its options: the headers that it sends, and its secrets. Private. */
#include "http/client_internal.h"

static const char oac_content_type_line[] = "Content-Type: application/json";
static const char oac_accept_line[] = "Accept: application/json";
static const char oac_user_agent_start[] = "User-Agent: ";

static void place_header(oac_client *client, size_t place, const char *name, const char *line)
{
    client->headers[place].name = name;
    client->headers[place].value = line + strlen(name) + 2;
    client->lines[place] = line;
}

static void add_header(oac_client *client, const char *name, const char *line)
{
    place_header(client, client->header_count++, name, line);
}

/* Copies `length` bytes and a NUL to `*next`, moves it on and says where the copy is. */
static char *copy_option(char **next, const char *text, size_t length)
{
    char *start = *next;
    memcpy(start, text, length);
    start[length] = '\0';
    *next += length + 1;
    return start;
}

/* The program's own headers: `name\0name: value\0` each. Accept and User-Agent take the places of this library's. */
static bool copy_headers(oac_client *client, const oac_client_options *options)
{
    size_t size = 0;
    size_t at = 0;
    char *next = NULL;
    for (at = 0; at < options->header_count; at++) {
        size += 2 * strlen(options->headers[at].name) + strlen(options->headers[at].value) + 4;
    }
    if (size == 0) {
        return true;
    }
    next = oac_memory_new(client->allocator, size);
    client->own_headers = next;
    client->own_headers_size = size;
    for (at = 0; next != NULL && at < options->header_count; at++) {
        const oac_header *one = &options->headers[at];
        const char *name = copy_option(&next, one->name, strlen(one->name));
        const char *line = copy_option(&next, one->name, strlen(one->name));
        next--;
        (void)copy_option(&next, ": ", 2);
        next--;
        (void)copy_option(&next, one->value, strlen(one->value));
        place_header(client,
                     oac_header_is(name, "Accept")       ? (size_t)OAC_HEADER_ACCEPT
                     : oac_header_is(name, "User-Agent") ? (size_t)OAC_HEADER_USER_AGENT
                                                         : client->header_count++,
                     name, line);
    }
    return client->own_headers != NULL;
}

bool oac_client_copy_texts(oac_client *client, const oac_client_options *options, const oac_buffer *base_url,
                           const oac_buffer *token_url)
{
    const char *agent = options->user_agent != NULL ? options->user_agent : "liboac/" OAC_VERSION;
    const size_t ca_length = options->ca_file != NULL ? strlen(options->ca_file) : 0;
    const size_t proxy_length = options->proxy != NULL ? strlen(options->proxy) : 0;
    const size_t codes_length = options->refused_token_codes != NULL ? strlen(options->refused_token_codes) : 0;
    char *next = oac_memory_new(client->allocator, base_url->length + 1 + ca_length + 1 + proxy_length + 1 +
                                                       codes_length + 1 + sizeof oac_user_agent_start + strlen(agent));
    char *line = NULL;
    if (next == NULL) {
        return false;
    }
    client->texts = next;
    client->options.base_url = copy_option(&next, base_url->data, base_url->length);
    if (options->ca_file != NULL) {
        client->options.ca_file = copy_option(&next, options->ca_file, ca_length);
    }
    if (options->proxy != NULL) {
        client->options.proxy = copy_option(&next, options->proxy, proxy_length);
    }
    if (options->refused_token_codes != NULL) {
        client->options.refused_token_codes = copy_option(&next, options->refused_token_codes, codes_length);
    }
    line = copy_option(&next, oac_user_agent_start, sizeof oac_user_agent_start - 1);
    next--;
    client->options.user_agent = copy_option(&next, agent, strlen(agent));
    add_header(client, "Content-Type", oac_content_type_line);
    add_header(client, "Accept", oac_accept_line);
    add_header(client, "User-Agent", line);
    return oac_credentials_copy(&client->credentials, options, token_url->data, client->allocator) &&
           copy_headers(client, options);
}

static void scrub(char *secret, size_t size)
{
    if (secret != NULL) {
        oac_memory_scrub(secret, size);
    }
}

void oac_client_scrub_texts(oac_client *client)
{
    oac_credentials_scrub(&client->credentials);
    oac_tokens_scrub(&client->tokens);
    scrub(client->own_headers, client->own_headers_size);
}

void oac_client_release_texts(oac_client *client)
{
    oac_client_scrub_texts(client);
    oac_credentials_release(&client->credentials, client->allocator);
    oac_tokens_release(&client->tokens, client->allocator);
    oac_storage_release(client->allocator, client->own_headers);
    oac_storage_release(client->allocator, client->texts);
}
