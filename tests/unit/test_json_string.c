/* Strings through writer and reader: every length, every kind of character at every place, in both directions, and
 * what must be refused. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "oac/arena.h"
#include "runner.h"
#include "json/reading.h"
#include "json/writing.h"

/* Written out without cleverness: what the writer has to produce. */
static size_t expected_text(char *out, const char *text, size_t length)
{
    static const char digits[] = "0123456789abcdef";
    size_t used = 0;
    out[used++] = '"';
    for (size_t i = 0; i < length; i++) {
        const unsigned char byte = (unsigned char)text[i];
        const char *plain = "\"\\\b\f\n\r\t";
        const char *found = byte != 0 ? strchr(plain, byte) : NULL;
        if (found != NULL) {
            out[used++] = '\\';
            out[used++] = "\"\\bfnrt"[found - plain];
        } else if (byte < 0x20) {
            memcpy(out + used, "\\u00", 4);
            out[used + 4] = digits[byte >> 4];
            out[used + 5] = digits[byte & 15];
            used += 6;
        } else {
            out[used++] = (char)byte;
        }
    }
    out[used++] = '"';
    out[used] = '\0';
    return used;
}

static oac_status write_text(oac_buffer *buffer, const char *text, size_t length, oac_error *error)
{
    oac_writer writer;
    const oac_string string = {text, length};
    oac_writer_begin(&writer, buffer);
    oac_write_array_begin(&writer);
    oac_write_string(&writer, string);
    oac_write_array_end(&writer);
    return oac_writer_end(&writer, error);
}

/* Reads ["..."] and hands out the one string; the arena is the caller's. */
static oac_status read_text(oac_arena *arena, const char *json, size_t length, oac_string *text, oac_error *error)
{
    oac_reader reader;
    oac_string_list list = OAC_ZERO;
    oac_extra *extra = NULL;
    const oac_parse_options options = {.size = sizeof options, .arena = arena};
    oac_status status = oac_reader_begin(&reader, json, length, &options, error);
    if (status != OAC_OK) {
        return status;
    }
    reader.next = oac_read_list(&reader, reader.next, &list, &oac_type_string_list);
    status = oac_reader_end(&reader, &extra, error);
    if (status == OAC_OK) {
        ck_assert_uint_eq(list.count, 1);
        *text = list.items[0];
    }
    return status;
}

/* Texts live in allocations of exactly their length, so that a sanitizer sees every byte too many that is read. */
static void round_trip(const char *text, size_t length)
{
    static char expected[8192];
    oac_buffer buffer = OAC_BUFFER_INIT;
    oac_error error = OAC_ERROR_INIT;
    oac_string back = OAC_ZERO;
    char *exact = malloc(length > 0 ? length : 1);
    ck_assert_ptr_nonnull(exact);
    memcpy(exact, text, length);
    ck_assert_msg(write_text(&buffer, exact, length, &error) == OAC_OK, "%s", error.message);
    free(exact);
    const size_t size = expected_text(expected, text, length);
    ck_assert_uint_eq(buffer.length, size + 2);
    ck_assert_mem_eq(buffer.data + 1, expected, size);
    ck_assert_int_eq(buffer.data[buffer.length], '\0');

    oac_arena *arena = oac_arena_new(NULL, 4096, 0);
    ck_assert_msg(read_text(arena, buffer.data, buffer.length, &back, &error) == OAC_OK, "%s", error.message);
    ck_assert_uint_eq(back.length, length);
    ck_assert_mem_eq(back.data, text, length);
    ck_assert_int_eq(back.data[length], '\0');
    oac_arena_free(arena);
    oac_buffer_dispose(&buffer);
}

static const char *const pieces[] = {"\"",
                                     "\\",
                                     "\n",
                                     "\t",
                                     "\b",
                                     "\f",
                                     "\r",
                                     "\x01",
                                     "\x1F",
                                     "/",
                                     "\x7F",
                                     "\xC3\xA9",
                                     "\xE2\x82\xAC",
                                     "\xE0\xA4\x95",
                                     "\xED\x95\x9C",
                                     "\xF0\x9F\x98\x80",
                                     "\xEF\xBF\xBF",
                                     "\n\n",
                                     "\"\\\"",
                                     "\xC3\xA9\xC3\xA9",
                                     "\n\xE2\x82\xAC\"",
                                     "\xF0\x9F\x98\x80\xF0\x9F\x98\x80",
                                     "\x02\x03\xC3\xA9\n"};

