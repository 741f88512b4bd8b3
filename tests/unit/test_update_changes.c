/* Read, change, send: the request that an update makes of what was read and a changed copy (lab_update_desk). What is
 * read has members that no request has, and the objects in it are of other types than those in the request. */
#include <check.h>
#include <string.h>

#include <lab/lab.h>

#include "runner.h"

/* What was read; what is set in the copy (path, JSON text, a null pointer: taken away; "null": set to null); the
 * request, or with a null pointer for that the path and a part of the words with which it is refused. */
#define READ                                                                                    \
    "{\"id\":7,\"place\":\"window\",\"note\":\"n\",\"created\":\"2024\",\"height\":70.5,"       \
    "\"owner\":{\"name\":\"Ann\",\"phone\":\"1\",\"room\":\"A\",\"seen\":\"today\",\"rank\":3," \
    "\"badge\":{\"code\":\"x\",\"colour\":\"red\"}},"                                           \
    "\"drawers\":[{\"id\":1,\"label\":\"top\",\"colour\":\"red\",\"volume\":9,\"weight\":1.5}," \
    "{\"id\":2,\"label\":\"low\",\"volume\":8,\"weight\":2.5}],"                                \
    "\"screws\":[{\"size\":3,\"bought\":\"May\"},{\"size\":4,\"bought\":\"May\"}],"             \
    "\"marks\":{\"a\":{\"by\":\"Ann\",\"at\":\"noon\"},\"b\":{\"by\":\"Bob\"}},\"tags\":[\"x\",\"y\"],\"version\":5}"

typedef struct edit {
    const char *path;
    const char *text;
} edit;

