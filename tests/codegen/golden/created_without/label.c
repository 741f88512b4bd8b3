/* created_without_label: writer, reader and rules.
 * Made from tests/codegen/golden/created_without.yaml:59 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "created_without_codec.h"

/* clang-format off */
static const oac_field fields_of_created_without_label[] = {
    OAC_FIELD("weight", oac_type_number, created_without_label, mass, NULL, 0),
    OAC_FIELD("colour", oac_type_string, created_without_label, colour, NULL, 0),
};
static const uint16_t index_of_created_without_label[] = {1, 0, 0, 2};
/* clang-format on */

const oac_type created_without_label_oac_type = {
    OAC_RECORD_TABLE(created_without_label, extra, 2, 4),
    .fields = fields_of_created_without_label,
    .index = index_of_created_without_label,
};

enum {
    MEMBER_MASS,
    MEMBER_COLOUR,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_MASS] = {"weight", 6},
    [MEMBER_COLOUR] = {"colour", 6},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 6:
        if (memcmp(name.data, "weight", 6) == 0) {
            return MEMBER_MASS;
        }
        if (memcmp(name.data, "colour", 6) == 0) {
            return MEMBER_COLOUR;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void created_without_label_write(oac_writer *writer, const created_without_label *value)
{
    oac_write_object_begin(writer);
    oac_write_number_member(writer, OAC_KEY("weight"), &value->mass);
    oac_write_string_member(writer, OAC_KEY("colour"), &value->colour);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *created_without_label_read(oac_reader *reader, char *at, created_without_label *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("weight"))) {
            at = oac_read_number(reader, at, &value->mass);
        }
        if (oac_at_key(&at, OAC_NEXT("colour"))) {
            at = oac_read_string(reader, at, &value->colour);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_MASS:
            at = oac_read_number(reader, at, &value->mass);
            break;
        case MEMBER_COLOUR:
            at = oac_read_string(reader, at, &value->colour);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

void created_without_label_check(oac_checker *checker, const oac_path *path, const created_without_label *value)
{
    (void)oac_check_number(checker, path, "weight", value->mass.state, value->mass.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_string(checker, path, "colour", value->colour.state, value->colour.value, OAC_CHECK_OPTIONAL);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

const oac_type created_without_label_list_oac_type = OAC_LIST_TABLE(created_without_label_list, created_without_label,
                                                                    created_without_label_oac_type, 0);

void created_without_label_list_write(oac_writer *writer, const char *key, size_t key_length,
                                      const created_without_label_list *value)
{
    size_t i;
    if (oac_write_array_member(writer, key, key_length, value->state, value->count, value->items)) {
        for (i = 0; i < value->count; i++) {
            created_without_label_write(writer, &value->items[i]);
        }
        oac_write_array_end(writer);
    }
}

char *created_without_label_list_read(oac_reader *reader, char *at, created_without_label_list *value)
{
    oac_items items;
    created_without_label *item;
    if (oac_read_array(reader, at, &value->state, &items, sizeof *item)) {
        while ((item = oac_read_item(reader, &items)) != NULL) {
            items.at = created_without_label_read(reader, items.at, item);
        }
        value->items = items.items;
        value->count = items.count;
    }
    return reader->next;
}

oac_status created_without_label_serialize(const created_without_label *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    created_without_label_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status created_without_label_parse(const char *text, size_t length, const oac_parse_options *options,
                                       created_without_label *value, oac_error *error)
{
    oac_reader reader;
    created_without_label parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = created_without_label_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status created_without_label_validate(const created_without_label *value, oac_validation mode,
                                          oac_violations *violations, oac_error *error)
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
    created_without_label_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void created_without_label_dispose(created_without_label *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status created_without_label_to_cjson(const created_without_label *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = created_without_label_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status created_without_label_from_cjson(const struct cJSON *tree, created_without_label *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = created_without_label_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
