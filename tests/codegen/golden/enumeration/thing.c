/* enumeration_thing: writer, reader and rules.
 * Made from tests/codegen/golden/enumeration.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include "enumeration_codec.h"

/* clang-format off */
static const oac_field fields_of_enumeration_thing[] = {
    OAC_FIELD("color", enumeration_color_oac_type, enumeration_thing, color, NULL, 0),
    OAC_FIELD("size", enumeration_thing_size_oac_type, enumeration_thing, size, NULL, 0),
    OAC_FIELD("colors", oac_type_string_list, enumeration_thing, colors, NULL, 0),
};
static const uint16_t index_of_enumeration_thing[] = {0, 0, 0, 3, 0, 0, 1, 2};
/* clang-format on */

const oac_type enumeration_thing_oac_type = {
    OAC_RECORD_TABLE(enumeration_thing, extra, 3, 8),
    .fields = fields_of_enumeration_thing,
    .index = index_of_enumeration_thing,
};

enum {
    MEMBER_COLOR,
    MEMBER_SIZE,
    MEMBER_COLORS,
    MEMBERS
};

/* clang-format off */
static const oac_string member_names[MEMBERS] = {
    [MEMBER_COLOR] = {"color", 5},
    [MEMBER_SIZE] = {"size", 4},
    [MEMBER_COLORS] = {"colors", 6},
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
        if (memcmp(name.data, "color", 5) == 0) {
            return MEMBER_COLOR;
        }
        break;
    case 6:
        if (memcmp(name.data, "colors", 6) == 0) {
            return MEMBER_COLORS;
        }
        break;
    default:
        break;
    }
    return MEMBERS;
}

void enumeration_thing_write(oac_writer *writer, const enumeration_thing *value)
{
    oac_write_object_begin(writer);
    enumeration_color_write(writer, OAC_KEY("color"), &value->color);
    enumeration_thing_size_write(writer, OAC_KEY("size"), &value->size);
    oac_write_string_list(writer, OAC_KEY("colors"), &value->colors);
    oac_write_extra(writer, value->extra);
    oac_write_object_end(writer);
}

char *enumeration_thing_read(oac_reader *reader, char *at, enumeration_thing *value)
{
    oac_string name;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    for (;;) {
        /* The documented order needs no look-up. */
        if (oac_at_key(&at, OAC_NEXT("color"))) {
            at = enumeration_color_read(reader, at, &value->color);
        }
        if (oac_at_key(&at, OAC_NEXT("size"))) {
            at = enumeration_thing_size_read(reader, at, &value->size);
        }
        if (oac_at_key(&at, OAC_NEXT("colors"))) {
            at = oac_read_string_list(reader, at, &value->colors);
        }
        at = oac_read_member(reader, at, &name);
        if (name.data == NULL) {
            return at;
        }
        switch (find_member(name)) {
        case MEMBER_COLOR:
            at = enumeration_color_read(reader, at, &value->color);
            break;
        case MEMBER_SIZE:
            at = enumeration_thing_size_read(reader, at, &value->size);
            break;
        case MEMBER_COLORS:
            at = oac_read_string_list(reader, at, &value->colors);
            break;
        default:
            at = oac_read_unknown(reader, at, name, &value->extra);
            break;
        }
    }
}

static void check_colors(oac_checker *checker, const oac_path *path, const enumeration_thing *value)
{
    const oac_string_list *list = &value->colors;
    oac_path here = oac_path_member(path, "colors");
    size_t i;
    if (!oac_check_list(checker, path, "colors", list->state, list->count, list->items, OAC_CHECK_OPTIONAL)) {
        return;
    }
    for (i = 0; i < list->count; i++) {
        oac_path at = oac_path_item(&here, i);
        oac_string item = list->items[i];
        if (oac_check_enum(checker, &at, NULL, OAC_VALUE, 0, item, NULL, 0, OAC_CHECK_OPTIONAL)) {
            if (enumeration_color_from(item) == ENUMERATION_COLOR_UNLISTED) {
                oac_violate_unlisted(checker, &at, NULL, item, enumeration_color_names + 1, ENUMERATION_COLOR_COUNT);
            }
        }
    }
}

void enumeration_thing_check(oac_checker *checker, const oac_path *path, const enumeration_thing *value)
{
    if (oac_check_enum(checker, path, "color", value->color.state, (unsigned)value->color.value, value->color.text,
                       enumeration_color_names, ENUMERATION_COLOR_COUNT, OAC_CHECK_OPTIONAL)) {
        if (value->color.value == ENUMERATION_COLOR_UNLISTED) {
            oac_violate_unlisted(checker, path, "color", value->color.text, enumeration_color_names + 1,
                                 ENUMERATION_COLOR_COUNT);
        }
    }
    if (oac_check_enum(checker, path, "size", value->size.state, (unsigned)value->size.value, value->size.text,
                       enumeration_thing_size_names, ENUMERATION_THING_SIZE_COUNT_2, OAC_CHECK_OPTIONAL)) {
        if (value->size.value == ENUMERATION_THING_SIZE_UNLISTED) {
            oac_violate_unlisted(checker, path, "size", value->size.text, enumeration_thing_size_names + 1,
                                 ENUMERATION_THING_SIZE_COUNT_2);
        }
    }
    check_colors(checker, path, value);
    oac_check_extra(checker, path, value->extra, member_names, MEMBERS);
}

oac_status enumeration_thing_serialize(const enumeration_thing *value, oac_buffer *buffer, oac_error *error)
{
    oac_writer writer;
    if (value == NULL || buffer == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "value and buffer must not be null");
    }
    oac_writer_begin(&writer, buffer);
    enumeration_thing_write(&writer, value);
    return oac_writer_end(&writer, error);
}

oac_status enumeration_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                   enumeration_thing *value, oac_error *error)
{
    oac_reader reader;
    enumeration_thing parsed;
    oac_status status;
    if (text == NULL || value == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "text and value must not be null");
    }
    status = oac_reader_begin(&reader, text, length, options, error);
    if (status != OAC_OK) {
        return status;
    }
    oac_zero(&parsed, sizeof parsed);
    reader.next = enumeration_thing_read(&reader, reader.next, &parsed);
    status = oac_reader_end(&reader, &parsed.extra, error);
    if (status == OAC_OK) {
        *value = parsed;
    }
    return status;
}

oac_status enumeration_thing_validate(const enumeration_thing *value, oac_validation mode, oac_violations *violations,
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
    enumeration_thing_check(&checker, NULL, value);
    return oac_checker_end(&checker);
}

void enumeration_thing_dispose(enumeration_thing *value)
{
    if (value == NULL) {
        return;
    }
    if (value->extra != NULL) {
        oac_arena_free(value->extra->arena);
    }
    oac_zero(value, sizeof *value);
}

oac_status enumeration_thing_to_cjson(const enumeration_thing *value, struct cJSON **tree, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status;
    if (tree != NULL) {
        *tree = NULL;
    }
    status = enumeration_thing_serialize(value, &text, error);
    if (status == OAC_OK) {
        status = oac_cjson_from_text(text.data, text.length, tree, error);
    }
    oac_buffer_dispose(&text);
    return status;
}

oac_status enumeration_thing_from_cjson(const struct cJSON *tree, enumeration_thing *value, oac_error *error)
{
    oac_buffer text = OAC_BUFFER_INIT;
    oac_status status = oac_cjson_to_text(tree, &text, error);
    if (status == OAC_OK) {
        status = enumeration_thing_parse(text.data, text.length, NULL, value, error);
    }
    oac_buffer_dispose(&text);
    return status;
}