static const struct {
    const char *request;
    const char *refused;
    const char *words;
    edit edits[3];
} cases[] = {
    {"{}", NULL, NULL, {{NULL, NULL}}},
    {"{\"place\":\"door\"}", NULL, NULL, {{"place", "door"}}},
    {"{\"place\":\"door\",\"tags\":[\"x\"],\"version\":6}",
     NULL,
     NULL,
     {{"tags[1]", NULL}, {"place", "door"}, {"version", "6"}}},
    {"{\"tags\":[]}", NULL, NULL, {{"tags", "[]"}}},
    /* read-only members never travel */
    {"{}", NULL, NULL, {{"height", "80"}}},
    {"{}", NULL, NULL, {{"drawers[0].volume", "80"}}},
    {"{}", NULL, NULL, {{"owner.rank", "1"}}},
    /* what no request has */
    {NULL, "created", "lab_desk_change", {{"created", "2025"}}},
    {NULL, "id", "", {{"id", "8"}}},
    {NULL, "created", "", {{"created", NULL}}},
    {NULL, "owner.seen", "", {{"owner.seen", "never"}}},
    {NULL, "owner.seen", "", {{"owner.seen", NULL}}},
    {NULL, "drawers[0].weight", "", {{"drawers[0].weight", "3"}}},
    {NULL, "marks.a.at", "", {{"marks.a.at", "night"}}},
    {NULL, "marks.a.at", "", {{"marks.a.at", NULL}}},
    /* removed, set to null */
    {NULL, "place", "removed", {{"place", NULL}}},
    {NULL, "place", "set to null", {{"place", "null"}}},
    {"{\"note\":null}", NULL, NULL, {{"note", NULL}}},
    {"{\"note\":null}", NULL, NULL, {{"note", "null"}}},
    {NULL, "owner", "removed", {{"owner", NULL}}},
    {NULL, "owner.name", "removed", {{"owner.name", NULL}}},
    {NULL, "owner.badge.colour", "removed", {{"owner.badge.colour", NULL}}},
    {NULL, "owner.badge", "removed", {{"owner.badge", NULL}}},
    {"{\"owner\":{\"name\":\"Ann\",\"phone\":null,\"room\":\"A\",\"badge\":{\"code\":\"x\",\"colour\":\"red\"}}}",
     NULL,
     NULL,
     {{"owner.phone", NULL}}},
    {NULL, "drawers", "removed", {{"drawers", NULL}}},
    {NULL, "drawers[0].colour", "removed", {{"drawers[0].colour", NULL}}},
    {NULL, "drawers[0].label", "removed", {{"drawers[0]", NULL}, {"drawers[0].label", NULL}}},
    {NULL, "marks.a.by", "removed", {{"marks.a.by", NULL}}},
    {NULL, "version", "removed", {{"version", NULL}}},
    /* whole, with what identifies them */
    {"{\"owner\":{\"name\":\"Eve\",\"phone\":\"1\",\"room\":\"A\",\"badge\":{\"code\":\"x\",\"colour\":\"red\"}}}",
     NULL,
     NULL,
     {{"owner.name", "Eve"}}},
    {"{\"drawers\":[{\"id\":1,\"label\":\"top\",\"colour\":\"red\"},{\"id\":2,\"label\":\"bottom\"}]}",
     NULL,
     NULL,
     {{"drawers[1].label", "bottom"}}},
    {"{\"drawers\":[{\"id\":2,\"label\":\"low\"}]}", NULL, NULL, {{"drawers[0]", NULL}}},
    {"{\"drawers\":[{\"id\":1,\"label\":\"top\",\"colour\":\"red\"},{\"id\":2,\"label\":\"low\"},{\"label\":\"new\"}]"
     "}",
     NULL,
     NULL,
     {{"drawers[-].label", "new"}}},
    {NULL, "drawers[2].weight", "", {{"drawers[-].weight", "1"}}},
    {"{\"marks\":{\"a\":{\"by\":\"Ann\"},\"b\":{\"by\":\"Cid\"}}}", NULL, NULL, {{"marks.b.by", "Cid"}}},
    {"{\"marks\":{\"b\":{\"by\":\"Bob\"}}}", NULL, NULL, {{"marks.a", NULL}}},
    /* items that nothing tells apart: what is as it was may stay, what is not may hold nothing without a place */
    {"{\"screws\":[{\"size\":4}]}", NULL, NULL, {{"screws[0]", NULL}}},
    {"{\"screws\":[{\"size\":3},{\"size\":4},{\"size\":5}]}", NULL, NULL, {{"screws[-].size", "5"}}},
    {NULL, "screws[0].bought", "", {{"screws[0].size", "5"}}},
};

static void make_edit(lab_desk *desk, const edit *one)
{
    oac_error error;
    const oac_status status = one->text == NULL                ? lab_desk_unset(desk, one->path, &error)
                              : strcmp(one->text, "null") == 0 ? lab_desk_set_null(desk, one->path, &error)
                                                               : lab_desk_set(desk, one->path, one->text, &error);
    ck_assert_msg(status == OAC_OK, "%s: %s", error.path, error.message);
}

START_TEST(a_request_has_what_differs)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_error error;
    lab_desk before = LAB_DESK_INIT;
    lab_desk after = LAB_DESK_INIT;
    lab_desk_change request = LAB_DESK_CHANGE_INIT;
    ck_assert(lab_desk_parse(READ, strlen(READ), NULL, &before, &error) == OAC_OK);
    ck_assert(lab_desk_copy(&before, NULL, &after, &error) == OAC_OK);
    for (size_t i = 0; i < 3 && cases[_i].edits[i].path != NULL; i++) {
        make_edit(&after, &cases[_i].edits[i]);
    }
    const oac_status status = lab_update_desk_changes(&before, &after, &request, &error);
    if (cases[_i].request != NULL) {
        ck_assert_msg(status == OAC_OK, "%s: %s", error.path, error.message);
        ck_assert(lab_desk_change_serialize(&request, &text, &error) == OAC_OK);
        ck_assert_str_eq(text.data, cases[_i].request);
    } else {
        ck_assert(status == OAC_ERROR_INVALID);
        ck_assert_str_eq(error.path, cases[_i].refused);
        ck_assert_ptr_nonnull(strstr(error.message, cases[_i].words));
        ck_assert(lab_desk_change_equal(&request, &(lab_desk_change)LAB_DESK_CHANGE_INIT));
    }
    lab_desk_change_dispose(&request);
    lab_desk_dispose(&after);
    lab_desk_dispose(&before);
    oac_buffer_dispose(&text);
}
END_TEST

