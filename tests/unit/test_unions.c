/* Unions: told apart by kind, by a member's text, by members that are there; what is none of them; what nests. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include <lab/lab.h>

#include "account.h"
#include "runner.h"

static const oac_parse_options keeping = {.size = sizeof keeping, .keep_unknown = true};

static const struct {
    const char *text;
    unsigned which; /* of `payment` */
} told[] = {
    {"{\"payment\":{\"kind\":\"card\",\"number\":\"1\"}}", 1},
    {"{\"payment\":{\"number\":\"1\",\"shelf\":{\"grid\":[[1]]},\"kind\":\"card\"}}", 1},
    {"{\"payment\":{\"kind\":\"c\xc3\xa9\"}}", 1},
    {"{\"payment\":{\"kind\":\"c\\u00e9\"}}", 1},
    {"{\"payment\":{\"\\u006bind\":\"cas\\u0068\",\"amount\":1}}", 2},
    {"{\"payment\":{ \"x\" : \"\\\"kind\\\":\\\\\" , \"kind\" : \"cash\" }}", 2},
    {"{\"payment\":{\"x\":[{\"kind\":\"card\"},\"]}\"],\"kind\":\"cash\"}}", 2},
    {"{\"payment\":[{\"kind\":\"card\"},[],[[{\"kind\":\"cash\"}]]]}", 3},
    {"{\"payment\":{}}", 0},
    {"{\"payment\":{\"kind\":\"other\"}}", 0},
    {"{\"payment\":{\"kind\":1}}", 0},
    {"{\"payment\":{\"kind\":null,\"x\":\"card\"}}", 0},
    {"{\"payment\":{\"kind\":\"Card\"}}", 0},
    {"{\"payment\":{\"kind\":\"card\\u0000\"}}", 0},
    {"{\"payment\":{\"kin\":\"card\",\"kind2\":\"card\"}}", 0},
    {"{\"payment\":7}", 0},
    {"{\"payment\":\"card\"}", 0},
};

START_TEST(a_branch_is_told)
{
    lab_shelf shelf = LAB_SHELF_INIT;
    lab_shelf again = LAB_SHELF_INIT;
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_error error;
    ck_assert_int_eq(lab_shelf_parse(told[_i].text, strlen(told[_i].text), &keeping, &shelf, &error), OAC_OK);
    ck_assert_int_eq(shelf.payment.state, OAC_VALUE);
    ck_assert_uint_eq((unsigned)shelf.payment.which, told[_i].which);
    ck_assert_int_eq(lab_shelf_serialize(&shelf, &buffer, &error), OAC_OK);
    ck_assert_int_eq(lab_shelf_parse(buffer.data, buffer.length, &keeping, &again, &error), OAC_OK);
    ck_assert_uint_eq((unsigned)again.payment.which, told[_i].which);
    lab_shelf_dispose(&shelf);
    lab_shelf_dispose(&again);
    oac_buffer_dispose(&buffer);
}
END_TEST

START_TEST(null_is_no_branch)
{
    static const char text[] = "{\"payment\":null,\"amount\":null,\"offers\":[null]}";
    lab_shelf shelf = LAB_SHELF_INIT;
    oac_violations list = OAC_VIOLATIONS_INIT;
    ck_assert_int_eq(lab_shelf_parse(text, strlen(text), NULL, &shelf, NULL), OAC_OK);
    ck_assert_int_eq(shelf.payment.state, OAC_NULL);
    ck_assert_int_eq(lab_shelf_validate(&shelf, OAC_VALIDATION_DEFAULT, &list, NULL), OAC_ERROR_INVALID);
    ck_assert_uint_eq(list.count, 1); /* the others may be null */
    ck_assert_str_eq(list.items[0].path, "payment");
    ck_assert_int_eq(list.items[0].rule, OAC_RULE_NULL);
    oac_violations_dispose(&list);
    lab_shelf_dispose(&shelf);
}
END_TEST