START_TEST(every_piece_at_every_place)
{
    char text[128];
    for (size_t length = 0; length <= 52; length++) {
        for (size_t place = 0; place <= length; place++) {
            const char *piece = pieces[_i];
            memset(text, 'a', sizeof(text));
            memcpy(text + place, piece, strlen(piece));
            round_trip(text, length + strlen(piece));
        }
    }
}
END_TEST

START_TEST(two_pieces_at_all_distances)
{
    char text[128];
    for (size_t other = 0; other < sizeof(pieces) / sizeof(pieces[0]); other++) {
        for (size_t distance = 0; distance < 36; distance++) {
            const size_t first = strlen(pieces[_i]);
            const size_t second = strlen(pieces[other]);
            memset(text, 'x', sizeof(text));
            memcpy(text + 5, pieces[_i], first);
            memcpy(text + 5 + first + distance, pieces[other], second);
            round_trip(text, 5 + first + distance + second);
            round_trip(text, 5 + first + distance + second + 9);
        }
    }
}
END_TEST

START_TEST(plain_lengths_and_zero_bytes)
{
    char text[300];
    memset(text, 'p', sizeof(text));
    for (size_t length = 0; length < sizeof(text); length++) {
        round_trip(text, length);
    }
    memset(text, 0, sizeof(text));
    for (size_t length = 0; length < 80; length++) {
        round_trip(text, length);
    }
    for (size_t place = 0; place < 40; place++) {
        memset(text, 'q', sizeof(text));
        text[place] = '\0';
        round_trip(text, 41);
    }
}
END_TEST

/* Every scalar value of Unicode. */
START_TEST(every_code_point)
{
    char text[4 * 256];
    for (uint32_t block = 0; block < 0x110000; block += 256) {
        size_t used = 0;
        for (uint32_t c = block; c < block + 256; c++) {
            if (c >= 0xD800 && c < 0xE000) {
                continue;
            }
            if (c < 0x80) {
                text[used++] = (char)c;
            } else if (c < 0x800) {
                text[used++] = (char)(0xC0 | c >> 6);
                text[used++] = (char)(0x80 | (c & 0x3F));
            } else if (c < 0x10000) {
                text[used++] = (char)(0xE0 | c >> 12);
                text[used++] = (char)(0x80 | (c >> 6 & 0x3F));
                text[used++] = (char)(0x80 | (c & 0x3F));
            } else {
                text[used++] = (char)(0xF0 | c >> 18);
                text[used++] = (char)(0x80 | (c >> 12 & 0x3F));
                text[used++] = (char)(0x80 | (c >> 6 & 0x3F));
                text[used++] = (char)(0x80 | (c & 0x3F));
            }
        }
        round_trip(text, used);
    }
}
END_TEST

static const char *const malformed[] = {"\x80",
                                        "\xBF",
                                        "\xC0\x80",
                                        "\xC1\xBF",
                                        "\xC3",
                                        "\xC3(",
                                        "\xE2\x82",
                                        "\xE2(\xA1",
                                        "\xE0\x80\x80",
                                        "\xE0\x9F\xBF",
                                        "\xED\xA0\x80",
                                        "\xED\xBF\xBF",
                                        "\xF0\x9F\x98",
                                        "\xF0\x8F\xBF\xBF",
                                        "\xF4\x90\x80\x80",
                                        "\xF5\x80\x80\x80",
                                        "\xFE",
                                        "\xFF",
                                        "\xC3\xC3\xA9",
                                        "\xE2\x82\xC3\xA9"};

START_TEST(malformed_utf8_is_refused_both_ways)
{
    const char *bad = malformed[_i];
    char text[128];
    char json[160];
    for (size_t length = 0; length <= 40; length++) {
        for (size_t place = 0; place <= length; place++) {
            oac_buffer buffer = OAC_BUFFER_INIT;
            oac_error error = OAC_ERROR_INIT;
            oac_string back = OAC_ZERO;
            const size_t size = length + strlen(bad);
            memset(text, 'a', sizeof(text));
            memcpy(text + place, bad, strlen(bad));
            char *exact = malloc(size);
            ck_assert_ptr_nonnull(exact);
            memcpy(exact, text, size);
            ck_assert_int_eq(write_text(&buffer, exact, size, &error), OAC_ERROR_INVALID);
            ck_assert_str_eq(error.path, "[0]");
            ck_assert_uint_eq(buffer.length, 0);
            free(exact);
            oac_buffer_dispose(&buffer);

            memcpy(json, "[\"", 2);
            memcpy(json + 2, text, size);
            memcpy(json + 2 + size, "\"]", 2);
            oac_arena *arena = oac_arena_new(NULL, 1024, 0);
            ck_assert_int_eq(read_text(arena, json, size + 4, &back, &error), OAC_ERROR_JSON);
            ck_assert_uint_ge(error.offset, 2 + place);
            ck_assert_uint_le(error.offset, 2 + place + strlen(bad));
            ck_assert_int_eq(oac_json_check(json, size + 4, 0, &error), OAC_ERROR_JSON);
            oac_arena_free(arena);
        }
    }
}
END_TEST

