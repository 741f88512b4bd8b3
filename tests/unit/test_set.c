/* Values within records by their paths (oac/type.h): set, set to null, taken away; visited; printed. */
#include <check.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json/writing.h"
#include <lab/lab.h>
#include <oac/gen/check.h>
#include <oac/gen/type.h>

#include "random_json.h"
#include "runner.h"

static const oac_type *const types[] = {
    &lab_shelf_oac_type,  &lab_everything_oac_type, &lab_update_customer_request_oac_type,
    &lab_box_oac_type,    &lab_tree_oac_type,       &lab_put_payment_request_oac_type,
    &lab_ledger_oac_type, &lab_nulls_oac_type,      &lab_read_point_ids_oac_type};
#define TYPES ((int)(sizeof types / sizeof types[0]))
#define ROUNDS 60
#define LARGEST 4096

typedef union room {
    max_align_t aligned;
    char bytes[LARGEST];
} room;

static void parse(const oac_type *type, const char *text, size_t length, bool keep, void *value)
{
    const oac_parse_options options = {.size = sizeof(oac_parse_options), .keep_unknown = keep};
    oac_error error;
    const oac_status status = oac_record_parse(type, text, length, &options, value, &error);
    ck_assert_msg(status == OAC_OK, "%s: %s: %s", error.path, error.message, text);
}

/* What a walk does: it sets each value in another record. */
typedef struct setting {
    const oac_type *type;
    room *to;
    bool has_nul;
} setting;

static oac_walk set_what_is_seen(void *context, const oac_visit *visit)
{
    setting *made = context;
    char digits[40] = "";
    oac_buffer text = OAC_BUFFER_INIT;
    oac_error error;
    oac_status status = OAC_OK;
    oac_writer writer;
    const char *words = digits;
    ck_assert_uint_eq(strlen(visit->path), visit->path_length);
    if (visit->is_null) {
        status = oac_record_set_null(made->type, made->to, visit->path, &error);
        ck_assert_msg(status == OAC_OK, "%s: %s: %s", visit->path, error.path, error.message);
        return OAC_WALK_ON;
    }
    switch (visit->kind) {
    case OAC_TYPE_BOOL:
        words = visit->boolean ? "true" : "false";
        break;
    case OAC_TYPE_INT:
        snprintf(digits, sizeof digits, "%" PRId64, visit->integer);
        break;
    case OAC_TYPE_NUMBER:
        snprintf(digits, sizeof digits, "%.17g", visit->number);
        break;
    case OAC_TYPE_RECORD:
        words = "{}";
        break;
    case OAC_TYPE_LIST:
        words = "[]";
        break;
    case OAC_TYPE_MAP:
        words = "{}";
        break;
    case OAC_TYPE_UNION:
        oac_writer_begin(&writer, &text);
        oac_write_union(&writer, OAC_ITEM, visit->value, visit->type);
        ck_assert(oac_writer_end(&writer, NULL) == OAC_OK);
        words = text.data;
        break;
    default:
        words = visit->text.data;
        made->has_nul = made->has_nul || strlen(visit->text.data) < visit->text.length;
        break;
    }
    status = oac_record_set(made->type, made->to, visit->path, words, &error);
    ck_assert_msg(status == OAC_OK, "%s: %s: %s", visit->path, error.path, error.message);
    oac_buffer_dispose(&text);
    return visit->kind == OAC_TYPE_UNION ? OAC_WALK_OVER : OAC_WALK_ON;
}

START_TEST(what_is_walked_can_be_set_one_by_one)
{
    const oac_type *type = types[_i];
    uint64_t seed = 31 + (uint64_t)_i;
    for (int i = 0; i < ROUNDS; i++) {
        oac_buffer text = OAC_BUFFER_INIT;
        oac_error error;
        room value;
        room made;
        setting all = {type, &made, false};
        memset(&made, 0, sizeof made);
        random_record(&seed, type, true, &text);
        parse(type, text.data, text.length, false, &value);
        ck_assert(oac_record_walk(type, &value, set_what_is_seen, &all, &error) == OAC_OK);
        ck_assert_msg(all.has_nul || oac_record_equal(type, &value, &made), "%s", text.data);
        oac_record_dispose(type, &value);
        oac_record_dispose(type, &made);
        oac_buffer_dispose(&text);
    }
}
END_TEST

