/* Buffers, arenas and lists of violations: growth, ceilings, reuse, failing allocations. */
#include <check.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "account.h"
#include "oac/arena.h"
#include "oac/buffer.h"
#include "oac/validate.h"
#include "runner.h"

START_TEST(buffer_grows_and_is_reused)
{
    account counts = {0};
    const oac_allocator allocator = account_allocator(&counts);
    oac_buffer buffer = {.allocator = &allocator};
    for (int i = 0; i < 1000; i++) {
        ck_assert_int_eq(oac_buffer_append(&buffer, "0123456789", 10), OAC_OK);
    }
    ck_assert_uint_eq(buffer.length, 10000);
    ck_assert_mem_eq(buffer.data + 9990, "0123456789", 11);
    const long calls = counts.calls;
    ck_assert_int_lt(calls, 12);
    oac_buffer_clear(&buffer);
    ck_assert_str_eq(buffer.data, "");
    for (int i = 0; i < 1000; i++) {
        ck_assert_int_eq(oac_buffer_append(&buffer, "0123456789", 10), OAC_OK);
    }
    ck_assert_int_eq(counts.calls, calls);
    oac_buffer_dispose(&buffer);
    oac_buffer_dispose(&buffer);
    ck_assert_int_eq(counts.live, 0);
}
END_TEST

START_TEST(buffer_keeps_to_its_ceiling)
{
    oac_buffer buffer = {.ceiling = 10};
    ck_assert_int_eq(oac_buffer_append(&buffer, "0123456789", 10), OAC_OK);
    ck_assert_int_eq(oac_buffer_append(&buffer, "x", 1), OAC_ERROR_LIMIT);
    ck_assert_int_eq(oac_buffer_reserve(&buffer, SIZE_MAX), OAC_ERROR_LIMIT);
    ck_assert_int_eq(oac_buffer_append(&buffer, NULL, 0), OAC_OK);
    ck_assert_str_eq(buffer.data, "0123456789");
    oac_buffer_dispose(&buffer);
}
END_TEST

START_TEST(buffer_survives_a_failing_allocation)
{
    account counts = {.fail_at = 2};
    const oac_allocator allocator = account_allocator(&counts);
    oac_buffer buffer = {.allocator = &allocator};
    static const char much[100000];
    ck_assert_int_eq(oac_buffer_append(&buffer, "abc", 3), OAC_OK);
    ck_assert_int_eq(oac_buffer_append(&buffer, much, sizeof much), OAC_ERROR_MEMORY);
    ck_assert_str_eq(buffer.data, "abc");
    ck_assert_uint_eq(buffer.length, 3);
    oac_buffer_dispose(&buffer);
    ck_assert_int_eq(counts.live, 0);
}
END_TEST

START_TEST(arena_gives_zeroed_aligned_memory)
{
    oac_arena *arena = oac_arena_new(NULL, 100, 0);
    for (int round = 0; round < 3; round++) {
        for (size_t size = 0; size < 400; size++) {
            unsigned char *memory = oac_arena_allocate(arena, size);
            ck_assert_ptr_nonnull(memory);
            ck_assert_uint_eq((uintptr_t)memory % _Alignof(max_align_t), 0);
            for (size_t i = 0; i < size; i++) {
                ck_assert_uint_eq(memory[i], 0);
            }
            memset(memory, 0xAA, size);
        }
        oac_arena_reset(arena);
    }
    oac_arena_free(arena);
    oac_arena_free(NULL);
}
END_TEST

START_TEST(arena_extends)
{
    oac_arena *arena = oac_arena_new(NULL, 4096, 0);
    char *text = oac_arena_extend(arena, NULL, 0, 10);
    memcpy(text, "0123456789", 10);
    char *more = oac_arena_extend(arena, text, 10, 100);
    ck_assert_ptr_eq(more, text);
    ck_assert_mem_eq(more, "0123456789\0\0\0\0\0\0\0\0\0\0", 20);
    ck_assert_ptr_nonnull(oac_arena_allocate(arena, 1));
    char *moved = oac_arena_extend(arena, more, 100, 200);
    ck_assert_ptr_ne(moved, more);
    ck_assert_mem_eq(moved, "0123456789\0\0\0\0\0\0\0\0\0\0", 20);
    char *far = oac_arena_extend(arena, moved, 200, 100000);
    ck_assert_mem_eq(far, "0123456789\0\0\0\0\0\0\0\0\0\0", 20);
    ck_assert_int_eq(far[99999], 0);
    oac_arena_free(arena);
}
END_TEST

