/* The check of unknown members (oac/gen/check.h). Their number is the program's, or that of a document that it passes
 * on: nothing here takes time that grows with its square. */
#include "check/check_internal.h"

#include <stdlib.h>

#include "json/path_text.h"

/* So many are compared each with each. */
#define OAC_EXTRA_FEW 16

static bool is_sound_name(oac_string name)
{
    return name.data != NULL;
}

typedef struct oac_extra_entry {
    const oac_member *member;
} oac_extra_entry;

/* By the bytes of the names, then by their order. */
static int compare_entries(const void *one, const void *other)
{
    const oac_member *left = ((const oac_extra_entry *)one)->member;
    const oac_member *right = ((const oac_extra_entry *)other)->member;
    const size_t common = left->name.length < right->name.length ? left->name.length : right->name.length;
    int order = common > 0 ? memcmp(left->name.data, right->name.data, common) : 0;
    if (order == 0 && left->name.length != right->name.length) {
        order = left->name.length < right->name.length ? -1 : 1;
    }
    return order != 0 ? order : left < right ? -1 : left > right;
}

/* Marks the members whose name an earlier one has; names that are unsound have none. */
static void mark_repeated(const oac_extra *extra, oac_extra_entry *sorted, bool *repeated)
{
    size_t count = 0;
    for (size_t i = 0; i < extra->count; i++) {
        repeated[i] = false;
        if (is_sound_name(extra->members[i].name)) {
            sorted[count++].member = &extra->members[i];
        }
    }
    qsort(sorted, count, sizeof sorted[0], compare_entries);
    for (size_t i = 1; i < count; i++) {
        if (oac_string_equal(sorted[i - 1].member->name, sorted[i].member->name)) {
            repeated[sorted[i].member - extra->members] = true;
        }
    }
}

static bool is_among_earlier(const oac_extra *extra, size_t at)
{
    for (size_t i = 0; i < at; i++) {
        if (oac_string_equal(extra->members[i].name, extra->members[at].name)) {
            return true;
        }
    }
    return false;
}

static void report_unknown(oac_checker *checker, const oac_path *path, oac_string name, const oac_known *known)
{
    char message[OAC_MESSAGE_ROOM];
    oac_text_out out;
    if (oac_report_is_only_counted(checker, OAC_RULE_UNKNOWN_MEMBER)) {
        return;
    }
    oac_out_begin(&out, message, sizeof message);
    if (oac_report_is_seen(checker, OAC_RULE_UNKNOWN_MEMBER)) {
        const size_t nearest = oac_nearest_known(known, name);
        oac_out_words(&out, "unknown member");
        if (nearest < oac_known_count(known)) {
            const oac_string meant = oac_known_name(known, nearest);
            oac_out_words(&out, "; did you mean ");
            oac_out_quoted(&out, meant.data, meant.length, OAC_SHOWN);
            oac_out_words(&out, "?");
        }
    }
    oac_report_member(checker, OAC_RULE_UNKNOWN_MEMBER, path, name, message);
}

static void check_member(oac_checker *checker, const oac_path *path, const oac_member *member, bool repeated,
                         const oac_known *known)
{
    char message[OAC_MESSAGE_ROOM];
    if (!is_sound_name(member->name)) {
        oac_report(checker, OAC_RULE_PRESENCE, path, NULL, "", "", "the name of an unknown member is a null pointer");
    } else if (!oac_string_is_utf8(member->name)) {
        oac_report(checker, OAC_RULE_ENCODING, path, NULL, "", "", "the name of an unknown member is not valid UTF-8");
    } else if (oac_is_known(known, member->name)) {
        oac_report_member(checker, OAC_RULE_PRESENCE, path, member->name,
                          "a known member stands among the unknown ones");
    } else if (repeated) {
        oac_report_member(checker, OAC_RULE_PRESENCE, path, member->name, "the unknown member is there twice");
    } else if (!oac_check_is_json(checker, member->value, "the value is not JSON: ", message)) {
        oac_report_member(checker, OAC_RULE_ENCODING, path, member->name, message);
    } else if (checker->status == OAC_OK) {
        report_unknown(checker, path, member->name, known);
    }
}

void oac_check_unknown(oac_checker *checker, const oac_path *path, const oac_extra *extra, const oac_known *known)
{
    if (extra->members == NULL) {
        oac_report(checker, OAC_RULE_PRESENCE, path, NULL, "", "",
                   "the unknown members are a null pointer with a count");
        return;
    }
    oac_extra_entry *sorted = NULL;
    bool *repeated = NULL;
    if (extra->count > OAC_EXTRA_FEW && !checker->answer) { /* in an answer, the reader has seen to it */
        sorted = (oac_extra_entry *)calloc(extra->count, sizeof *sorted);
        repeated = (bool *)calloc(extra->count, sizeof *repeated);
        if (sorted == NULL || repeated == NULL) {
            checker->status = OAC_ERROR_MEMORY;
        } else {
            mark_repeated(extra, sorted, repeated);
        }
    }
    for (size_t i = 0; i < extra->count && checker->status == OAC_OK; i++) {
        const bool twice = repeated != NULL ? repeated[i] : !checker->answer && is_among_earlier(extra, i);
        check_member(checker, path, &extra->members[i], twice, known);
    }
    free(sorted);
    free(repeated);
}
