/* Text of any origin made fit for a terminal or a log. */
#include <check.h>
#include <string.h>

#include "oac/printable.h"
#include "runner.h"

static const char *shown(const char *text)
{
    static char line[256];
    ck_assert_uint_eq(oac_printable(line, sizeof line, text, strlen(text)), strlen(line));
    return line;
}

START_TEST(what_moves_a_cursor_is_not_shown)
{
    ck_assert_str_eq(shown("plain text, G\xC3\xBC\xC3\x9F, \xE6\x9D\xB1\xE4\xBA\xAC \xF0\x9F\x9B\x92"),
                     "plain text, G\xC3\xBC\xC3\x9F, \xE6\x9D\xB1\xE4\xBA\xAC \xF0\x9F\x9B\x92");
    ck_assert_str_eq(shown("\x1B[31mred\x1B[0m\r\n\tnext\x7F"), " [31mred [0m   next ");
    ck_assert_str_eq(shown("\xC2\x9B"
                           "31m,\xC2\x85,\xE2\x80\xA8,\xE2\x80\xA9,\xC2\xA0,\xE3\x80\x80,"),
                     " 31m, , , , , ,");
    /* U+202E, U+2066, U+2069, U+061C, U+200E, U+200F, U+200B, U+FEFF */
    ck_assert_str_eq(shown("\xE2\x80\xAE\xE2\x81\xA6\xE2\x81\xA9\xD8\x9C\xE2\x80\x8E\xE2\x80\x8F\xE2\x80\x8B"
                           "\xEF\xBB\xBF."),
                     "????????.");
    ck_assert_str_eq(shown("a\xF3\xA0\x81\x81z"), "a?z"); /* the tag of A */
    ck_assert_str_eq(shown("M\xFCller \xE2\x80 \xED\xA0\x80 \xC0\xAF"), "M?ller ?? ??? ??");
}
END_TEST

START_TEST(every_byte_and_every_cut)
{
    char text[64];
    char line[65];
    size_t length = 0;
    for (unsigned first = 0; first < 256; first++) {
        for (unsigned second = 0; second < 256; second++) {
            const char bytes[5] = {(char)first, (char)second, '\x9B', (char)first, 'x'};
            for (size_t size = 1; size <= sizeof bytes + 1; size++) {
                length = oac_printable(line, size, bytes, sizeof bytes);
                /* what is shown is shown as it is; an assertion that holds writes to a pipe, too slow for so many */
                if (length >= size || strlen(line) != length || strpbrk(line, "\x1B\r\n\t\x7F") != NULL ||
                    oac_printable(text, sizeof text, line, length) != length || strcmp(text, line) != 0) {
                    ck_abort_msg("%02x %02x in %zu", first, second, size);
                }
            }
        }
    }
    memcpy(text, "a\x9B\xE2\x80\xAE\xC3\xA4\n", 8);
    length = oac_printable(text, sizeof text, text, 8); /* in place */
    ck_assert_str_eq(text, "a??\xC3\xA4 ");
    ck_assert_uint_eq(length, 6);
}
END_TEST

START_TEST(no_text_and_no_room_are_no_trouble)
{
    char line[4] = "old";
    ck_assert_uint_eq(oac_printable(line, sizeof line, NULL, 3), 0);
    ck_assert_str_eq(line, "");
    ck_assert_uint_eq(oac_printable(NULL, 4, "text", 4), 0);
    memcpy(line, "old", sizeof line);
    ck_assert_uint_eq(oac_printable(line, 0, "text", 4), 0);
    ck_assert_str_eq(line, "old");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("printable");
    TCase *cases = tcase_create("printable");
    suite_add_tcase(suite, cases);
    tcase_add_test(cases, what_moves_a_cursor_is_not_shown);
    tcase_add_test(cases, every_byte_and_every_cut);
    tcase_add_test(cases, no_text_and_no_room_are_no_trouble);
    return run_suite(suite);
}
