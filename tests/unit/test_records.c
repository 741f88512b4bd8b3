/* Records of any type (oac/type.h): copied, compared, changed, against what is said of their JSON texts. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lab/lab.h>
#include <oac/gen/check.h>

#include "random_json.h"
#include "runner.h"

/* Of the tests' description: together they have every construct. */
static const oac_type *const types[] = {
    &lab_shelf_oac_type,           &lab_everything_oac_type,          &lab_update_customer_request_oac_type,
    &lab_box_oac_type,             &lab_put_payment_request_oac_type, &lab_search_things_params_oac_type,
    &lab_tree_oac_type,            &lab_ledger_oac_type,              &lab_client_oac_type,
    &lab_read_point_ids_oac_type};
#define TYPES ((int)(sizeof types / sizeof types[0]))
#define ROUNDS 60
#define LARGEST 4096

typedef union room {
    max_align_t aligned;
    char bytes[LARGEST];
} room;

static void parse(const oac_type *type, const oac_buffer *text, room *value)
{
    const oac_parse_options options = {.keep_unknown = true};
    oac_error error;
    const oac_status status = oac_record_parse(type, text->data, text->length, &options, value, &error);
    ck_assert_msg(status == OAC_OK, "%s: %s: %s", error.path, error.message, text->data);
}

static oac_string serialize(const oac_type *type, const room *value, oac_buffer *text)
{
    oac_error error;
    const oac_status status = oac_record_serialize(type, value, text, &error);
    ck_assert_msg(status == OAC_OK, "%s: %s", error.path, error.message);
    const oac_string written = {text->data, text->length};
    return written;
}

START_TEST(a_copy_is_the_same_text_and_shares_nothing)
{
    const oac_type *type = types[_i];
    uint64_t seed = 0x9E3779B97F4A7C15u + (uint64_t)_i;
    for (int i = 0; i < ROUNDS; i++) {
        oac_buffer text = OAC_BUFFER_INIT;
        oac_buffer before = OAC_BUFFER_INIT;
        oac_buffer after = OAC_BUFFER_INIT;
        room value;
        room copy;
        ck_assert(type->size <= sizeof value);
        random_record(&seed, type, &text);
        parse(type, &text, &value);
        const oac_string one = serialize(type, &value, &before);
        ck_assert(oac_record_copy(type, &value, NULL, &copy, NULL) == OAC_OK);
        ck_assert(oac_record_equal(type, &value, &copy));
        oac_record_dispose(type, &value);
        const oac_string other = serialize(type, &copy, &after);
        ck_assert(one.length == other.length && memcmp(one.data, other.data, one.length) == 0);
        oac_record_dispose(type, &copy);
        oac_buffer_dispose(&text);
        oac_buffer_dispose(&before);
        oac_buffer_dispose(&after);
    }
}
END_TEST

START_TEST(records_are_equal_when_their_texts_are)
{
    const oac_type *type = types[_i];
    uint64_t seed = 77 + (uint64_t)_i;
    oac_buffer texts[8];
    room values[8];
    memset(texts, 0, sizeof texts);
    for (size_t i = 0; i < 8; i++) {
        random_record(&seed, type, &texts[i]);
        parse(type, &texts[i], &values[i]);
        oac_buffer_clear(&texts[i]);
        (void)serialize(type, &values[i], &texts[i]);
    }
    for (size_t i = 0; i < 64; i++) {
        const oac_string one = {texts[i / 8].data, texts[i / 8].length};
        const oac_string other = {texts[i % 8].data, texts[i % 8].length};
        ck_assert(oac_record_equal(type, &values[i / 8], &values[i % 8]) == oac_equal_json(&one, &other));
    }
    for (size_t i = 0; i < 8; i++) {
        oac_record_dispose(type, &values[i]);
        oac_buffer_dispose(&texts[i]);
    }
}
END_TEST

static Suite *suite(void)
{
    Suite *s = suite_create("records");
    TCase *tc = tcase_create("records");
    tcase_add_loop_test(tc, a_copy_is_the_same_text_and_shares_nothing, 0, TYPES);
    tcase_add_loop_test(tc, records_are_equal_when_their_texts_are, 0, TYPES);
    suite_add_tcase(s, tc);
    return s;
}

int main(void)
{
    return run_suite(suite());
}
