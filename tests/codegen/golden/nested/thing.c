/* nested_thing: writer, reader and rules.
 * Made from tests/codegen/golden/nested.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include "nested_codec.h"

/* clang-format off */
static const oac_field fields_of_nested_thing[] = {
    OAC_FIELD("owner", nested_person_oac_type, nested_thing, owner, NULL, 0),
    OAC_FIELD("size", nested_thing_size_oac_type, nested_thing, size, NULL, 0),
};
static const uint16_t index_of_nested_thing[] = {0, 0, 2, 1};
/* clang-format on */

const oac_type nested_thing_oac_type = {
    OAC_RECORD_TABLE(nested_thing, extra, 2, 4),
    .fields = fields_of_nested_thing,
    .index = index_of_nested_thing,
};

enum {
    MEMBER_OWNER,
    MEMBER_SIZE,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_OWNER] = {"owner", 5},
    [MEMBER_SIZE] = {"size", 4},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 4:
        if (memcmp(name.data, "size", 4) == 0) {
            return MEMBER_SIZE;
        }
        break;
    case 5:
        if (memcmp(name.data, "owner", 5) == 0) {
            return MEMBER_OWNER;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void nested_thing_write(oac_writer *writer, const nested_thing *value)
{
    oac_write_object_begin(writer);
    nested_person_ref_write(writer, OAC_KEY("owner"), &value->owner);
    nested_thing_size_ref_write(writer, OAC_KEY("size"), &value->size);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *nested_thing_read(oac_reader *reader, char *at, nested_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("owner"))) {
            at = nested_person_ref_read(reader, at, &value->owner);
        }
        if (oac_at_key(&at, OAC_NEXT("size"))) {
            at = nested_thing_size_ref_read(reader, at, &value->size);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_OWNER:
            at = nested_person_ref_read(reader, at, &value->owner);
            break;
        case MEMBER_SIZE:
            at = nested_thing_size_ref_read(reader, at, &value->size);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

void nested_thing_check(oac_checker *checker, const oac_path *path, const nested_thing *value)
{
    if (oac_check_object(checker, path, "owner", value->owner.state, value->owner.value, OAC_CHECK_OPTIONAL)) {
        oac_path here = oac_path_member(path, "owner");
        nested_person_check(checker, &here, value->owner.value);
    }
    if (oac_check_object(checker, path, "size", value->size.state, value->size.value, OAC_CHECK_OPTIONAL)) {
        oac_path here = oac_path_member(path, "size");
        nested_thing_size_check(checker, &here, value->size.value);
    }
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status nested_thing_serialize(const nested_thing *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    nested_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status nested_thing_parse(const char *text, size_t length, const oac_parse_options *options, nested_thing *value,
                              oac_error *error)
{
    oac_reader reader;
    nested_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = nested_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status nested_thing_validate(const nested_thing *value, oac_validation mode, oac_violations *violations,
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
    nested_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void nested_thing_dispose(nested_thing *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status nested_thing_to_cjson(const nested_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = nested_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status nested_thing_from_cjson(const struct cJSON *tree, nested_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = nested_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
