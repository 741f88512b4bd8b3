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
