/* The plan in the journal, and what the journal says of items. Private to the command. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bulk/crc.h"
#include "bulk/journal.h"

bool oac_journal_add(oac_journal *journal, bool repeatable)
{
    if (journal->count == journal->room) {
        const size_t room = journal->room == 0 ? 1024 : journal->room * 2;
        uint8_t *grown = realloc(journal->states, room);
        if (grown == NULL) {
            oac_complain("out of memory");
            return false;
        }
        journal->states = grown;
        journal->room = room;
    }
    journal->states[journal->count++] = (uint8_t)(OAC_ITEM_PLANNED | (repeatable ? 0 : OAC_JOURNAL_ONCE));
    return true;
}

static bool complain_otherwise(const oac_journal *journal)
{
    oac_complain(
        "the plan in the journal %s is another one than this program makes of the same input; nothing is sent. "
        "Go on with the version of the program that began it",
        journal->path);
    return false;
}

bool oac_journal_planned(oac_journal *journal, size_t number, const oac_item_place *place, bool repeatable)
{
    char text[128];
    (void)snprintf(text, sizeof text, "planned %zu %" PRIu32 " %016" PRIx64 " %s", number, place->line, place->hash,
                   repeatable ? "again" : "once");
    journal->given++;
    if (number >= journal->recorded) {
        if (journal->is_complete) {
            return complain_otherwise(journal);
        }
        return oac_journal_append(journal, "%s", text) && oac_journal_add(journal, repeatable);
    }
    journal->sum_given = oac_crc32c(journal->sum_given, text, strlen(text));
    return number + 1 < journal->recorded || journal->sum_given == journal->sum_recorded || complain_otherwise(journal);
}

bool oac_journal_planned_all(oac_journal *journal)
{
    if (journal->given < journal->recorded) {
        return complain_otherwise(journal);
    }
    if (!journal->is_complete && !oac_journal_append(journal, "planned-all %zu", journal->count)) {
        return false;
    }
    journal->is_complete = true;
    return (!journal->is_resumed || oac_journal_write_resumed(journal)) && oac_journal_sync(journal);
}

size_t oac_journal_count(const oac_journal *journal)
{
    return journal->count;
}

oac_item_state oac_journal_state(const oac_journal *journal, size_t number)
{
    return (oac_item_state)(journal->states[number] & OAC_JOURNAL_STATE);
}

bool oac_journal_is_repeatable(const oac_journal *journal, size_t number)
{
    return (journal->states[number] & OAC_JOURNAL_ONCE) == 0;
}

bool oac_journal_is_in_doubt(const oac_journal *journal, size_t number)
{
    return (journal->states[number] & OAC_JOURNAL_DOUBT) != 0;
}

void oac_journal_counts(const oac_journal *journal, size_t counts[6])
{
    size_t i;
    memset(counts, 0, 6 * sizeof *counts);
    for (i = 0; i < journal->count; i++) {
        counts[journal->states[i] & OAC_JOURNAL_STATE]++;
    }
}

int64_t oac_journal_quiet_ms(const oac_journal *journal)
{
    return journal->quiet_ms;
}
