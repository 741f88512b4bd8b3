/* Writing JSON text: the writer's life and room, containers and names. Strings are in write_string.c, other
 * scalars in write_value.c, lists and foreign members in write_list.c. */
#include "json/write.h"

#include <string.h>

#include "base/buffer_internal.h"
#include "oac/gen/json_reader.h"
#include "json/scan.h"

static const char fault_ceiling[] = "the text would grow beyond its ceiling";
static const char fault_presence[] = "a presence is none of absent, null and value; was the struct initialized?";
static const char fault_filled[] = "there is a value, but the presence says absent or null: set the field with "
                                   "oac_int(), oac_str() and their kin, which set both";
static const char fault_null_items[] = "an object, or a list that has items, is a null pointer";
static const char fault_open[] = "an object or array was not ended, or a member has no value";
static const char fault_nothing[] = "nothing was written";
static const char fault_no_buffer[] = "the writer or its buffer is a null pointer";

void oac_writer_fail(oac_writer *writer, oac_status status, const char *fault)
{
    if (writer->status == OAC_OK) {
        writer->status = status;
        writer->fault = fault;
        writer->end = writer->next; /* no more room: all later calls come to grow and end there */
    }
}

OAC_COLD char *oac_writer_grow(oac_writer *writer, char *out, size_t more)
{
    if (writer->status != OAC_OK) {
        return NULL;
    }
    oac_buffer *buffer = writer->buffer;
    const size_t used = (size_t)(out - buffer->data);
    const size_t next = (size_t)(writer->next - buffer->data);
    /* The last comma does not count: it will be taken back, or made a bracket. */
    const size_t counted = used > 0 ? used - 1 : 0;
    const oac_status status = oac_buffer_grow(buffer, counted, more, OAC_WRITER_SLACK + 2);
    if (status != OAC_OK) {
        oac_writer_fail(writer, status, status == OAC_ERROR_LIMIT ? fault_ceiling : oac_fault_memory);
        return NULL;
    }
    writer->next = buffer->data + next;
    writer->end = buffer->data + buffer->capacity - 1 - OAC_WRITER_SLACK;
    return buffer->data + used;
}

void oac_writer_begin(oac_writer *writer, oac_buffer *buffer)
{
    if (writer == NULL) {
        return;
    }
    memset(writer, 0, sizeof *writer);
    if (buffer == NULL) {
        oac_writer_fail(writer, OAC_ERROR_ARGUMENT, fault_no_buffer);
        return;
    }
    writer->buffer = buffer;
    const oac_status status = oac_buffer_grow(buffer, buffer->length, 0, OAC_WRITER_SLACK + 2);
    if (status != OAC_OK) {
        oac_writer_fail(writer, status, status == OAC_ERROR_LIMIT ? fault_ceiling : oac_fault_memory);
        return;
    }
    writer->next = buffer->data + buffer->length;
    writer->end = buffer->data + buffer->capacity - 1 - OAC_WRITER_SLACK;
}

static oac_status report_fault(const oac_writer *writer, oac_error *error)
{
    const oac_buffer *buffer = writer->buffer;
    (void)oac_error_set(error, writer->status, OAC_STAGE_SERIALIZE, "%s", writer->fault);
    if (error != NULL && writer->next != NULL) {
        const char *text = buffer->data + buffer->length;
        const size_t length = (size_t)(writer->next - text);
        oac_json_locate(text, length, length, NULL, NULL, error->path, sizeof error->path);
    }
    return writer->status;
}

oac_status oac_writer_end(oac_writer *writer, oac_error *error)
{
    if (writer == NULL || writer->buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, fault_no_buffer);
    }
    oac_error_clear(error);
    oac_buffer *buffer = writer->buffer;
    if (writer->status == OAC_OK) {
        const size_t length = (size_t)(writer->next - buffer->data);
        if (length == buffer->length) {
            oac_writer_fail(writer, OAC_ERROR_ARGUMENT, fault_nothing);
        } else if (writer->depth != 0 || writer->next[-1] != ',') {
            oac_writer_fail(writer, OAC_ERROR_ARGUMENT, fault_open);
        } else if (length - 1 > oac_buffer_limit(buffer)) {
            oac_writer_fail(writer, OAC_ERROR_LIMIT, fault_ceiling);
        }
    }
    oac_status status = writer->status;
    if (status != OAC_OK) {
        status = report_fault(writer, error);
    } else {
        const size_t length = (size_t)(writer->next - buffer->data) - 1;
        if (writer->recheck) {
            status = oac_json_check(buffer->data + buffer->length, length - buffer->length, OAC_JSON_DEPTH, error);
            if (status == OAC_ERROR_JSON) {
                status = OAC_ERROR_INVALID;
            }
            if (status != OAC_OK && error != NULL) {
                error->status = status;
                error->stage = OAC_STAGE_SERIALIZE;
            }
        }
        if (status == OAC_OK) {
            buffer->length = length;
        }
    }
    if (buffer->data != NULL) {
        buffer->data[buffer->length] = '\0';
    }
    return status;
}

