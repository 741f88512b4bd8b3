/* Tells what changes in a store, by asking when each kind of thing changed last: watch_changes [TIMES [SECONDS]]
 * Asks TIMES times (for ever, if 0), with so many seconds between; that costs one request each time, however large the
 * store is. */
#include <time.h>

#include "shop.h"

static oac_walk tell(void *context, const oac_visit *visit)
{
    (void)context;
    if (visit->kind == OAC_TYPE_STRING && !visit->is_null) {
        const oac_opt_string when = {OAC_VALUE, visit->text};
        printf("%s %s\n", visit->path, shop_text(when).text);
    }
    return OAC_WALK_ON;
}

static int watch(const shop *at, int64_t times, int64_t seconds)
{
    const struct timespec pause = {(time_t)seconds, 0};
    oac_error error = OAC_ERROR_INIT;
    ecwid_latest_store_update_stats before = ECWID_LATEST_STORE_UPDATE_STATS_INIT;
    int64_t asked = 0;
    oac_status status = ecwid_get_latest_store_update_stats(at->client, at->id, NULL, &before, &error);
    while (status == OAC_OK && (times == 0 || ++asked < times)) {
        ecwid_latest_store_update_stats now = ECWID_LATEST_STORE_UPDATE_STATS_INIT;
        ecwid_latest_store_update_stats changes = ECWID_LATEST_STORE_UPDATE_STATS_INIT;
        (void)nanosleep(&pause, NULL);
        status = ecwid_get_latest_store_update_stats(at->client, at->id, NULL, &now, &error);
        if (status == OAC_OK) {
            status = ecwid_latest_store_update_stats_changes(&before, &now, &ecwid_latest_store_update_stats_oac_type,
                                                             &changes, &error);
        }
        if (status == OAC_OK) {
            status = ecwid_latest_store_update_stats_walk(&changes, tell, NULL, &error);
            (void)fflush(stdout);
        }
        ecwid_latest_store_update_stats_dispose(&changes);
        ecwid_latest_store_update_stats_dispose(&before);
        before = now;
    }
    ecwid_latest_store_update_stats_dispose(&before);
    return status == OAC_OK ? EXIT_SUCCESS : shop_failed("stats", &error);
}

int main(int count, char **arguments)
{
    int64_t times = 0;
    int64_t seconds = 60;
    shop at = {NULL, 0};
    if (count > 3 || (count > 1 && !shop_number(arguments[1], &times)) ||
        (count > 2 && !shop_number(arguments[2], &seconds)) || times < 0 || seconds < 0) {
        fprintf(stderr, "usage: watch_changes [TIMES [SECONDS]]\n");
        return EXIT_USAGE;
    }
    int result = shop_open(&at, "ECWID");
    if (result == EXIT_SUCCESS) {
        result = watch(&at, times, seconds);
    }
    return shop_close(&at, result);
}
