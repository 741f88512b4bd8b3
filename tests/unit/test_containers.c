/* Lists of lists, items that may be null, maps, and members without a name of their own: read, written, checked. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lab/lab.h>

#include "account.h"
#include "runner.h"

static const oac_parse_options keeping = {.size = sizeof keeping, .keep_unknown = true};

/* What comes back of a text. */
static void check_round(const char *text)
{
    lab_shelf shelf = LAB_SHELF_INIT;
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_error error;
    ck_assert_msg(lab_shelf_parse(text, strlen(text), &keeping, &shelf, &error) == OAC_OK, "%s: %s: %s", text,
                  error.path, error.message);
    ck_assert_msg(lab_shelf_serialize(&shelf, &buffer, &error) == OAC_OK, "%s: %s: %s", text, error.path,
                  error.message);
    ck_assert_str_eq(buffer.data, text);
    oac_buffer_dispose(&buffer);
    lab_shelf_dispose(&shelf);
}

static const char *const texts[] = {
    "{\"grid\":[[1,2],[],[-3]]}",
    "{\"grid\":[]}",
    "{\"grid\":null}",
    "{\"grid\":[null]}",
    "{\"cube\":[[[\"a\",\"\"],[]],[]]}",
    "{\"maybes\":[null,0,-1]}",
    "{\"maybeTexts\":[\"\",null]}",
    "{\"maybeNumbers\":[0.5,null]}",
    "{\"maybeFlags\":[false,null,true]}",
    "{\"labels\":{}}",
    "{\"labels\":null}",
    "{\"labels\":{\"b\":\"2\",\"a\":\"1\",\"\":\"\"}}",
    "{\"labels\":{\"a\\u0000b\":\"x\\u0000\",\"a\":\"y\"}}",
    "{\"scores\":{\"a\":null,\"b\":1.5}}",
    "{\"counts\":{\"a\":0},\"flags\":{\"f\":false},\"ratios\":{\"r\":0.1}}",
    "{\"maybeCounts\":{\"a\":null,\"b\":7},\"maybeNames\":{\"n\":null,\"m\":\"\"}}",
    "{\"maybeSwitches\":{\"s\":null,\"t\":true}}",
    "{\"notes\":{\"a\":{\"x\":[1e3]},\"b\":[null,{}]}}",
    "{\"colors\":{\"a\":\"red\",\"b\":\"not listed\"},\"maybeColors\":[\"red\",null,\"other\"]}",
    "{\"shelves\":{\"a\":{\"shelves\":{\"b\":{}}},\"c\":{\"inner\":[{},{\"grid\":[]}]}}}",
    "{\"slots\":[{\"place\":1},null],\"slotMap\":{\"a\":null,\"b\":{\"place\":2}}}",
    "{\"groups\":{\"a\":[{\"place\":1},{\"place\":2}],\"b\":[]},\"stacks\":[{\"x\":[{\"place\":1}]},{}]}",
    "{\"maybeLists\":[null,[1],[]]}",
};

START_TEST(what_is_read_is_written)
{
    check_round(texts[_i]);
}
END_TEST

START_TEST(a_key_is_found)
{
    const char *text = "{\"labels\":{\"a\":\"1\",\"\":\"2\",\"a\\u0000\":\"3\"},\"shelves\":{\"s\":{\"grid\":[]}}}";
    lab_shelf shelf = LAB_SHELF_INIT;
    const oac_string *found;
    ck_assert_int_eq(lab_shelf_parse(text, strlen(text), NULL, &shelf, NULL), OAC_OK);
    found = oac_string_map_find(&shelf.labels, oac_text("a"));
    ck_assert_ptr_nonnull(found);
    ck_assert_str_eq(found->data, "1");
    ck_assert_str_eq(oac_string_map_find(&shelf.labels, oac_text(""))->data, "2");
    ck_assert_str_eq(oac_string_map_find(&shelf.labels, (oac_string){"a\0", 2})->data, "3");
    ck_assert_ptr_null(oac_string_map_find(&shelf.labels, oac_text("b")));
    ck_assert_ptr_null(oac_string_map_find(NULL, oac_text("a")));
    ck_assert_ptr_null(oac_string_map_find(&shelf.labels, (oac_string){NULL, 3}));
    ck_assert_int_eq(lab_shelf_map_find(&shelf.shelves, oac_text("s"))->grid.state, OAC_VALUE);
    shelf.labels.state = OAC_NULL;
    ck_assert_ptr_null(oac_string_map_find(&shelf.labels, oac_text("a")));
    lab_shelf_dispose(&shelf);
}
END_TEST

