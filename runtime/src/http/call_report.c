/* Broken rules that a call reports to the log and to a hook. Private half of oac/gen/operation.h. */
#include "http/call_internal.h"
#include "http/making.h"

/* Bytes of a value that a violation tells, as oac/validate.h says. */
#define OAC_SHOWN_VALUE 64

bool oac_call_reports(const oac_call *call)
{
    return call != NULL && (call->client->options.on_violation != NULL || oac_log_wants(call->client, OAC_LOG_WARNING));
}

/* Tells log and hook of one broken rule: its texts quote what was there, which may be the token. */
static void report_violation(const oac_call *call, const oac_violation *violation)
{
    const oac_client *client = call->client;
    oac_violation told = *violation;
    char path[sizeof((oac_error *)0)->path];
    char message[sizeof((oac_error *)0)->message];
    char value[OAC_SHOWN_VALUE + 1];
    oac_redact(client, call, path, sizeof path, told.path, strlen(told.path));
    oac_redact(client, call, message, sizeof message, told.message, strlen(told.message));
    oac_redact(client, call, value, sizeof value, told.value, strlen(told.value));
    told.path = path;
    told.message = message;
    told.value = value;
    oac_log_call(call, OAC_LOG_WARNING, "%s: %s, %s%s%s", call->operation->id,
                 told.refused ? "refused" : "a rule is broken", path, path[0] != '\0' ? ": " : "", message);
    if (client->options.on_violation != NULL) {
        client->options.on_violation(client->options.on_violation_context, call->operation->id, &told);
    }
}

void oac_call_report(oac_call *call, const oac_violations *violations)
{
    size_t at = 0;
    if (violations == NULL || !oac_call_reports(call)) {
        return;
    }
    for (at = 0; at < violations->count; at++) {
        report_violation(call, &violations->items[at]);
    }
    if (violations->dropped > 0) {
        oac_log_call(call, OAC_LOG_WARNING, "%s: %zu more rules are broken", call->operation->id, violations->dropped);
    }
}
