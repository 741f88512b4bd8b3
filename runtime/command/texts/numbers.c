/* Numbers that people write: nothing but decimal digits, whatever the C library would take. Private to the command. */
#include <string.h>

#include "texts/texts.h"

static bool is_decimal(char c)
{
    return c >= '0' && c <= '9';
}

/* Reads digits, at least one, and says where they end; null when the number is larger than `most`. */
static const char *read_digits(const char *text, uint64_t most, uint64_t *value)
{
    *value = 0;
    if (!is_decimal(*text) || (text[0] == '0' && is_decimal(text[1]))) {
        return NULL;
    }
    for (; is_decimal(*text); text++) {
        const uint64_t digit = (uint64_t)(*text - '0');
        if (*value > (most - digit) / 10) {
            return NULL;
        }
        *value = *value * 10 + digit;
    }
    return text;
}

bool oac_read_integer(const char *text, int64_t *value)
{
    const bool negative = text[0] == '-';
    uint64_t number;
    const char *end = read_digits(text + (negative ? 1 : 0), (uint64_t)INT64_MAX + (negative ? 1 : 0), &number);
    if (end == NULL || *end != '\0') {
        return false;
    }
    *value = !negative ? (int64_t)number : number == 0 ? 0 : -(int64_t)(number - 1) - 1;
    return true;
}

bool oac_read_seconds(const char *text, uint32_t *milliseconds)
{
    uint64_t whole;
    uint64_t thousandths = 0;
    size_t decimals = 0;
    const char *end = read_digits(text, UINT32_MAX / 1000 - 1, &whole);
    if (end != NULL && *end == '.') {
        for (end++; is_decimal(*end) && decimals < 9; end++, decimals++) {
            thousandths = decimals < 3 ? thousandths * 10 + (uint64_t)(*end - '0') : thousandths;
        }
        if (decimals == 0) {
            return false;
        }
        for (; decimals < 3; decimals++) {
            thousandths *= 10;
        }
    }
    if (end == NULL || *end != '\0' || (whole == 0 && thousandths == 0)) {
        return false;
    }
    *milliseconds = (uint32_t)(whole * 1000 + thousandths);
    return true;
}

bool oac_read_rate(const char *text, uint32_t *requests, uint32_t *seconds)
{
    uint64_t number;
    const char *end = read_digits(text, UINT32_MAX, &number);
    if (end == NULL || number == 0 || end[0] != '/' || end[1] == '\0' || end[2] != '\0') {
        return false;
    }
    *requests = (uint32_t)number;
    *seconds = end[1] == 's' ? 1 : end[1] == 'm' ? 60 : end[1] == 'h' ? 3600 : 0;
    return *seconds != 0;
}
