/* The writer: states, structure, what it refuses and where, ceilings, failing allocations, and cJSON trees. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "account.h"
#include "oac/cjson.h"
#include "oac/gen/json_reader.h"
#include "runner.h"
#include "json/write.h"
#include "json/writing.h"

START_TEST(states_are_written)
{
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_writer writer;
    const oac_opt_int absent = OAC_ZERO;
    const oac_opt_int null = OAC_NULL_VALUE;
    const oac_opt_int zero = oac_int(0);
    const oac_opt_bool no = oac_bool(false);
    const oac_opt_string empty = oac_str("");
    const oac_string_list none = {OAC_VALUE, 0, NULL};
    const int64_t numbers[] = {1, -2};
    const oac_int_list two = OAC_LIST(numbers);
    const oac_opt_json free_form = oac_json(" {\"a\": [1]} ");
    oac_writer_begin(&writer, &buffer);
    oac_write_object_begin(&writer);
    oac_write_int_member(&writer, OAC_KEY("absent"), &absent);
    oac_write_int_member(&writer, OAC_KEY("null"), &null);
    oac_write_int_member(&writer, OAC_KEY("zero"), &zero);
    oac_write_bool_member(&writer, OAC_KEY("no"), &no);
    oac_write_string_member(&writer, OAC_KEY("empty"), &empty);
    oac_write_list(&writer, OAC_KEY("none"), &none, &oac_type_string_list);
    oac_write_list(&writer, OAC_KEY("a name of more than sixteen and even more than thirty-two bytes"), &two,
                   &oac_type_int_list);
    ck_assert(!oac_write_object_member(&writer, OAC_KEY("gone"), OAC_ABSENT, NULL));
    ck_assert(!oac_write_object_member(&writer, OAC_KEY("nil"), OAC_NULL, NULL));
    ck_assert(oac_write_object_member(&writer, OAC_KEY("object"), OAC_VALUE, &zero));
    oac_write_object_begin(&writer);
    oac_write_object_end(&writer);
    oac_write_json_member(&writer, OAC_KEY("free"), &free_form);
    oac_write_object_end(&writer);
    ck_assert_int_eq(oac_writer_end(&writer, NULL), OAC_OK);
    ck_assert_str_eq(
        buffer.data,
        "{\"null\":null,\"zero\":0,\"no\":false,\"empty\":\"\",\"none\":[],\"a name of more than sixteen and "
        "even more than thirty-two bytes\":[1,-2],\"nil\":null,\"object\":{},\"free\":{\"a\": [1]}}");
    /* A second text goes behind the first. */
    oac_writer_begin(&writer, &buffer);
    oac_write_bool(&writer, true);
    const size_t before = buffer.length;
    ck_assert_int_eq(oac_writer_end(&writer, NULL), OAC_OK);
    ck_assert_str_eq(buffer.data + before, "true");
    oac_buffer_dispose(&buffer);
}
END_TEST

static void write_bad(oac_writer *writer, int which)
{
    static const oac_string items[] = {{"fine", 4}, {NULL, 3}};
    const oac_opt_bool mistake = {(oac_presence)1, true};
    const oac_opt_string mistaken = {(oac_presence)1, {"x", 1}};
    const oac_opt_string no_utf8 = oac_str("abc\xFFzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz");
    const oac_opt_string null_text = {OAC_VALUE, {NULL, 5}};
    const oac_opt_number not_finite = oac_number(1e308 * 10);
    const oac_opt_json no_json = oac_json("{\"a\":}");
    const oac_opt_json two = oac_json("1 2");
    const oac_opt_json empty = oac_json("");
    const oac_opt_json duplicate = oac_json("{\"a\":1,\"a\":2}");
    const oac_string_list null_items = {OAC_VALUE, 2, NULL};
    const oac_string_list null_item = {OAC_VALUE, 2, items};
    const oac_member known[] = {{{"first", 5}, {"1", 1}}};
    const oac_extra extra = {known, 1, 0, NULL};
    const oac_opt_json deep = oac_json("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]"
                                       "]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]");
    switch (which) {
    case 0:
        oac_write_bool_member(writer, OAC_KEY("bad"), &mistake);
        break;
    case 1:
        oac_write_string_member(writer, OAC_KEY("bad"), &mistaken);
        break;
    case 2:
        oac_write_string_member(writer, OAC_KEY("bad"), &no_utf8);
        break;
    case 3:
        oac_write_string_member(writer, OAC_KEY("bad"), &null_text);
        break;
    case 4:
        oac_write_number_member(writer, OAC_KEY("bad"), &not_finite);
        break;
    case 5:
        oac_write_json_member(writer, OAC_KEY("bad"), &no_json);
        break;
    case 6:
        oac_write_json_member(writer, OAC_KEY("bad"), &two);
        break;
    case 7:
        oac_write_json_member(writer, OAC_KEY("bad"), &empty);
        break;
    case 8:
        oac_write_json_member(writer, OAC_KEY("bad"), &duplicate);
        break;
    case 9:
        oac_write_list(writer, OAC_KEY("bad"), &null_items, &oac_type_string_list);
        break;
    case 10:
        oac_write_list(writer, OAC_KEY("bad"), &null_item, &oac_type_string_list);
        break;
    case 11:
        (void)oac_write_object_member(writer, OAC_KEY("bad"), OAC_VALUE, NULL);
        break;
    case 12:
        (void)oac_write_array_member(writer, OAC_KEY("bad"), (oac_presence)7, 0, NULL);
        break;
    case 13:
        oac_write_extra(writer, &extra);
        break;
    default:
        oac_write_json_member(writer, OAC_KEY("bad"), &deep);
        break;
    }
}

