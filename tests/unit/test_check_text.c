/* The validator's look at texts: what is not UTF-8 is found at every place of texts of every length. */
#include <check.h>
#include <string.h>

#include "check/checks.h"
#include "runner.h"

static bool is_sound(const char *data, size_t length)
{
    oac_checker checker;
    const oac_string text = {data, length};
    bool sound = false;
    oac_checker_begin(&checker, OAC_VALIDATION_DEFAULT, false, NULL, NULL);
    sound = oac_check_string(&checker, NULL, "name", OAC_VALUE, text, OAC_CHECK_OPTIONAL);
    ck_assert_int_eq(oac_checker_end(&checker), sound ? OAC_OK : OAC_ERROR_INVALID);
    return sound;
}

START_TEST(characters_are_judged_wherever_they_stand)
{
    static const struct {
        const char *bytes;
        bool good;
    } pieces[] = {
        {"\xC3\xA9", true},  {"\xE2\x82\xAC", true},  {"\xF0\x9F\x98\x80", true},  {"\xFF", false},
        {"\x80", false},     {"\xC3", false},         {"\xED\xA0\x80", false},     {"\xC0\xAF", false},
        {"\xE2\x82", false}, {"\xF0\x9F\x98", false}, {"\xF4\x90\x80\x80", false}, {"", true},
    };
    for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
        const size_t size = strlen(pieces[i].bytes);
        for (size_t length = 0; length <= 40; length++) {
            for (size_t at = 0; at <= length; at++) {
                char text[64];
                memset(text, 'a', sizeof text);
                memcpy(text + at, pieces[i].bytes, size);
                ck_assert_msg(is_sound(text, length + size) == pieces[i].good, "piece %zu at %zu of %zu", i, at,
                              length);
            }
        }
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("check_text");
    TCase *tests = tcase_create("check_text");
    tcase_add_test(tests, characters_are_judged_wherever_they_stand);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
