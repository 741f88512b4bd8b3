/* object_list_thing: writer, reader and rules.
 * Made from tests/codegen/golden/object_list.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "object_list_codec.h"

/* clang-format off */
static const oac_field fields_of_object_list_thing[] = {
    OAC_FIELD("parts", object_list_part_list_oac_type, object_list_thing, parts, NULL, 0),
    OAC_FIELD("addresses", object_list_thing_address_list_oac_type, object_list_thing, addresses, NULL, 0),
};
static const uint16_t index_of_object_list_thing[] = {0, 0, 2, 1};
/* clang-format on */

const oac_type object_list_thing_oac_type = {
    OAC_RECORD_TABLE(object_list_thing, extra, 2, 4),
    .fields = fields_of_object_list_thing,
    .index = index_of_object_list_thing,
};

enum {
    MEMBER_PARTS,
    MEMBER_ADDRESSES,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_PARTS] = {"parts", 5},
    [MEMBER_ADDRESSES] = {"addresses", 9},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 5:
        if (memcmp(name.data, "parts", 5) == 0) {
            return MEMBER_PARTS;
        }
        break;
    case 9:
        if (memcmp(name.data, "addresses", 9) == 0) {
            return MEMBER_ADDRESSES;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void object_list_thing_write(oac_writer *writer, const object_list_thing *value)
{
    oac_write_object_begin(writer);
    object_list_part_list_write(writer, OAC_KEY("parts"), &value->parts);
    object_list_thing_address_list_write(writer, OAC_KEY("addresses"), &value->addresses);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *object_list_thing_read(oac_reader *reader, char *at, object_list_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("parts"))) {
            at = object_list_part_list_read(reader, at, &value->parts);
        }
        if (oac_at_key(&at, OAC_NEXT("addresses"))) {
            at = object_list_thing_address_list_read(reader, at, &value->addresses);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_PARTS:
            at = object_list_part_list_read(reader, at, &value->parts);
            break;
        case MEMBER_ADDRESSES:
            at = object_list_thing_address_list_read(reader, at, &value->addresses);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

static void check_parts(oac_checker *checker, const oac_path *path, const object_list_thing *value)
{
    const object_list_part_list *list = &value->parts;
    oac_path here = oac_path_member(path, "parts");
    size_t i;
    if (!oac_check_list(checker, path, "parts", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    if (list->count < 1) {
        oac_violate_count(checker, OAC_RULE_MIN_ITEMS, path, "parts", "1", "at least 1 item", list->count);
    }
    if (list->count > 10) {
        oac_violate_count(checker, OAC_RULE_MAX_ITEMS, path, "parts", "10", "at most 10 items", list->count);
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        object_list_part_check(checker, &at, &list->items[i]);
    }
}

static void check_addresses(oac_checker *checker, const oac_path *path, const object_list_thing *value)
{
    const object_list_thing_address_list *list = &value->addresses;
    oac_path here = oac_path_member(path, "addresses");
    size_t i;
    if (!oac_check_list(checker, path, "addresses", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        object_list_thing_address_check(checker, &at, &list->items[i]);
    }
}

void object_list_thing_check(oac_checker *checker, const oac_path *path, const object_list_thing *value)
{
    check_parts(checker, path, value);
    check_addresses(checker, path, value);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status object_list_thing_serialize(const object_list_thing *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    object_list_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status object_list_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                   object_list_thing *value, oac_error *error)
{
    oac_reader reader;
    object_list_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = object_list_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status object_list_thing_validate(const object_list_thing *value, oac_validation mode, oac_violations *violations,
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
    object_list_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void object_list_thing_dispose(object_list_thing *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status object_list_thing_to_cjson(const object_list_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = object_list_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status object_list_thing_from_cjson(const struct cJSON *tree, object_list_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = object_list_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