/* A change of a shelf: the shelf as JSON, path and text (null: none), and what comes of it. */
static const struct {
    const char *before;
    const char *path;
    const char *text; /* "-": taken away */
    const char *after;
} changes[] = {
    {"{}", "labels[\"a b\"]", "x", "{\"labels\":{\"a b\":\"x\"}}"},
    {"{}", "labels.a", "", "{\"labels\":{\"a\":\"\"}}"},
    {"{}", "/labels/a~1b~0c", "x", "{\"labels\":{\"a/b~c\":\"x\"}}"},
    {"{}", "/labels/", "x", "{\"labels\":{\"\":\"x\"}}"},
    {"{\"labels\":{\"a\":\"x\",\"b\":\"y\"}}", "labels.a", "-", "{\"labels\":{\"b\":\"y\"}}"},
    {"{\"labels\":{\"a\":\"x\"}}", "labels[\"\\u0061\"]", "z", "{\"labels\":{\"a\":\"z\"}}"},
    {"{}", "grid[0][0]", "7", "{\"grid\":[[7]]}"},
    {"{\"grid\":[[1,2],[3]]}", "grid[0][-]", "7", "{\"grid\":[[1,2,7],[3]]}"},
    {"{\"grid\":[[1,2],[3]]}", "/grid/0/1", "7", "{\"grid\":[[1,7],[3]]}"},
    {"{\"grid\":[[1,2],[3]]}", "/grid/0/0", "-", "{\"grid\":[[2],[3]]}"},
    {"{\"grid\":[[1,2],[3]]}", "grid[0]", "-", "{\"grid\":[[3]]}"},
    {"{\"grid\":[[1]]}", "grid[0][0]", "-", "{\"grid\":[[]]}"},
    {"{\"grid\":[[1]]}", "grid", "[[4],[]]", "{\"grid\":[[4],[]]}"},
    {"{\"grid\":[[1]]}", "grid", "-", "{}"},
    {"{\"grid\":[[1]]}", "grid[7][1]", "-", "{\"grid\":[[1]]}"},
    {"{}", "grid[7][1]", "-", "{}"},
    {"{\"grid\":[[1]]}", "grid", NULL, "{\"grid\":null}"},
    {"{}", "maybes[0]", NULL, "{\"maybes\":[null]}"},
    {"{\"maybes\":[1]}", "maybes[1]", "2", "{\"maybes\":[1,2]}"},
    {"{}", "maybeColors[0]", "ultraviolet", "{\"maybeColors\":[\"ultraviolet\"]}"},
    {"{}", "inner[0].labels.x", "y", "{\"inner\":[{\"labels\":{\"x\":\"y\"}}]}"},
    {"{\"inner\":[{\"un\":1},{}]}", "inner[0].labels.x", "y", "{\"inner\":[{\"labels\":{\"x\":\"y\"},\"un\":1},{}]}"},
    {"{\"amount\":1}", "amount", "no JSON", "{\"amount\":\"no JSON\"}"},
    {"{\"notes\":{\"a\":1}}", "notes.a", "5", "{\"notes\":{\"a\":5}}"},
    {"{\"payment\":{\"kind\":\"cash\"}}", "payment.kind", "cash", "{\"payment\":{\"kind\":\"cash\"}}"},
    {"{}", "payment", "{\"kind\":\"cash\"}", "{\"payment\":{\"kind\":\"cash\"}}"},
    {"{\"x\":1,\"flags\":{}}", "flags.on", "true", "{\"flags\":{\"on\":true},\"x\":1}"},
    {"{}", "shelves.a.shelves.b.counts.c", "3", "{\"shelves\":{\"a\":{\"shelves\":{\"b\":{\"counts\":{\"c\":3}}}}}}"},
    {"{}", "ratios.r", "1e3", "{\"ratios\":{\"r\":1000}}"},
};

