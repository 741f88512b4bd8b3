/* JSON numbers to and from text, exactly, whatever the locale. Internal. */
#ifndef OAC_BASE_NUMBER_H
#define OAC_BASE_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Room that the writing functions need at `out`. */
#define OAC_NUMBER_ROOM 48

/* Writes the value in decimal, without a NUL, and returns where it ended. */
char *oac_number_write_int(char *out, int64_t value);

/* Writes a finite value in the shortest form that reads back the same, and returns where it ended. Without an exponent
 * from 1e-6 up to 1e21; whole numbers without a fraction; negative zero as -0.0. */
char *oac_number_write_double(char *out, double value);

/* Length of the number (RFC 8259 grammar) at the beginning of `text`; 0 when there is none. */
size_t oac_number_length(const char *text, const char *end);

typedef enum oac_number_result {
    OAC_NUMBER_OK,
    OAC_NUMBER_FRACTION,
    OAC_NUMBER_RANGE
} oac_number_result;

/* The value of a number (as measured by oac_number_length), when it is an integer of 64 bits; 1.0 and 1e3 are. */
oac_number_result oac_number_to_int(const char *text, size_t length, int64_t *value);

/* The double nearest to a number, ties to even. False when it is beyond the largest one. */
bool oac_number_to_double(const char *text, size_t length, double *value);

/* True when both numbers have the same decimal value, however they are written. */
bool oac_number_equal(const char *a, size_t a_length, const char *b, size_t b_length);

/* A number taken apart: DIGITS times ten to the `exponent`, without zeros at either end of DIGITS. */
typedef struct oac_decimal {
    const char *first; /* the first digit that is not 0 */
    const char *last;  /* past the last digit that is not 0; a point may stand between */
    size_t count;      /* digits between them; 0: the value is 0 */
    int64_t exponent;
    bool negative;
} oac_decimal;

oac_decimal oac_decimal_parse(const char *text, size_t length);

/* In number_big.c, for what plain arithmetic cannot do exactly. */

/* The double nearest to a positive decimal; infinity when there is none. */
double oac_big_to_double(const oac_decimal *decimal);

/* The shortest digits that read back as the positive, finite `value`; of those the nearest. Writes them (at most 17)
 * and returns how many; the value is 0.DIGITS times ten to the `point`. */
int oac_big_shortest(double value, char *digits, int *point);

#endif
