/* The checks that generated validators are made of, where the struct is at fault: unknown members, names in paths. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lab/lab.h>

#include "oac/gen/check.h"
#include "runner.h"

/* Members named after their numbers below `different`, over and over. */
static oac_extra numbered(size_t count, size_t different)
{
    oac_member *members = calloc(count, sizeof *members);
    char *names = calloc(count, 24);
    oac_extra extra = {.members = members, .count = count};
    ck_assert(members != NULL && names != NULL);
    for (size_t i = 0; i < count; i++) {
        char *name = names + 24 * i;
        (void)snprintf(name, 24, "m%zu", i % different);
        members[i].name = oac_text(name);
        members[i].value = oac_text("1");
    }
    return extra;
}

static void release(const oac_extra *extra)
{
    free((void *)(uintptr_t)extra->members[0].name.data);
    free((void *)(uintptr_t)extra->members);
}

/* Comparing each name with each would take minutes, and so would looking for what each may have been meant to be. */
START_TEST(very_many_unknown_members_are_checked_at_once)
{
    oac_extra extra = numbered(200000, 199999);
    const lab_update_customer_request request = {.extra = &extra};
    oac_violations list = OAC_VIOLATIONS_INIT;
    oac_error error = OAC_ERROR_INIT;
    ck_assert(lab_update_customer_request_validate(&request, OAC_VALIDATION_DEFAULT, &list, &error) ==
              OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "m0");
    ck_assert_str_eq(error.message, "the unknown member is there twice");
    ck_assert_uint_eq(error.violations, 1);
    ck_assert_uint_eq(list.refused, 1);
    ck_assert_uint_eq(list.count + list.dropped, 200000);
    oac_violations_dispose(&list);
    ck_assert(lab_update_customer_request_validate(&request, OAC_VALIDATION_STRICT, &list, &error) ==
              OAC_ERROR_INVALID);
    ck_assert_uint_eq(error.violations, 200000);
    ck_assert_str_eq(list.items[0].message, "unknown member");
    oac_violations_dispose(&list);
    release(&extra);
}
END_TEST

/* Few are compared in another way than many. */
START_TEST(each_repetition_is_told_in_the_order_of_the_document)
{
    static const size_t counts[] = {2, 15, 16, 17, 18, 40, 300};
    const size_t count = counts[_i];
    const size_t different = (count + 1) / 2;
    oac_extra extra = numbered(count, different);
    const lab_customer_contact contact = {.extra = &extra};
    const lab_update_customer_request request = {.contacts = {OAC_VALUE, 1, &contact}};
    oac_violations list = OAC_VIOLATIONS_INIT;
    ck_assert(lab_update_customer_request_validate(&request, OAC_VALIDATION_DEFAULT, &list, NULL) == OAC_ERROR_INVALID);
    ck_assert_uint_eq(list.count, count);
    for (size_t i = 0; i < count; i++) {
        char path[48];
        (void)snprintf(path, sizeof path, "contacts[0].m%zu", i % different);
        ck_assert_str_eq(list.items[i].path, path);
        ck_assert_str_eq(list.items[i].message, i < different ? "unknown member" : "the unknown member is there twice");
        ck_assert_int_eq(list.items[i].refused, i >= different);
    }
    oac_violations_dispose(&list);
    release(&extra);
}
END_TEST

START_TEST(names_that_are_null_pointers_repeat_nothing)
{
    oac_extra extra = numbered(40, 40);
    oac_member *members = (oac_member *)(uintptr_t)extra.members;
    const char *first = members[0].name.data;
    const lab_update_customer_request request = {.extra = &extra};
    oac_violations list = OAC_VIOLATIONS_INIT;
    members[0].name = (oac_string){NULL, 5};
    members[20].name = (oac_string){NULL, 5};
    members[21].name = (oac_string){NULL, 0};
    members[22].name = (oac_string){"", 0};
    members[23].name = (oac_string){"\xFF", 1};
    members[24].value = (oac_string){"1 1", 3};
    members[25].name = oac_text("contacts");
    ck_assert(lab_update_customer_request_validate(&request, OAC_VALIDATION_DEFAULT, &list, NULL) == OAC_ERROR_INVALID);
    ck_assert_uint_eq(list.count, 40);
    ck_assert_uint_eq(list.refused, 6);
    ck_assert_str_eq(list.items[21].message, list.items[0].message);
    ck_assert_str_eq(list.items[0].message, "the name of an unknown member is a null pointer");
    ck_assert_str_eq(list.items[20].message, list.items[0].message);
    ck_assert_str_eq(list.items[21].path, "");
    ck_assert_str_eq(list.items[22].message, "unknown member");
    ck_assert_str_eq(list.items[22].path, "[\"\"]");
    ck_assert_str_eq(list.items[23].message, "the name of an unknown member is not valid UTF-8");
    ck_assert_str_eq(list.items[24].message, "the value is not JSON: expected the end of the text, got 1");
    ck_assert_str_eq(list.items[24].path, "m24");
    ck_assert_str_eq(list.items[25].message, "a known member stands among the unknown ones");
    oac_violations_dispose(&list);
    members[0].name.data = first;
    release(&extra);
}
END_TEST

