/* free_form_thing: writer, reader and rules.
 * Made from tests/codegen/golden/free_form.yaml:16 by `python3 -m codegen generate`; edit the description, not this
 * file. */
#include "free_form_codec.h"

/* clang-format off */
static const oac_field fields_of_free_form_thing[] = {
    OAC_FIELD("any", oac_type_json, free_form_thing, any, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("empty", oac_type_json, free_form_thing, empty, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("described", oac_type_json, free_form_thing, described, NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("map", oac_type_json, free_form_thing, map, NULL, 0),
    OAC_FIELD("open", oac_type_json, free_form_thing, open, NULL, 0),
    OAC_FIELD("maybe", oac_type_json, free_form_thing, maybe, NULL, OAC_CHECK_NULLABLE),
};
static const uint16_t index_of_free_form_thing[] = {0, 5, 0, 0, 0, 0, 0, 1, 2, 4, 0, 0, 0, 0, 6, 3};
/* clang-format on */

const oac_type free_form_thing_oac_type = {
    OAC_RECORD_TABLE(free_form_thing, extra, 6, 16),
    .fields = fields_of_free_form_thing,
    .index = index_of_free_form_thing,
};

enum {
    MEMBER_ANY,
    MEMBER_EMPTY,
    MEMBER_DESCRIBED,
    MEMBER_MAP,
    MEMBER_OPEN,
    MEMBER_MAYBE,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_ANY] = {"any", 3},
    [MEMBER_EMPTY] = {"empty", 5},
    [MEMBER_DESCRIBED] = {"described", 9},
    [MEMBER_MAP] = {"map", 3},
    [MEMBER_OPEN] = {"open", 4},
    [MEMBER_MAYBE] = {"maybe", 5},
};
/* clang-format on */

/* The member with this name, or MEMBERS. */
static int find_member(oac_string name)
{
    switch (name.length) {
    case 3:
        if (memcmp(name.data, "any", 3) == 0) {
            return MEMBER_ANY;
        }
        if (memcmp(name.data, "map", 3) == 0) {
            return MEMBER_MAP;
        }
        break;
    case 4:
        if (memcmp(name.data, "open", 4) == 0) {
            return MEMBER_OPEN;
        }
        break;
    case 5:
        if (memcmp(name.data, "empty", 5) == 0) {
            return MEMBER_EMPTY;
        }
        if (memcmp(name.data, "maybe", 5) == 0) {
            return MEMBER_MAYBE;
        }
        break;
    case 9:
        if (memcmp(name.data, "described", 9) == 0) {
            return MEMBER_DESCRIBED;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void free_form_thing_write(oac_writer *writer, const free_form_thing *value)
{
    oac_write_object_begin(writer);
    oac_write_json_member(writer, OAC_KEY("any"), &value->any);
    oac_write_json_member(writer, OAC_KEY("empty"), &value->empty);
    oac_write_json_member(writer, OAC_KEY("described"), &value->described);
    oac_write_json_member(writer, OAC_KEY("map"), &value->map);
    oac_write_json_member(writer, OAC_KEY("open"), &value->open);
    oac_write_json_member(writer, OAC_KEY("maybe"), &value->maybe);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *free_form_thing_read(oac_reader *reader, char *at, free_form_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("any"))) {
            at = oac_read_json(reader, at, &value->any);
        }
        if (oac_at_key(&at, OAC_NEXT("empty"))) {
            at = oac_read_json(reader, at, &value->empty);
        }
        if (oac_at_key(&at, OAC_NEXT("described"))) {
            at = oac_read_json(reader, at, &value->described);
        }
        if (oac_at_key(&at, OAC_NEXT("map"))) {
            at = oac_read_json(reader, at, &value->map);
        }
        if (oac_at_key(&at, OAC_NEXT("open"))) {
            at = oac_read_json(reader, at, &value->open);
        }
        if (oac_at_key(&at, OAC_NEXT("maybe"))) {
            at = oac_read_json(reader, at, &value->maybe);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_ANY:
            at = oac_read_json(reader, at, &value->any);
            break;
        case MEMBER_EMPTY:
            at = oac_read_json(reader, at, &value->empty);
            break;
        case MEMBER_DESCRIBED:
            at = oac_read_json(reader, at, &value->described);
            break;
        case MEMBER_MAP:
            at = oac_read_json(reader, at, &value->map);
            break;
        case MEMBER_OPEN:
            at = oac_read_json(reader, at, &value->open);
            break;
        case MEMBER_MAYBE:
            at = oac_read_json(reader, at, &value->maybe);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

void free_form_thing_check(oac_checker *checker, const oac_path *path, const free_form_thing *value)
{
    (void)oac_check_json(checker, path, "any", value->any.state, value->any.value, OAC_CHECK_NULLABLE);
    (void)oac_check_json(checker, path, "empty", value->empty.state, value->empty.value, OAC_CHECK_NULLABLE);
    (void)oac_check_json(checker, path, "described", value->described.state, value->described.value,
                         OAC_CHECK_NULLABLE);
    if (oac_check_json(checker, path, "map", value->map.state, value->map.value, OAC_CHECK_OPTIONAL)) {
        if (oac_json_first(value->map.value) != '{') {
            oac_violate_string(checker, OAC_RULE_TYPE, path, "map", "\"object\"", "an object", value->map.value);
        }
    }
    if (oac_check_json(checker, path, "open", value->open.state, value->open.value, OAC_CHECK_OPTIONAL)) {
        if (oac_json_first(value->open.value) != '{') {
            oac_violate_string(checker, OAC_RULE_TYPE, path, "open", "\"object\"", "an object", value->open.value);
        }
    }
    if (oac_check_json(checker, path, "maybe", value->maybe.state, value->maybe.value, OAC_CHECK_NULLABLE)) {
        if (oac_json_first(value->maybe.value) != '{' && oac_json_first(value->maybe.value) != 'n') {
            oac_violate_string(checker, OAC_RULE_TYPE, path, "maybe", "[\"object\", \"null\"]", "an object or null",
                               value->maybe.value);
        }
    }
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status free_form_thing_serialize(const free_form_thing *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    free_form_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status free_form_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                 free_form_thing *value, oac_error *error)
{
    oac_reader reader;
    free_form_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = free_form_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status free_form_thing_validate(const free_form_thing *value, oac_validation mode, oac_violations *violations,
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
    free_form_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void free_form_thing_dispose(free_form_thing *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status free_form_thing_to_cjson(const free_form_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = free_form_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status free_form_thing_from_cjson(const struct cJSON *tree, free_form_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = free_form_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