START_TEST(what_was_read_and_its_copy_may_go_before_the_request)
{
    oac_buffer text = OAC_BUFFER_INIT;
    lab_desk before = LAB_DESK_INIT;
    lab_desk after = LAB_DESK_INIT;
    lab_desk_change request = LAB_DESK_CHANGE_INIT;
    ck_assert(lab_desk_parse(READ, strlen(READ), NULL, &before, NULL) == OAC_OK);
    after = before; /* a program may copy the struct and set members by hand: it owns nothing then */
    after.place = oac_str("door");
    ck_assert(lab_update_desk_changes(&before, &after, &request, NULL) == OAC_OK);
    lab_desk_dispose(&before);
    ck_assert(lab_desk_change_serialize(&request, &text, NULL) == OAC_OK);
    ck_assert_str_eq(text.data, "{\"place\":\"door\"}");
    lab_desk_change_dispose(&request);
    oac_buffer_dispose(&text);
    ck_assert(lab_update_desk_changes(NULL, &after, &request, NULL) == OAC_ERROR_ARGUMENT);
    ck_assert(lab_update_desk_changes(&after, NULL, &request, NULL) == OAC_ERROR_ARGUMENT);
    ck_assert(lab_update_desk_changes(&after, &after, NULL, NULL) == OAC_ERROR_ARGUMENT);
}
END_TEST

/* A request that says anything says what it has to, in its own kinds. */
START_TEST(what_is_required_goes_along)
{
    static const char read[] = "{\"colour\":\"red\",\"level\":3.0,\"revision\":8,\"hours\":2}";
    oac_buffer text = OAC_BUFFER_INIT;
    oac_error error;
    lab_lamp before = LAB_LAMP_INIT;
    lab_update_lamp_request request = LAB_UPDATE_LAMP_REQUEST_INIT;
    ck_assert(lab_lamp_parse(read, strlen(read), NULL, &before, NULL) == OAC_OK);
    lab_lamp after = before;
    ck_assert(lab_update_lamp_changes(&before, &after, &request, NULL) == OAC_OK);
    ck_assert(lab_update_lamp_request_equal(&request, &(lab_update_lamp_request)LAB_UPDATE_LAMP_REQUEST_INIT));
    lab_update_lamp_request_dispose(&request);
    after.colour = oac_str("blue");
    ck_assert(lab_update_lamp_changes(&before, &after, &request, NULL) == OAC_OK);
    ck_assert(lab_update_lamp_request_serialize(&request, &text, NULL) == OAC_OK);
    ck_assert_str_eq(text.data, "{\"level\":3,\"colour\":\"blue\",\"revision\":8}");
    lab_update_lamp_request_dispose(&request);
    after.level = oac_number(3.5); /* what is no whole number has no place there */
    ck_assert(lab_update_lamp_changes(&before, &after, &request, &error) == OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "level");
    lab_lamp_dispose(&before);
    oac_buffer_dispose(&text);
}
END_TEST

static Suite *suite(void)
{
    Suite *s = suite_create("update_changes");
    TCase *tc = tcase_create("update_changes");
    tcase_add_loop_test(tc, a_request_has_what_differs, 0, (int)(sizeof cases / sizeof cases[0]));
    tcase_add_test(tc, what_was_read_and_its_copy_may_go_before_the_request);
    tcase_add_test(tc, what_is_required_goes_along);
    suite_add_tcase(s, tc);
    return s;
}

int main(void)
{
    return run_suite(suite());
}
