/* Reading scalars and free-form values as members. */
#include "json/read.h"

#include <string.h>

#include "base/held.h"
#include "base/lookup.h"
#include "base/number.h"
#include "json/read_text.h"
#include "json/scalar.h"

/* Any integer, however it is written, and whatever else is there. */
static OAC_COLD char *any_int(oac_reader *reader, char *at, int64_t *value)
{
    const size_t length = oac_number_length(at, reader->end);
    if (length == 0) {
        oac_reader_mistyped(reader, at, OAC_EXPECTED_INTEGER);
        return NULL;
    }
    const oac_number_result result = oac_number_to_int(at, length, value);
    if (result != OAC_NUMBER_OK) {
        oac_reader_mistyped(reader, at, result == OAC_NUMBER_RANGE ? OAC_EXPECTED_INTEGER_RANGE : OAC_EXPECTED_INTEGER);
        return NULL;
    }
    return at + length;
}

#if defined(__GNUC__) && defined(__BYTE_ORDER__) && !defined(OAC_PORTABLE)
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define OAC_EIGHT_DIGITS 1
#endif
#endif

#ifdef OAC_EIGHT_DIGITS
/* Up to eight digits at once: how many there are, and their value. */
static inline unsigned few_digits(const char *text, uint64_t *value)
{
    const uint64_t high = UINT64_C(0xF0F0F0F0F0F0F0F0);
    const uint64_t zeros = UINT64_C(0x3030303030303030);
    uint64_t word = 0;
    memcpy(&word, text, sizeof word);
    /* Nonzero in the bytes that are no digits; what comes after the first of them does not count. */
    const uint64_t others = ((word & high) ^ zeros) | (((word + UINT64_C(0x0606060606060606)) & high) ^ zeros);
    unsigned count = 8;
    if (others != 0) {
        count = (unsigned)__builtin_ctzll(others) / 8;
        word <<= 63 - 8 * count; /* in two steps, as there may be none */
        word <<= 1;
    }
    /* The empty bytes in front are zeros, too. Neighbours are added up, then pairs, then fours. */
    word = (word & UINT64_C(0x0F0F0F0F0F0F0F0F)) * 2561 >> 8;
    word = (word & UINT64_C(0x00FF00FF00FF00FF)) * 6553601 >> 16;
    *value = (word & UINT64_C(0x0000FFFF0000FFFF)) * UINT64_C(42949672960001) >> 32;
    return count;
}
#endif

/* Up to 18 digits and what follows a member without white space. Null when there is more to it. */
static OAC_HOT char *plain_int(char *at, int64_t *value)
{
    char *next = at;
    uint64_t sum = (unsigned char)*at - (unsigned)'0';
    if (at[1] == ',' && sum <= 9) {
        *value = (int64_t)sum;
        return at + 1;
    }
    sum = 0;
#ifdef OAC_EIGHT_DIGITS
    next += few_digits(next, &sum);
    if (OAC_LIKELY(next != at + 8)) {
        if (OAC_UNLIKELY(next == at || (*at == '0' && next != at + 1) || (*next != ',' && *next != '}'))) {
            return NULL;
        }
        *value = (int64_t)sum;
        return next;
    }
#endif
    {
        for (unsigned digit = (unsigned)(unsigned char)*next - '0'; digit <= 9;
             digit = (unsigned)(unsigned char)*next - '0') {
            sum = sum * 10 + digit;
            next++;
        }
    }
    const size_t count = (size_t)(next - at);
    if (OAC_UNLIKELY(count - 1 >= 18 || (*at == '0' && count > 1) || (*next != ',' && *next != '}'))) {
        return NULL;
    }
    *value = (int64_t)sum;
    return next;
}

char *oac_value_int(oac_reader *reader, char *at, int64_t *value)
{
    char *past = plain_int(at, value);
    return past != NULL ? past : any_int(reader, at, value);
}

char *oac_value_number(oac_reader *reader, char *at, double *value)
{
    const size_t length = oac_number_length(at, reader->end);
    if (length == 0) {
        oac_reader_mistyped(reader, at, OAC_EXPECTED_NUMBER);
        return NULL;
    }
    if (!oac_number_to_double(at, length, value)) {
        oac_reader_mistyped(reader, at, OAC_EXPECTED_NUMBER_RANGE);
        return NULL;
    }
    return at + length;
}

char *oac_value_bool(oac_reader *reader, char *at, bool *value)
{
    if (memcmp(at, "true", 4) == 0) {
        *value = true;
        return at + 4;
    }
    if (memcmp(at, "false", 5) == 0) {
        *value = false;
        return at + 5;
    }
    oac_reader_mistyped(reader, at, OAC_EXPECTED_BOOLEAN);
    return NULL;
}

char *oac_value_string(oac_reader *reader, char *at, oac_string *value)
{
    if (*at != '"') {
        oac_reader_mistyped(reader, at, OAC_EXPECTED_STRING);
        return NULL;
    }
    char *past = oac_reader_text(reader, at + 1, value);
    return reader->status == OAC_OK ? past : NULL;
}