START_TEST(arena_keeps_to_its_ceiling)
{
    oac_arena *arena = oac_arena_new(NULL, 1024, 4096);
    size_t got = 0;
    while (oac_arena_allocate(arena, 64) != NULL) {
        got += 64;
        ck_assert_uint_le(got, 4096);
    }
    ck_assert_uint_ge(got, 2048);
    ck_assert_int_eq(oac_arena_status(arena), OAC_ERROR_LIMIT);
    ck_assert_ptr_null(oac_arena_allocate(arena, SIZE_MAX));
    ck_assert_ptr_null(oac_arena_extend(arena, NULL, 0, SIZE_MAX - 4));
    oac_arena_reset(arena);
    ck_assert_int_eq(oac_arena_status(arena), OAC_OK);
    ck_assert_ptr_nonnull(oac_arena_allocate(arena, 64));
    oac_arena_free(arena);
    ck_assert_ptr_null(oac_arena_new(NULL, 100, 10));
    ck_assert_ptr_null(oac_arena_new(NULL, SIZE_MAX, 0));
}
END_TEST

START_TEST(arena_allocates_once_for_equal_rounds)
{
    account counts = {0};
    const oac_allocator allocator = account_allocator(&counts);
    oac_arena *arena = oac_arena_new(&allocator, 64, 0);
    for (int round = 0; round < 5; round++) {
        const long before = counts.calls;
        for (size_t i = 0; i < 50; i++) {
            ck_assert_ptr_nonnull(oac_arena_allocate(arena, 100 + i));
        }
        if (round > 0) {
            ck_assert_int_eq(counts.calls, before);
        }
        oac_arena_reset(arena);
    }
    oac_arena_free(arena);
    ck_assert_int_eq(counts.live, 0);
}
END_TEST

START_TEST(arena_survives_failing_allocations)
{
    for (long fail_at = 1; fail_at < 8; fail_at++) {
        account counts = {.fail_at = fail_at};
        const oac_allocator allocator = account_allocator(&counts);
        oac_arena *arena = oac_arena_new(&allocator, 64, 0);
        if (fail_at == 1) {
            ck_assert_ptr_null(arena);
            continue;
        }
        bool failed = false;
        for (size_t i = 0; i < 200; i++) {
            if (oac_arena_allocate(arena, 1000) == NULL) {
                failed = true;
                ck_assert_int_eq(oac_arena_status(arena), OAC_ERROR_MEMORY);
            }
        }
        ck_assert(failed);
        oac_arena_free(arena);
        ck_assert_int_eq(counts.live, 0);
    }
}
END_TEST

START_TEST(violations_are_copied_and_counted)
{
    char path[32] = "a.b";
    char value[300];
    memset(value, 'v', sizeof(value) - 1);
    value[sizeof(value) - 1] = '\0';
    memcpy(value + 63, "\xC3\xA9", 2); /* across the cut at 64 bytes */
    oac_violations list = {.ceiling = 20};
    for (int i = 0; i < 25; i++) {
        const oac_violation violation = {OAC_RULE_MAXIMUM, i % 2 == 0, path, "too much", "100", value};
        ck_assert_int_eq(oac_violations_add(&list, &violation), OAC_OK);
    }
    path[0] = 'X';
    ck_assert_uint_eq(list.count, 20);
    ck_assert_uint_eq(list.dropped, 5);
    ck_assert_uint_eq(list.refused, 13);
    ck_assert_str_eq(list.items[0].path, "a.b");
    ck_assert_str_eq(list.items[19].message, "too much");
    ck_assert_uint_eq(strlen(list.items[0].value), 63);
    oac_violations_dispose(&list);
    oac_violations_dispose(&list);
    const oac_violation empty = {.rule = OAC_RULE_TYPE};
    ck_assert_int_eq(oac_violations_add(&list, &empty), OAC_OK);
    ck_assert_str_eq(list.items[0].path, "");
    oac_violations_dispose(&list);
}
END_TEST

