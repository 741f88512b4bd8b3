/* The options of a client: checked, and filled in where the program left them open. Private half of oac/client.h. */
#include "http/client_internal.h"

#include "base/sized.h"

#define OAC_CONNECT_TIMEOUT_MS 10000u
#define OAC_ATTEMPT_TIMEOUT_MS 30000u
#define OAC_TOTAL_TIMEOUT_MS 120000u
#define OAC_TURN_TIMEOUT_MS 300000u
#define OAC_MAX_RESPONSE_BYTES ((size_t)16 * 1024 * 1024)
#define OAC_MAX_HEADER_BYTES ((size_t)256 * 1024)
#define OAC_MAX_ATTEMPTS 4u
#define OAC_RETRY_DELAY_MS 500u
#define OAC_RETRY_DELAY_MOST_MS 20000u
#define OAC_RETRY_AFTER_MOST_MS 120000u
#define OAC_RATE_SECONDS 60u
#define OAC_LONGEST_TEXT ((size_t)8 * 1024)

static oac_status refuse(oac_error *error, const char *option, const char *why)
{
    return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "option %s: %s", option, why);
}

/* Null when every byte may stand in a header's value: from `first` to ~. */
static const char *check_header_text(const char *text, char first)
{
    size_t length = 0;
    for (; text[length] != '\0'; length++) {
        if (text[length] < first || text[length] > '~') {
            return "it holds a byte that must not stand in a header";
        }
    }
    if (length == 0) {
        return "it is empty";
    }
    return length > OAC_LONGEST_TEXT ? "it is longer than 8 KiB" : NULL;
}

static oac_status check_headers(const oac_client_options *options, oac_error *error)
{
    size_t at = 0;
    size_t other = 0;
    if (options->header_count > 0 && options->headers == NULL) {
        return refuse(error, "headers", "header_count is not 0, and they are null");
    }
    if (options->header_count > OAC_CLIENT_HEADERS) {
        return refuse(error, "headers", "there are more than 32");
    }
    for (at = 0; at < options->header_count; at++) {
        const oac_header *one = &options->headers[at];
        const char *why = oac_header_check(one, options->send_request_id);
        for (other = 0; why == NULL && other < at; other++) {
            why = oac_header_is(one->name, options->headers[other].name) ? "it is there twice" : NULL;
        }
        if (why != NULL) {
            /* the token may have been put into the wrong place */
            const bool named = oac_header_has_name(one) && !oac_redact_holds(one->name, options->token);
            return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "option headers[%zu]%s%.80s: %s", at,
                                 named ? ", " : "", named ? one->name : "", why);
        }
    }
    return OAC_OK;
}

static bool is_half(const oac_allocator *allocator)
{
    return allocator != NULL && ((allocator->allocate == NULL) != (allocator->reallocate == NULL) ||
                                 (allocator->allocate == NULL) != (allocator->release == NULL));
}

/* The URL of `oauth2`, judged as a base URL is. */
static oac_status check_token_url(const oac_client_options *options, oac_buffer *text, oac_error *error)
{
    const char *url = options->oauth2 != NULL ? oac_credentials_token_url(options) : NULL;
    if (options->oauth2 == NULL) {
        return OAC_OK;
    }
    return url != NULL ? oac_server_judge(options, "oauth2.token_url", url, text, error)
                       : refuse(error, "oauth2", "its token_url is missing");
}

static oac_status read_options(const oac_client_options *given, oac_client_options *known, oac_error *error)
{
    static const oac_sized sized = {
        .type = "oac_client_options",
        .init = "OAC_CLIENT_OPTIONS_INIT",
        .size = sizeof(oac_client_options),
        .first = offsetof(oac_client_options, allocator) + sizeof(void *),
    };
    const bool has_abi = given->size > offsetof(oac_client_options, abi) && given->size <= OAC_SIZED_MOST;
    oac_status status = has_abi ? oac_abi_check(given->abi, "the program", error) : OAC_OK;
    if (status == OAC_OK) { /* only now: another generation may have other sizes */
        status = oac_sized_read(&sized, given, known, error);
    }
    if (status == OAC_OK && known->api != NULL) {
        status = oac_abi_check(known->api->abi, "the generated code", error);
    }
    return status;
}

static oac_status read_transport(oac_known_options *known, oac_error *error)
{
    static const oac_sized sized = {
        .type = "oac_transport",
        .init = "OAC_TRANSPORT_INIT",
        .size = sizeof(oac_transport),
        .first = offsetof(oac_transport, check_url) + sizeof known->transport.check_url,
    };
    const oac_transport *given = known->options.transport;
    known->options.transport = given != NULL ? &known->transport : NULL;
    return given != NULL ? oac_sized_read(&sized, given, &known->transport, error) : OAC_OK;
}

