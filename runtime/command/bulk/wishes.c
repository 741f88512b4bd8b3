/* How items are sent, as the command line has it. Private to the command. */
#include <string.h>

#include "bulk/send.h"
#include "texts/texts.h"

#define IN_FLIGHT 32u
#define IN_FLIGHT_MOST 1000
#define SETTLE_MS 5000u

static bool read_rate(const char *text, oac_bulk_wishes *wishes)
{
    if (text != NULL && !oac_read_rate(text, &wishes->rate_requests, &wishes->rate_seconds)) {
        oac_complain("--rate: expected requests in a time, such as 600/m or 10/s, got \"%s\"", text);
        return false;
    }
    return true;
}

static bool read_time(const char *name, const char *text, uint32_t *milliseconds)
{
    if (text != NULL && strcmp(text, "0") == 0) {
        *milliseconds = 0;
    } else if (text != NULL && !oac_read_seconds(text, milliseconds)) {
        oac_complain("--%s: expected seconds, such as 5, got \"%s\"", name, text);
        return false;
    }
    return true;
}

static bool read_in_flight(const char *text, uint32_t *count)
{
    int64_t number = 0;
    if (text == NULL) {
        return true;
    }
    if (!oac_read_integer(text, &number) || number < 1 || number > IN_FLIGHT_MOST) {
        oac_complain("--in-flight: expected a whole number from 1 to %d, got \"%s\"", IN_FLIGHT_MOST, text);
        return false;
    }
    *count = (uint32_t)number;
    return true;
}

bool oac_bulk_wishes_read(const oac_arguments *arguments, oac_bulk_wishes *wishes)
{
    const char *const *given = arguments->given;
    const char *via = given[OAC_BULK_VIA];
    bool sound = true;
    memset(wishes, 0, sizeof *wishes);
    wishes->in_flight = IN_FLIGHT;
    wishes->settle_ms = SETTLE_MS;
    wishes->sync_ms = OAC_JOURNAL_SYNC_MS;
    wishes->skip_unchanged = given[OAC_BULK_SKIP_UNCHANGED] != NULL;
    wishes->retry_failed = given[OAC_BULK_RETRY_FAILED] != NULL;
    wishes->quiet = given[OAC_BULK_QUIET] != NULL;
    wishes->batch = via != NULL;
    sound = read_rate(given[OAC_BULK_RATE], wishes);
    sound = read_in_flight(given[OAC_BULK_IN_FLIGHT], &wishes->in_flight) && sound;
    sound = read_time("settle", given[OAC_BULK_SETTLE], &wishes->settle_ms) && sound;
    sound = read_time("sync-interval", given[OAC_BULK_SYNC_INTERVAL], &wishes->sync_ms) && sound;
    if (via != NULL && strcmp(via, "batch") != 0) {
        oac_complain("--via: expected batch, got \"%s\"", via);
        sound = false;
    }
    return sound;
}

bool oac_bulk_wishes_can(const oac_bulk_wishes *wishes, const oac_command *command)
{
    const bool batch = !wishes->batch || oac_batches_can(command);
    const bool unchanged = !wishes->skip_unchanged || oac_unchanged_can(command);
    return batch && unchanged;
}
