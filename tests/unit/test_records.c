/* Records of any type (oac/type.h): copied, compared, changed, against what is said of their JSON texts. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lab/lab.h>
#include <oac/gen/check.h>
#include <oac/gen/type.h>

#include "random_json.h"
#include "runner.h"
#include "json/equal_json.h"

/* Of the tests' description: together they have every construct. */
static const oac_type *const types[] = {&lab_shelf_oac_type,
                                        &lab_everything_oac_type,
                                        &lab_update_customer_request_oac_type,
                                        &lab_box_oac_type,
                                        &lab_put_payment_request_oac_type,
                                        &lab_search_things_params_oac_type,
                                        &lab_tree_oac_type,
                                        &lab_ledger_oac_type,
                                        &lab_nulls_oac_type,
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
    const oac_parse_options options = {.size = sizeof(oac_parse_options), .keep_unknown = true};
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
        random_record(&seed, type, true, &text);
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
        random_record(&seed, type, true, &texts[i]);
        parse(type, &texts[i], &values[i]);
        oac_buffer_clear(&texts[i]);
        (void)serialize(type, &values[i], &texts[i]);
    }
    for (size_t i = 0; i < 64; i++) {
        const oac_string one = {texts[i / 8].data, texts[i / 8].length};
        const oac_string other = {texts[i % 8].data, texts[i % 8].length};
        ck_assert(oac_record_equal(type, &values[i / 8], &values[i % 8]) == oac_json_equal(one, other));
    }
    for (size_t i = 0; i < 8; i++) {
        oac_record_dispose(type, &values[i]);
        oac_buffer_dispose(&texts[i]);
    }
}
END_TEST

/* `value` with the members that `other` has beside or in place of its own; all is borrowed from the two. */
static void mix(const oac_type *type, const room *value, const room *other, room *mixed)
{
    memcpy(mixed, value, type->size);
    ck_assert((type->flags & OAC_TYPE_ADDITIONAL) == 0);
    for (size_t i = 0; i < type->count; i++) {
        const size_t from = type->fields[i].offset;
        const size_t past = i + 1 < type->count ? type->fields[i + 1].offset : type->offset;
        oac_presence state;
        memcpy(&state, other->bytes + from, sizeof state);
        if (state == OAC_VALUE) {
            memcpy(mixed->bytes + from, other->bytes + from, past - from);
        }
    }
}

START_TEST(changes_put_upon_what_was_give_what_is)
{
    const oac_type *type = types[_i];
    if ((type->flags & OAC_TYPE_ADDITIONAL) != 0) { /* members of other names are changed one by one: below */
        return;
    }
    uint64_t seed = 4711 + (uint64_t)_i;
    int said = 0;
    for (int i = 0; i < ROUNDS; i++) {
        oac_buffer one = OAC_BUFFER_INIT;
        oac_buffer other = OAC_BUFFER_INIT;
        oac_error error;
        room before;
        room second;
        room after;
        room changes;
        room again;
        room nothing;
        random_record(&seed, type, false, &one);
        random_record(&seed, type, false, &other);
        parse(type, &one, &before);
        parse(type, &other, &second);
        mix(type, &before, &second, &after);
        const oac_status status = oac_record_changes(type, &before, &after, type, &changes, &error);
        if (status == OAC_OK) {
            said++;
            mix(type, &before, &changes, &again);
            oac_buffer_clear(&one); /* null says what has gone, in objects too */
            ck_assert(
                (oac_record_serialize(type, &changes, &one, NULL) == OAC_OK && strstr(one.data, "null") != NULL) ||
                oac_record_equal(type, &again, &after));
            ck_assert(oac_record_changes(type, &again, &after, type, &nothing, NULL) == OAC_OK);
            for (size_t at = 0; at < type->offset; at++) {
                ck_assert_int_eq(nothing.bytes[at], 0);
            }
            oac_record_dispose(type, &nothing);
            oac_record_dispose(type, &changes);
        } else { /* what is in an object and not in the other one is taken away */
            ck_assert_msg(strstr(error.message, "cannot say") != NULL, "%s: %s", error.path, error.message);
        }
        oac_record_dispose(type, &before);
        oac_record_dispose(type, &second);
        oac_buffer_dispose(&one);
        oac_buffer_dispose(&other);
    }
    ck_assert_int_ge(said, ROUNDS / 20);
}
END_TEST

