/* Where refusals are: offset, line, column and path, the same from everyone who reads JSON text; and ceilings, one
 * below and one above. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include <lab/lab.h>

#include "oac/cjson.h"
#include "oac/gen/json_reader.h"
#include "runner.h"
#include "json/writing.h"

#define E_ACUTE "\xC3\xA9"
#define SMILE "\xF0\x9F\x98\x80"

/* All of these are no JSON, wherever they stand. */
static const struct {
    const char *text;
    size_t offset;
    size_t line;
    size_t column; /* in bytes */
    const char *path;
} places[] = {
    {"x", 0, 1, 1, ""},
    {"\nx", 1, 2, 1, ""},
    {"\r\nx", 2, 2, 1, ""},
    {"\rx", 1, 1, 2, ""}, /* a line ends with a line feed */
    {"\r\n\r\n\t x", 6, 3, 3, ""},
    {"\n\n\n", 3, 4, 1, ""},
    {"{\r\n  \"u\": @\r\n}", 10, 2, 8, "u"},
    {"{\r\n  \"u\": [\r\n    1,\r\n    @]}", 25, 4, 5, "u[1]"},
    {"{\"" E_ACUTE "\":\"" E_ACUTE SMILE "\", \"u\":@}", 20, 1, 21, "u"},
    {"{\"" E_ACUTE "\":@}", 6, 1, 7, "[\"" E_ACUTE "\"]"},
    {"{\"u\":\"" SMILE "\n\"}", 10, 1, 11, "u"},
    {"{\"u\":[\"" E_ACUTE "\",\n\"" E_ACUTE "\\x\"]}", 15, 2, 4, "u[1]"},
    {"{\"u\":[[[[]],{\"v\":{\"w\":-}}]]}", 22, 1, 23, "u[0][1].v.w"},
    {"{\"u\":{},\n\"u\":1}", 9, 2, 1, "u"},
    {"{\"u\":[{\"v\":1,\n\n\"\\u0076\":1}]}", 15, 3, 1, "u[0].v"},
    {"{\"u\":1}\n\n{}", 9, 3, 1, ""},
    {"{\"u\":1,\n}", 8, 2, 1, ""},
    {"{\"u\":1\n\"v\":2}", 7, 2, 1, ""},
    {"{\"u\"\n1}", 5, 2, 1, "u"},
    {"{\"u\":\"\\ud83d\"}", 6, 1, 7, "u"},
    {"{\"u\":\"a\xED\xA0\x80\"}", 7, 1, 8, "u"},
    {"{\"u\":\"\xF0\x9F\x98\"}", 6, 1, 7, "u"},
    {"{\"u\":\"no end", 12, 1, 13, "u"},
    {"{\"u\":nulL}", 5, 1, 6, "u"},
    {"{\"u\":[1 2]}", 8, 1, 9, "u"},
};

static void same_place(const char *who, const oac_error *error, int number)
{
    ck_assert_msg(error->offset == places[number].offset, "%s: %s: offset %zu", who, places[number].text,
                  error->offset);
    ck_assert_msg(error->line == places[number].line, "%s: %s: line %zu", who, places[number].text, error->line);
    ck_assert_msg(error->column == places[number].column, "%s: %s: column %zu", who, places[number].text,
                  error->column);
    ck_assert_msg(strcmp(error->path, places[number].path) == 0, "%s: %s: path %s", who, places[number].text,
                  error->path);
    ck_assert_int_eq(error->status, OAC_ERROR_JSON);
}

START_TEST(everyone_tells_the_same_place)
{
    const char *text = places[_i].text;
    const size_t length = strlen(text);
    oac_error error = OAC_ERROR_INIT;
    cJSON *tree = NULL;
    lab_update_customer_request request = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
    ck_assert(oac_json_check(text, length, 0, &error) == OAC_ERROR_JSON);
    same_place("checker", &error, _i);
    ck_assert(oac_cjson_from_text(text, length, &tree, &error) == OAC_ERROR_JSON);
    same_place("tree", &error, _i);
    for (int keep = 0; keep < 2; keep++) {
        const oac_parse_options options = {.size = sizeof options, .keep_unknown = keep != 0};
        ck_assert(lab_update_customer_request_parse(text, length, &options, &request, &error) == OAC_ERROR_JSON);
        same_place("parser", &error, _i);
    }
}
END_TEST

/* `levels` arrays within each other. */
static oac_status check_arrays(size_t levels, unsigned max_depth, oac_error *error)
{
    char *text = malloc(2 * levels + 1);
    ck_assert_ptr_nonnull(text);
    memset(text, '[', levels);
    memset(text + levels, ']', levels);
    const oac_status status = oac_json_check(text, 2 * levels, max_depth, error);
    free(text);
    return status;
}