START_TEST(paths_lead_to_values)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_error error;
    lab_shelf shelf = LAB_SHELF_INIT;
    lab_shelf before = LAB_SHELF_INIT;
    oac_status status;
    const char *path = changes[_i].path;
    parse(&lab_shelf_oac_type, changes[_i].before, strlen(changes[_i].before), true, &shelf);
    ck_assert(oac_record_copy(&lab_shelf_oac_type, &shelf, NULL, &before, NULL) == OAC_OK);
    lab_shelf borrowed = before; /* what a struct that is not its own borrows stays as it was */
    borrowed.extra = NULL;
    if (changes[_i].text == NULL) {
        status = oac_record_set_null(&lab_shelf_oac_type, &shelf, path, &error);
        ck_assert(oac_record_set_null(&lab_shelf_oac_type, &borrowed, path, NULL) == OAC_OK);
    } else if (strcmp(changes[_i].text, "-") == 0) {
        status = oac_record_unset(&lab_shelf_oac_type, &shelf, path, &error);
        ck_assert(oac_record_unset(&lab_shelf_oac_type, &borrowed, path, NULL) == OAC_OK);
    } else {
        status = oac_record_set(&lab_shelf_oac_type, &shelf, path, changes[_i].text, &error);
        ck_assert(oac_record_set(&lab_shelf_oac_type, &borrowed, path, changes[_i].text, NULL) == OAC_OK);
    }
    ck_assert_msg(status == OAC_OK, "%s: %s", error.path, error.message);
    ck_assert(lab_shelf_serialize(&shelf, &text, NULL) == OAC_OK);
    ck_assert_str_eq(text.data, changes[_i].after);
    lab_shelf_dispose(&shelf);
    lab_shelf_dispose(&borrowed);
    parse(&lab_shelf_oac_type, changes[_i].before, strlen(changes[_i].before), true, &shelf);
    ck_assert(oac_record_equal(&lab_shelf_oac_type, &shelf, &before));
    lab_shelf_dispose(&shelf);
    lab_shelf_dispose(&before);
    oac_buffer_dispose(&text);
}
END_TEST

static const struct {
    const char *path;
    const char *text; /* null: set to null */
    oac_status status;
    const char *where;
    const char *words;
} refusals[] = {
    {"lables.a", "x", OAC_ERROR_ARGUMENT, "lables", "lab_shelf has no member \"lables\"; did you mean \"labels\"?"},
    {"inner[0].lables", "x", OAC_ERROR_ARGUMENT, "inner[0].lables", "did you mean \"labels\"?"},
    {"qqqqqqqqq", "x", OAC_ERROR_ARGUMENT, "qqqqqqqqq", "lab_shelf has no member \"qqqqqqqqq\""},
    {"", "x", OAC_ERROR_ARGUMENT, "", "path is empty"},
    {".grid", "[]", OAC_ERROR_ARGUMENT, "", "path"},
    {"grid.", "[]", OAC_ERROR_ARGUMENT, "", "path"},
    {"grid[", "[]", OAC_ERROR_ARGUMENT, "", "path"},
    {"grid[0", "[]", OAC_ERROR_ARGUMENT, "", "path"},
    {"grid[0]x", "[]", OAC_ERROR_ARGUMENT, "", "path"},
    {"grid]", "[]", OAC_ERROR_ARGUMENT, "", "path"},
    {"labels[\"a]", "x", OAC_ERROR_ARGUMENT, "", "path"},
    {"labels..a", "x", OAC_ERROR_ARGUMENT, "", "path"},
    {"/labels/~2", "x", OAC_ERROR_ARGUMENT, "", "path"},
    {"grid[5]", "[]", OAC_ERROR_ARGUMENT, "grid[5]", "the next one has the number 1"},
    {"grid[01]", "[]", OAC_ERROR_ARGUMENT, "grid", "numbers"},
    {"grid.x", "[]", OAC_ERROR_ARGUMENT, "grid", "numbers"},
    {"grid[99999999999999999999999999]", "[]", OAC_ERROR_ARGUMENT, "grid", "numbers"},
    {"grid[0][0]", "seven", OAC_ERROR_JSON, "grid[0][0]", ""},
    {"grid[0][0]", "\"7\"", OAC_ERROR_TYPE, "grid[0][0]", "integer"},
    {"grid[0]", "[1,\"2\"]", OAC_ERROR_TYPE, "grid[0][1]", "integer"},
    {"inner[0]", "{\"labels\":{\"a\":1}}", OAC_ERROR_TYPE, "inner[0].labels.a", "string"},
    {"flags.a", "yes", OAC_ERROR_JSON, "flags.a", ""},
    {"flags.a", NULL, OAC_ERROR_INVALID, "flags.a", "a boolean cannot be null here"},
    {"labels.a", "\xFF", OAC_ERROR_INVALID, "labels.a", "UTF-8"},
    {"labels.a.b", "x", OAC_ERROR_ARGUMENT, "labels.a", "a text, which is set as a whole"},
    {"payment.kind", "cash", OAC_ERROR_ARGUMENT, "payment", "set it as a whole"},
    {"grid[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]"
     "[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]",
     "1", OAC_ERROR_LIMIT, "", "steps"},
};