static const struct {
    const char *text;
    oac_status status;
    const char *path;
} refused[] = {
    {"{\"labels\":{\"a\":\"\",\"a\":\"\"}}", OAC_ERROR_JSON, "labels.a"},
    {"{\"labels\":{\"a\":\"\",\"\\u0061\":\"\"}}", OAC_ERROR_JSON, "labels.a"},
    {"{\"shelves\":{\"a\":{},\"b\":{},\"a\":{}}}", OAC_ERROR_JSON, "shelves.a"},
    {"{\"labels\":{},\"labels\":{}}", OAC_ERROR_JSON, "labels"},
    {"{\"labels\":[]}", OAC_ERROR_TYPE, "labels"},
    {"{\"labels\":{\"a\":1}}", OAC_ERROR_TYPE, "labels.a"},
    {"{\"labels\":{\"a\":null}}", OAC_ERROR_TYPE, "labels.a"},
    {"{\"labels\":{\"a\"}}", OAC_ERROR_JSON, "labels.a"},
    {"{\"labels\":{\"a\":\"\",}}", OAC_ERROR_JSON, "labels"},
    {"{\"grid\":[1]}", OAC_ERROR_TYPE, "grid[0]"},
    {"{\"grid\":[[1],[2,\"x\"]]}", OAC_ERROR_TYPE, "grid[1][1]"},
    {"{\"grid\":[[1,]]}", OAC_ERROR_JSON, "grid[0][1]"},
    {"{\"maybes\":[1.5]}", OAC_ERROR_TYPE, "maybes[0]"},
    {"{\"slots\":[1]}", OAC_ERROR_TYPE, "slots[0]"},
};

START_TEST(what_is_wrong_is_told_with_its_place)
{
    lab_shelf shelf = LAB_SHELF_INIT;
    oac_error error;
    ck_assert_int_eq(lab_shelf_parse(refused[_i].text, strlen(refused[_i].text), NULL, &shelf, &error),
                     refused[_i].status);
    ck_assert_str_eq(error.path, refused[_i].path);
    ck_assert_ptr_null(shelf.extra);
}
END_TEST