static void begin_container(oac_writer *writer, const char *key, size_t key_length, char bracket)
{
    char *out = oac_writer_room(writer, key_length);
    if (out == NULL) {
        return;
    }
    if (writer->depth >= OAC_JSON_DEPTH) {
        oac_writer_fail(writer, OAC_ERROR_LIMIT, oac_fault_depth);
        return;
    }
    writer->depth++;
    if (key != NULL) {
        out = oac_writer_put_key(out, key, key_length);
    }
    *out = bracket;
    writer->next = out + 1;
}

static OAC_COLD void end_slowly(oac_writer *writer, char bracket)
{
    char *out = oac_writer_room(writer, 0);
    if (out == NULL) {
        return;
    }
    if (writer->depth == 0 || out[-1] == ':') {
        oac_writer_fail(writer, OAC_ERROR_ARGUMENT, fault_open);
        return;
    }
    writer->depth--;
    out -= out[-1] == ',';
    out[0] = bracket;
    out[1] = ',';
    writer->next = out + 2;
}

static inline void end_container(oac_writer *writer, char bracket)
{
    if (OAC_UNLIKELY(writer->depth == 0 || !oac_writer_has_room(writer, 0) || writer->next[-1] == ':')) {
        end_slowly(writer, bracket);
        return;
    }
    char *out = writer->next;
    writer->depth--;
    out -= out[-1] == ',';
    out[0] = bracket;
    out[1] = ',';
    writer->next = out + 2;
}

void oac_write_object_begin(oac_writer *writer)
{
    if (OAC_UNLIKELY(!oac_writer_has_room(writer, 0) || writer->depth >= OAC_JSON_DEPTH)) {
        begin_container(writer, NULL, 0, '{');
        return;
    }
    writer->depth++;
    *writer->next++ = '{';
}

void oac_write_object_end(oac_writer *writer)
{
    end_container(writer, '}');
}

void oac_write_array_begin(oac_writer *writer)
{
    begin_container(writer, NULL, 0, '[');
}

void oac_write_array_end(oac_writer *writer)
{
    end_container(writer, ']');
}

void oac_write_key(oac_writer *writer, const char *key, size_t key_length)
{
    char *out = oac_writer_room(writer, key_length);
    if (out != NULL) {
        writer->next = oac_writer_put_key(out, key, key_length);
    }
}

void oac_write_null(oac_writer *writer)
{
    char *out = oac_writer_room(writer, 0);
    if (out != NULL) {
        memcpy(out, "null,", 5);
        writer->next = out + 5;
    }
}

OAC_COLD void oac_writer_put_state(oac_writer *writer, const char *key, size_t key_length, oac_presence state,
                                   bool filled)
{
    if (state == OAC_ABSENT && !filled) {
        return;
    }
    oac_write_key(writer, key, key_length);
    if (state != OAC_ABSENT && state != OAC_NULL) {
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault_presence);
    } else if (filled) {
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault_filled);
    } else {
        oac_write_null(writer);
    }
}

bool oac_write_object_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state,
                             const void *object)
{
    if (OAC_UNLIKELY(state != OAC_VALUE)) {
        oac_writer_no_value(writer, key, key_length, state, object != NULL);
        return false;
    }
    oac_write_key(writer, key, key_length);
    if (object == NULL) {
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault_null_items);
    }
    return writer->status == OAC_OK;
}

bool oac_write_array_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state, size_t count,
                            const void *items)
{
    if (OAC_UNLIKELY(state != OAC_VALUE)) {
        oac_writer_no_value(writer, key, key_length, state, count != 0 || items != NULL);
        return false;
    }
    if (OAC_UNLIKELY(items == NULL && count > 0)) {
        oac_write_key(writer, key, key_length);
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault_null_items);
        return false;
    }
    begin_container(writer, key, key_length, '[');
    return writer->status == OAC_OK;
}

bool oac_write_map_member(oac_writer *writer, const char *key, size_t key_length, oac_presence state, size_t count,
                          const void *entries)
{
    if (OAC_UNLIKELY(state != OAC_VALUE)) {
        oac_writer_no_value(writer, key, key_length, state, count != 0 || entries != NULL);
        return false;
    }
    if (OAC_UNLIKELY(entries == NULL && count > 0)) {
        oac_write_key(writer, key, key_length);
        oac_writer_fail(writer, OAC_ERROR_INVALID, fault_null_items);
        return false;
    }
    writer->recheck = writer->recheck || count > 1; /* keys may be there twice, which cannot be seen from here */
    begin_container(writer, key, key_length, '{');
    return writer->status == OAC_OK;
}