static oac_status read_oauth2(oac_known_options *known, oac_error *error)
{
    static const oac_sized sized = {
        .type = "oac_oauth2",
        .init = "OAC_OAUTH2_INIT",
        .size = sizeof(oac_oauth2),
        .first = offsetof(oac_oauth2, timeout_ms) + sizeof(uint32_t),
    };
    const oac_oauth2 *given = known->options.oauth2;
    known->options.oauth2 = given != NULL ? &known->oauth2 : NULL;
    return given != NULL ? oac_sized_read(&sized, given, &known->oauth2, error) : OAC_OK;
}

oac_status oac_options_read(const oac_client_options *given, oac_known_options *known, oac_error *error)
{
    oac_status status = read_options(given, &known->options, error);
    if (status == OAC_OK) {
        status = read_transport(known, error);
    }
    return status == OAC_OK ? read_oauth2(known, error) : status;
}

oac_status oac_options_check(const oac_client_options *options, oac_buffer *base_url, oac_buffer *token_url,
                             oac_error *error)
{
    const char *why = NULL;
    oac_status status = OAC_OK;
    if (is_half(options->allocator)) {
        return refuse(error, "allocator", "some of its functions are null");
    }
    if (options->transport != NULL && options->transport->send == NULL) {
        return refuse(error, "transport", "its function is null");
    }
    if (oac_transport_of(options) == NULL) {
        return refuse(error, "transport", "it is missing: this liboac was built without libcurl (OAC_NO_CURL)");
    }
    if (options->validation < OAC_VALIDATION_DEFAULT || options->validation > OAC_VALIDATION_OFF) {
        return refuse(error, "validation", "it is none of the modes");
    }
    if (options->user_agent != NULL && (why = check_header_text(options->user_agent, ' ')) != NULL) {
        return refuse(error, "user_agent", why);
    }
    if (options->refused_token_codes != NULL && (why = check_header_text(options->refused_token_codes, ' ')) != NULL) {
        return refuse(error, "refused_token_codes", why);
    }
    if (options->error_code_member != NULL && strlen(options->error_code_member) > 63) {
        return refuse(error, "error_code_member", "it is longer than 63 bytes");
    }
    if (options->error_message_member != NULL && strlen(options->error_message_member) > 63) {
        return refuse(error, "error_message_member", "it is longer than 63 bytes");
    }
    if (options->proxy != NULL && (why = oac_transport_of(options)->check_proxy(options->proxy)) != NULL) {
        return refuse(error, "proxy", why);
    }
    status = oac_credentials_check(options, error);
    if (status == OAC_OK) {
        status = check_headers(options, error);
    }
    if (status == OAC_OK) {
        status = oac_servers_check(options, base_url, error);
    }
    return status == OAC_OK ? check_token_url(options, token_url, error) : status;
}

void oac_option_fill_in(uint32_t *option, uint32_t otherwise)
{
    if (*option == 0) {
        *option = otherwise;
    }
}

void oac_options_fill_in(oac_client_options *options)
{
    oac_option_fill_in(&options->connect_timeout_ms, OAC_CONNECT_TIMEOUT_MS);
    oac_option_fill_in(&options->attempt_timeout_ms, OAC_ATTEMPT_TIMEOUT_MS);
    oac_option_fill_in(&options->total_timeout_ms, OAC_TOTAL_TIMEOUT_MS);
    oac_option_fill_in(&options->turn_timeout_ms, OAC_TURN_TIMEOUT_MS);
    oac_option_fill_in(&options->max_attempts, OAC_MAX_ATTEMPTS);
    oac_option_fill_in(&options->retry_delay_ms, OAC_RETRY_DELAY_MS);
    oac_option_fill_in(&options->retry_delay_most_ms, OAC_RETRY_DELAY_MOST_MS);
    oac_option_fill_in(&options->retry_after_most_ms, OAC_RETRY_AFTER_MOST_MS);
    oac_option_fill_in(&options->rate_seconds, OAC_RATE_SECONDS);
    oac_option_fill_in(&options->rate_burst, options->rate_requests / options->rate_seconds);
    oac_option_fill_in(&options->rate_burst, 1);
    if (options->max_response_bytes == 0) {
        options->max_response_bytes = OAC_MAX_RESPONSE_BYTES;
    }
    if (options->max_header_bytes == 0) {
        options->max_header_bytes = OAC_MAX_HEADER_BYTES;
    }
    if (options->log_level == OAC_LOG_DEFAULT) {
        options->log_level = OAC_LOG_INFO;
    }
}