START_TEST(what_cannot_be_written_is_refused_with_its_path)
{
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_writer writer;
    oac_error error = OAC_ERROR_INIT;
    const oac_opt_int one = oac_int(1);
    ck_assert_int_eq(oac_buffer_append(&buffer, "kept", 4), OAC_OK);
    oac_writer_begin(&writer, &buffer);
    oac_write_object_begin(&writer);
    ck_assert(oac_write_array_member(&writer, OAC_KEY("list"), OAC_VALUE, 2, &one));
    oac_write_object_begin(&writer);
    oac_write_object_end(&writer);
    oac_write_object_begin(&writer);
    oac_write_int_member(&writer, OAC_KEY("first"), &one);
    write_bad(&writer, _i);
    oac_write_int_member(&writer, OAC_KEY("after"), &one);
    oac_write_object_end(&writer);
    oac_write_array_end(&writer);
    oac_write_object_end(&writer);
    ck_assert_int_eq(oac_writer_end(&writer, &error), _i < 14 ? OAC_ERROR_INVALID : OAC_ERROR_LIMIT);
    ck_assert_str_eq(error.path, _i == 10 ? "list[1].bad[1]" : _i == 13 ? "list[1].first" : "list[1].bad");
    ck_assert_int_eq(error.stage, OAC_STAGE_SERIALIZE);
    ck_assert_str_ne(error.message, "");
    ck_assert_str_eq(buffer.data, "kept");
    ck_assert_uint_eq(buffer.length, 4);
    oac_buffer_dispose(&buffer);
}
END_TEST

START_TEST(misuse_is_refused)
{
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_writer writer;
    oac_writer_begin(&writer, &buffer);
    ck_assert_int_eq(oac_writer_end(&writer, NULL), OAC_ERROR_ARGUMENT);
    oac_writer_begin(&writer, &buffer);
    oac_write_object_begin(&writer);
    ck_assert_int_eq(oac_writer_end(&writer, NULL), OAC_ERROR_ARGUMENT);
    oac_writer_begin(&writer, &buffer);
    oac_write_object_end(&writer);
    ck_assert_int_eq(oac_writer_end(&writer, NULL), OAC_ERROR_ARGUMENT);
    oac_writer_begin(&writer, &buffer);
    oac_write_object_begin(&writer);
    oac_write_key(&writer, OAC_KEY("a"));
    oac_write_object_end(&writer);
    ck_assert_int_eq(oac_writer_end(&writer, NULL), OAC_ERROR_ARGUMENT);
    oac_writer_begin(&writer, &buffer);
    for (unsigned i = 0; i < OAC_JSON_DEPTH + 1; i++) {
        oac_write_array_begin(&writer);
    }
    ck_assert_int_eq(oac_writer_end(&writer, NULL), OAC_ERROR_LIMIT);
    ck_assert_uint_eq(buffer.length, 0);
    oac_buffer_dispose(&buffer);
}
END_TEST

/* One that needs every kind of room. */
static void write_much(oac_writer *writer, size_t rounds)
{
    const oac_opt_string text = oac_str("text with \"escapes\", \n\x01 and \xC3\xA9\xE2\x82\xAC");
    const oac_opt_number number = oac_number(-1.2345678901234567e-300);
    const oac_opt_int integer = oac_int(INT64_MIN);
    const oac_opt_json json = oac_json("{\"a\":{\"b\":[]}}");
    oac_write_array_begin(writer);
    for (size_t i = 0; i < rounds; i++) {
        oac_write_object_begin(writer);
        oac_write_string_member(writer, OAC_KEY("text"), &text);
        oac_write_number_member(writer, OAC_KEY("number"), &number);
        oac_write_int_member(writer, OAC_KEY("integer"), &integer);
        oac_write_json_member(writer, OAC_KEY("json"), &json);
        oac_write_object_end(writer);
    }
    oac_write_array_end(writer);
}

