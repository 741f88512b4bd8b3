/* The client of all that is sent: as the settings and the command line have it. Private to the command. */
#include <string.h>

#include "base/letters.h"
#include "call/call.h"
#include "exits.h"

/* Of a second's requests, how many may go at once where they are to go out evenly. */
#define STEADY_PART 20

static uint32_t least(uint32_t one, uint32_t other)
{
    return one < other ? one : other;
}

/* What is set has been judged when it was loaded. */
static uint32_t timeout_that_is_set(void)
{
    const oac_setting setting = oac_settings_get(OAC_KEY_TIMEOUT);
    uint32_t milliseconds = OAC_TIMEOUT_MS;
    return setting.text != NULL && oac_read_seconds(setting.text, &milliseconds) ? milliseconds : OAC_TIMEOUT_MS;
}

static uint32_t attempts_that_are_set(void)
{
    const oac_setting setting = oac_settings_get(OAC_KEY_RETRIES);
    int64_t retries = OAC_RETRIES;
    return setting.text != NULL && oac_read_integer(setting.text, &retries) ? (uint32_t)retries + 1 : OAC_RETRIES + 1;
}

static void set_limits(const oac_client_wishes *wishes, oac_client_options *options)
{
    const oac_setting rate = oac_settings_get(OAC_KEY_RATE);
    options->total_timeout_ms = wishes->timeout_ms != 0 ? wishes->timeout_ms : timeout_that_is_set();
    options->attempt_timeout_ms = least(OAC_ATTEMPT_TIMEOUT_MS, options->total_timeout_ms);
    options->connect_timeout_ms = least(OAC_CONNECT_TIMEOUT_MS, options->total_timeout_ms);
    options->max_attempts = wishes->attempts != 0 ? wishes->attempts : attempts_that_are_set();
    if (wishes->rate_requests != 0) {
        options->rate_requests = wishes->rate_requests;
        options->rate_seconds = wishes->rate_seconds;
    } else if (rate.text != NULL) {
        (void)oac_read_rate(rate.text, &options->rate_requests, &options->rate_seconds);
    }
    if (wishes->steady && options->rate_seconds != 0) {
        options->rate_burst = options->rate_requests / options->rate_seconds / STEADY_PART + 1;
    }
}

oac_client_wishes oac_client_wishes_of(const oac_arguments *arguments)
{
    oac_client_wishes wishes = OAC_ZERO;
    wishes.unchecked = arguments->given[OAC_OPTION_NULL] != NULL;
    wishes.dry = arguments->given[OAC_OPTION_DRY_RUN] != NULL;
    wishes.verbose = arguments->given[OAC_OPTION_VERBOSE] != NULL;
    wishes.timeout_ms = arguments->timeout_ms;
    wishes.attempts = arguments->attempts;
    return wishes;
}

oac_setting oac_client_base_url(void)
{
    return oac_settings_get(OAC_KEY_BASE_URL);
}

oac_client *oac_client_make(const oac_command *command, const oac_client_wishes *wishes, oac_watch *watch, int *code)
{
    oac_client_options options = oac_command_client_options();
    const oac_transport dry_run = oac_dry_run_transport();
    const char *base_url = oac_client_base_url().text;
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    base_url = wishes->base_url != NULL ? wishes->base_url : base_url;
    options.base_url = base_url != NULL ? base_url : options.base_url;
    options.transport = wishes->instead != NULL ? wishes->instead : wishes->dry ? &dry_run : NULL;
    set_limits(wishes, &options);
    if (!oac_access_fill(command, options.transport != NULL, &options)) {
        *code = EXIT_USAGE;
        return NULL;
    }
    options.keep_unknown = true;
    options.validation = wishes->unchecked ? OAC_VALIDATION_OFF : options.validation;
    options.stop_on_refused_token = wishes->stop_on_refused_token;
    watch->attempts = options.max_attempts;
    watch->verbose = wishes->verbose && options.transport == NULL; /* which shows it all */
    watch->quiet = wishes->quiet;
    oac_watch_begin(watch, &options);
    if (oac_client_new(&options, &client, &error) != OAC_OK) {
        *code = oac_report_error(&error, NULL);
        return NULL;
    }
    return client;
}

bool oac_client_is_refused(const oac_error *error)
{
    const oac_client_options options = oac_command_client_options();
    const char *codes = options.refused_token_codes;
    if (error->status != OAC_ERROR_HTTP) {
        return error->status == OAC_ERROR_STOPPED || (error->stage == OAC_STAGE_TOKEN && oac_bearer_was_refused());
    }
    if (error->http_status == 402 || error->http_status == 403) {
        return codes == NULL || error->server_code[0] == '\0' || oac_has_word(codes, error->server_code);
    }
    return error->http_status == 401;
}
