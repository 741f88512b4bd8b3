/* Reading scalars and free-form values as members. */
#include "json_read.h"

#include <string.h>

#include "json_read_text.h"
#include "json_value.h"
#include "number.h"

bool oac_value_int(oac_reader *reader, char *at, int64_t *value)
{
    char *next = at + (*at == '-');
    char *const digits = next;
    uint64_t magnitude = 0;
    for (unsigned digit = (unsigned)*next - '0'; digit <= 9; digit = (unsigned)*next - '0') {
        magnitude = magnitude * 10 + digit;
        next++;
    }
    const size_t count = (size_t)(next - digits);
    if (OAC_LIKELY(count - 1 < 18 && (*digits != '0' || count == 1) && *next != '.' && (*next | 0x20) != 'e')) {
        *value = *at == '-' ? -(int64_t)magnitude : (int64_t)magnitude;
        reader->next = next;
        return true;
    }
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

void oac_read_bool(oac_reader *reader, oac_opt_bool *value)
{
    char *at = reader->next;
    if ((*at != 't' && *at != 'f') || value->state != OAC_ABSENT) {
        at = oac_reader_value(reader, &value->state);
    }
    if (at != NULL && oac_value_bool(reader, at, &value->value)) {
        value->state = OAC_VALUE;
    }
}

void oac_read_int(oac_reader *reader, oac_opt_int *value)
{
    char *at = reader->next;
    if (*at < '0' || *at > '9' || value->state != OAC_ABSENT) {
        at = oac_reader_value(reader, &value->state);
    }
    if (at != NULL && oac_value_int(reader, at, &value->value)) {
        value->state = OAC_VALUE;
    }
}

void oac_read_number(oac_reader *reader, oac_opt_number *value)
{
    char *at = oac_reader_value(reader, &value->state);
    if (at != NULL && oac_value_number(reader, at, &value->value)) {
        value->state = OAC_VALUE;
    }
}

void oac_read_enum(oac_reader *reader, oac_presence *state, oac_string *text)
{
    char *at = reader->next;
    if (OAC_UNLIKELY(*at != '"' || *state != OAC_ABSENT)) {
        at = oac_reader_value(reader, state);
        if (at == NULL || !oac_value_string(reader, at, text)) {
            return;
        }
    } else if (OAC_UNLIKELY(!oac_reader_text(reader, at + 1, text))) {
        return;
    }
    *state = OAC_VALUE;
}

void oac_read_string(oac_reader *reader, oac_opt_string *value)
{
    oac_read_enum(reader, &value->state, &value->value);
}

void oac_read_json(oac_reader *reader, oac_opt_json *value)
{
    char *at = oac_reader_value(reader, &value->state);
    if (at != NULL && oac_reader_raw(reader, at, &value->value)) {
        value->state = OAC_VALUE;
    }
}