START_TEST(violations_survive_failing_allocations)
{
    for (long fail_at = 1; fail_at < 6; fail_at++) {
        account counts = {.fail_at = fail_at};
        const oac_allocator allocator = account_allocator(&counts);
        oac_violations list = {.allocator = &allocator};
        size_t added = 0;
        size_t refused = 0;
        for (int i = 0; i < 200; i++) {
            const oac_violation violation = {OAC_RULE_TYPE, true, "path", "a message of some length", "1", "2"};
            const oac_status status = oac_violations_add(&list, &violation);
            added += status == OAC_OK;
            refused += status == OAC_ERROR_MEMORY;
            ck_assert_uint_eq(list.count, added);
        }
        ck_assert_uint_eq(refused, 1);
        oac_violations_dispose(&list);
        ck_assert_int_eq(counts.live, 0);
    }
}
END_TEST

START_TEST(rules_and_statuses_have_names)
{
    ck_assert_str_eq(oac_rule_name(OAC_RULE_MAX_LENGTH), "maxLength");
    ck_assert_str_eq(oac_rule_name(OAC_RULE_IF_THEN), "if/then");
    ck_assert_str_eq(oac_rule_name((oac_rule)63), "unknown rule");
    ck_assert_str_eq(oac_status_name(OAC_ERROR_STOPPED), "OAC_ERROR_STOPPED");
    ck_assert_str_eq(oac_status_name((oac_status)99), "OAC_ERROR_UNKNOWN");
    ck_assert_str_eq(oac_version(), OAC_VERSION);
    for (int rule = OAC_RULE_TYPE; rule <= OAC_RULE_MAX_PROPERTIES; rule++) {
        ck_assert_str_ne(oac_rule_name((oac_rule)rule), "unknown rule");
    }
    for (int rule = OAC_RULE_ENUM; rule <= OAC_RULE_IF_THEN; rule++) {
        ck_assert_str_ne(oac_rule_name((oac_rule)rule), "unknown rule");
    }
    for (int status = OAC_OK; status <= OAC_ERROR_STOPPED; status++) {
        ck_assert_str_ne(oac_status_name((oac_status)status), "OAC_ERROR_UNKNOWN");
    }
}
END_TEST

START_TEST(errors_are_cut_at_characters)
{
    oac_error error = OAC_ERROR_INIT;
    char text[1000];
    for (size_t shift = 0; shift < 4; shift++) {
        memset(text, 'a', shift);
        for (size_t i = shift; i + 4 < sizeof(text); i += 4) {
            memcpy(text + i, "\xF0\x9F\x98\x80", 5);
        }
        error.line = 5;
        ck_assert_int_eq(oac_error_set(&error, OAC_ERROR_LIMIT, OAC_STAGE_PARSE, "%s", text), OAC_ERROR_LIMIT);
        const size_t length = strlen(error.message);
        ck_assert_uint_eq((length - shift) % 4, 0);
        ck_assert_uint_gt(length, sizeof(error.message) - 6);
        ck_assert_uint_eq(error.line, 0);
    }
    ck_assert_int_eq(oac_error_set(NULL, OAC_ERROR_JSON, OAC_STAGE_PARSE, "%d", 1), OAC_ERROR_JSON);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("memory and errors");
    TCase *tests = tcase_create("memory and errors");
    tcase_add_test(tests, buffer_grows_and_is_reused);
    tcase_add_test(tests, buffer_keeps_to_its_ceiling);
    tcase_add_test(tests, buffer_survives_a_failing_allocation);
    tcase_add_test(tests, arena_gives_zeroed_aligned_memory);
    tcase_add_test(tests, arena_extends);
    tcase_add_test(tests, arena_keeps_to_its_ceiling);
    tcase_add_test(tests, arena_allocates_once_for_equal_rounds);
    tcase_add_test(tests, arena_survives_failing_allocations);
    tcase_add_test(tests, violations_are_copied_and_counted);
    tcase_add_test(tests, violations_survive_failing_allocations);
    tcase_add_test(tests, rules_and_statuses_have_names);
    tcase_add_test(tests, errors_are_cut_at_characters);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