/* What was, what is, and what says so; or, with a null pointer for that, the path that is refused. */
static const struct {
    const oac_type *from;
    const oac_type *to;
    const char *before;
    const char *after;
    const char *changes;
    const char *refused;
} differences[] = {
#define CUSTOMER &lab_update_customer_request_oac_type
#define BOX &lab_box_oac_type
#define LEDGER &lab_ledger_oac_type
#define PAYMENT &lab_put_payment_request_oac_type
    {BOX, BOX, "{\"name\":\"a\",\"weight\":1}", "{\"weight\":1.0,\"name\":\"a\"}", "{}", NULL},
    {BOX, BOX, "{\"id\":1}", "{}", "{\"id\":null}", NULL},
    {BOX, BOX, "{\"id\":1}", "{\"id\":null}", "{\"id\":null}", NULL},
    {BOX, BOX, "{\"name\":\"a\"}", "{}", NULL, "name"},
    {BOX, BOX, "{\"name\":\"a\"}", "{\"name\":null}", NULL, "name"},
    {BOX, BOX, "{\"name\":null}", "{}", "{}", NULL},
    {BOX, BOX, "{\"kind\":\"a\"}", "{\"kind\":\"z\"}", "{\"kind\":\"z\"}", NULL},
    {BOX, BOX, "{\"sizes\":[1,2]}", "{\"sizes\":[1,2,3]}", "{\"sizes\":[1,2,3]}", NULL},
    {BOX, BOX, "{\"x\":1,\"y\":1}", "{\"y\":2,\"x\":1.0,\"z\":3}", "{\"y\":2,\"z\":3}", NULL},
    {BOX, BOX, "{\"x y\":1}", "{}", NULL, "[\"x y\"]"},
    {BOX, CUSTOMER, "{}", "{\"weight\":2}", NULL, "weight"},
    {BOX, CUSTOMER, "{}", "{\"email\":\"x\"}", NULL, "email"},
    {CUSTOMER, CUSTOMER, "{\"contacts\":[{\"id\":1,\"note\":\"a\",\"timestamp\":\"t\"}],\"email\":\"e\"}",
     "{\"contacts\":[{\"id\":1,\"note\":\"b\",\"timestamp\":\"t\"},{\"id\":2}],\"email\":\"e\"}",
     "{\"contacts\":[{\"id\":1,\"note\":\"b\"},{\"id\":2}]}", NULL},
    {LEDGER, LEDGER, "{\"a\":[1],\"b\":[]}", "{\"b\":[],\"a\":[2],\"c\":[]}", "{\"a\":[2],\"c\":[]}", NULL},
    {LEDGER, LEDGER, "{\"a\":[1],\"b\":[]}", "{\"b\":[]}", NULL, "a"},
    {BOX, PAYMENT, "{}", "{}", NULL, ""},
    {PAYMENT, PAYMENT, "{\"kind\":\"cash\"}", "{\"kind\":\"card\"}", "{\"kind\":\"card\"}", NULL},
    {PAYMENT, PAYMENT, "[]", "[{\"kind\":\"cash\"}]", "[{\"kind\":\"cash\"}]", NULL},
};

START_TEST(differences_are_what_has_to_be_sent)
{
    const oac_type *from = differences[_i].from;
    oac_buffer text = OAC_BUFFER_INIT;
    oac_buffer before_text = OAC_BUFFER_INIT;
    oac_error error;
    room before;
    room after;
    room changes;
    ck_assert(oac_buffer_append(&before_text, differences[_i].before, strlen(differences[_i].before)) == OAC_OK);
    parse(from, &before_text, &before);
    oac_buffer_clear(&before_text);
    ck_assert(oac_buffer_append(&before_text, differences[_i].after, strlen(differences[_i].after)) == OAC_OK);
    parse(from, &before_text, &after);
    const oac_status status = oac_record_changes(from, &before, &after, differences[_i].to, &changes, &error);
    if (differences[_i].changes != NULL) {
        ck_assert_msg(status == OAC_OK, "%s: %s", error.path, error.message);
        ck_assert(oac_record_serialize(differences[_i].to, &changes, &text, NULL) == OAC_OK);
        ck_assert_str_eq(text.data, differences[_i].changes);
        oac_record_dispose(differences[_i].to, &changes);
    } else {
        ck_assert(status == (differences[_i].refused[0] == '\0' ? OAC_ERROR_ARGUMENT : OAC_ERROR_INVALID));
        ck_assert_str_eq(error.path, differences[_i].refused);
    }
    oac_record_dispose(from, &before);
    oac_record_dispose(from, &after);
    oac_buffer_dispose(&text);
    oac_buffer_dispose(&before_text);
}
END_TEST

/* An allocator that gives nothing once its turns are over. */
typedef struct stingy {
    size_t left;
    size_t out;
} stingy;

static void *allocate_some(void *context, size_t size)
{
    stingy *from = context;
    if (from->left == 0) {
        return NULL;
    }
    from->left--;
    from->out++;
    return malloc(size);
}

