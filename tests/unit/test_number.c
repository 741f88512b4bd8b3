/* Numbers to and from text: a table, all powers of two, and random round trips, also under a comma locale. */
#include <check.h>
#include <float.h>
#include <inttypes.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "runner.h"

/* The digits are those of CPython's repr, which is an independent implementation. */
static const struct {
    double value;
    const char *text;
} shortest[] = {
    {0.0, "0"},
    {-0.0, "-0.0"},
    {1.0, "1"},
    {-1.0, "-1"},
    {19.9, "19.9"},
    {0.1, "0.1"},
    {0.30000000000000004, "0.30000000000000004"},
    {1.0 / 3, "0.3333333333333333"},
    {100.5, "100.5"},
    {1e20, "100000000000000000000"},
    {1e21, "1e21"},
    {1.5e21, "1.5e21"},
    {1e23, "1e23"},
    {123456789012345680.0, "123456789012345680"},
    {0.000001, "0.000001"},
    {0.0000012, "0.0000012"},
    {1e-7, "1e-7"},
    {-1.25e-9, "-1.25e-9"},
    {5e-324, "5e-324"},
    {2.2250738585072014e-308, "2.2250738585072014e-308"},
    {2.2250738585072011e-308, "2.225073858507201e-308"},
    {1.7976931348623157e308, "1.7976931348623157e308"},
    {9007199254740991.0, "9007199254740991"},
    {9007199254740992.0, "9007199254740992"},
    {9007199254740994.0, "9007199254740994"},
    {1152921504606846976.0, "1152921504606847000"},
    {5.684341886080802e-14, "5.684341886080802e-14"}, /* 2^-44: nearest below is out of its narrow side */
    {9.5367431640625e-07, "9.5367431640625e-7"},
    {4.35, "4.35"},
    {0.57, "0.57"},
    {1234567.891, "1234567.891"},
    {999999999999.99, "999999999999.99"},
    {8.41e21, "8.41e21"},
    {2.0e-323, "2e-323"},
    {7.2057594037927933e16, "72057594037927940"},
};

START_TEST(doubles_are_written_shortest)
{
    char out[OAC_NUMBER_ROOM];
    *oac_number_write_double(out, shortest[_i].value) = '\0';
    ck_assert_str_eq(out, shortest[_i].text);
}
END_TEST

static void same_bits(double a, double b, const char *text)
{
    ck_assert_msg(memcmp(&a, &b, sizeof(a)) == 0, "%s: %a is not %a", text, a, b);
}

static void round_trip(double value)
{
    char out[OAC_NUMBER_ROOM];
    double back = 0;
    char *end = oac_number_write_double(out, value);
    *end = '\0';
    ck_assert_uint_eq(oac_number_length(out, end), (size_t)(end - out));
    ck_assert(oac_number_to_double(out, (size_t)(end - out), &back));
    same_bits(back, value, out);
}

