/* Reading scalars and free-form values as members. */
#include "json_read.h"

#include <string.h>

#include "json_read_text.h"
#include "json_value.h"
#include "number.h"

/* Any integer, however it is written, and whatever else is there. */
static OAC_COLD bool any_int(oac_reader *reader, char *at, int64_t *value)
{
    const size_t length = oac_number_length(at, reader->end);
    if (length == 0) {
        oac_reader_mistyped(reader, at, OAC_EXPECTED_INTEGER);
        return false;
    }
    const oac_number_result result = oac_number_to_int(at, length, value);
    if (result != OAC_NUMBER_OK) {
        oac_reader_mistyped(reader, at, result == OAC_NUMBER_RANGE ? OAC_EXPECTED_INTEGER_RANGE : OAC_EXPECTED_INTEGER);
        return false;
    }
    reader->next = at + length;
    return true;
}

#if defined(__BYTE_ORDER__) && defined(__ORDER_LITTLE_ENDIAN__) && !defined(OAC_PORTABLE)
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define OAC_EIGHT_DIGITS 1
#endif
#endif

#ifdef OAC_EIGHT_DIGITS
/* The value of eight digits at once, by adding up neighbours, pairs and fours; false when they are not all digits. */
static inline bool eight_digits(const char *text, uint64_t *value)
{
    const uint64_t high = UINT64_C(0xF0F0F0F0F0F0F0F0);
    uint64_t word = 0;
    memcpy(&word, text, sizeof(word));
    if (((word & high) | ((word + UINT64_C(0x0606060606060606)) & high) >> 4) != UINT64_C(0x3333333333333333)) {
        return false;
    }
    word = (word & UINT64_C(0x0F0F0F0F0F0F0F0F)) * 2561 >> 8;
    word = (word & UINT64_C(0x00FF00FF00FF00FF)) * 6553601 >> 16;
    *value = (word & UINT64_C(0x0000FFFF0000FFFF)) * UINT64_C(42949672960001) >> 32;
    return true;
}
#endif

/* Up to 18 digits, and nothing that would make them mean something else. Null when there is more to it. */
static inline char *plain_int(char *at, int64_t *value)
{
    char *next = at;
    uint64_t sum = 0;
#ifdef OAC_EIGHT_DIGITS
    next += eight_digits(next, &sum) ? 8 : 0;
#endif
    for (unsigned digit = (unsigned)(unsigned char)*next - '0'; digit <= 9;
         digit = (unsigned)(unsigned char)*next - '0') {
        sum = sum * 10 + digit;
        next++;
    }
    const size_t count = (size_t)(next - at);
    if (OAC_UNLIKELY(count - 1 >= 18 || (*at == '0' && count > 1) || *next == '.' || (*next | 0x20) == 'e')) {
        return NULL;
    }
    *value = (int64_t)sum;
    return next;
}

bool oac_value_int(oac_reader *reader, char *at, int64_t *value)
{
    char *past = plain_int(at, value);
    if (past == NULL) {
        return any_int(reader, at, value);
    }
    reader->next = past;
    return true;
}

bool oac_value_number(oac_reader *reader, char *at, double *value)
{
    const size_t length = oac_number_length(at, reader->end);
    if (length == 0) {
        oac_reader_mistyped(reader, at, OAC_EXPECTED_NUMBER);
        return false;
    }
    if (!oac_number_to_double(at, length, value)) {
        oac_reader_mistyped(reader, at, OAC_EXPECTED_NUMBER_RANGE);
        return false;
    }
    reader->next = at + length;
    return true;
}

bool oac_value_bool(oac_reader *reader, char *at, bool *value)
{
    if (memcmp(at, "true", 4) == 0) {
        *value = true;
        reader->next = at + 4;
        return true;
    }
    if (memcmp(at, "false", 5) == 0) {
        *value = false;
        reader->next = at + 5;
        return true;
    }
    oac_reader_mistyped(reader, at, OAC_EXPECTED_BOOLEAN);
    return false;
}

bool oac_value_string(oac_reader *reader, char *at, oac_string *value)
{
    if (*at != '"') {
        oac_reader_mistyped(reader, at, OAC_EXPECTED_STRING);
        return false;
    }
    return oac_reader_text(reader, at + 1, value);
}

static OAC_COLD void read_bool_slowly(oac_reader *reader, oac_opt_bool *value)
{
    char *at = oac_reader_value(reader, &value->state);
    if (at != NULL && oac_value_bool(reader, at, &value->value)) {
        value->state = OAC_VALUE;
    }
}

void oac_read_bool(oac_reader *reader, oac_opt_bool *value)
{
    char *at = reader->next;
    const bool is_true = memcmp(at, "true", 4) == 0;
    if (OAC_UNLIKELY((!is_true && memcmp(at, "false", 5) != 0) || value->state != OAC_ABSENT)) {
        read_bool_slowly(reader, value);
        return;
    }
    value->state = OAC_VALUE;
    value->value = is_true;
    reader->next = at + (is_true ? 4 : 5);
}

static OAC_COLD void read_int_slowly(oac_reader *reader, oac_opt_int *value)
{
    char *at = oac_reader_value(reader, &value->state);
    if (at != NULL && any_int(reader, at, &value->value)) {
        value->state = OAC_VALUE;
    }
}

void oac_read_int(oac_reader *reader, oac_opt_int *value)
{
    char *past = value->state == OAC_ABSENT ? plain_int(reader->next, &value->value) : NULL;
    if (OAC_UNLIKELY(past == NULL)) {
        read_int_slowly(reader, value);
        return;
    }
    reader->next = past;
    value->state = OAC_VALUE;
}

void oac_read_number(oac_reader *reader, oac_opt_number *value)
{
    char *at = oac_reader_value(reader, &value->state);
    if (at != NULL && oac_value_number(reader, at, &value->value)) {
        value->state = OAC_VALUE;
    }
}

static OAC_COLD void read_string_slowly(oac_reader *reader, oac_presence *state, oac_string *text)
{
    char *at = oac_reader_value(reader, state);
    if (at != NULL && oac_value_string(reader, at, text)) {
        *state = OAC_VALUE;
    }
}

static OAC_HOT void read_string(oac_reader *reader, oac_presence *state, oac_string *text)
{
    char *at = reader->next;
    if (OAC_UNLIKELY(*at != '"' || *state != OAC_ABSENT)) {
        read_string_slowly(reader, state, text);
        return;
    }
    *state = OAC_VALUE; /* on an error nobody gets to see it */
    (void)oac_reader_text(reader, at + 1, text);
}

void oac_read_enum(oac_reader *reader, oac_presence *state, oac_string *text)
{
    read_string(reader, state, text);
}

void oac_read_string(oac_reader *reader, oac_opt_string *value)
{
    read_string(reader, &value->state, &value->value);
}

void oac_read_json(oac_reader *reader, oac_opt_json *value)
{
    char *at = oac_reader_value(reader, &value->state);
    if (at != NULL && oac_reader_raw(reader, at, &value->value)) {
        value->state = OAC_VALUE;
    }
}