static void *reallocate_some(void *context, void *pointer, size_t size)
{
    stingy *from = context;
    if (from->left == 0) {
        return NULL;
    }
    from->left--;
    return realloc(pointer, size);
}

static void release_some(void *context, void *pointer)
{
    stingy *from = context;
    from->out--;
    free(pointer);
}

START_TEST(a_copy_without_memory_leaves_all_as_it_was)
{
    const oac_type *type = types[_i];
    uint64_t seed = 1001 + (uint64_t)_i;
    oac_buffer text = OAC_BUFFER_INIT;
    room value;
    room copy;
    room untouched;
    stingy memory = {0, 0};
    const oac_allocator allocator = {allocate_some, reallocate_some, release_some, &memory};
    random_record(&seed, type, true, &text);
    parse(type, &text, &value);
    memset(&copy, 0x5A, sizeof copy);
    untouched = copy;
    for (size_t left = 0; left < 100; left++) {
        oac_error error;
        memory.left = left;
        const oac_status status = oac_record_copy(type, &value, &allocator, &copy, &error);
        if (status == OAC_OK) {
            break;
        }
        ck_assert(status == OAC_ERROR_MEMORY && error.status == OAC_ERROR_MEMORY);
        ck_assert_uint_eq(memory.out, 0);
        ck_assert_mem_eq(&copy, &untouched, sizeof copy);
    }
    ck_assert(oac_record_equal(type, &value, &copy));
    oac_record_dispose(type, &copy);
    ck_assert_uint_eq(memory.out, 0);
    oac_record_dispose(type, &value);
    oac_buffer_dispose(&text);
}
END_TEST

START_TEST(what_is_filled_in_by_mistake_is_refused)
{
    oac_error error;
    lab_box box = LAB_BOX_INIT;
    lab_box copy = LAB_BOX_INIT;
    box.name.value = oac_text("x");
    ck_assert(lab_box_copy(&box, NULL, &copy, &error) == OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "name");
    box = (lab_box){.sizes = {.state = OAC_VALUE, .count = 2}};
    ck_assert(lab_box_copy(&box, NULL, &copy, &error) == OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "sizes");
    box = (lab_box){.label = {.state = OAC_VALUE}};
    ck_assert(lab_box_copy(&box, NULL, &copy, &error) == OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "label");
    ck_assert(lab_box_copy(NULL, NULL, &copy, &error) == OAC_ERROR_ARGUMENT);
    ck_assert(!lab_box_equal(&box, NULL) && lab_box_equal(NULL, NULL));
}
END_TEST

/* Shelves within shelves; each is the only one of the other. */
#define DEEP 100000
START_TEST(what_nests_deeper_than_JSON_may_is_refused)
{
    oac_error error;
    lab_shelf copy = LAB_SHELF_INIT;
    lab_shelf *shelves = calloc(DEEP, sizeof *shelves);
    ck_assert_ptr_nonnull(shelves);
    for (size_t i = 0; i + 1 < DEEP; i++) {
        shelves[i].inner = lab_shelf_list_of(&shelves[i + 1], 1);
    }
    ck_assert(lab_shelf_copy(&shelves[0], NULL, &copy, &error) == OAC_ERROR_LIMIT);
    ck_assert(!lab_shelf_equal(&shelves[0], &shelves[1]));
    ck_assert(lab_shelf_copy(&shelves[DEEP - 20], NULL, &copy, &error) == OAC_OK);
    ck_assert(lab_shelf_equal(&shelves[DEEP - 20], &copy));
    lab_shelf_dispose(&copy);
    free(shelves);
}
END_TEST

static Suite *suite(void)
{
    Suite *s = suite_create("records");
    TCase *tc = tcase_create("records");
    tcase_add_loop_test(tc, a_copy_is_the_same_text_and_shares_nothing, 0, TYPES);
    tcase_add_loop_test(tc, records_are_equal_when_their_texts_are, 0, TYPES);
    tcase_add_loop_test(tc, changes_put_upon_what_was_give_what_is, 0, TYPES);
    tcase_add_loop_test(tc, differences_are_what_has_to_be_sent, 0, (int)(sizeof differences / sizeof differences[0]));
    tcase_add_loop_test(tc, a_copy_without_memory_leaves_all_as_it_was, 0, TYPES);
    tcase_add_test(tc, what_is_filled_in_by_mistake_is_refused);
    tcase_add_test(tc, what_nests_deeper_than_JSON_may_is_refused);
    suite_add_tcase(s, tc);
    return s;
}

int main(void)
{
    return run_suite(suite());
}