static const struct {
    const char *text;
    oac_rule rule;
    const char *path;
} broken[] = {
    {"{\"grid\":[]}", OAC_RULE_MIN_ITEMS, "grid"},
    {"{\"grid\":[[1]]}", OAC_RULE_MIN_ITEMS, "grid[0]"},
    {"{\"grid\":[[1,2],[3,0]]}", OAC_RULE_MINIMUM, "grid[1][1]"},
    {"{\"grid\":[[1,2],null]}", OAC_RULE_NULL, "grid[1]"},
    {"{\"cube\":[[[]],[[],[\"x\",\"long\"]]]}", OAC_RULE_MAX_LENGTH, "cube[1][1][1]"},
    {"{\"maybes\":[null,1]}", OAC_RULE_MINIMUM, "maybes[1]"},
    {"{\"maybes\":[null,3,null]}", OAC_RULE_UNIQUE_ITEMS, "maybes[2]"},
    {"{\"maybeTexts\":[null,\"b\"]}", OAC_RULE_PATTERN, "maybeTexts[1]"},
    {"{\"labels\":{}}", OAC_RULE_MIN_PROPERTIES, "labels"},
    {"{\"labels\":{\"a\":\"\",\"b\":\"\",\"c\":\"\",\"d\":\"\"}}", OAC_RULE_MAX_PROPERTIES, "labels"},
    {"{\"labels\":{\"a b\":\"longer\"}}", OAC_RULE_MAX_LENGTH, "labels[\"a b\"]"},
    {"{\"labels\":{\"\":\"longer\"}}", OAC_RULE_MAX_LENGTH, "labels[\"\"]"},
    {"{\"scores\":{\"a\":null,\"b\":-1}}", OAC_RULE_MINIMUM, "scores.b"},
    {"{\"counts\":{\"a\":10}}", OAC_RULE_MAXIMUM, "counts.a"},
    {"{\"colors\":{\"a\":\"reed\"}}", OAC_RULE_ENUM, "colors.a"},
    {"{\"maybeColors\":[null,\"reed\"]}", OAC_RULE_ENUM, "maybeColors[1]"},
    {"{\"maybeColors\":[\"red\",\"blue\",\"red\"]}", OAC_RULE_UNIQUE_ITEMS, "maybeColors[2]"},
    {"{\"inner\":[{\"labels\":{\"a\":\"1\",\"b\":\"2\"}},{\"labels\":{\"b\":\"2\",\"a\":\"1\"}}]}",
     OAC_RULE_UNIQUE_ITEMS, "inner[1]"},
    {"{\"inner\":[{\"notes\":{\"a\":{\"x\":1.0,\"y\":[2]}}},{\"notes\":{\"a\":{\"y\":[2.0],\"\\u0078\":1}}}]}",
     OAC_RULE_UNIQUE_ITEMS, "inner[1]"},
    {"{\"stacks\":[{\"a\":[],\"b\":[{\"place\":1}]},{\"b\":[{\"place\":1}],\"a\":[]}]}", OAC_RULE_UNIQUE_ITEMS,
     "stacks[1]"},
    {"{\"stacks\":[{\"a\":[{\"place\":1},{\"place\":-1}]}]}", OAC_RULE_MINIMUM, "stacks[0].a[1].place"},
    {"{\"shelves\":{\"a\":{\"shelves\":{\"b\":{\"grid\":[]}}}}}", OAC_RULE_MIN_ITEMS, "shelves.a.shelves.b.grid"},
    {"{\"slots\":[null,{}]}", OAC_RULE_REQUIRED, "slots[1].place"},
    {"{\"slotMap\":{\"a\":null,\"b\":{}}}", OAC_RULE_REQUIRED, "slotMap.b.place"},
    {"{\"groups\":{\"a\":[{}]}}", OAC_RULE_REQUIRED, "groups.a[0].place"},
    {"{\"groups\":{\"a\":null}}", OAC_RULE_NULL, "groups.a"},
    {"{\"maybeLists\":[null,[1,2,3]]}", OAC_RULE_MAX_ITEMS, "maybeLists[1]"},
};

START_TEST(rules_hold_at_any_depth)
{
    lab_shelf shelf = LAB_SHELF_INIT;
    oac_violations list = OAC_VIOLATIONS_INIT;
    oac_error error;
    ck_assert_int_eq(lab_shelf_parse(broken[_i].text, strlen(broken[_i].text), NULL, &shelf, &error), OAC_OK);
    ck_assert_int_eq(lab_shelf_validate(&shelf, OAC_VALIDATION_STRICT, &list, &error), OAC_ERROR_INVALID);
    ck_assert_uint_eq(list.count, 1);
    ck_assert_int_eq(list.items[0].rule, broken[_i].rule);
    ck_assert_str_eq(list.items[0].path, broken[_i].path);
    oac_violations_dispose(&list);
    lab_shelf_dispose(&shelf);
}
END_TEST

/* ---- What a program fills in ------------------------------------------------------------------------------------ */

static void check_refused(const lab_shelf *shelf, oac_rule rule, const char *path, const char *written)
{
    oac_violations list = OAC_VIOLATIONS_INIT;
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_error error;
    ck_assert_int_eq(lab_shelf_validate(shelf, OAC_VALIDATION_DEFAULT, &list, &error), OAC_ERROR_INVALID);
    ck_assert_uint_eq(list.count, 1);
    ck_assert_int_eq(list.items[0].rule, rule);
    ck_assert_str_eq(list.items[0].path, path);
    ck_assert_int_eq(lab_shelf_serialize(shelf, &buffer, &error), OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, written);
    ck_assert_uint_eq(buffer.length, 0);
    oac_violations_dispose(&list);
    oac_buffer_dispose(&buffer);
}

