/* The journal of bulk changes on its own: does what the lines of standard input say, one after the other, and answers
 * each with one line. `python3 -m unittest tests.bulk.test_journal` is who asks. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bulk/bulk.h"

#define WORDS_MOST 600

static oac_journal *held = NULL;
static oac_sharing sharing = {.descriptor = -1};
static oac_journal_head head = {.command = "update-thing",
                                .base_url = "http://127.0.0.1/api",
                                .flags = "{}",
                                .input = "things.ndjson",
                                .input_size = 100,
                                .input_hash = 7};
static char kept[16][256];

static const char *keep(const char *text)
{
    static size_t count = 0;
    char *own = kept[count++ % (sizeof kept / sizeof *kept)];
    (void)snprintf(own, sizeof kept[0], "%s", text);
    return own;
}

static void set_head(const char *name, const char *value)
{
    const struct {
        const char *name;
        const char **place;
    } texts[] = {{"command", &head.command}, {"base-url", &head.base_url}, {"flags", &head.flags},
                 {"access", &head.access},   {"input", &head.input},       {"options", &head.options},
                 {"shard", &head.shard}};
    size_t i;
    for (i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (strcmp(texts[i].name, name) == 0) {
            *texts[i].place = keep(value);
        }
    }
    if (strcmp(name, "size") == 0) {
        head.input_size = strtoull(value, NULL, 10);
    }
    if (strcmp(name, "hash") == 0) {
        head.input_hash = strtoull(value, NULL, 10);
    }
}

/* Items from `first` to before `end`; each third must not be repeated. */
static bool plan(size_t first, size_t end)
{
    bool sound = true;
    for (; first < end && sound; first++) {
        const oac_item_place place = {first * 10, 9, (uint32_t)first + 1, first * 3};
        sound = oac_journal_planned(held, first, &place, first % 3 != 0);
    }
    return sound;
}

static oac_item_state state_named(const char *name)
{
    static const char *const names[] = {"planned", "sent", "done", "unchanged", "failed", "unknown"};
    size_t i = 0;
    while (i < 5 && strcmp(names[i], name) != 0) {
        i++;
    }
    return (oac_item_state)i;
}

static void print_states(void)
{
    static const char letters[] = "psdufX";
    size_t i;
    for (i = 0; i < oac_journal_count(held); i++) {
        printf("%c%s%s ", letters[oac_journal_state(held, i)], oac_journal_is_repeatable(held, i) ? "" : "1",
               oac_journal_is_in_doubt(held, i) ? "?" : "");
    }
    printf("\n");
}

static void print_batches(void)
{
    size_t count = 0;
    const oac_journal_batch *batches = oac_journal_batches(held, &count);
    size_t i;
    size_t j;
    for (i = 0; i < count; i++) {
        printf("%s %s", batches[i].key, batches[i].ticket != NULL ? batches[i].ticket : "-");
        for (j = 0; j < batches[i].count; j++) {
            printf(" %" PRIu64, batches[i].items[j]);
        }
        printf("; ");
    }
    printf("\n");
}

static void print_decisions(void)
{
    static const char *const steps[] = {"leave", "send", "read", "list"};
    unsigned state;
    unsigned bits;
    for (state = 0; state < 6; state++) {
        for (bits = 0; bits < 8; bits++) {
            const oac_resume_facts facts = {(oac_item_state)state, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0};
            printf("%s ", steps[oac_resume_step_of(facts)]);
        }
    }
    for (state = 0; state < 3; state++) {
        printf("%s ", steps[oac_resume_step_after((oac_resume_reading)state)]);
    }
    printf("\n");
}

static bool batch(size_t count, char **words)
{
    uint64_t numbers[WORDS_MOST];
    size_t i;
    for (i = 2; i < count; i++) {
        numbers[i - 2] = strtoull(words[i], NULL, 10);
    }
    return oac_journal_batch_of(held, words[1], numbers, count - 2);
}

static bool close_it(void)
{
    oac_journal *journal = held;
    held = NULL;
    return oac_journal_close(journal);
}