/* A parser and a validator tell the same path of the same member. */
START_TEST(parsers_and_validators_spell_paths_alike)
{
    static const struct {
        const char *written;
        oac_string name;
        const char *path;
    } cases[] = {
        {"plain", {"plain", 5}, "plain"},
        {"$a_1", {"$a_1", 4}, "$a_1"},
        {"1a", {"1a", 2}, "[\"1a\"]"},
        {"", {"", 0}, "[\"\"]"},
        {"a.b c[0]", {"a.b c[0]", 8}, "[\"a.b c[0]\"]"},
        {"\\u0061\\u0062", {"ab", 2}, "ab"},
        {"gr\\u00f6\\u00dfe",
         {"gr\xC3\xB6\xC3\x9F"
          "e",
          7},
         "[\"gr\xC3\xB6\xC3\x9F"
         "e\"]"},
        {"\\\"\\\\\\/", {"\"\\/", 3}, "[\"\\\"\\\\/\"]"},
        {"\\n\\t\\u007f", {"\n\t\x7F", 3}, "[\"\\n\\u0009\\u007f\"]"},
        {"a\\u0000b", {"a\0b", 3}, "[\"a\\u0000b\"]"},
        {"\xE2\x80\xA8\\u202e\xC2\x85", {"\xE2\x80\xA8\xE2\x80\xAE\xC2\x85", 8}, "[\"\\u2028\\u202e\\u0085\"]"},
        {"\\ud83d\\ude00", {"\xF0\x9F\x98\x80", 4}, "[\"\xF0\x9F\x98\x80\"]"},
    };
    char text[96];
    char shown[64];
    const oac_member member = {cases[_i].name, {"1 1", 3}};
    oac_extra extra = {.members = &member, .count = 1};
    const lab_update_customer_request request = {.extra = &extra};
    lab_update_customer_request parsed = LAB_UPDATE_CUSTOMER_REQUEST_INIT;
    oac_error error = OAC_ERROR_INIT;
    const int length = snprintf(text, sizeof text, "{\"%s\":x}", cases[_i].written);
    ck_assert(lab_update_customer_request_parse(text, (size_t)length, NULL, &parsed, &error) == OAC_ERROR_JSON);
    ck_assert_str_eq(error.path, cases[_i].path);
    oac_json_locate(text, (size_t)length, (size_t)length - 2, NULL, NULL, shown, sizeof shown);
    ck_assert_str_eq(shown, cases[_i].path);
    ck_assert(lab_update_customer_request_validate(&request, OAC_VALIDATION_DEFAULT, NULL, &error) ==
              OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, cases[_i].path);
}
END_TEST

/* A number that no enumerator has (of a wrong cast, or of memory that was never set) is not sent as an empty text. */
START_TEST(numbers_outside_an_enumeration_are_refused)
{
    static const int numbers[] = {-1, LAB_CUSTOMER_CONTACT_TYPE_COUNT + 1, 99, -2147483647 - 1, 2147483647};
    lab_customer_contact contact = LAB_CUSTOMER_CONTACT_INIT;
    const lab_update_customer_request request = {.contacts = {OAC_VALUE, 1, &contact}};
    oac_violations list = OAC_VIOLATIONS_INIT;
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_error error = OAC_ERROR_INIT;
    char message[96];
    contact.type.value = (lab_customer_contact_type)numbers[_i];
    contact.type.text = oac_text("EMAIL");
    ck_assert(lab_update_customer_request_validate(&request, OAC_VALIDATION_STRICT, NULL, &error) == OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "contacts[0].type");
    ck_assert(lab_update_customer_request_serialize(&request, &buffer, &error) == OAC_ERROR_INVALID);
    ck_assert_str_eq(error.path, "contacts[0].type");
    contact.type.state = OAC_VALUE;
    ck_assert(lab_update_customer_request_validate(&request, OAC_VALIDATION_DEFAULT, &list, &error) ==
              OAC_ERROR_INVALID);
    (void)snprintf(message, sizeof message, "expected an enumerator of the field's type, got %d", numbers[_i]);
    ck_assert_str_eq(error.message, message);
    ck_assert_str_eq(error.path, "contacts[0].type");
    ck_assert_uint_eq(list.count, 1);
    ck_assert_int_eq(list.items[0].rule, OAC_RULE_PRESENCE);
    ck_assert(lab_update_customer_request_serialize(&request, &buffer, &error) == OAC_ERROR_INVALID);
    ck_assert_str_eq(error.message, "a number is none of its enumeration's");
    ck_assert_str_eq(error.path, "contacts[0].type");
    ck_assert_uint_eq(buffer.length, 0);
    oac_violations_dispose(&list);
    oac_buffer_dispose(&buffer);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("checks");
    TCase *tests = tcase_create("checks");
    tcase_set_timeout(tests, 20);
    tcase_add_test(tests, very_many_unknown_members_are_checked_at_once);
    tcase_add_loop_test(tests, each_repetition_is_told_in_the_order_of_the_document, 0, 7);
    tcase_add_test(tests, names_that_are_null_pointers_repeat_nothing);
    tcase_add_loop_test(tests, parsers_and_validators_spell_paths_alike, 0, 12);
    tcase_add_loop_test(tests, numbers_outside_an_enumeration_are_refused, 0, 5);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