START_TEST(what_leads_nowhere_changes_nothing)
{
    static const char text[] = "{\"grid\":[[1]],\"labels\":{\"a\":\"x\"},\"flags\":{\"a\":true}}";
    for (int owned = 0; owned < 2; owned++) {
        oac_error error;
        lab_shelf parsed = LAB_SHELF_INIT;
        parse(&lab_shelf_oac_type, text, sizeof text - 1, true, &parsed);
        lab_shelf shelf = parsed;
        shelf.extra = owned == 1 ? parsed.extra : NULL;
        const lab_shelf before = shelf;
        const oac_status status =
            refusals[_i].text != NULL
                ? oac_record_set(&lab_shelf_oac_type, &shelf, refusals[_i].path, refusals[_i].text, &error)
                : oac_record_set_null(&lab_shelf_oac_type, &shelf, refusals[_i].path, &error);
        ck_assert_msg(status == refusals[_i].status, "%s: %s", oac_status_name(status), error.message);
        ck_assert_str_eq(error.path, refusals[_i].where);
        ck_assert_msg(strstr(error.message, refusals[_i].words) != NULL, "%s", error.message);
        ck_assert_mem_eq(&shelf, &before, sizeof shelf);
        lab_shelf_dispose(&parsed);
    }
}
END_TEST

START_TEST(what_a_program_filled_in_is_owned_after_a_set)
{
    const oac_member members[] = {{oac_text("mine"), oac_text("1")}};
    oac_extra extra = {.members = members, .count = 1};
    oac_buffer text = OAC_BUFFER_INIT;
    lab_box box = LAB_BOX_INIT;
    box.name = oac_str("x");
    box.extra = &extra;
    for (int i = 0; i < 3; i++) {
        ck_assert(oac_record_set(&lab_box_oac_type, &box, "sizes[-]", "1.5", NULL) == OAC_OK);
    }
    ck_assert_ptr_null(extra.arena);
    ck_assert(lab_box_serialize(&box, &text, NULL) == OAC_OK);
    ck_assert_str_eq(text.data, "{\"name\":\"x\",\"sizes\":[1.5,1.5,1.5],\"mine\":1}");
    lab_box_dispose(&box);
    oac_buffer_dispose(&text);
    ck_assert(oac_record_set(&lab_box_oac_type, NULL, "name", "x", NULL) == OAC_ERROR_ARGUMENT);
    ck_assert(oac_record_set(&lab_box_oac_type, &box, NULL, "x", NULL) == OAC_ERROR_ARGUMENT);
    ck_assert(oac_record_set(&lab_box_oac_type, &box, "name", NULL, NULL) == OAC_ERROR_ARGUMENT);
}
END_TEST

START_TEST(a_document_is_set_by_the_empty_path)
{
    oac_buffer text = OAC_BUFFER_INIT;
    lab_put_payment_request request = LAB_PUT_PAYMENT_REQUEST_INIT;
    const oac_type *type = &lab_put_payment_request_oac_type;
    ck_assert(oac_record_set(type, &request, "", "{\"kind\":\"cash\"}", NULL) == OAC_OK);
    ck_assert(oac_record_print(type, &request, 2, &text, NULL) == OAC_OK);
    ck_assert_str_eq(text.data, "{\n  \"kind\": \"cash\"\n}");
    lab_put_payment_request_dispose(&request);
    oac_buffer_dispose(&text);
}
END_TEST