static const struct {
    const char *text;
    unsigned which; /* of `holder` */
} needed[] = {
    {"{\"holder\":{\"load\":1,\"side\":\"l\"}}", 1},
    {"{\"holder\":{\"side\":\"l\",\"lo\\u0061d\":1}}", 1},
    {"{\"holder\":{\"size\":3}}", 2},
    {"{\"holder\":{\"x\":{\"load\":1,\"side\":2},\"size\":3}}", 2},
    {"{\"holder\":true}", 3},
    {"{\"holder\":{\"x\":{\"load\":1}}}", 0},
    {"{\"holder\":{}}", 0},
    {"{\"holder\":[]}", 0},
};

START_TEST(a_branch_is_told_by_members_that_are_there)
{
    lab_shelf shelf = LAB_SHELF_INIT;
    ck_assert_int_eq(lab_shelf_parse(needed[_i].text, strlen(needed[_i].text), NULL, &shelf, NULL), OAC_OK);
    ck_assert_uint_eq((unsigned)shelf.holder.which, needed[_i].which);
    lab_shelf_dispose(&shelf);
}
END_TEST

/* What the amount is: an integer from 10 on, or a text of two characters. */
static const struct {
    const char *amount;
    unsigned which;
    oac_status strict;
} amounts[] = {
    {"12", 1, OAC_OK},
    {"1.2e1", 1, OAC_OK},
    {"9", 1, OAC_ERROR_INVALID},
    {"\"ab\"", 2, OAC_OK},
    {"\"abc\"", 2, OAC_ERROR_INVALID},
    {"1.5", 0, OAC_ERROR_INVALID},
    {"9223372036854775808", 0, OAC_ERROR_INVALID},
    {"true", 0, OAC_ERROR_INVALID},
    {"[1]", 0, OAC_ERROR_INVALID},
    {"null", 0, OAC_OK},
};

START_TEST(a_scalar_is_told_by_its_kind)
{
    char text[64] = "{\"amount\":";
    lab_shelf shelf = LAB_SHELF_INIT;
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_error error;
    strcat(strcat(text, amounts[_i].amount), "}");
    ck_assert_int_eq(lab_shelf_parse(text, strlen(text), NULL, &shelf, &error), OAC_OK);
    ck_assert_uint_eq((unsigned)shelf.amount.which, amounts[_i].which);
    ck_assert_int_eq(lab_shelf_validate(&shelf, OAC_VALIDATION_STRICT, NULL, &error), amounts[_i].strict);
    if (amounts[_i].strict != OAC_OK) {
        ck_assert_str_eq(error.path, "amount");
    }
    if (shelf.amount.state == OAC_VALUE && shelf.amount.which == LAB_SHELF_AMOUNT_UNLISTED) {
        ck_assert_int_eq(lab_shelf_validate(&shelf, OAC_VALIDATION_DEFAULT, NULL, &error), OAC_OK);
        ck_assert_str_eq(shelf.amount.json.data, amounts[_i].amount);
        ck_assert_int_eq(lab_shelf_serialize(&shelf, &buffer, &error), OAC_OK);
        ck_assert_str_eq(buffer.data, text); /* as it came */
    }
    oac_buffer_dispose(&buffer);
    lab_shelf_dispose(&shelf);
}
END_TEST