START_TEST(what_is_filled_in_by_halves_is_refused)
{
    static const oac_opt_int items[] = {{OAC_VALUE, 5}, {OAC_ABSENT, 0}};
    static const oac_opt_int halves[] = {{OAC_NULL, 5}};
    static const oac_int_list lists[] = {{OAC_ABSENT, 0, NULL}};
    static const oac_string_map_entry twice[] = {{{"a", 1}, {"", 0}}, {{"b", 1}, {"", 0}}, {{"a", 1}, {"", 0}}};
    static const oac_string_map_entry no_key[] = {{{NULL, 1}, {"", 0}}};
    static const oac_string_map_entry no_text[] = {{{"\xff", 1}, {"", 0}}};
    static const oac_string_map_entry no_value[] = {{{"k", 1}, {NULL, 0}}};
    static const lab_slot_ref_map_entry absent[] = {{{"k", 1}, OAC_ZERO}};
    lab_shelf shelf = LAB_SHELF_INIT;
    shelf.maybes = (oac_opt_int_list)OAC_LIST(items);
    check_refused(&shelf, OAC_RULE_PRESENCE, "maybes[1]", "maybes[1]");
    shelf.maybes = (oac_opt_int_list)OAC_LIST(halves);
    check_refused(&shelf, OAC_RULE_PRESENCE, "maybes[0]", "maybes[0]");
    shelf.maybes = oac_opt_int_list_of(NULL, 2);
    check_refused(&shelf, OAC_RULE_PRESENCE, "maybes", "maybes");
    shelf = (lab_shelf)LAB_SHELF_INIT;
    shelf.grid = (lab_int_list_list)OAC_LIST(lists);
    check_refused(&shelf, OAC_RULE_PRESENCE, "grid[0]", "grid[0]");
    shelf.grid = (lab_int_list_list)OAC_ZERO;
    shelf.labels = oac_string_map_of(twice, 3);
    check_refused(&shelf, OAC_RULE_PRESENCE, "labels.a", "labels.a");
    shelf.labels = oac_string_map_of(no_key, 1);
    check_refused(&shelf, OAC_RULE_PRESENCE, "labels", "labels");
    shelf.labels = oac_string_map_of(no_text, 1);
    check_refused(&shelf, OAC_RULE_ENCODING, "labels", "labels");
    shelf.labels = oac_string_map_of(no_value, 1);
    check_refused(&shelf, OAC_RULE_PRESENCE, "labels.k", "labels.k");
    shelf.labels = oac_string_map_of(NULL, 1);
    check_refused(&shelf, OAC_RULE_PRESENCE, "labels", "labels");
    shelf.labels = (oac_string_map)OAC_ZERO;
    shelf.slot_map = lab_slot_ref_map_of(absent, 1);
    check_refused(&shelf, OAC_RULE_PRESENCE, "slotMap.k", "slotMap.k");
}
END_TEST

/* ---- Members without a name of their own --------------------------------------------------------------------------
 */

START_TEST(members_of_any_name_stand_in_a_map)
{
    const char *text = "{\"x\":[1,2],\"owner\":\"o\",\"y\":[],\"total\":1.5}";
    lab_ledger ledger = LAB_LEDGER_INIT;
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_error error;
    ck_assert_int_eq(lab_ledger_parse(text, strlen(text), &keeping, &ledger, &error), OAC_OK);
    ck_assert_uint_eq(ledger.additional.count, 2);
    ck_assert_uint_eq(ledger.extra->count, 0);
    ck_assert_uint_eq(ledger.extra->skipped, 0);
    ck_assert_int_eq(lab_int_list_map_find(&ledger.additional, oac_text("x"))->items[1], 2);
    ck_assert_int_eq(lab_ledger_serialize(&ledger, &buffer, &error), OAC_OK);
    ck_assert_str_eq(buffer.data, "{\"owner\":\"o\",\"total\":1.5,\"x\":[1,2],\"y\":[]}");
    ck_assert_int_eq(lab_ledger_validate(&ledger, OAC_VALIDATION_STRICT, NULL, &error), OAC_OK);
    lab_ledger_dispose(&ledger);
    oac_buffer_dispose(&buffer);
}
END_TEST

