/* A whole text of any type: writing it, reading it, and giving back what that allocated. */
#include <stdlib.h>
#include <string.h>

#include "base/arena_internal.h"
#include "base/held.h"
#include "base/sized.h"
#include "json/read.h"
#include "json/write.h"

/* Structs up to this size are read on the stack, larger ones in the arena. */
#define ON_STACK 4096

oac_status oac_record_serialize(const oac_type *type, const void *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (type == NULL || value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    if (oac_table_check(type, error) != OAC_OK) {
        return OAC_ERROR_ARGUMENT;
    }
    oac_writer_begin(&writer, buffer);
    oac_write_whole(&writer, value, type);
    return oac_writer_end(&writer, error);
}

oac_status oac_record_parse(const oac_type *type, const char *text, size_t length, const oac_parse_options *options,
                            void *value, oac_error *error)
{
    oac_reader reader;
    union {
        max_align_t aligned;
        char bytes[ON_STACK];
    } room;
    void *parsed = &room;
    oac_extra *extra = NULL;
    if (type == NULL || text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    if (oac_table_check(type, error) != OAC_OK) {
        return OAC_ERROR_ARGUMENT;
    }
    oac_status status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    if (type->size > sizeof room) {
        parsed = oac_arena_allocate(reader.arena, type->size);
    } else {
        memset(parsed, 0, type->size);
    }
    if (parsed == NULL) {
        oac_reader_out_of_memory(&reader, reader.text);
        return oac_reader_end(&reader, &extra, error);
    }
    reader.next = oac_read_whole(&reader, reader.next, parsed, type);
    extra = oac_held_extra(parsed, type);
    status = oac_reader_end(&reader, &extra, error);
    if (status == OAC_OK) {
        memcpy(value, parsed, type->size);
        *(oac_extra **)oac_held_place(value, type->offset) = extra;
    }
    return status;
}

void oac_record_dispose(const oac_type *type, void *value)
{
    if (type == NULL || value == NULL || oac_table_check(type, NULL) != OAC_OK) {
        return;
    }
    const oac_extra *extra = oac_held_extra(value, type);
    if (extra != NULL) {
        oac_arena_free(extra->arena);
    }
    memset(value, 0, type->size);
}
