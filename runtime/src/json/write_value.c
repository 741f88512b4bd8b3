/* Writing numbers, booleans and free-form values. */
#include "json/write.h"

#include <float.h>
#include <string.h>

#include "base/number.h"
#include "json/scan.h"

static const char fault_number[] = "the number is not finite, so JSON has no text for it";
static const char fault_json[] = "the free-form value is not JSON";

static char *put_bool(char *out, bool value)
{
    if (value) {
        memcpy(out, "true,", 5);
        return out + 5;
    }
    memcpy(out, "false,", 6);
    return out + 6;
}

/* Other states than value, and no room. True when the value can be written after all. */
static inline bool member_slowly(oac_writer *writer, const char *key, size_t key_length, oac_presence state,
                                 bool filled)
{
    if (state != OAC_VALUE) {
        oac_writer_no_value(writer, key, key_length, state, filled);
        return false;
    }
    return oac_writer_room(writer, key_length) != NULL;
}

static OAC_COLD void bool_slowly(oac_writer *writer, const char *key, size_t key_length, const oac_opt_bool *value)
{
    if (member_slowly(writer, key, key_length, value->state, value->value)) {
        oac_write_bool_member(writer, key, key_length, value);
    }
}

void oac_write_bool_member(oac_writer *writer, const char *key, size_t key_length, const oac_opt_bool *value)
{
    if (OAC_UNLIKELY(value->state != OAC_VALUE || !oac_writer_has_room(writer, key_length))) {
        bool_slowly(writer, key, key_length, value);
        return;
    }
    writer->next = put_bool(oac_writer_put_key(writer->next, key, key_length), value->value);
}

void oac_write_bool(oac_writer *writer, bool value)
{
    char *out = oac_writer_room(writer, 0);
    if (out != NULL) {
        writer->next = put_bool(out, value);
    }
}

static OAC_COLD void int_slowly(oac_writer *writer, const char *key, size_t key_length, const oac_opt_int *value)
{
    if (member_slowly(writer, key, key_length, value->state, value->value != 0)) {
        oac_write_int_member(writer, key, key_length, value);
    }
}

void oac_write_int_member(oac_writer *writer, const char *key, size_t key_length, const oac_opt_int *value)
{
    if (OAC_UNLIKELY(value->state != OAC_VALUE || !oac_writer_has_room(writer, key_length))) {
        int_slowly(writer, key, key_length, value);
        return;
    }
    char *out = oac_writer_put_key(writer->next, key, key_length);
    if ((uint64_t)value->value < 10) {
        *out++ = (char)('0' + value->value);
    } else {
        out = oac_number_write_int(out, value->value);
    }
    *out = ',';
    writer->next = out + 1;
}

void oac_write_int(oac_writer *writer, int64_t value)
{
    char *out = oac_writer_room(writer, 0);
    if (out != NULL) {
        out = oac_number_write_int(out, value);
        *out = ',';
        writer->next = out + 1;
    }
}

void oac_write_number(oac_writer *writer, double value)
{
    char *out = oac_writer_room(writer, 0);
    if (out == NULL) {
        return;
    }
    if (!(value >= -DBL_MAX && value <= DBL_MAX)) {
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault_number);
        return;
    }
    out = oac_number_write_double(out, value);
    *out = ',';
    writer->next = out + 1;
}

void oac_write_number_member(oac_writer *writer, const char *key, size_t key_length, const oac_opt_number *value)
{
    if (value->state != OAC_VALUE) {
        oac_writer_no_value(writer, key, key_length, value->state, value->value != 0);
        return;
    }
    oac_write_key(writer, key, key_length);
    oac_write_number(writer, value->value);
}

void oac_write_json(oac_writer *writer, oac_string value)
{
    if (oac_writer_room(writer, 0) == NULL) {
        return;
    }
    if (value.data == NULL) {
        value.data = "";
        value.length = 0;
    }
    oac_names names;
    oac_names_begin(&names, writer->buffer->allocator);
    oac_scan scan = {.next = value.data,
                     .end = value.data + value.length,
                     .names = &names,
                     .depth = writer->depth,
                     .max_depth = OAC_JSON_DEPTH};
    const char *start = oac_skip_space(scan.next, scan.end);
    const bool good = oac_scan_value(&scan);
    oac_names_end(&names);
    if (!good || oac_skip_space(scan.next, scan.end) != scan.end) {
        const bool ours = scan.status == OAC_ERROR_MEMORY || scan.status == OAC_ERROR_LIMIT;
        oac_writer_fail(writer, ours ? scan.status : OAC_ERROR_INVALID, ours ? scan.fault : fault_json);
        return;
    }
    const size_t length = (size_t)(scan.next - start);
    char *out = oac_writer_room(writer, length);
    if (out != NULL) {
        memcpy(out, start, length);
        out[length] = ',';
        writer->next = out + length + 1;
    }
}

void oac_write_json_member(oac_writer *writer, const char *key, size_t key_length, const oac_opt_json *value)
{
    if (value->state != OAC_VALUE) {
        oac_writer_no_value(writer, key, key_length, value->state, oac_string_is_filled(&value->value));
        return;
    }
    oac_write_key(writer, key, key_length);
    oac_write_json(writer, value->value);
}
