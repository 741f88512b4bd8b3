/* read_only_thing: writer, reader and rules.
 * Made from tests/codegen/golden/read_only.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include "read_only_codec.h"

/* clang-format off */
static const oac_field fields_of_read_only_thing[] = {
    OAC_FIELD("id", oac_type_int, read_only_thing, id, NULL, OAC_CHECK_REQUIRED | OAC_CHECK_READ_ONLY),
    OAC_FIELD("created", oac_type_string, read_only_thing, created, NULL, OAC_CHECK_READ_ONLY),
    OAC_FIELD("part", read_only_part_oac_type, read_only_thing, part, NULL, OAC_CHECK_READ_ONLY),
};
static const uint16_t index_of_read_only_thing[] = {3, 0, 0, 2, 0, 0, 1, 0};
/* clang-format on */

const oac_type read_only_thing_oac_type = {
    OAC_RECORD_TABLE(read_only_thing, extra, 3, 8),
    .fields = fields_of_read_only_thing,
    .index = index_of_read_only_thing,
};

enum {
    MEMBER_ID,
    MEMBER_CREATED,
    MEMBER_PART,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_ID] = {"id", 2},
    [MEMBER_CREATED] = {"created", 7},
    [MEMBER_PART] = {"part", 4},
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
    case 4:
        if (memcmp(name.data, "part", 4) == 0) {
            return MEMBER_PART;
        }
        break;
    case 7:
        if (memcmp(name.data, "created", 7) == 0) {
            return MEMBER_CREATED;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void read_only_thing_write(oac_writer *writer, const read_only_thing *value)
{
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("created"), &value->created);
    read_only_part_ref_write(writer, OAC_KEY("part"), &value->part);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *read_only_thing_read(oac_reader *reader, char *at, read_only_thing *value)
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
        if (oac_at_key(&at, OAC_NEXT("created"))) {
            at = oac_read_string(reader, at, &value->created);
        }
        if (oac_at_key(&at, OAC_NEXT("part"))) {
            at = read_only_part_ref_read(reader, at, &value->part);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_ID:
            at = oac_read_int(reader, at, &value->id);
            break;
        case MEMBER_CREATED:
            at = oac_read_string(reader, at, &value->created);
            break;
        case MEMBER_PART:
            at = read_only_part_ref_read(reader, at, &value->part);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

void read_only_thing_check(oac_checker *checker, const oac_path *path, const read_only_thing *value)
{
    (void)oac_check_int(checker, path, "id", value->id.state, value->id.value,
                        OAC_CHECK_REQUIRED | OAC_CHECK_READ_ONLY);
    if (oac_check_string(checker, path, "created", value->created.state, value->created.value, OAC_CHECK_READ_ONLY)) {
        if (oac_string_characters(value->created.value) > 30) {
            oac_violate_string(checker, OAC_RULE_MAX_LENGTH, path, "created", "30", "at most 30 characters",
                               value->created.value);
        }
    }
    if (oac_check_object(checker, path, "part", value->part.state, value->part.value, OAC_CHECK_READ_ONLY)) {
        oac_path here = oac_path_member(path, "part");
        read_only_part_check(checker, &here, value->part.value);
    }
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status read_only_thing_serialize(const read_only_thing *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    read_only_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status read_only_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                 read_only_thing *value, oac_error *error)
{
    oac_reader reader;
    read_only_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = read_only_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status read_only_thing_validate(const read_only_thing *value, oac_validation mode, oac_violations *violations,
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
    read_only_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void read_only_thing_dispose(read_only_thing *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status read_only_thing_to_cjson(const read_only_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = read_only_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status read_only_thing_from_cjson(const struct cJSON *tree, read_only_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = read_only_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
