/* Names of members as they stand in texts: every length is found by its last byte, too, and written from no more bytes
 * than there are. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "runner.h"
#include "json/read.h"
#include "json/write.h"

/* `,"abc…":` in so many bytes, at least 4, of which the name may be empty. */
static void fill(char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        text[i] = (char)('a' + i % 26);
    }
    memcpy(text, ",\"", 2);
    memcpy(text + length - 2, "\":", 2);
}

START_TEST(a_name_is_met_only_whole)
{
    char key[OAC_READER_PADDING];
    char text[OAC_READER_PADDING];
    for (size_t length = 4; length <= sizeof key; length++) {
        char *at = text;
        fill(key, length);
        memcpy(text, key, length);
        ck_assert(oac_at_key(&at, key, length));
        ck_assert_ptr_eq(at, text + length);
        for (size_t other = 0; other < length; other++) {
            at = text;
            text[other] ^= 1;
            if (oac_at_key(&at, key, length) || at != text) {
                ck_abort_msg("byte %zu of %zu", other, length);
            }
            text[other] ^= 1;
        }
    }
}
END_TEST

START_TEST(a_key_is_written_from_its_own_bytes)
{
    const oac_opt_int value = oac_int(7);
    for (size_t length = 3; length < 100; length++) {
        char text[101];
        oac_writer writer;
        oac_buffer buffer = OAC_BUFFER_INIT;
        /* As many bytes as a key has to have, so that a memory checker sees any more that are read. */
        char *key = calloc(1, length < 16 ? 16 : length);
        ck_assert_ptr_nonnull(key);
        fill(text, length + 1);
        memcpy(key, text + 1, length);
        oac_writer_begin(&writer, &buffer);
        oac_write_object_begin(&writer);
        oac_write_int_member(&writer, key, length, &value);
        oac_write_object_end(&writer);
        ck_assert_int_eq(oac_writer_end(&writer, NULL), OAC_OK);
        ck_assert_uint_eq(buffer.length, length + 3);
        ck_assert_mem_eq(buffer.data + 1, key, length);
        ck_assert_str_eq(buffer.data + 1 + length, "7}");
        oac_buffer_dispose(&buffer);
        free(key);
    }
}
END_TEST

#define ASSERT_KEY(name) assert_key(OAC_KEY(name), "\"" name "\":")

static void assert_key(const char *key, size_t length, const char *text)
{
    char expected[16] = {0};
    const size_t shown = length < sizeof expected ? length : sizeof expected;
    ck_assert_uint_eq(length, strlen(text));
    memcpy(expected, text, shown);
    ck_assert_mem_eq(key, expected, sizeof expected);
    ck_assert_str_eq(key, text);
}

START_TEST(behind_a_short_name_stand_zeros)
{
    ASSERT_KEY("");
    ASSERT_KEY("a");
    ASSERT_KEY("ab");
    ASSERT_KEY("abc");
    ASSERT_KEY("abcd");
    ASSERT_KEY("abcde");
    ASSERT_KEY("abcdef");
    ASSERT_KEY("abcdefg");
    ASSERT_KEY("abcdefgh");
    ASSERT_KEY("abcdefghi");
    ASSERT_KEY("abcdefghij");
    ASSERT_KEY("abcdefghijk");
    ASSERT_KEY("abcdefghijkl");
    ASSERT_KEY("abcdefghijklm");
    ASSERT_KEY("abcdefghijklmn");
    ASSERT_KEY("a name of more than sixteen and even more than thirty-two bytes");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("member text");
    TCase *cases = tcase_create("member text");
    suite_add_tcase(suite, cases);
    tcase_add_test(cases, a_name_is_met_only_whole);
    tcase_add_test(cases, a_key_is_written_from_its_own_bytes);
    tcase_add_test(cases, behind_a_short_name_stand_zeros);
    return run_suite(suite);
}