static bool change(size_t count, char **words, const char *rest)
{
    const char *word = words[0];
    const char *text = count > 1 ? words[1] : "";
    const size_t number = (size_t)strtoull(text, NULL, 10);
    const size_t second = count > 2 ? (size_t)strtoull(words[2], NULL, 10) : 0;
    if (strcmp(word, "create") == 0) {
        return (held = oac_journal_create(text, &head)) != NULL;
    }
    if (strcmp(word, "open") == 0) {
        return (held = oac_journal_open(text, &head)) != NULL;
    }
    if (strcmp(word, "plan") == 0) {
        return plan(number, second);
    }
    if (strcmp(word, "all") == 0) {
        return oac_journal_planned_all(held);
    }
    if (strcmp(word, "sent") == 0) {
        return oac_journal_sent(held, number);
    }
    if (strcmp(word, "of") == 0) {
        return oac_journal_end_of(held, number, state_named(words[2]), 200, rest);
    }
    if (strcmp(word, "batch") == 0) {
        return batch(count, words);
    }
    if (strcmp(word, "ticket") == 0) {
        return oac_journal_ticket(held, text, words[2]);
    }
    if (strcmp(word, "sync") == 0) {
        return oac_journal_sync(held);
    }
    if (strcmp(word, "tick") == 0) {
        return oac_journal_tick(held, (int64_t)number);
    }
    if (strcmp(word, "interval") == 0) {
        oac_journal_set_interval(held, (uint32_t)number);
        return true;
    }
    if (strcmp(word, "end") == 0) {
        return oac_journal_end(held);
    }
    return strcmp(word, "close") == 0 && close_it();
}

static void answer(size_t count, char **words, const char *rest)
{
    if (strcmp(words[0], "head") == 0) {
        set_head(words[1], rest);
        printf("ok\n");
    } else if (strcmp(words[0], "states") == 0) {
        print_states();
    } else if (strcmp(words[0], "batches") == 0) {
        print_batches();
    } else if (strcmp(words[0], "decisions") == 0) {
        print_decisions();
    } else if (strcmp(words[0], "reason") == 0) {
        const char *reason = oac_journal_reason(held, (size_t)strtoull(words[1], NULL, 10));
        printf("%s\n", reason != NULL ? reason : "-");
    } else if (strcmp(words[0], "quiet") == 0) {
        printf("%" PRId64 "\n", oac_journal_quiet_ms(held));
    } else if (strcmp(words[0], "share") == 0) {
        oac_sharing_begin(&sharing, words[1]);
        printf("%s\n", sharing.descriptor != -1 ? "ok" : "no");
    } else if (strcmp(words[0], "look") == 0) {
        oac_sharing_look(&sharing);
        printf("ok\n");
    } else {
        printf("%s\n", change(count, words, rest) ? "ok" : "no");
    }
}

/* What stands behind a word. */
static const char *after(const char *word, const char *end)
{
    const char *rest = word + strlen(word);
    return rest < end ? rest + 1 : rest;
}

int main(void)
{
    static char line[65536];
    char *words[WORDS_MOST];
    oac_descriptors_begin();
    oac_output_begin();
    oac_secret_begin();
    while (fgets(line, sizeof line, stdin) != NULL) {
        const char *rest = "";
        size_t count = 0;
        char *at = line;
        const char *end;
        line[strcspn(line, "\n")] = '\0';
        end = line + strlen(line);
        while (count < WORDS_MOST && (words[count] = strtok(count == 0 ? at : NULL, " ")) != NULL) {
            count++;
            if (count == 2 && strcmp(words[0], "head") == 0) {
                rest = after(words[1], end);
                break;
            }
            if (count == 3 && strcmp(words[0], "of") == 0) {
                rest = after(words[2], end);
                break;
            }
        }
        if (count > 0) {
            answer(count, words, rest);
            (void)fflush(stdout);
        }
    }
    oac_sharing_end(&sharing);
    if (held != NULL) {
        (void)close_it();
    }
    return EXIT_SUCCESS;
}
