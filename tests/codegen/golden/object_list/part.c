/* object_list_part: writer, reader and rules.
 * Made from tests/codegen/golden/object_list.yaml:27 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "object_list_codec.h"

/* clang-format off */
static const oac_field fields_of_object_list_part[] = {
    OAC_FIELD("id", oac_type_int, object_list_part, id, NULL, OAC_CHECK_REQUIRED),
};
static const uint16_t index_of_object_list_part[] = {1, 0};
/* clang-format on */

const oac_type object_list_part_oac_type = {
    OAC_RECORD_TABLE(object_list_part, extra, 1, 2),
    .fields = fields_of_object_list_part,
    .index = index_of_object_list_part,
};

enum {
    MEMBER_ID,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_ID] = {"id", 2},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 2:
        if (memcmp(name.data, "id", 2) == 0) {
            return MEMBER_ID;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void object_list_part_write(oac_writer *writer, const object_list_part *value)
{
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *object_list_part_read(oac_reader *reader, char *at, object_list_part *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("id"))) {
            at = oac_read_int(reader, at, &value->id);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_ID:
            at = oac_read_int(reader, at, &value->id);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

void object_list_part_check(oac_checker *checker, const oac_path *path, const object_list_part *value)
{
    (void)oac_check_int(checker, path, "id", value->id.state, value->id.value, OAC_CHECK_REQUIRED);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

const oac_type object_list_part_list_oac_type = OAC_LIST_TABLE(object_list_part_list, object_list_part,
                                                               object_list_part_oac_type, 0);

void object_list_part_list_write(oac_writer *writer, const char *key, size_t key_length,
                                 const object_list_part_list *value)
{
    size_t i;
    if (oac_write_array_member(writer, key, key_length, value->state, value->count, value->items)) {
        for (i = 0; i < value->count; i++) {
            object_list_part_write(writer, &value->items[i]);
        }
        oac_write_array_end(writer);
    }
}

char *object_list_part_list_read(oac_reader *reader, char *at, object_list_part_list *value)
{
    oac_items items;
    object_list_part *item;
    if (oac_read_array(reader, at, &value->state, &items, sizeof *item)) {
        while ((item = oac_read_item(reader, &items)) != NULL) {
            items.at = object_list_part_read(reader, items.at, item);
        }
        value->items = items.items;
        value->count = items.count;
    }
    return reader->next;
}

oac_status object_list_part_serialize(const object_list_part *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    object_list_part_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status object_list_part_parse(const char *text, size_t length, const oac_parse_options *options,
                                  object_list_part *value, oac_error *error)
{
    oac_reader reader;
    object_list_part parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = object_list_part_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status object_list_part_validate(const object_list_part *value, oac_validation mode, oac_violations *violations,
                                     oac_error *error)
{
    oac_checker checker;
    if (value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value must not be null");
    }
    if (mode == OAC_VALIDATION_OFF) {
        oac_error_clear(error);
        return OAC_OK;
    }
    oac_checker_begin(&checker, mode, false, violations, error);
    object_list_part_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void object_list_part_dispose(object_list_part *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status object_list_part_to_cjson(const object_list_part *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = object_list_part_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status object_list_part_from_cjson(const struct cJSON *tree, object_list_part *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = object_list_part_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
