/* Decimal and binary numbers into each other where 64 bits do not suffice, with plain long arithmetic: it needs no
 * locale, no allocation and no tables, and is exact by construction. It is met rarely, so it need not be fast. */
#include <math.h>
#include <string.h>

#include "base/number.h"

/* Enough for 10^1130 (800 digits behind the smallest double) and for shifting it: 4,096 bits. */
#define OAC_BIG_LIMBS 128
#define OAC_BIG_DIGITS 800

typedef struct oac_big {
    int count; /* limbs in use; the highest is not 0 */
    uint32_t limbs[OAC_BIG_LIMBS];
} oac_big;

static void big_set(oac_big *number, uint64_t value)
{
    number->limbs[0] = (uint32_t)value;
    number->limbs[1] = (uint32_t)(value >> 32);
    number->count = number->limbs[1] != 0 ? 2 : number->limbs[0] != 0;
}

/* number = number * factor + carry */
static void big_multiply(oac_big *number, uint32_t factor, uint32_t carry)
{
    for (int i = 0; i < number->count; i++) {
        uint64_t product = (uint64_t)number->limbs[i] * factor + carry;
        number->limbs[i] = (uint32_t)product;
        carry = (uint32_t)(product >> 32);
    }
    if (carry != 0) {
        number->limbs[number->count++] = carry;
    }
}

static void big_multiply_power(oac_big *number, int64_t power_of_ten)
{
    for (; power_of_ten >= 9; power_of_ten -= 9) {
        big_multiply(number, 1000000000u, 0);
    }
    for (; power_of_ten > 0; power_of_ten--) {
        big_multiply(number, 10, 0);
    }
}

static void big_shift(oac_big *number, int bits)
{
    int limbs = bits / 32;
    for (bits %= 32; bits > 0; bits--) {
        big_multiply(number, 2, 0);
    }
    if (number->count > 0 && limbs > 0) {
        memmove(number->limbs + limbs, number->limbs, (size_t)number->count * sizeof(uint32_t));
        memset(number->limbs, 0, (size_t)limbs * sizeof(uint32_t));
        number->count += limbs;
    }
}

static int big_bits(const oac_big *number)
{
    int bits = 0;
    if (number->count > 0) {
        bits = (number->count - 1) * 32;
        for (uint32_t top = number->limbs[number->count - 1]; top != 0; top >>= 1) {
            bits++;
        }
    }
    return bits;
}

static int big_compare(const oac_big *a, const oac_big *b)
{
    if (a->count != b->count) {
        return a->count < b->count ? -1 : 1;
    }
    for (int i = a->count - 1; i >= 0; i--) {
        if (a->limbs[i] != b->limbs[i]) {
            return a->limbs[i] < b->limbs[i] ? -1 : 1;
        }
    }
    return 0;
}

/* a = a - b, which is not negative */
static void big_subtract(oac_big *a, const oac_big *b)
{
    uint32_t borrow = 0;
    for (int i = 0; i < a->count; i++) {
        uint64_t taken = (uint64_t)(i < b->count ? b->limbs[i] : 0) + borrow;
        borrow = a->limbs[i] < taken;
        a->limbs[i] = (uint32_t)(a->limbs[i] - taken);
    }
    while (a->count > 0 && a->limbs[a->count - 1] == 0) {
        a->count--;
    }
}

/* Compares a + b with c. */
static int big_compare_sum(const oac_big *a, const oac_big *b, const oac_big *c)
{
    oac_big sum = *a;
    uint64_t carry = 0;
    for (int i = 0; i < b->count || carry != 0; i++) {
        carry += (uint64_t)(i < a->count ? a->limbs[i] : 0) + (i < b->count ? b->limbs[i] : 0);
        sum.limbs[i] = (uint32_t)carry;
        carry >>= 32;
        if (i >= sum.count) {
            sum.count = i + 1;
        }
    }
    return big_compare(&sum, c);
}

/* Puts a mantissa of 53 bits, or fewer below the normal range, together with its exponent: mantissa * 2^exponent. */
static double make_double(uint64_t mantissa, int exponent)
{
    /* A mantissa of 2^53 carries into the exponent by itself; so does a subnormal that became normal. */
    uint64_t bits =
        exponent <= -1074 ? mantissa : ((uint64_t)(exponent + 1075) << 52) + (mantissa - (UINT64_C(1) << 52));
    double value = 0;
    memcpy(&value, &bits, sizeof value);
    return value;
}