static const struct {
    const char *json; /* the content between the quotes */
    const char *text;
    size_t length; /* of the text; 0 with a null text: refused */
} escapes[] = {
    {"\\u0041\\u00e9\\u20AC", "A\xC3\xA9\xE2\x82\xAC", 6},
    {"\\ud83d\\uDE00", "\xF0\x9F\x98\x80", 4},
    {"a\\u0000b", "a\0b", 3},
    {"\\/\\\"\\\\", "/\"\\", 3},
    {"\\uFFFF", "\xEF\xBF\xBF", 3},
    {"\\udbff\\udfff", "\xF4\x8F\xBF\xBF", 4},
    {"\\b\\f\\n\\r\\t", "\b\f\n\r\t", 5},
    {"\\ud83d", NULL, 0},
    {"\\ud83d\\u0041", NULL, 0},
    {"\\ud83dx", NULL, 0},
    {"\\ude00", NULL, 0},
    {"\\ud83d\\ud83d", NULL, 0},
    {"\\u12", NULL, 0},
    {"\\u12G4", NULL, 0},
    {"\\U0041", NULL, 0},
    {"\\x41", NULL, 0},
    {"\\a", NULL, 0},
    {"\\'", NULL, 0},
    {"\\0", NULL, 0},
    {"\\", NULL, 0},
    {"\\u", NULL, 0},
    {"\\uD800\\", NULL, 0},
    {"tab\there", NULL, 0},
    {"line\nbreak", NULL, 0},
};

START_TEST(escapes_are_read)
{
    char json[256];
    oac_error error = OAC_ERROR_INIT;
    /* With plain text of any length around, so that they meet every part of a chunk. */
    for (size_t before = 0; before < 34; before++) {
        for (size_t after = 0; after < 20; after += 19) {
            oac_string back = OAC_ZERO;
            const size_t size = strlen(escapes[_i].json);
            size_t used = 0;
            memset(json, 'z', sizeof(json));
            json[used++] = '[';
            json[used++] = '"';
            used += before;
            memcpy(json + used, escapes[_i].json, size);
            used += size + after;
            json[used++] = '"';
            json[used++] = ']';
            oac_arena *arena = oac_arena_new(NULL, 1024, 0);
            const oac_status status = read_text(arena, json, used, &back, &error);
            const oac_status checked = oac_json_check(json, used, 0, &error);
            if (escapes[_i].text == NULL) {
                ck_assert_int_eq(status, OAC_ERROR_JSON);
                ck_assert_int_eq(checked, OAC_ERROR_JSON);
            } else {
                ck_assert_int_eq(status, OAC_OK);
                ck_assert_int_eq(checked, OAC_OK);
                ck_assert_uint_eq(back.length, before + escapes[_i].length + after);
                ck_assert_mem_eq(back.data + before, escapes[_i].text, escapes[_i].length);
            }
            oac_arena_free(arena);
        }
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("JSON strings");
    TCase *tests = tcase_create("strings");
    const int count = (int)(sizeof(pieces) / sizeof(pieces[0]));
    tcase_set_timeout(tests, 120);
    tcase_add_loop_test(tests, every_piece_at_every_place, 0, count);
    tcase_add_loop_test(tests, two_pieces_at_all_distances, 0, count);
    tcase_add_test(tests, plain_lengths_and_zero_bytes);
    tcase_add_test(tests, every_code_point);
    tcase_add_loop_test(tests, malformed_utf8_is_refused_both_ways, 0, (int)(sizeof(malformed) / sizeof(malformed[0])));
    tcase_add_loop_test(tests, escapes_are_read, 0, (int)(sizeof(escapes) / sizeof(escapes[0])));
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
