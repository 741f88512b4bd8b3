/* if_then_else_thing: writer, reader and rules.
 * Made from tests/codegen/golden/if_then_else.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "if_then_else_codec.h"

/* clang-format off */
static const oac_field fields_of_if_then_else_thing[] = {
    OAC_FIELD("kind", if_then_else_thing_kind_oac_type, if_then_else_thing, kind, NULL, 0),
    OAC_FIELD("name", oac_type_string, if_then_else_thing, name, NULL, 0),
    OAC_FIELD("age", oac_type_int, if_then_else_thing, age, NULL, 0),
    OAC_FIELD("size", oac_type_int, if_then_else_thing, size, NULL, OAC_CHECK_NULLABLE),
};
static const uint16_t index_of_if_then_else_thing[] = {0, 0, 0, 3, 0, 2, 4, 1};
/* clang-format on */

const oac_type if_then_else_thing_oac_type = {
    OAC_RECORD_TABLE(if_then_else_thing, extra, 4, 8),
    .fields = fields_of_if_then_else_thing,
    .index = index_of_if_then_else_thing,
};

enum {
    MEMBER_KIND,
    MEMBER_NAME,
    MEMBER_AGE,
    MEMBER_SIZE,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_KIND] = {"kind", 4},
    [MEMBER_NAME] = {"name", 4},
    [MEMBER_AGE] = {"age", 3},
    [MEMBER_SIZE] = {"size", 4},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 3:
        if (memcmp(name.data, "age", 3) == 0) {
            return MEMBER_AGE;
        }
        break;
    case 4:
        if (memcmp(name.data, "kind", 4) == 0) {
            return MEMBER_KIND;
        }
        if (memcmp(name.data, "name", 4) == 0) {
            return MEMBER_NAME;
        }
        if (memcmp(name.data, "size", 4) == 0) {
            return MEMBER_SIZE;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void if_then_else_thing_write(oac_writer *writer, const if_then_else_thing *value)
{
    oac_write_object_begin(writer);
    if_then_else_thing_kind_write(writer, OAC_KEY("kind"), &value->kind);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_int_member(writer, OAC_KEY("age"), &value->age);
    oac_write_int_member(writer, OAC_KEY("size"), &value->size);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *if_then_else_thing_read(oac_reader *reader, char *at, if_then_else_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("kind"))) {
            at = if_then_else_thing_kind_read(reader, at, &value->kind);
        }
        if (oac_at_key(&at, OAC_NEXT("name"))) {
            at = oac_read_string(reader, at, &value->name);
        }
        if (oac_at_key(&at, OAC_NEXT("age"))) {
            at = oac_read_int(reader, at, &value->age);
        }
        if (oac_at_key(&at, OAC_NEXT("size"))) {
            at = oac_read_int(reader, at, &value->size);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_KIND:
            at = if_then_else_thing_kind_read(reader, at, &value->kind);
            break;
        case MEMBER_NAME:
            at = oac_read_string(reader, at, &value->name);
            break;
        case MEMBER_AGE:
            at = oac_read_int(reader, at, &value->age);
            break;
        case MEMBER_SIZE:
            at = oac_read_int(reader, at, &value->size);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

void if_then_else_thing_check(oac_checker *checker, const oac_path *path, const if_then_else_thing *value)
{
    if ((value->kind.state == OAC_VALUE && value->kind.value == IF_THEN_ELSE_THING_KIND_PERSON) &&
        !((value->age.state == OAC_ABSENT || (value->age.state == OAC_VALUE && !(value->age.value > 150))) &&
          value->name.state != OAC_ABSENT)) {
        oac_violate(checker, OAC_RULE_IF_THEN, path, NULL, "",
                    "age absent or at most 150 and name present where kind \"person\"");
    }
    if (!(value->kind.state == OAC_VALUE && value->kind.value == IF_THEN_ELSE_THING_KIND_PERSON) &&
        !((value->size.state == OAC_ABSENT ||
           (value->size.state == OAC_VALUE && !(value->size.value != 1 && value->size.value != 2))))) {
        oac_violate(checker, OAC_RULE_IF_THEN, path, NULL, "", "size absent or one of 1, 2 unless kind \"person\"");
    }
    if (oac_check_enum(checker, path, "kind", value->kind.state, (unsigned)value->kind.value, value->kind.text,
                       if_then_else_thing_kind_names, IF_THEN_ELSE_THING_KIND_COUNT, OAC_CHECK_OPTIONAL)) {
        if (value->kind.value == IF_THEN_ELSE_THING_KIND_UNLISTED) {
            oac_violate_unlisted(checker, path, "kind", value->kind.text, if_then_else_thing_kind_names + 1,
                                 IF_THEN_ELSE_THING_KIND_COUNT);
        }
    }
    (void)oac_check_string(checker, path, "name", value->name.state, value->name.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_int(checker, path, "age", value->age.state, value->age.value, OAC_CHECK_OPTIONAL);
    (void)oac_check_int(checker, path, "size", value->size.state, value->size.value, OAC_CHECK_NULLABLE);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status if_then_else_thing_serialize(const if_then_else_thing *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    if_then_else_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status if_then_else_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                    if_then_else_thing *value, oac_error *error)
{
    oac_reader reader;
    if_then_else_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = if_then_else_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status if_then_else_thing_validate(const if_then_else_thing *value, oac_validation mode, oac_violations *violations,
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
    if_then_else_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void if_then_else_thing_dispose(if_then_else_thing *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status if_then_else_thing_to_cjson(const if_then_else_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = if_then_else_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status if_then_else_thing_from_cjson(const struct cJSON *tree, if_then_else_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = if_then_else_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