START_TEST(JSON_is_printed_as_people_read_it)
{
    static const char compact[] = "{\"a\":[1,{\"b\":\"x, \\\"]{\"}],\"c\":{},\"d\":[ ],\"e\":[[]]}";
    static const char lines[] =
        "{\n    \"a\": [\n        1,\n        {\n            \"b\": \"x, \\\"]{\"\n        }\n    ],"
        "\n    \"c\": {},\n    \"d\": [],\n    \"e\": [\n        []\n    ]\n}";
    oac_buffer text = OAC_BUFFER_INIT;
    oac_error error;
    ck_assert(oac_json_print(compact, sizeof compact - 1, 4, &text, NULL) == OAC_OK);
    ck_assert_str_eq(text.data, lines);
    oac_buffer_clear(&text);
    ck_assert(oac_json_print(lines, sizeof lines - 1, 0, &text, NULL) == OAC_OK);
    ck_assert_str_eq(text.data, "{\"a\":[1,{\"b\":\"x, \\\"]{\"}],\"c\":{},\"d\":[],\"e\":[[]]}");
    ck_assert(oac_json_print("[1,]", 4, 2, &text, &error) == OAC_ERROR_JSON);
    ck_assert(oac_json_print("[]", 2, 17, &text, &error) == OAC_ERROR_ARGUMENT);
    ck_assert_uint_eq(text.length, strlen(text.data));
    text.ceiling = text.length + 4;
    const size_t before = text.length;
    ck_assert(oac_json_print("[1,2]", 5, 2, &text, &error) == OAC_ERROR_LIMIT);
    ck_assert_uint_eq(text.length, before);
    oac_buffer_dispose(&text);
}
END_TEST

/* Visits are written down: path, what it is, a semicolon. */
static oac_walk write_down(void *context, const oac_visit *visit)
{
    static const char *const kinds[] = {"bool",   "int",  "number", "string", "json",   "enum",
                                        "record", "list", "map",    "union",  "source", "sources"};
    char line[200];
    const int length = snprintf(line, sizeof line, "%s=%s%s%s%u;", visit->path, visit->is_null ? "null " : "",
                                kinds[visit->kind], visit->is_branch ? " branch " : " ", visit->depth);
    ck_assert(oac_buffer_append(context, line, (size_t)length) == OAC_OK);
    return strcmp(visit->path, "grid[1]") == 0  ? OAC_WALK_OVER
           : strcmp(visit->path, "amount") == 0 ? OAC_WALK_STOP
                                                : OAC_WALK_ON;
}

START_TEST(walks_go_where_they_are_sent)
{
    static const char text[] = "{\"grid\":[[1],[2]],\"labels\":{\"a b\":\"x\"},\"counts\":null,"
                               "\"payment\":{\"kind\":\"cash\"},\"amount\":1,\"no\":[1]}";
    oac_buffer seen = OAC_BUFFER_INIT;
    lab_shelf shelf = LAB_SHELF_INIT;
    parse(&lab_shelf_oac_type, text, sizeof text - 1, true, &shelf);
    ck_assert(oac_record_walk(&lab_shelf_oac_type, &shelf, write_down, &seen, NULL) == OAC_OK);
    ck_assert_str_eq(seen.data, "grid=list 1;grid[0]=list 2;grid[0][0]=int 3;grid[1]=list 2;labels=map 1;"
                                "labels[\"a b\"]=string 2;counts=null map 1;payment=union 1;payment=record branch 2;"
                                "payment.kind=string 3;amount=union 1;");
    lab_shelf_dispose(&shelf);
    oac_buffer_dispose(&seen);
}
END_TEST

static Suite *suite(void)
{
    Suite *s = suite_create("set");
    TCase *tc = tcase_create("set");
    tcase_add_loop_test(tc, what_is_walked_can_be_set_one_by_one, 0, TYPES);
    tcase_add_loop_test(tc, paths_lead_to_values, 0, (int)(sizeof changes / sizeof changes[0]));
    tcase_add_loop_test(tc, what_leads_nowhere_changes_nothing, 0, (int)(sizeof refusals / sizeof refusals[0]));
    tcase_add_test(tc, what_a_program_filled_in_is_owned_after_a_set);
    tcase_add_test(tc, a_document_is_set_by_the_empty_path);
    tcase_add_test(tc, JSON_is_printed_as_people_read_it);
    tcase_add_test(tc, walks_go_where_they_are_sent);
    suite_add_tcase(s, tc);
    return s;
}

int main(void)
{
    return run_suite(suite());
}
