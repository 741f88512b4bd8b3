/* The sending of a plan, from its first item to the summary. Private to the command. */
#include <time.h>

#include "base/clock.h"
#include "bulk/send.h"
#include "exits.h"

/* Milliseconds. */
#define LOOK_MS 100

static bool has_to_read_back(const oac_sending *sending)
{
    size_t i;
    for (i = 0; i < sending->tally.count; i++) {
        if (oac_sending_step(sending, i) == OAC_RESUME_READ_BACK) {
            return true;
        }
    }
    return false;
}

/* What an earlier run sent last may be carried out only now: what is read before that says nothing. */
static void settle(oac_sending *sending)
{
    const struct timespec time = {.tv_nsec = LOOK_MS * 1000000L};
    const int64_t quiet = oac_journal_quiet_ms(sending->run->journal);
    const int64_t wanted = sending->run->wishes->settle_ms;
    int64_t until = oac_clock_now() / 1000 + wanted - quiet;
    if (quiet >= wanted || !has_to_read_back(sending)) {
        return;
    }
    sending->doing = "waiting before what is unknown is read back";
    while (oac_clock_now() / 1000 < until && sending->stop == OAC_STOP_NOT) {
        oac_sending_look(sending);
        (void)nanosleep(&time, NULL);
    }
    sending->doing = NULL;
}

static void send_all(oac_sending *sending)
{
    const oac_bulk_wishes *wishes = sending->run->wishes;
    bool looks = false;
    oac_batches_resume(sending);
    if (sending->stop == OAC_STOP_NOT && wishes->skip_unchanged) {
        looks = oac_unchanged_run(sending);
    }
    if (sending->stop == OAC_STOP_NOT && wishes->batch) {
        if (looks) {
            oac_flight_run(sending, OAC_FLIGHT_LOOKS);
        }
        looks = false;
        oac_batches_run(sending);
    }
    settle(sending);
    if (sending->stop == OAC_STOP_NOT) {
        oac_flight_run(sending, looks ? OAC_FLIGHT_LOOKS_AND_SENDS : OAC_FLIGHT_SENDS);
    }
}

int oac_bulk_send(const oac_bulk_run *run)
{
    oac_sending sending;
    int code = EXIT_REFUSED;
    if (oac_sending_begin(&sending, run, &code)) {
        oac_signals_begin(run->go_on);
        oac_progress_begin(&sending.progress, &sending.tally, run->wishes->quiet);
        oac_journal_set_interval(run->journal, run->wishes->sync_ms);
        oac_sharing_begin(&sending.sharing, oac_bearer_identity());
        send_all(&sending);
        oac_sharing_end(&sending.sharing);
        (void)oac_journal_end(run->journal);
        oac_progress_end(&sending.progress);
        code = oac_summary_tell(&sending);
        oac_signals_end();
    }
    oac_sending_end(&sending);
    return code;
}
