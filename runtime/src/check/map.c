/* The check of maps (oac/gen/check.h): their keys. Their number is the program's, or that of a document that it passes
 * on: nothing here takes time that grows with its square. */
#include "check/check_internal.h"

#include <stdlib.h>

/* So many are compared each with each. */
#define OAC_MAP_FEW 16

static const oac_string *key_at(const void *entries, size_t size, size_t at)
{
    return (const oac_string *)(const void *)((const char *)entries + at * size);
}

/* By their bytes. */
static int compare_keys(const oac_string *left, const oac_string *right)
{
    const size_t common = left->length < right->length ? left->length : right->length;
    int order = common > 0 ? memcmp(left->data, right->data, common) : 0;
    if (order == 0 && left->length != right->length) {
        order = left->length < right->length ? -1 : 1;
    }
    return order;
}

/* By the bytes of the keys, then by their order. */
static int compare_sorted(const void *one, const void *other)
{
    const oac_string *left = *(const oac_string *const *)one;
    const oac_string *right = *(const oac_string *const *)other;
    const int order = compare_keys(left, right);
    return order != 0 ? order : left < right ? -1 : left > right;
}

const oac_string **oac_sorted_keys(const void *entries, size_t count, size_t size)
{
    /* These are pointers, and their size is meant. NOLINTNEXTLINE(bugprone-sizeof-expression) */
    const oac_string **sorted = (const oac_string **)calloc(count, sizeof *sorted);
    if (sorted != NULL) {
        for (size_t i = 0; i < count; i++) {
            sorted[i] = key_at(entries, size, i);
        }
        /* NOLINTNEXTLINE(bugprone-sizeof-expression) */
        qsort(sorted, count, sizeof sorted[0], compare_sorted);
    }
    return sorted;
}

const oac_string *oac_find_key(const oac_string *const *sorted, size_t count, const oac_string *key)
{
    size_t first = 0;
    size_t past = count;
    while (first < past) {
        const size_t middle = first + (past - first) / 2;
        const int order = compare_keys(key, sorted[middle]);
        if (order == 0) {
            return sorted[middle];
        }
        first = order > 0 ? middle + 1 : first;
        past = order < 0 ? middle : past;
    }
    return NULL;
}

static void report_twice(oac_checker *checker, const oac_path *path, oac_string key)
{
    oac_report_member(checker, OAC_RULE_PRESENCE, path, key, "the key is there twice");
}

static bool is_sound_key(oac_checker *checker, const oac_path *path, oac_string key, const oac_known *known)
{
    if (key.data == NULL) {
        oac_report(checker, OAC_RULE_PRESENCE, path, NULL, "", "", "a key of the map is a null pointer");
    } else if (!oac_string_is_utf8(key)) {
        oac_report(checker, OAC_RULE_ENCODING, path, NULL, "", "", "a key of the map is not valid UTF-8");
    } else if (known != NULL && oac_is_known(known, key)) {
        oac_report_member(checker, OAC_RULE_PRESENCE, path, key, "a member with a name of its own stands in the map");
    } else {
        return true;
    }
    return false;
}

/* Keys that are sound and there twice. */
static void find_repeated(oac_checker *checker, const oac_path *path, size_t count, const void *entries, size_t size)
{
    if (count <= OAC_MAP_FEW) {
        for (size_t i = 1; i < count; i++) {
            for (size_t j = 0; j < i; j++) {
                if (oac_string_equal(*key_at(entries, size, i), *key_at(entries, size, j))) {
                    report_twice(checker, path, *key_at(entries, size, i));
                    break;
                }
            }
        }
        return;
    }
    const oac_string **sorted = oac_sorted_keys(entries, count, size);
    if (sorted == NULL) {
        checker->status = OAC_ERROR_MEMORY;
        return;
    }
    for (size_t i = 1; i < count; i++) {
        if (oac_string_equal(*sorted[i - 1], *sorted[i])) {
            report_twice(checker, path, *sorted[i]);
        }
    }
    free(sorted);
}

/* Says whether the values can be looked at. `path` is that of the map. */
static bool check_keys(oac_checker *checker, const oac_path *path, size_t count, const void *entries, size_t size,
                       const oac_known *known)
{
    size_t sound = 0;
    if (checker->answer) { /* the reader has seen to it */
        return true;
    }
    for (size_t i = 0; i < count; i++) {
        sound += is_sound_key(checker, path, *key_at(entries, size, i), known);
    }
    if (sound == count) {
        find_repeated(checker, path, count, entries, size);
    }
    return sound == count && checker->status == OAC_OK;
}

bool oac_check_map(oac_checker *checker, const oac_path *path, const char *name, oac_presence state, size_t count,
                   const void *entries, size_t size, unsigned flags)
{
    if (!oac_check_list(checker, path, name, state, count, entries, flags)) {
        return false;
    }
    const oac_path here = oac_path_member(path, name);
    return check_keys(checker, name != NULL ? &here : path, count, entries, size, NULL);
}

bool oac_check_other_members(oac_checker *checker, const oac_path *path, oac_presence state, size_t count,
                             const void *entries, size_t size, const oac_known *known)
{
    return oac_check_list(checker, path, NULL, state, count, entries, OAC_CHECK_OPTIONAL) &&
           check_keys(checker, path, count, entries, size, known);
}
