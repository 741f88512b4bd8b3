/* The versions of the library and of a binding: macros, and functions for what a program runs with. */
#include <check.h>
#include <lab/lab.h>
#include <stdio.h>

#include "runner.h"

START_TEST(the_parts_of_the_version_are_the_version)
{
    char text[64];
    snprintf(text, sizeof text, "%d.%d.%d", OAC_VERSION_MAJOR, OAC_VERSION_MINOR, OAC_VERSION_PATCH);
    ck_assert_str_eq(OAC_VERSION, text);
    ck_assert_str_eq(oac_version(), OAC_VERSION);
    ck_assert_int_eq(OAC_VERSION_NUMBER, OAC_VERSION_MAJOR * 1000000 + OAC_VERSION_MINOR * 1000 + OAC_VERSION_PATCH);
}
END_TEST

START_TEST(versions_are_compared_part_by_part)
{
    ck_assert(OAC_VERSION_AT_LEAST(0, 0, 0));
    ck_assert(OAC_VERSION_AT_LEAST(OAC_VERSION_MAJOR, OAC_VERSION_MINOR, OAC_VERSION_PATCH));
    ck_assert(!OAC_VERSION_AT_LEAST(OAC_VERSION_MAJOR, OAC_VERSION_MINOR, OAC_VERSION_PATCH + 1));
    ck_assert(!OAC_VERSION_AT_LEAST(OAC_VERSION_MAJOR, OAC_VERSION_MINOR + 1, 0));
    ck_assert(!OAC_VERSION_AT_LEAST(OAC_VERSION_MAJOR + 1, 0, 0));
}
END_TEST

START_TEST(a_binding_has_the_version_of_its_description)
{
    ck_assert_str_eq(LAB_BINDING_VERSION, "2.4.0");
    ck_assert_str_eq(lab_binding_version(), LAB_BINDING_VERSION);
    ck_assert_int_eq(LAB_BINDING_VERSION_NUMBER, 2004000);
    ck_assert_int_eq(LAB_BINDING_ABI, 3);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("versions");
    TCase *tests = tcase_create("versions");
    tcase_add_test(tests, the_parts_of_the_version_are_the_version);
    tcase_add_test(tests, versions_are_compared_part_by_part);
    tcase_add_test(tests, a_binding_has_the_version_of_its_description);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
