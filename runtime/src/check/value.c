/* What generated validators ask of single values (oac/gen/check.h). */
#include "check/check_internal.h"

#include "base/number.h"
#include "base/utf8.h"
#include "oac/gen/json_reader.h"
#include "json/chunk.h"
#include "json/path_text.h"

bool oac_check_is_json(oac_checker *checker, oac_string text, const char *words, char message[OAC_MESSAGE_ROOM])
{
    oac_error error = OAC_ERROR_INIT;
    const oac_status status = oac_json_check(text.data, text.length, 0, &error);
    if (status == OAC_ERROR_MEMORY) {
        checker->status = OAC_ERROR_MEMORY;
        return true;
    }
    if (status != OAC_OK) {
        oac_text_out out;
        oac_out_begin(&out, message, OAC_MESSAGE_ROOM);
        oac_out_words(&out, words);
        oac_out_words(&out, error.message);
    }
    return status == OAC_OK;
}

bool oac_string_is_utf8(oac_string text)
{
    const char *in = text.data;
    const char *const end = in + text.length;
    while (in < end) {
        const size_t rest = (size_t)(end - in);
        const oac_chunk chunk = rest >= OAC_CHUNK ? oac_chunk_load(in) : oac_chunk_load_short(in, rest);
        const unsigned high = oac_chunk_high(chunk);
        if (high == 0) {
            if (rest <= OAC_CHUNK) {
                return true;
            }
            in += OAC_CHUNK;
            continue;
        }
        in += oac_mask_first(high);
        do { /* neighbours beyond ASCII need no new look for the next one */
            const size_t step = end - in >= 4 ? oac_utf8_quick(in) : oac_utf8_length(in, (size_t)(end - in));
            if (step == 0) {
                return false;
            }
            in += step;
        } while (in < end && (signed char)*in < 0);
    }
    return true;
}

size_t oac_string_characters(oac_string text)
{
    size_t count = 0;
    size_t i;
    text = oac_string_or_empty(text);
    for (i = 0; i < text.length; i++) {
        count += ((unsigned char)text.data[i] & 0xC0u) != 0x80u;
    }
    return count;
}

bool oac_string_equal(oac_string one, oac_string other)
{
    if (one.length != other.length || one.length == 0) {
        return one.length == other.length;
    }
    return one.data != NULL && other.data != NULL && memcmp(one.data, other.data, one.length) == 0;
}

bool oac_string_is_among(oac_string text, const oac_string *known, size_t known_count)
{
    for (size_t i = 0; i < known_count; i++) {
        if (oac_string_equal(known[i], text)) {
            return true;
        }
    }
    return false;
}

static unsigned char lower(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

/* Edits (insert, delete, replace; case is half as bad as nothing) between two short texts, in half steps. */
static size_t edits(oac_string one, oac_string other)
{
    size_t row[OAC_SHOWN + 1];
    size_t i;
    size_t j;
    for (j = 0; j <= other.length; j++) {
        row[j] = 2 * j;
    }
    for (i = 1; i <= one.length; i++) {
        size_t diagonal = row[0];
        row[0] = 2 * i;
        for (j = 1; j <= other.length; j++) {
            size_t above = row[j];
            size_t cost = one.data[i - 1] == other.data[j - 1] ? 0 : lower(one.data[i - 1]) == lower(other.data[j - 1]);
            if (one.data[i - 1] != other.data[j - 1] && cost == 0) {
                cost = 2;
            }
            cost += diagonal;
            cost = cost < above + 2 ? cost : above + 2;
            row[j] = cost < row[j - 1] + 2 ? cost : row[j - 1] + 2;
            diagonal = above;
        }
    }
    return row[other.length];
}

static bool is_same_but_for_case(oac_string one, oac_string other)
{
    size_t same = 0;
    while (one.length == other.length && same < one.length && lower(one.data[same]) == lower(other.data[same])) {
        same++;
    }
    return same == one.length && one.length == other.length;
}

size_t oac_nearest_known(const oac_known *known, oac_string text)
{
    const size_t count = oac_known_count(known);
    size_t nearest = count;
    if (text.data == NULL || text.length == 0 || text.length > OAC_SHOWN) {
        return count;
    }
    size_t best = 2 * ((text.length + 2) / 3) + 1;
    for (size_t i = 0; i < count; i++) {
        const oac_string name = oac_known_name(known, i);
        size_t distance = name.length <= OAC_SHOWN ? edits(text, name) : best;
        distance = distance > 1 && is_same_but_for_case(text, name) ? 1 : distance;
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

const oac_string *oac_nearest(oac_string text, const oac_string *known, size_t known_count)
{
    const oac_known names = {known, known_count, NULL};
    const size_t nearest = oac_nearest_known(&names, text);
    return nearest < known_count ? &known[nearest] : NULL;
}

bool oac_number_is_multiple(double value, uint32_t divisor, int exponent)
{
    char digits[OAC_NUMBER_ROOM];
    size_t length = (size_t)(oac_number_write_double(digits, value) - digits);
    oac_decimal decimal = oac_decimal_parse(digits, length);
    uint64_t mantissa = 0;
    const char *at;
    int64_t scale;
    if (decimal.count == 0) {
        return true;
    }
    for (at = decimal.first; at < decimal.last; at++) {
        if (*at != '.') {
            mantissa = mantissa * 10 + (uint64_t)(*at - '0'); /* 17 digits at most */
        }
    }
    /* mantissa * 10^decimal.exponent against divisor * 10^exponent */
    for (scale = decimal.exponent; scale < exponent; scale++) {
        if (mantissa % 10 != 0) {
            return false;
        }
        mantissa /= 10;
    }
    mantissa %= divisor;
    for (; scale > exponent && mantissa != 0; scale--) {
        mantissa = mantissa * 10 % divisor;
    }
    return mantissa == 0;
}

char oac_json_first(oac_string text)
{
    size_t i;
    text = oac_string_or_empty(text);
    for (i = 0; i < text.length; i++) {
        if (text.data[i] != ' ' && text.data[i] != '\t' && text.data[i] != '\n' && text.data[i] != '\r') {
            return text.data[i];
        }
    }
    return '\0';
}