double oac_big_to_double(const oac_decimal *decimal)
{
    const int64_t magnitude = (int64_t)decimal->count + decimal->exponent; /* the value is below 10^magnitude */
    if (decimal->exponent > 400 || magnitude > 310) {
        return HUGE_VAL;
    }
    if (magnitude < -330) {
        return 0;
    }
    oac_big rest;
    big_set(&rest, 0);
    int64_t left = (int64_t)decimal->count;
    int taken = 0;
    for (const char *next = decimal->first; next < decimal->last && taken < OAC_BIG_DIGITS; next++) {
        if (*next != '.') {
            big_multiply(&rest, 10, (uint32_t)(*next - '0'));
            taken++;
            left--;
        }
    }
    int64_t exponent = decimal->exponent + left;
    if (left > 0) {
        /* More digits than any halfway point has: all they can say is that the value is a little above. */
        big_multiply(&rest, 10, 1);
        exponent--;
    }
    oac_big divisor;
    big_set(&divisor, 1);
    big_multiply_power(exponent < 0 ? &divisor : &rest, exponent < 0 ? -exponent : exponent);

    /* Bring the quotient between 1 and 2; the value is then quotient * 2^binary. */
    int binary = big_bits(&rest) - big_bits(&divisor);
    big_shift(binary < 0 ? &rest : &divisor, binary < 0 ? -binary : binary);
    if (big_compare(&rest, &divisor) < 0) {
        big_shift(&rest, 1);
        binary--;
    }
    if (binary < -1075) {
        return 0;
    }
    if (binary > 1023) {
        return HUGE_VAL;
    }
    int bits = binary >= -1022 ? 53 : 53 - (-1022 - binary);
    uint64_t mantissa = 0;
    for (int i = 0; i < bits; i++) {
        bool one = big_compare(&rest, &divisor) >= 0;
        if (one) {
            big_subtract(&rest, &divisor);
        }
        mantissa = mantissa << 1 | one;
        big_shift(&rest, 1);
    }
    /* What is left, doubled, against the divisor: below, at or above the half. */
    int half = big_compare(&rest, &divisor);
    if (half > 0 || (half == 0 && (mantissa & 1) != 0)) {
        mantissa++;
    }
    return make_double(mantissa, binary - bits + 1);
}

/* What the digits are generated from: value = rest / scale; any number less than `below` under it or `above` over it
 * (both also divided by scale) reads back as the value. */
typedef struct oac_digit_generator {
    oac_big rest;
    oac_big scale;
    oac_big below;
    oac_big above;
} oac_digit_generator;

static void multiply_all(oac_digit_generator *state, int64_t power_of_ten)
{
    big_multiply_power(&state->rest, power_of_ten);
    big_multiply_power(&state->below, power_of_ten);
    big_multiply_power(&state->above, power_of_ten);
}

static void set_up(oac_digit_generator *state, uint64_t mantissa, int exponent, bool narrow_below)
{
    const int extra = narrow_below ? 2 : 1; /* doubled, so that half a step is a whole number */
    big_set(&state->rest, mantissa);
    big_set(&state->scale, 1);
    big_set(&state->below, 1);
    big_set(&state->above, narrow_below ? 2 : 1);
    big_shift(&state->rest, extra + (exponent > 0 ? exponent : 0));
    big_shift(&state->scale, extra + (exponent < 0 ? -exponent : 0));
    if (exponent > 0) {
        big_shift(&state->below, exponent);
        big_shift(&state->above, exponent);
    }
}

int oac_big_shortest(double value, char *digits, int *point)
{
    uint64_t bits = 0;
    memcpy(&bits, &value, sizeof bits);
    uint64_t mantissa = bits & ((UINT64_C(1) << 52) - 1);
    int exponent = (int)(bits >> 52 & 0x7FF);
    const bool narrow_below = mantissa == 0 && exponent > 1; /* a power of two: the step below is half as wide */
    if (exponent != 0) {
        mantissa |= UINT64_C(1) << 52;
        exponent--;
    }
    exponent -= 1074;
    const bool even = (mantissa & 1) == 0; /* then the ends of the interval read back as the value, too */
    oac_digit_generator state;
    set_up(&state, mantissa, exponent, narrow_below);

    /* A power of ten that is not above the wanted one, then upwards until the value is below 10^tens. */
    int tens = (exponent + 52) * 1233 / 4096 - 1 - (mantissa < (UINT64_C(1) << 52) ? 16 : 0);
    if (tens >= 0) {
        big_multiply_power(&state.scale, tens);
    } else {
        multiply_all(&state, -(int64_t)tens);
    }
    for (;;) {
        int over = big_compare_sum(&state.rest, &state.above, &state.scale);
        if (over < 0 || (over == 0 && !even)) {
            break;
        }
        big_multiply(&state.scale, 10, 0);
        tens++;
    }
    *point = tens;
    int count = 0;
    for (;;) {
        multiply_all(&state, 1);
        int digit = 0;
        while (big_compare(&state.rest, &state.scale) >= 0) {
            big_subtract(&state.rest, &state.scale);
            digit++;
        }
        int low = big_compare(&state.rest, &state.below);
        int high = big_compare_sum(&state.rest, &state.above, &state.scale);
        bool low_enough = low < 0 || (low == 0 && even);
        bool high_enough = high > 0 || (high == 0 && even);
        if (low_enough && high_enough) {
            int half = big_compare_sum(&state.rest, &state.rest, &state.scale);
            high_enough = half > 0 || (half == 0 && (digit & 1) != 0);
        }
        digits[count++] = (char)('0' + digit + high_enough);
        if (low_enough || high_enough) {
            return count;
        }
    }
}