static uint64_t next_random(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

START_TEST(doubles_survive)
{
    uint64_t state = 88172645463325252u;
    for (int exponent = -1074; exponent < 1024; exponent++) {
        const double power = ldexp(1.0, exponent);
        round_trip(power);
        round_trip(nextafter(power, 0));
        round_trip(-nextafter(power, HUGE_VAL) > -DBL_MAX ? nextafter(power, HUGE_VAL) : power);
    }
    for (int i = 0; i < 30000; i++) {
        double value = 0;
        uint64_t bits = next_random(&state);
        memcpy(&value, &bits, sizeof(value));
        if (value - value == 0) {
            round_trip(value);
        }
        round_trip((double)(bits % 100000000) / 100);
        round_trip((double)(bits % 1000000000000) / 10000);
    }
}
END_TEST

/* As the C library reads it, in the C locale: an independent implementation. */
START_TEST(doubles_are_read_as_the_c_library_does)
{
    uint64_t state = 1234567;
    char text[80];
    for (int i = 0; i < 100000; i++) {
        const uint64_t bits = next_random(&state);
        (void)snprintf(text, sizeof(text), "%s%" PRIu64 ".%" PRIu64 "e%d", bits & 1 ? "-" : "",
                       next_random(&state) >> (bits % 60), next_random(&state) >> (bits % 61), (int)(bits % 700) - 350);
        double value = 0;
        const double wanted = strtod(text, NULL);
        const bool finite = oac_number_to_double(text, strlen(text), &value);
        ck_assert_int_eq(finite, wanted - wanted == 0);
        if (finite) {
            same_bits(value, wanted, text);
        }
    }
}
END_TEST

static const struct {
    const char *text;
    double value;
} halfway[] = {
    {"9007199254740993", 9007199254740992.0},
    {"9007199254740993.00000000000000000000000000000000001", 9007199254740994.0},
    {"9007199254740995", 9007199254740996.0},
    {"2.4703282292062327208e-324", 0.0},
    {"2.4703282292062328e-324", 5e-324},
    {"2.2250738585072011e-308", 2.2250738585072011e-308},
    {"1.7976931348623158e308", DBL_MAX},
    {"0.000000000000000000000000000000000000000000000000000000000000001e63", 1.0},
    {"100000000000000000000000000000000000000000000000000000000000000e-62", 1.0},
    {"0e999999999999999999999", 0.0},
    {"1e-999999999999999999999", 0.0},
};

START_TEST(halfway_cases_are_rounded_to_even)
{
    double value = -1;
    ck_assert(oac_number_to_double(halfway[_i].text, strlen(halfway[_i].text), &value));
    same_bits(value, halfway[_i].value, halfway[_i].text);
}
END_TEST

START_TEST(overflow_is_refused)
{
    double value = 0;
    ck_assert(!oac_number_to_double("1.7976931348623159e308", 22, &value));
    ck_assert(!oac_number_to_double("1e309", 5, &value));
    ck_assert(!oac_number_to_double("-1e999999999999999999999", 24, &value));
}
END_TEST

/* More digits than any exact halfway point has: 0.5 + 2^-54 and a little. */
START_TEST(thousands_of_digits_count)
{
    static char text[3000];
    double value = 0;
    const char *half = "9007199254740993.";
    memset(text, '0', sizeof(text));
    memcpy(text, half, strlen(half));
    ck_assert(oac_number_to_double(text, sizeof(text), &value));
    same_bits(value, 9007199254740992.0, "half");
    text[sizeof(text) - 1] = '1';
    ck_assert(oac_number_to_double(text, sizeof(text), &value));
    same_bits(value, 9007199254740994.0, "above half");
}
END_TEST

static const struct {
    const char *text;
    oac_number_result result;
    int64_t value;
} integers[] = {
    {"0", OAC_NUMBER_OK, 0},
    {"-0", OAC_NUMBER_OK, 0},
    {"1.0", OAC_NUMBER_OK, 1},
    {"1e3", OAC_NUMBER_OK, 1000},
    {"10e-1", OAC_NUMBER_OK, 1},
    {"-12.50e1", OAC_NUMBER_OK, -125},
    {"9007199254740993", OAC_NUMBER_OK, 9007199254740993},
    {"9223372036854775807", OAC_NUMBER_OK, INT64_MAX},
    {"9223372036854775807.000", OAC_NUMBER_OK, INT64_MAX},
    {"-9223372036854775808", OAC_NUMBER_OK, INT64_MIN},
    {"9.223372036854775807e18", OAC_NUMBER_OK, INT64_MAX},
    {"0.000e5", OAC_NUMBER_OK, 0},
    {"0e99999999999999999999", OAC_NUMBER_OK, 0},
    {"9223372036854775808", OAC_NUMBER_RANGE, 0},
    {"-9223372036854775809", OAC_NUMBER_RANGE, 0},
    {"18446744073709551616", OAC_NUMBER_RANGE, 0},
    {"1e19", OAC_NUMBER_RANGE, 0},
    {"1e99999999999999999999", OAC_NUMBER_RANGE, 0},
    {"1.5", OAC_NUMBER_FRACTION, 0},
    {"1e-1", OAC_NUMBER_FRACTION, 0},
    {"9223372036854775807.1", OAC_NUMBER_FRACTION, 0},
    {"1e-99999999999999999999", OAC_NUMBER_FRACTION, 0},
};

START_TEST(integers_are_exact_or_refused)
{
    int64_t value = 77;
    ck_assert_int_eq(oac_number_to_int(integers[_i].text, strlen(integers[_i].text), &value), integers[_i].result);
    if (integers[_i].result == OAC_NUMBER_OK) {
        ck_assert_int_eq(value, integers[_i].value);
    }
}
END_TEST

START_TEST(integers_are_written)
{
    char out[OAC_NUMBER_ROOM];
    char wanted[32];
    int64_t power = 1;
    for (int digits = 0; digits < 19; digits++) {
        for (int step = -2; step <= 2; step++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                const int64_t value = sign * (power + step);
                *oac_number_write_int(out, value) = '\0';
                (void)snprintf(wanted, sizeof(wanted), "%" PRId64, value);
                ck_assert_str_eq(out, wanted);
            }
        }
        power *= digits < 18 ? 10 : 1;
    }
    *oac_number_write_int(out, INT64_MIN) = '\0';
    ck_assert_str_eq(out, "-9223372036854775808");
    *oac_number_write_int(out, INT64_MAX) = '\0';
    ck_assert_str_eq(out, "9223372036854775807");
}
END_TEST