static const struct {
    const char *text;
    const char *path;
} faults[] = {
    {"{\"payment\":{\"kind\":\"card\",\"kind\":\"card\"}}", "payment.kind"},
    {"{\"payment\":{\"kind\":\"cash\",\"amount\":}}", "payment.amount"},
    {"{\"payment\":{\"kind\":\"other\",\"amount\":}}", "payment.amount"},
    {"{\"payment\":{\"kind\":\"car", "payment.kind"},
    {"{\"payment\":{\"kind\":\"card\"", "payment"},
    {"{\"payment\":{\"kind\\", "payment"},
    {"{\"payment\":{\"a\":[{]}],\"kind\":\"card\"}}", "payment.a[0]"},
    {"{\"payment\":{\"a\":\"\\x\",\"kind\":\"card\"}}", "payment.a"},
    {"{\"payment\":{\"kind\":\"\\ud800\"}}", "payment.kind"},
    {"{\"payment\":nul}", "payment"},
    {"{\"payment\":01}", "payment"},
    {"{\"payment\":{\"kind\":\"card\"},\"payment\":{\"kind\":\"card\"}}", "payment"},
};

START_TEST(what_is_no_json_is_told_where_it_is)
{
    lab_shelf shelf = LAB_SHELF_INIT;
    oac_error error;
    ck_assert_int_eq(lab_shelf_parse(faults[_i].text, strlen(faults[_i].text), NULL, &shelf, &error), OAC_ERROR_JSON);
    ck_assert_str_eq(error.path, faults[_i].path);
}
END_TEST

static const char *const deep[] = {
    "{\"payment\":[[{\"kind\":\"card\",\"number\":\"12345\"}]]}",
    "{\"payments\":[[],{\"kind\":\"cash\",\"amount\":-1}]}",
    "{\"paymentMap\":{\"a b\":{\"kind\":\"card\",\"shelf\":{\"counts\":{\"x\":10}}}}}",
    "{\"payments\":[{\"kind\":\"cash\",\"amount\":1},[],{\"amount\":1.0,\"kind\":\"cash\"}]}",
    "{\"payments\":[5,[],5.0]}",
    "{\"holder\":{\"size\":0}}",
};
static const char *const deep_paths[] = {
    "payment[0][0].number", "payments[1].amount", "paymentMap[\"a b\"].shelf.counts.x",
    "payments[2]",          "payments[2]",        "holder.size"};

START_TEST(rules_hold_in_branches)
{
    lab_shelf shelf = LAB_SHELF_INIT;
    oac_violations list = OAC_VIOLATIONS_INIT;
    ck_assert_int_eq(lab_shelf_parse(deep[_i], strlen(deep[_i]), &keeping, &shelf, NULL), OAC_OK);
    ck_assert_int_eq(lab_shelf_validate(&shelf, OAC_VALIDATION_STRICT, &list, NULL), OAC_ERROR_INVALID);
    ck_assert_str_eq(list.items[list.count - 1].path, deep_paths[_i]);
    oac_violations_dispose(&list);
    lab_shelf_dispose(&shelf);
}
END_TEST

START_TEST(what_a_program_makes_is_sent)
{
    lab_shelf shelf = LAB_SHELF_INIT;
    oac_buffer buffer = OAC_BUFFER_INIT;
    lab_payment none = lab_payment_json("{\"kind\": \"new\"}");
    lab_payment listed[2];
    lab_payment_list inner;
    listed[0] = none;
    listed[1] = lab_payment_json("[1]");
    inner = lab_payment_list_of(listed, 2);
    shelf.amount = lab_shelf_amount_of_integer(11);
    shelf.holder = lab_shelf_holder_of_boolean(false);
    shelf.payment = lab_payment_of_array(&inner);
    ck_assert_int_eq(lab_shelf_serialize(&shelf, &buffer, NULL), OAC_OK);
    ck_assert_str_eq(buffer.data, "{\"payment\":[{\"kind\": \"new\"},[1]],\"holder\":false,\"amount\":11}");
    shelf.payment = lab_payment_of_array(NULL);
    ck_assert_int_eq(shelf.payment.state, OAC_ABSENT);
    oac_buffer_dispose(&buffer);
}
END_TEST