START_TEST(every_ceiling)
{
    oac_buffer whole = OAC_BUFFER_INIT;
    oac_writer writer;
    oac_writer_begin(&writer, &whole);
    write_much(&writer, 3);
    ck_assert_int_eq(oac_writer_end(&writer, NULL), OAC_OK);
    ck_assert_int_eq(oac_json_check(whole.data, whole.length, 0, NULL), OAC_OK);
    for (size_t ceiling = 1; ceiling <= whole.length + 3; ceiling++) {
        oac_buffer buffer = {.ceiling = ceiling};
        oac_writer_begin(&writer, &buffer);
        write_much(&writer, 3);
        const oac_status status = oac_writer_end(&writer, NULL);
        ck_assert_int_eq(status, ceiling < whole.length ? OAC_ERROR_LIMIT : OAC_OK);
        ck_assert_uint_eq(buffer.length, status == OAC_OK ? whole.length : 0);
        oac_buffer_dispose(&buffer);
    }
    oac_buffer_dispose(&whole);
}
END_TEST

START_TEST(every_allocation_may_fail)
{
    for (long fail_at = 1;; fail_at++) {
        account counts = {.fail_at = fail_at};
        const oac_allocator allocator = account_allocator(&counts);
        oac_buffer buffer = {.allocator = &allocator};
        oac_writer writer;
        oac_error error = OAC_ERROR_INIT;
        oac_writer_begin(&writer, &buffer);
        write_much(&writer, 100);
        const oac_status status = oac_writer_end(&writer, &error);
        ck_assert_int_eq(status, counts.calls >= fail_at ? OAC_ERROR_MEMORY : OAC_OK);
        ck_assert(status == OAC_OK || buffer.length == 0);
        if (status == OAC_OK) {
            /* And again, with nothing left to allocate. */
            const long calls = counts.calls;
            oac_buffer_clear(&buffer);
            oac_writer_begin(&writer, &buffer);
            write_much(&writer, 100);
            ck_assert_int_eq(oac_writer_end(&writer, &error), OAC_OK);
            ck_assert_int_eq(counts.calls, calls);
        }
        oac_buffer_dispose(&buffer);
        ck_assert_int_eq(counts.live, 0);
        if (status == OAC_OK) {
            ck_assert_int_gt(fail_at, 4);
            break;
        }
    }
}
END_TEST

/* ---- cJSON ------------------------------------------------------------------------------------------------------- */

static const struct {
    const char *text;
    oac_status status;
    const char *again; /* null: the same */
    const char *path;
} trees[] = {
    {"{\"a\":[1,2.5,true,false,null,\"x\",{},[]],\"\":0}", OAC_OK, NULL, ""},
    {"[0.1,1e300,-0.0,9007199254740992,1152921504606846976,-9223372036854775808,1e21]", OAC_OK, NULL, ""},
    {" 1.50 ", OAC_OK, "1.5", ""},
    {"1e2", OAC_OK, "100", ""},
    {"\"\\u00e9\\n\"", OAC_OK, "\"\xC3\xA9\\n\"", ""},
    {"9007199254740993", OAC_ERROR_TYPE, NULL, ""},
    {"[1,9223372036854775807]", OAC_ERROR_TYPE, NULL, "[1]"},
    {"0.1000000000000000055511151231257827", OAC_ERROR_TYPE, NULL, ""},
    {"{\"a\":1e400}", OAC_ERROR_TYPE, NULL, "a"},
    {"{\"a\":\"x\\u0000\"}", OAC_ERROR_TYPE, NULL, "a"},
    {"{\"a\\u0000\":1}", OAC_ERROR_TYPE, NULL, "[\"a\\u0000\"]"},
    {"{\"a\":1,\"a\":2}", OAC_ERROR_JSON, NULL, "a"},
    {"{\"a\":1,\"b\":{\"a\":1,\"\\u0061\":2}}", OAC_ERROR_JSON, NULL, "b.a"},
    {"[01]", OAC_ERROR_JSON, NULL, "[0]"},
    {"[1] x", OAC_ERROR_JSON, NULL, ""},
    {"[1,]", OAC_ERROR_JSON, NULL, "[1]"},
    {"[nul]", OAC_ERROR_JSON, NULL, "[0]"},
    {"", OAC_ERROR_JSON, NULL, ""},
    {"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
     "]]]]]]]]]]]]]]]]]]",
     OAC_ERROR_LIMIT, NULL, NULL},
};