static const struct {
    const char *text;
    oac_status status;
    const char *path;
} ledgers[] = {
    {"{\"owner\":\"\",\"x\":[],\"x\":[]}", OAC_ERROR_JSON, "x"},
    {"{\"owner\":\"\",\"x\":1}", OAC_ERROR_TYPE, "x"},
    {"{\"owner\":\"\",\"x\":[\"\"]}", OAC_ERROR_TYPE, "x[0]"},
    {"{\"owner\":\"\",\"x\":[0],\"y\":[0,-1]}", OAC_ERROR_INVALID, "y[1]"},
    {"{\"owner\":\"\",\"x\":null}", OAC_ERROR_INVALID, "x"},
    {"{\"owner\":\"\",\"x\":[],\"y\":[],\"z\":[],\"total\":1}", OAC_ERROR_INVALID, ""},
};

START_TEST(they_have_rules_as_all_others_have)
{
    lab_ledger ledger = LAB_LEDGER_INIT;
    oac_error error;
    oac_status status = lab_ledger_parse(ledgers[_i].text, strlen(ledgers[_i].text), NULL, &ledger, &error);
    if (status == OAC_OK) {
        status = lab_ledger_validate(&ledger, OAC_VALIDATION_DEFAULT, NULL, &error);
    }
    ck_assert_int_eq(status, ledgers[_i].status);
    ck_assert_str_eq(error.path, ledgers[_i].path);
    lab_ledger_dispose(&ledger);
}
END_TEST

START_TEST(a_name_that_is_described_does_not_belong_among_them)
{
    static const lab_int_list_map_entry entries[] = {{{"x", 1}, {OAC_VALUE, 0, NULL}},
                                                     {{"owner", 5}, {OAC_VALUE, 0, NULL}}};
    static const oac_member members[] = {{{"x", 1}, {"1", 1}}};
    oac_extra extra = {.members = members, .count = 1};
    lab_ledger ledger = {.owner = {OAC_VALUE, {"o", 1}}, .additional = OAC_LIST(entries)};
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_error error;
    ck_assert_int_eq(lab_ledger_validate(&ledger, OAC_VALIDATION_DEFAULT, NULL, &error), OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "owner");
    ck_assert_int_eq(lab_ledger_serialize(&ledger, &buffer, &error), OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "owner");
    ledger.additional.count = 1;
    ck_assert_int_eq(lab_ledger_serialize(&ledger, &buffer, &error), OAC_OK);
    ledger.extra = &extra;
    ck_assert_int_eq(lab_ledger_serialize(&ledger, &buffer, &error), OAC_ERROR_INVALID);
    ledger.extra = NULL;
    ledger.additional = lab_int_list_map_null();
    ck_assert_int_eq(lab_ledger_validate(&ledger, OAC_VALIDATION_DEFAULT, NULL, &error), OAC_ERROR_INVALID);
    ck_assert_int_eq(lab_ledger_serialize(&ledger, &buffer, &error), OAC_ERROR_INVALID);
    oac_buffer_dispose(&buffer);
}
END_TEST

/* ---- Size and memory ----------------------------------------------------------------------------------------------
 */

#define MANY 100000

START_TEST(very_many_keys_are_no_trouble)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_buffer again = OAC_BUFFER_INIT;
    lab_shelf shelf = LAB_SHELF_INIT;
    oac_error error;
    int i;
    ck_assert_int_eq(oac_buffer_append(&text, "{\"counts\":{", 11), OAC_OK);
    for (i = 0; i < MANY; i++) {
        char entry[32];
        const int length = snprintf(entry, sizeof entry, "%s\"k%d\":1", i > 0 ? "," : "", i);
        ck_assert_int_eq(oac_buffer_append(&text, entry, (size_t)length), OAC_OK);
    }
    ck_assert_int_eq(oac_buffer_append(&text, "}}", 2), OAC_OK);
    ck_assert_int_eq(lab_shelf_parse(text.data, text.length, NULL, &shelf, &error), OAC_OK);
    ck_assert_uint_eq(shelf.counts.count, MANY);
    ck_assert_int_eq(lab_shelf_validate(&shelf, OAC_VALIDATION_STRICT, NULL, &error), OAC_OK);
    ck_assert_int_eq(lab_shelf_serialize(&shelf, &again, &error), OAC_OK);
    ck_assert_uint_eq(again.length, text.length);
    lab_shelf_dispose(&shelf);
    text.length -= 2;
    ck_assert_int_eq(oac_buffer_append(&text, ",\"k7\":1}}", 10), OAC_OK);
    ck_assert_int_eq(lab_shelf_parse(text.data, text.length, NULL, &shelf, &error), OAC_ERROR_JSON);
    ck_assert_str_eq(error.path, "counts.k7");
    oac_buffer_dispose(&text);
    oac_buffer_dispose(&again);
}
END_TEST

