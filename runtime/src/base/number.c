/* JSON numbers to and from text. Plain 64-bit arithmetic for what it can do exactly, which is nearly everything that
 * is met; the rest is left to number_big.c. */
#include "base/number.h"

#include <float.h>
#include <string.h>

/* 10^0 to 10^22: the powers of ten that a double holds exactly. */
static const double oac_powers_of_ten[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                           1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
#define OAC_EXACT_POWERS 22
#define OAC_EXACT_INTEGERS (UINT64_C(1) << 53)

/* Arithmetic on doubles is done in double: one operation on exact operands is then correctly rounded. */
#if defined(FLT_EVAL_METHOD) && FLT_EVAL_METHOD == 0
#define OAC_EXACT_OPERATIONS 1
#else
#define OAC_EXACT_OPERATIONS 0
#endif

static const char oac_digit_pairs[] =
    "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414"
    "2434445464748495051525354555657585960616263646566676869707172737475767778798081828384"
    "8586878889909192939495969798"
    "99";

static const uint64_t oac_integer_powers[] = {UINT64_C(1),
                                              UINT64_C(10),
                                              UINT64_C(100),
                                              UINT64_C(1000),
                                              UINT64_C(10000),
                                              UINT64_C(100000),
                                              UINT64_C(1000000),
                                              UINT64_C(10000000),
                                              UINT64_C(100000000),
                                              UINT64_C(1000000000),
                                              UINT64_C(10000000000),
                                              UINT64_C(100000000000),
                                              UINT64_C(1000000000000),
                                              UINT64_C(10000000000000),
                                              UINT64_C(100000000000000),
                                              UINT64_C(1000000000000000),
                                              UINT64_C(10000000000000000),
                                              UINT64_C(100000000000000000),
                                              UINT64_C(1000000000000000000),
                                              UINT64_C(10000000000000000000)};

/* How many decimal digits a value that is not 0 has. */
static unsigned count_digits(uint64_t value)
{
#if defined(__GNUC__) || defined(__clang__)
    const unsigned bits = 64 - (unsigned)__builtin_clzll(value);
    const unsigned estimate = bits * 1233 >> 12; /* log10(2), rounded down: right, or one too few */
    return estimate + (value >= oac_integer_powers[estimate]);
#else
    unsigned count = 1;
    while (count < 20 && value >= oac_integer_powers[count]) {
        count++;
    }
    return count;
#endif
}

#if defined(__BYTE_ORDER__) && defined(__ORDER_LITTLE_ENDIAN__) && !defined(OAC_PORTABLE)
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define OAC_EIGHT_AT_ONCE 1 /* gcc or clang, as only they define the byte order */
#endif
#endif

#ifdef OAC_EIGHT_AT_ONCE
/* Eight digits with leading zeros, without the 0x30 of each: halves, then quarters, then single digits, side by side in
 * one word; the first digit is the lowest byte. `value` is below 10^8. */
static inline uint64_t eight_digits(uint32_t value)
{
    const uint64_t halves = value / 10000 | (uint64_t)(value % 10000) << 32;
    const uint64_t hundreds = (halves * 10486 >> 20) & UINT64_C(0x0000007F0000007F);
    const uint64_t quarters = hundreds | (halves - hundreds * 100) << 16;
    const uint64_t tens = (quarters * 103 >> 10) & UINT64_C(0x000F000F000F000F);
    return tens | (quarters - tens * 10) << 8;
}
#endif

/* May store up to 8 bytes beyond the end. */
static char *write_digits(char *out, uint64_t value)
{
    if (value < 10) {
        *out = (char)('0' + value);
        return out + 1;
    }
#ifdef OAC_EIGHT_AT_ONCE
    if (value < 10000000000u) {
        const uint64_t top = value / 100000000;
        uint64_t word = eight_digits((uint32_t)(value % 100000000));
        size_t zeros = 0;
        if (top >= 10) {
            memcpy(out, oac_digit_pairs + top * 2, 2);
            out += 2;
        } else if (top > 0) {
            *out++ = (char)('0' + top);
        } else {
            zeros = (size_t)__builtin_ctzll(word) / 8; /* leading zeros are left out */
        }
        word = (word | UINT64_C(0x3030303030303030)) >> 8 * zeros;
        memcpy(out, &word, 8);
        return out + 8 - zeros;
    }
#endif
    char *const end = out + count_digits(value);
    char *next = end;
    for (; value >= 100; value /= 100) {
        next -= 2;
        memcpy(next, oac_digit_pairs + value % 100 * 2, 2);
    }
    if (value >= 10) {
        memcpy(next - 2, oac_digit_pairs + value * 2, 2);
    } else {
        next[-1] = (char)('0' + value);
    }
    return end;
}

char *oac_number_write_int(char *out, int64_t value)
{
    uint64_t magnitude = (uint64_t)value;
    if (value < 0) {
        *out++ = '-';
        magnitude = 0 - magnitude;
    }
    return write_digits(out, magnitude);
}

/* Lays out digits whose value is 0.DIGITS times ten to the `point`. */
static char *write_layout(char *out, const char *digits, int count, int point)
{
    if (point > 21 || point < -5) {
        *out++ = digits[0];
        if (count > 1) {
            *out++ = '.';
            memcpy(out, digits + 1, (size_t)count - 1);
            out += count - 1;
        }
        *out++ = 'e';
        return oac_number_write_int(out, point - 1);
    }
    if (point <= 0) {
        memcpy(out, "0.00000", 7);
        out += 2 - point;
        memcpy(out, digits, (size_t)count);
        return out + count;
    }
    int whole = count < point ? count : point;
    memcpy(out, digits, (size_t)whole);
    out += whole;
    for (int i = whole; i < point; i++) {
        *out++ = '0';
    }
    if (count > point) {
        *out++ = '.';
        memcpy(out, digits + point, (size_t)(count - point));
        out += count - point;
    }
    return out;
}

char *oac_number_write_double(char *out, double value)
{
    if (value < 0 || (value == 0 && 1 / value < 0)) {
        *out++ = '-';
        value = -value;
        if (value == 0) {
            memcpy(out, "0.0", 3);
            return out + 3;
        }
    }
    if (value < (double)OAC_EXACT_INTEGERS && value == (double)(uint64_t)value) {
        return write_digits(out, (uint64_t)value);
    }
    char digits[24];
#if OAC_EXACT_OPERATIONS
    /* The fewest decimals that bring the value back. Below 2^50 neighbouring candidates read back differently, and the
     * product is off by less than a half, so there is one candidate for each number of decimals. */
    if (value >= 1e-5) {
        for (int decimals = 1; decimals <= OAC_EXACT_POWERS; decimals++) {
            double scaled = value * oac_powers_of_ten[decimals];
            if (scaled >= (double)(UINT64_C(1) << 50)) {
                break;
            }
            uint64_t candidate = (uint64_t)(scaled + 0.5);
            if ((double)candidate / oac_powers_of_ten[decimals] == value) {
                int count = (int)(write_digits(digits, candidate) - digits);
                return write_layout(out, digits, count, count - decimals);
            }
        }
    }
#endif
    int point = 0;
    int count = oac_big_shortest(value, digits, &point);
    return write_layout(out, digits, count, point);
}

static const char *skip_digits(const char *text, const char *end)
{
    while (text < end && *text >= '0' && *text <= '9') {
        text++;
    }
    return text;
}

size_t oac_number_length(const char *text, const char *end)
{
    const char *next = text;
    if (next < end && *next == '-') {
        next++;
    }
    const char *digits = next;
    next = skip_digits(next, end);
    if (next == digits || (*digits == '0' && next - digits > 1)) {
        return 0;
    }
    if (next < end && *next == '.') {
        digits = next + 1;
        next = skip_digits(digits, end);
        if (next == digits) {
            return 0;
        }
    }
    if (next < end && (*next == 'e' || *next == 'E')) {
        next++;
        if (next < end && (*next == '+' || *next == '-')) {
            next++;
        }
        digits = next;
        next = skip_digits(digits, end);
        if (next == digits) {
            return 0;
        }
    }
    return (size_t)(next - text);
}

/* The part after `e`. Exponents beyond any use are cut to one that still is beyond any use. */
static int64_t parse_exponent(const char *text, const char *end)
{
    const int64_t beyond = INT64_C(1000000000000000000);
    bool negative = *text == '-';
    int64_t exponent = 0;
    for (text += *text == '-' || *text == '+'; text < end; text++) {
        exponent = exponent < beyond / 10 ? exponent * 10 + (*text - '0') : beyond;
    }
    return negative ? -exponent : exponent;
}

oac_decimal oac_decimal_parse(const char *text, size_t length)
{
    const char *end = text + length;
    oac_decimal decimal = {.negative = *text == '-'};
    text += decimal.negative;
    int64_t whole = 0;   /* digits before the point */
    int64_t seen = 0;    /* digits so far */
    int64_t leading = 0; /* of which zeros in front */
    int64_t upto = 0;    /* digits up to the last that is not 0 */
    bool fraction = false;
    for (; text < end; text++) {
        if (*text == '.') {
            fraction = true;
        } else if (*text >= '0' && *text <= '9') {
            seen++;
            whole += !fraction;
            if (*text != '0') {
                decimal.first = decimal.first == NULL ? text : decimal.first;
                decimal.last = text + 1;
                upto = seen;
            } else if (decimal.first == NULL) {
                leading = seen;
            }
        } else {
            decimal.exponent = parse_exponent(text + 1, end);
            break;
        }
    }
    if (decimal.first == NULL) {
        decimal.exponent = 0;
        return decimal;
    }
    decimal.count = (size_t)(upto - leading);
    decimal.exponent += whole - upto;
    return decimal;
}

/* The digits as an integer; `count` is at most 19. */
static uint64_t digits_value(const oac_decimal *decimal)
{
    uint64_t value = 0;
    for (const char *next = decimal->first; next < decimal->last; next++) {
        if (*next != '.') {
            value = value * 10 + (uint64_t)(*next - '0');
        }
    }
    return value;
}

oac_number_result oac_number_to_int(const char *text, size_t length, int64_t *value)
{
    const oac_decimal decimal = oac_decimal_parse(text, length);
    *value = 0;
    if (decimal.count == 0) {
        return OAC_NUMBER_OK;
    }
    if (decimal.exponent < 0) {
        return OAC_NUMBER_FRACTION;
    }
    if (decimal.count > 19 || decimal.exponent > 19 - (int64_t)decimal.count) {
        return OAC_NUMBER_RANGE;
    }
    uint64_t magnitude = digits_value(&decimal);
    for (int64_t i = 0; i < decimal.exponent; i++) {
        magnitude *= 10;
    }
    if (magnitude > (uint64_t)INT64_MAX + decimal.negative) {
        return OAC_NUMBER_RANGE;
    }
    *value = !decimal.negative ? (int64_t)magnitude : magnitude == 0 ? 0 : -(int64_t)(magnitude - 1) - 1;
    return OAC_NUMBER_OK;
}

bool oac_number_to_double(const char *text, size_t length, double *value)
{
    const oac_decimal decimal = oac_decimal_parse(text, length);
    double magnitude = 0;
    if (decimal.count > 0) {
        uint64_t digits = decimal.count <= 19 ? digits_value(&decimal) : UINT64_MAX;
        if (OAC_EXACT_OPERATIONS && digits <= OAC_EXACT_INTEGERS && decimal.exponent >= -OAC_EXACT_POWERS &&
            decimal.exponent <= OAC_EXACT_POWERS) {
            magnitude = decimal.exponent < 0 ? (double)digits / oac_powers_of_ten[-decimal.exponent]
                                             : (double)digits * oac_powers_of_ten[decimal.exponent];
        } else {
            magnitude = oac_big_to_double(&decimal);
        }
    }
    if (magnitude > DBL_MAX) {
        return false;
    }
    *value = decimal.negative ? -magnitude : magnitude;
    return true;
}

bool oac_number_equal(const char *a, size_t a_length, const char *b, size_t b_length)
{
    const oac_decimal left = oac_decimal_parse(a, a_length);
    const oac_decimal right = oac_decimal_parse(b, b_length);
    if (left.first == NULL || right.first == NULL) { /* zeros have no first digit */
        return left.first == right.first;
    }
    if (left.count != right.count || left.exponent != right.exponent ||
        (left.count > 0 && left.negative != right.negative)) {
        return false;
    }
    if (left.count == 0) {
        return true;
    }
    const char *other = right.first;
    for (const char *next = left.first; next < left.last; next++) {
        if (*next == '.') {
            continue;
        }
        other += *other == '.';
        if (*next != *other++) {
            return false;
        }
    }
    return true;
}