START_TEST(trees_keep_what_they_can_hold)
{
    cJSON *tree = NULL;
    oac_error error = OAC_ERROR_INIT;
    const oac_status status = oac_cjson_from_text(trees[_i].text, strlen(trees[_i].text), &tree, &error);
    ck_assert_msg(status == trees[_i].status, "%s: %s", oac_status_name(status), error.message);
    if (status != OAC_OK) {
        ck_assert_ptr_null(tree);
        if (trees[_i].path != NULL) {
            ck_assert_str_eq(error.path, trees[_i].path);
        }
        return;
    }
    oac_buffer buffer = OAC_BUFFER_INIT;
    ck_assert_int_eq(oac_cjson_to_text(tree, &buffer, &error), OAC_OK);
    ck_assert_str_eq(buffer.data, trees[_i].again != NULL ? trees[_i].again : trees[_i].text);
    oac_buffer_dispose(&buffer);
    cJSON_Delete(tree);
}
END_TEST

START_TEST(bad_trees_are_refused)
{
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_error error = OAC_ERROR_INIT;
    cJSON *object = cJSON_CreateObject();
    cJSON *list = cJSON_AddArrayToObject(object, "list");
    cJSON_AddItemToArray(list, cJSON_CreateNumber(1));
    cJSON_AddItemToArray(list, cJSON_CreateNumber(1e308 * 10));
    ck_assert_int_eq(oac_cjson_to_text(object, &buffer, &error), OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "list[1]");
    cJSON_Delete(object);
    object = cJSON_CreateObject();
    cJSON_AddItemToObject(object, "same", cJSON_CreateTrue());
    cJSON_AddItemToObject(object, "same", cJSON_CreateTrue());
    ck_assert_int_eq(oac_cjson_to_text(object, &buffer, &error), OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "same");
    cJSON_Delete(object);
    cJSON *text = cJSON_CreateString("\xFF");
    ck_assert_int_eq(oac_cjson_to_text(text, &buffer, &error), OAC_ERROR_INVALID);
    cJSON_Delete(text);
    cJSON *raw = cJSON_CreateRaw("{oops");
    ck_assert_int_eq(oac_cjson_to_text(raw, &buffer, &error), OAC_ERROR_INVALID);
    cJSON_Delete(raw);
    cJSON *outer = cJSON_CreateArray();
    for (int i = 0; i < 70; i++) {
        cJSON *more = cJSON_CreateArray();
        cJSON_AddItemToArray(more, outer);
        outer = more;
    }
    ck_assert_int_eq(oac_cjson_to_text(outer, &buffer, &error), OAC_ERROR_LIMIT);
    cJSON_Delete(outer);
    ck_assert_int_eq(oac_cjson_to_text(NULL, &buffer, &error), OAC_ERROR_ARGUMENT);
    ck_assert_int_eq(oac_cjson_from_text("1", 1, NULL, &error), OAC_ERROR_ARGUMENT);
    ck_assert_uint_eq(buffer.length, 0);
    oac_buffer_dispose(&buffer);
}
END_TEST

static long countdown;

static void *failing_malloc(size_t size)
{
    return --countdown == 0 ? NULL : malloc(size);
}

/* Here the test sets cJSON's hooks; the library never does. Leaks show under a sanitizer. */
START_TEST(trees_survive_failing_allocations)
{
    const char *text = "{\"a\":[1,\"x\",{\"b\":null}],\"c\":{\"d\":true,\"e\":[[]]}}";
    cJSON_Hooks hooks = {failing_malloc, free};
    long fail_at = 1;
    for (;; fail_at++) {
        cJSON *tree = NULL;
        countdown = fail_at;
        cJSON_InitHooks(&hooks);
        const oac_status status = oac_cjson_from_text(text, strlen(text), &tree, NULL);
        cJSON_InitHooks(NULL);
        if (status == OAC_OK) {
            cJSON_Delete(tree);
            break;
        }
        ck_assert_int_eq(status, OAC_ERROR_MEMORY);
        ck_assert_ptr_null(tree);
    }
    ck_assert_int_gt(fail_at, 12);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("JSON writer");
    TCase *tests = tcase_create("writer");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, states_are_written);
    tcase_add_loop_test(tests, what_cannot_be_written_is_refused_with_its_path, 0, 15);
    tcase_add_test(tests, misuse_is_refused);
    tcase_add_test(tests, every_ceiling);
    tcase_add_test(tests, every_allocation_may_fail);
    tcase_add_loop_test(tests, trees_keep_what_they_can_hold, 0, (int)(sizeof(trees) / sizeof(trees[0])));
    tcase_add_test(tests, bad_trees_are_refused);
    tcase_add_test(tests, trees_survive_failing_allocations);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
