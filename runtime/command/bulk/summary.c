/* What has become of all items. Private to the command. */
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "bulk/send.h"
#include "exits.h"

/* Items of which an earlier attempt may have been carried out. */
static size_t count_unknown(const oac_tally *tally)
{
    return tally->of[OAC_ITEM_UNKNOWN] + tally->of[OAC_ITEM_SENT];
}

static bool is_left(const oac_tally *tally)
{
    return tally->of[OAC_ITEM_PLANNED] + count_unknown(tally) > 0;
}

/* Whether some could not be sent although nothing has stopped the run: there was no connection for them. */
static bool is_unreached(const oac_sending *sending)
{
    return sending->stop == OAC_STOP_NOT && sending->tally.of[OAC_ITEM_PLANNED] > 0 && sending->refusal[0] != '\0';
}

static int status_of(const oac_sending *sending)
{
    const oac_tally *tally = &sending->tally;
    switch (sending->stop) {
    case OAC_STOP_SIGNAL:
        if (is_left(tally)) {
            return EXIT_INTERRUPTED;
        }
        break;
    case OAC_STOP_TOKEN:
        return EXIT_TOKEN;
    case OAC_STOP_NETWORK:
    case OAC_STOP_JOURNAL:
    case OAC_STOP_FAULT:
        return EXIT_REFUSED;
    case OAC_STOP_NO_TOKEN:
        return tally->here > 0 ? EXIT_REFUSED : EXIT_USAGE;
    case OAC_STOP_USAGE:
        return EXIT_USAGE;
    case OAC_STOP_NOT:
        if (is_unreached(sending) && tally->here == 0) {
            return EXIT_REFUSED;
        }
        break;
    }
    return tally->of[OAC_ITEM_FAILED] > 0 || is_left(tally) || sending->run->plan->left_out_count > 0 ? EXIT_PARTLY
                                                                                                      : EXIT_DONE;
}

/* Appends `count` and a word, where there are any. */
static void add_count(char *line, size_t size, size_t count, const char *word)
{
    const size_t used = strlen(line);
    if (count > 0) {
        (void)snprintf(line + used, size - used, ", %zu %s", count, word);
    }
}

static void tell_counts(const oac_sending *sending)
{
    const oac_tally *tally = &sending->tally;
    const int64_t took = oac_clock_now() - sending->progress.began;
    char line[256];
    char time[32];
    (void)snprintf(line, sizeof line, "%zu items: %zu done", tally->count, tally->of[OAC_ITEM_DONE]);
    add_count(line, sizeof line, tally->of[OAC_ITEM_UNCHANGED], "unchanged");
    add_count(line, sizeof line, tally->of[OAC_ITEM_FAILED], "failed");
    add_count(line, sizeof line, count_unknown(tally), "unknown");
    add_count(line, sizeof line, tally->of[OAC_ITEM_PLANNED], "not sent");
    add_count(line, sizeof line, sending->run->plan->left_out_count, "invalid");
    oac_progress_time(took, time, sizeof time);
    oac_complain("%s; %s, %.1f a second", line, time, oac_progress_rate(tally->here, took));
}

/* For programs. */
static void print_counts(const oac_sending *sending)
{
    const oac_tally *tally = &sending->tally;
    oac_output_format(&oac_out, "{\"items\":%zu,\"done\":%zu,\"unchanged\":%zu,\"failed\":%zu,\"unknown\":%zu,",
                      tally->count, tally->of[OAC_ITEM_DONE], tally->of[OAC_ITEM_UNCHANGED], tally->of[OAC_ITEM_FAILED],
                      count_unknown(tally));
    oac_output_format(&oac_out, "\"notSent\":%zu,\"invalid\":%zu,\"seconds\":%.3f}\n", tally->of[OAC_ITEM_PLANNED],
                      sending->run->plan->left_out_count, (double)(oac_clock_now() - sending->progress.began) / 1e6);
}

int oac_summary_tell(const oac_sending *sending)
{
    const oac_tally *tally = &sending->tally;
    if (sending->stop == OAC_STOP_TOKEN) {
        oac_complain("the token was refused, so nothing more is sent%s%s", sending->refusal[0] != '\0' ? ": " : "",
                     sending->refusal);
    }
    if (sending->stop == OAC_STOP_NO_TOKEN) {
        oac_complain("no token can be had, so nothing more is sent: %s", sending->refusal);
    }
    if (sending->stop == OAC_STOP_NETWORK) {
        oac_complain("the server cannot be reached, so nothing more is sent: %s", sending->refusal);
    }
    if (is_unreached(sending)) {
        oac_complain("the server could not be reached for all items: %s", sending->refusal);
    }
    tell_counts(sending);
    if (sending->run->settings->json) {
        print_counts(sending);
    }
    if (is_left(tally) && sending->run->go_on != NULL) {
        oac_complain("to go on: %s", sending->run->go_on);
    }
    return status_of(sending);
}