START_TEST(the_ceiling_of_memory_holds)
{
    const oac_parse_options options = {.size = sizeof options, .max_memory = 4096};
    oac_buffer text = OAC_BUFFER_INIT;
    lab_shelf shelf = LAB_SHELF_INIT;
    oac_error error;
    int i;
    ck_assert_int_eq(oac_buffer_append(&text, "{\"grid\":[[]", 11), OAC_OK);
    for (i = 0; i < 300; i++) {
        ck_assert_int_eq(oac_buffer_append(&text, ",[]", 3), OAC_OK);
    }
    ck_assert_int_eq(oac_buffer_append(&text, "]}", 2), OAC_OK);
    ck_assert_int_eq(lab_shelf_parse(text.data, text.length, &options, &shelf, &error), OAC_ERROR_LIMIT);
    oac_buffer_dispose(&text);
}
END_TEST

START_TEST(no_memory_is_no_crash)
{
    account counts = {.fail_at = 0};
    const oac_allocator allocator = account_allocator(&counts);
    oac_parse_options options = {.size = sizeof options, .keep_unknown = true, .allocator = &allocator};
    oac_status status = OAC_ERROR_MEMORY;
    for (long at = 1; status != OAC_OK; at++) {
        lab_shelf shelf = LAB_SHELF_INIT;
        counts = (account){.fail_at = at};
        status = lab_shelf_parse(texts[_i], strlen(texts[_i]), &options, &shelf, NULL);
        ck_assert(status == OAC_OK || status == OAC_ERROR_MEMORY);
        lab_shelf_dispose(&shelf);
        ck_assert_int_eq(counts.live, 0);
    }
}
END_TEST

/* Every beginning of a text: exactly as large as it is, so that a sanitizer sees what is read beyond it. */
START_TEST(a_text_that_breaks_off_is_refused)
{
    const size_t whole = strlen(texts[_i]);
    for (size_t length = 0; length < whole; length++) {
        lab_shelf shelf = LAB_SHELF_INIT;
        char *text = malloc(length > 0 ? length : 1);
        ck_assert_ptr_nonnull(text);
        memcpy(text, texts[_i], length);
        ck_assert_int_eq(lab_shelf_parse(text, length, NULL, &shelf, NULL), OAC_ERROR_JSON);
        free(text);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("containers");
    TCase *values = tcase_create("values");
    TCase *large = tcase_create("large");
    const int count = (int)(sizeof texts / sizeof texts[0]);
    tcase_add_loop_test(values, what_is_read_is_written, 0, count);
    tcase_add_loop_test(values, no_memory_is_no_crash, 0, count);
    tcase_add_loop_test(values, a_text_that_breaks_off_is_refused, 0, count);
    tcase_add_test(values, a_key_is_found);
    tcase_add_loop_test(values, what_is_wrong_is_told_with_its_place, 0, (int)(sizeof refused / sizeof refused[0]));
    tcase_add_loop_test(values, rules_hold_at_any_depth, 0, (int)(sizeof broken / sizeof broken[0]));
    tcase_add_test(values, what_is_filled_in_by_halves_is_refused);
    tcase_add_test(values, members_of_any_name_stand_in_a_map);
    tcase_add_loop_test(values, they_have_rules_as_all_others_have, 0, (int)(sizeof ledgers / sizeof ledgers[0]));
    tcase_add_test(values, a_name_that_is_described_does_not_belong_among_them);
    tcase_add_test(large, very_many_keys_are_no_trouble);
    tcase_add_test(large, the_ceiling_of_memory_holds);
    tcase_set_timeout(large, 20);
    suite_add_tcase(suite, values);
    suite_add_tcase(suite, large);
    return run_suite(suite);
}