START_TEST(grammar)
{
    static const struct {
        const char *text;
        size_t length;
    } cases[] = {{"0", 1},        {"-0", 2}, {"12", 2},   {"1.5", 3}, {"1e5", 3}, {"1E+05", 5},
                 {"1.0e-1", 6},   {"01", 0}, {"-", 0},    {"+1", 0},  {".5", 0},  {"1.", 0},
                 {"1.e5", 0},     {"1e", 0}, {"1e+", 0},  {"-01", 0}, {"", 0},    {"NaN", 0},
                 {"Infinity", 0}, {"-a", 0}, {"0x10", 1}, {"1 ", 1},  {"1,2", 1}, {"--1", 0}};
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        ck_assert_uint_eq(oac_number_length(cases[i].text, cases[i].text + strlen(cases[i].text)), cases[i].length);
    }
}
END_TEST

START_TEST(equal_values_are_equal)
{
    ck_assert(oac_number_equal("1.50", 4, "15e-1", 5));
    ck_assert(oac_number_equal("1000", 4, "1e3", 3));
    ck_assert(oac_number_equal("-0", 2, "0.0", 3));
    ck_assert(!oac_number_equal("1", 1, "-1", 2));
    ck_assert(!oac_number_equal("1.01", 4, "1.02", 4));
    ck_assert(!oac_number_equal("10", 2, "1", 1));
}
END_TEST

/* The decimal point is a full stop whatever the program's locale. */
START_TEST(comma_locale_changes_nothing)
{
    char out[OAC_NUMBER_ROOM];
    double value = 0;
    const char *locales = getenv("OAC_LOCALES");
    if (locales !=
        NULL) { /* as an environment that is there from the beginning, it makes glibc leak in every process */
        ck_assert_int_eq(setenv("LOCPATH", locales, 1), 0);
    }
    if (setlocale(LC_ALL, "de_DE.UTF-8") == NULL) {
        printf("skipped: the locale de_DE.UTF-8 is not installed\n");
        return;
    }
    (void)snprintf(out, sizeof(out), "%.1f", 1.5);
    ck_assert_str_eq(out, "1,5");
    for (size_t i = 0; i < sizeof(shortest) / sizeof(shortest[0]); i++) {
        *oac_number_write_double(out, shortest[i].value) = '\0';
        ck_assert_str_eq(out, shortest[i].text);
        ck_assert(oac_number_to_double(shortest[i].text, strlen(shortest[i].text), &value));
        same_bits(value, shortest[i].value, out);
    }
    (void)setlocale(LC_ALL, "C");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("numbers");
    TCase *tests = tcase_create("numbers");
    tcase_set_timeout(tests, 60);
    tcase_add_loop_test(tests, doubles_are_written_shortest, 0, (int)(sizeof(shortest) / sizeof(shortest[0])));
    tcase_add_test(tests, doubles_survive);
    tcase_add_test(tests, doubles_are_read_as_the_c_library_does);
    tcase_add_loop_test(tests, halfway_cases_are_rounded_to_even, 0, (int)(sizeof(halfway) / sizeof(halfway[0])));
    tcase_add_test(tests, overflow_is_refused);
    tcase_add_test(tests, thousands_of_digits_count);
    tcase_add_loop_test(tests, integers_are_exact_or_refused, 0, (int)(sizeof(integers) / sizeof(integers[0])));
    tcase_add_test(tests, integers_are_written);
    tcase_add_test(tests, grammar);
    tcase_add_test(tests, equal_values_are_equal);
    tcase_add_test(tests, comma_locale_changes_nothing);
    suite_add_tcase(suite, tests);
    return run_suite(suite);
}