START_TEST(the_checker_has_a_depth)
{
    static const struct {
        unsigned asked;
        size_t depth;
    } cases[] = {{0, 64}, {1, 1}, {2, 2}, {64, 64}, {65, 65}, {1023, 1023}, {1024, 1024}, {1025, 1024}, {~0u, 1024}};
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        oac_error error = OAC_ERROR_INIT;
        ck_assert(check_arrays(cases[i].depth, cases[i].asked, &error) == OAC_OK);
        ck_assert(check_arrays(cases[i].depth + 1, cases[i].asked, &error) == OAC_ERROR_LIMIT);
        ck_assert_uint_eq(error.offset, cases[i].depth);
        ck_assert_uint_eq(error.column, cases[i].depth + 1);
    }
    ck_assert(check_arrays(1000000, 0, NULL) == OAC_ERROR_LIMIT);
}
END_TEST

START_TEST(the_writer_has_a_depth)
{
    for (unsigned levels = OAC_JSON_DEPTH - 1; levels <= OAC_JSON_DEPTH + 2; levels++) {
        for (int kind = 0; kind < 2; kind++) {
            oac_buffer buffer = OAC_BUFFER_INIT;
            oac_writer writer;
            oac_error error = OAC_ERROR_INIT;
            oac_writer_begin(&writer, &buffer);
            oac_write_array_begin(&writer);
            for (unsigned i = 1; i < levels; i++) {
                if (kind == 0) {
                    oac_write_array_begin(&writer);
                } else {
                    oac_write_object_begin(&writer);
                    oac_write_key(&writer, OAC_KEY("a"));
                }
            }
            oac_write_null(&writer);
            for (unsigned i = 1; i < levels; i++) {
                if (kind == 0) {
                    oac_write_array_end(&writer);
                } else {
                    oac_write_object_end(&writer);
                }
            }
            oac_write_array_end(&writer);
            ck_assert(oac_writer_end(&writer, &error) == (levels <= OAC_JSON_DEPTH ? OAC_OK : OAC_ERROR_LIMIT));
            ck_assert_int_eq(buffer.length > 0, levels <= OAC_JSON_DEPTH);
            oac_buffer_dispose(&buffer);
        }
    }
}
END_TEST

/* Depth counts from the outside of the whole document, also within a value that is kept as it is. */
START_TEST(values_without_a_schema_count_their_place)
{
    char text[2 * OAC_JSON_DEPTH + 8];
    for (unsigned levels = OAC_JSON_DEPTH - 2; levels <= OAC_JSON_DEPTH; levels++) {
        oac_buffer buffer = OAC_BUFFER_INIT;
        oac_writer writer;
        memset(text, '[', levels);
        memset(text + levels, ']', levels);
        const oac_string value = {text, (size_t)2 * levels};
        oac_writer_begin(&writer, &buffer);
        oac_write_array_begin(&writer);
        oac_write_json(&writer, value);
        oac_write_array_end(&writer);
        ck_assert(oac_writer_end(&writer, NULL) == (levels + 1 <= OAC_JSON_DEPTH ? OAC_OK : OAC_ERROR_LIMIT));
        oac_buffer_dispose(&buffer);
    }
}
END_TEST

/* The default ceiling of 64 MiB, and what was asked for. */
START_TEST(texts_have_a_longest_length)
{
    const size_t most = (size_t)64 << 20;
    char *text = malloc(most + 1);
    oac_error error = OAC_ERROR_INIT;
    ck_assert_ptr_nonnull(text);
    memset(text, ' ', most + 1);
    memcpy(text, "{}", 2);
    lab_update_customer_request request = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
    ck_assert(lab_update_customer_request_parse(text, most, NULL, &request, &error) == OAC_OK);
    lab_update_customer_request_dispose(&request);
    ck_assert(lab_update_customer_request_parse(text, most + 1, NULL, &request, &error) == OAC_ERROR_LIMIT);
    const oac_parse_options options = {.size = sizeof options, .max_bytes = 100};
    ck_assert(lab_update_customer_request_parse(text, 100, &options, &request, &error) == OAC_OK);
    lab_update_customer_request_dispose(&request);
    ck_assert(lab_update_customer_request_parse(text, 101, &options, &request, &error) == OAC_ERROR_LIMIT);
    ck_assert_str_eq(error.message, "the text is longer than its ceiling");
    free(text);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("JSON places");
    TCase *tests = tcase_create("places");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, everyone_tells_the_same_place, 0, (int)(sizeof(places) / sizeof(places[0])));
    tcase_add_test(tests, the_checker_has_a_depth);
    tcase_add_test(tests, the_writer_has_a_depth);
    tcase_add_test(tests, values_without_a_schema_count_their_place);
    tcase_add_test(tests, texts_have_a_longest_length);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