static OAC_COLD char *read_bool_slowly(oac_reader *reader, char *at, oac_opt_bool *value)
{
    at = oac_reader_value(reader, at, &value->state);
    char *past = at != NULL ? oac_value_bool(reader, at, &value->value) : NULL;
    if (past == NULL) {
        return reader->next;
    }
    value->state = OAC_VALUE;
    return past;
}

char *oac_read_bool(oac_reader *reader, char *at, oac_opt_bool *value)
{
    const bool is_true = memcmp(at, "true", 4) == 0;
    if (OAC_UNLIKELY((!is_true && memcmp(at, "false", 5) != 0) || value->state != OAC_ABSENT)) {
        return read_bool_slowly(reader, at, value);
    }
    value->state = OAC_VALUE;
    value->value = is_true;
    return at + (is_true ? 4 : 5);
}

static OAC_COLD char *read_int_slowly(oac_reader *reader, char *at, oac_opt_int *value)
{
    at = oac_reader_value(reader, at, &value->state);
    char *past = at != NULL ? any_int(reader, at, &value->value) : NULL;
    if (past == NULL) {
        return reader->next;
    }
    value->state = OAC_VALUE;
    return past;
}

char *oac_read_int(oac_reader *reader, char *at, oac_opt_int *value)
{
    char *past = value->state == OAC_ABSENT ? plain_int(at, &value->value) : NULL;
    if (OAC_UNLIKELY(past == NULL)) {
        return read_int_slowly(reader, at, value);
    }
    value->state = OAC_VALUE;
    return past;
}

char *oac_read_number(oac_reader *reader, char *at, oac_opt_number *value)
{
    at = oac_reader_value(reader, at, &value->state);
    char *past = at != NULL ? oac_value_number(reader, at, &value->value) : NULL;
    if (past == NULL) {
        return reader->next;
    }
    value->state = OAC_VALUE;
    return past;
}

static OAC_COLD char *read_string_slowly(oac_reader *reader, char *at, oac_presence *state, oac_string *text)
{
    at = oac_reader_value(reader, at, state);
    char *past = at != NULL ? oac_value_string(reader, at, text) : NULL;
    if (past == NULL) {
        return reader->next;
    }
    *state = OAC_VALUE;
    return past;
}

static OAC_HOT char *read_any_string(oac_reader *reader, char *at, oac_presence *state, oac_string *text)
{
    if (OAC_UNLIKELY(*at != '"' || *state != OAC_ABSENT)) {
        return read_string_slowly(reader, at, state, text);
    }
    *state = OAC_VALUE; /* on an error nobody gets to see it */
    return oac_reader_text(reader, at + 1, text);
}

static OAC_COLD char *read_enum_slowly(oac_reader *reader, char *at, void *value, const oac_type *type)
{
    const oac_presence *state = value;
    oac_string *text = oac_held_place(value, OAC_HELD_TEXT);
    at = read_string_slowly(reader, at, value, text);
    oac_held_set_number(value, *state == OAC_VALUE ? oac_lookup_value(type, text->data, text->length) : 0);
    return at;
}

char *oac_read_enum(oac_reader *reader, char *at, void *value, const oac_type *type)
{
    oac_presence *state = value;
    oac_string *text = oac_held_place(value, OAC_HELD_TEXT);
    if (OAC_UNLIKELY(*at != '"' || *state != OAC_ABSENT)) {
        return read_enum_slowly(reader, at, value, type);
    }
    *state = OAC_VALUE;
    at = oac_reader_text(reader, at + 1, text);
    oac_held_set_number(value, oac_lookup_value(type, text->data, text->length));
    return at;
}

char *oac_read_string(oac_reader *reader, char *at, oac_opt_string *value)
{
    return read_any_string(reader, at, &value->state, &value->value);
}

char *oac_read_json(oac_reader *reader, char *at, oac_opt_json *value)
{
    at = oac_reader_value(reader, at, &value->state);
    char *past = at != NULL ? oac_reader_raw(reader, at, &value->value) : NULL;
    if (past == NULL) {
        return reader->next;
    }
    value->state = OAC_VALUE;
    return past;
}

/* Elements, entries and branches. */
#define OAC_READ_ITEM(name, type, read_value)             \
    char *name(oac_reader *reader, char *at, type *value) \
    {                                                     \
        char *past = read_value(reader, at, value);       \
        return past != NULL ? past : reader->next;        \
    }

OAC_READ_ITEM(oac_read_bool_item, bool, oac_value_bool)
OAC_READ_ITEM(oac_read_int_item, int64_t, oac_value_int)
OAC_READ_ITEM(oac_read_number_item, double, oac_value_number)
OAC_READ_ITEM(oac_read_string_item, oac_string, oac_value_string)
OAC_READ_ITEM(oac_read_json_item, oac_string, oac_reader_raw)