START_TEST(what_is_filled_in_by_halves_is_refused)
{
    lab_shelf shelf = LAB_SHELF_INIT;
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_error error;
    const lab_payment_list list = lab_payment_list_of(NULL, 0);
    for (int i = 0; i < 10; i++) {
        lab_payment payment = OAC_ZERO;
        switch (i) {
        case 0: /* a branch that is not there */
            payment.state = OAC_VALUE;
            payment.which = LAB_PAYMENT_ARRAY;
            break;
        case 1: /* no enumerator */
            payment.state = OAC_VALUE;
            payment.which = (lab_payment_which)77;
            break;
        case 2: /* a branch, and absent */
            payment.which = LAB_PAYMENT_ARRAY;
            break;
        case 3: /* a text, and null */
            payment.state = OAC_NULL;
            payment.json = oac_text("1");
            break;
        case 4: /* no text */
            payment.state = OAC_VALUE;
            break;
        case 5: /* no JSON */
            payment = lab_payment_json("{");
            break;
        case 6: /* a branch, without its number, and absent */
            payment.as.array = &list;
            break;
        case 7: /* the same, and null */
            payment = lab_payment_null();
            payment.as.array = &list;
            break;
        case 8: /* the same, and the text of something else */
            payment = lab_payment_json("1");
            payment.as.array = &list;
            break;
        default: /* no presence */
            payment.state = (oac_presence)1;
            break;
        }
        shelf.payment = payment;
        ck_assert_int_eq(lab_shelf_validate(&shelf, OAC_VALIDATION_DEFAULT, NULL, &error), OAC_ERROR_INVALID);
        ck_assert_str_eq(error.path, "payment");
        ck_assert_int_eq(lab_shelf_serialize(&shelf, &buffer, &error), OAC_ERROR_INVALID);
        ck_assert_str_eq(error.path, "payment");
        ck_assert_uint_eq(buffer.length, 0);
    }
    oac_buffer_dispose(&buffer);
}
END_TEST

/* ---- Without an end -----------------------------------------------------------------------------------------------
 */

static const struct {
    const char *begin;
    const char *repeated;
} nests[] = {
    {"{\"payment\":", "["},
    {"{\"cube\":", "["},
    {"", "{\"shelves\":{\"a\":"},
    {"", "{\"inner\":["},
    {"{\"payment\":", "{\"kind\":\"card\",\"shelf\":{\"payment\":"},
    {"{\"payment\":", "{\"a\":"},
    {"{\"holder\":", "{\"load\":"},
    {"{\"notes\":{\"a\":", "["},
    {"{\"paymentMap\":{\"a\":", "[{\"kind\":\"card\",\"shelf\":{\"paymentMap\":{\"a\":"},
};

START_TEST(nesting_without_end_is_refused)
{
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    lab_shelf shelf = LAB_SHELF_INIT;
    oac_buffer text = OAC_BUFFER_INIT;
    oac_error error;
    const size_t length = strlen(nests[_i].repeated);
    ck_assert_int_eq(oac_buffer_append(&text, nests[_i].begin, strlen(nests[_i].begin)), OAC_OK);
    for (int i = 0; i < 100000; i++) {
        ck_assert_int_eq(oac_buffer_append(&text, nests[_i].repeated, length), OAC_OK);
    }
    for (unsigned most = 0; most <= 100000; most += 50000) {
        oac_status status;
        options.max_depth = most;
        status = lab_shelf_parse(text.data, text.length, &options, &shelf, &error);
        ck_assert_msg(status == OAC_ERROR_LIMIT || status == OAC_ERROR_TYPE || status == OAC_ERROR_JSON, "%d", status);
    }
    oac_buffer_dispose(&text);
}
END_TEST

