/* Members that are bytes: JSON text has none of them, but may name files. Private half of oac/gen/sources.h. */
#include "oac/gen/sources.h"

#include "json/read.h"
#include "json/scalar.h"
#include "json/write.h"

void oac_write_source_member(oac_writer *writer, const char *key, size_t key_length, const oac_opt_source *value)
{
    if (value->state != OAC_VALUE) {
        oac_writer_no_value(writer, key, key_length, value->state, value->value != NULL);
    } else if (value->value == NULL) {
        oac_writer_fail(writer, OAC_ERROR_ARGUMENT, "a member that is bytes has no source");
    }
}

void oac_write_source_list(oac_writer *writer, const char *key, size_t key_length, const oac_source_list *value)
{
    if (value->state != OAC_VALUE) {
        oac_writer_no_value(writer, key, key_length, value->state, value->items != NULL || value->count > 0);
    } else if (value->items == NULL && value->count > 0) {
        oac_writer_fail(writer, OAC_ERROR_ARGUMENT, "a list of bytes has no sources");
    }
}

/* Null after an error, or a note of one. */
static char *read_path(oac_reader *reader, char *at, oac_source *source)
{
    oac_string path = OAC_ZERO;
    char *past = NULL;
    if (!reader->paths) {
        oac_reader_mistyped(reader, at, OAC_EXPECTED_BYTES);
        return NULL;
    }
    past = oac_value_string(reader, at, &path);
    if (past != NULL && (path.length == 0 || memchr(path.data, '\0', path.length) != NULL)) {
        oac_reader_mistyped(reader, at, OAC_EXPECTED_PATH);
        return NULL;
    }
    source->path = path.data;
    return past;
}

char *oac_read_source(oac_reader *reader, char *at, oac_opt_source *value)
{
    oac_source *source = NULL;
    char *past = NULL;
    at = oac_reader_value(reader, at, &value->state);
    if (at == NULL) {
        return reader->next;
    }
    source = oac_arena_allocate(reader->arena, sizeof *source);
    if (source == NULL) {
        oac_reader_out_of_memory(reader, at);
        return reader->next;
    }
    past = read_path(reader, at, source);
    if (past == NULL) {
        return reader->next;
    }
    value->state = OAC_VALUE;
    value->value = source;
    return past;
}

char *oac_read_source_list(oac_reader *reader, char *at, oac_source_list *value)
{
    oac_items items;
    bool first = true;
    if (!oac_read_array(reader, at, &value->state, &items, sizeof(oac_source))) {
        return reader->next;
    }
    for (at = oac_reader_element(reader, items.at, &first); at != NULL;
         at = oac_reader_element(reader, items.at, &first)) {
        oac_source *item = oac_reader_add_item(reader, &items);
        char *past = NULL;
        if (item == NULL) {
            return reader->next;
        }
        past = read_path(reader, at, item);
        items.at = past != NULL ? past : reader->next;
    }
    oac_reader_last_item(reader, &items);
    value->items = items.items;
    value->count = items.count;
    return reader->next;
}