START_TEST(a_value_in_itself_ends)
{
    lab_shelf shelf = LAB_SHELF_INIT;
    lab_payment payment = OAC_ZERO;
    lab_payment_list payments;
    lab_shelf_map_entry entry;
    lab_shelf_list inner;
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_error error;
    payments = lab_payment_list_of(&payment, 1);
    payment = lab_payment_of_array(&payments);
    shelf.payment = payment;
    ck_assert_int_eq(lab_shelf_validate(&shelf, OAC_VALIDATION_DEFAULT, NULL, &error), OAC_ERROR_INVALID);
    ck_assert_int_eq(lab_shelf_serialize(&shelf, &buffer, &error), OAC_ERROR_LIMIT);
    shelf.payment = (lab_payment)OAC_ZERO;
    inner = lab_shelf_list_of(&shelf, 1);
    shelf.inner = inner;
    ck_assert_int_eq(lab_shelf_validate(&shelf, OAC_VALIDATION_DEFAULT, NULL, &error), OAC_ERROR_INVALID);
    ck_assert_int_eq(lab_shelf_serialize(&shelf, &buffer, &error), OAC_ERROR_LIMIT);
    shelf.inner = (lab_shelf_list)OAC_ZERO;
    entry.key = oac_text("k");
    entry.value.shelves = lab_shelf_map_of(&entry, 1);
    memset(&entry.value, 0, sizeof entry.value);
    entry.value.shelves = lab_shelf_map_of(&entry, 1);
    shelf.shelves = entry.value.shelves;
    ck_assert_int_eq(lab_shelf_validate(&shelf, OAC_VALIDATION_DEFAULT, NULL, &error), OAC_ERROR_INVALID);
    ck_assert_int_eq(lab_shelf_serialize(&shelf, &buffer, &error), OAC_ERROR_LIMIT);
    oac_buffer_dispose(&buffer);
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
        status = lab_shelf_parse(told[_i].text, strlen(told[_i].text), &options, &shelf, NULL);
        ck_assert(status == OAC_OK || status == OAC_ERROR_MEMORY);
        lab_shelf_dispose(&shelf);
        ck_assert_int_eq(counts.live, 0);
    }
}
END_TEST

START_TEST(a_text_that_breaks_off_is_refused)
{
    const size_t whole = strlen(told[_i].text);
    for (size_t length = 0; length < whole; length++) {
        lab_shelf shelf = LAB_SHELF_INIT;
        char *text = malloc(length > 0 ? length : 1);
        ck_assert_ptr_nonnull(text);
        memcpy(text, told[_i].text, length);
        ck_assert_int_eq(lab_shelf_parse(text, length, NULL, &shelf, NULL), OAC_ERROR_JSON);
        free(text);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("unions");
    TCase *values = tcase_create("values");
    TCase *nested = tcase_create("nested");
    const int count = (int)(sizeof told / sizeof told[0]);
    tcase_add_loop_test(values, a_branch_is_told, 0, count);
    tcase_add_loop_test(values, no_memory_is_no_crash, 0, count);
    tcase_add_loop_test(values, a_text_that_breaks_off_is_refused, 0, count);
    tcase_add_test(values, null_is_no_branch);
    tcase_add_loop_test(values, a_branch_is_told_by_members_that_are_there, 0, (int)(sizeof needed / sizeof needed[0]));
    tcase_add_loop_test(values, a_scalar_is_told_by_its_kind, 0, (int)(sizeof amounts / sizeof amounts[0]));
    tcase_add_loop_test(values, what_is_no_json_is_told_where_it_is, 0, (int)(sizeof faults / sizeof faults[0]));
    tcase_add_loop_test(values, rules_hold_in_branches, 0, (int)(sizeof deep / sizeof deep[0]));
    tcase_add_test(values, what_a_program_makes_is_sent);
    tcase_add_test(values, what_is_filled_in_by_halves_is_refused);
    tcase_add_loop_test(nested, nesting_without_end_is_refused, 0, (int)(sizeof nests / sizeof nests[0]));
    tcase_add_test(nested, a_value_in_itself_ends);
    tcase_set_timeout(nested, 20);
    suite_add_tcase(suite, values);
    suite_add_tcase(suite, nested);
    return run_suite(suite);
}
