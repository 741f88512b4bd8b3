/* enumeration_thing: writer, reader and rules.
 * Made from tests/codegen/golden/enumeration.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <enumeration/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_enumeration_thing[] = {
    OAC_ROW_OF(OAC_ROW_LAST, enumeration_color_oac_type),
};
static const oac_constraint rules_2_of_enumeration_thing[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_1_of_enumeration_thing),
};
static const oac_field fields_of_enumeration_thing[] = {
    OAC_FIELD("color", enumeration_color_oac_type, enumeration_thing, color, NULL, 0),
    OAC_FIELD("size", enumeration_thing_size_oac_type, enumeration_thing, size, NULL, 0),
    OAC_FIELD("colors", oac_type_string_list, enumeration_thing, colors, rules_2_of_enumeration_thing, 0),
};
/* clang-format on */

static void write_enumeration_thing(oac_writer *writer, const void *from)
{
    const enumeration_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_enum(writer, OAC_KEY("color"), &value->color, &enumeration_color_oac_type);
    oac_write_enum(writer, OAC_KEY("size"), &value->size, &enumeration_thing_size_oac_type);
    oac_write_list(writer, OAC_KEY("colors"), &value->colors, &oac_type_string_list);
    oac_write_rest(writer, value, &enumeration_thing_oac_type);
}

static char *read_enumeration_thing(oac_reader *reader, char *at, void *into)
{
    enumeration_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("color"))) {
        at = oac_read_enum(reader, at, &value->color, &enumeration_color_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("size"))) {
        at = oac_read_enum(reader, at, &value->size, &enumeration_thing_size_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("colors"))) {
        at = oac_read_list(reader, at, &value->colors, &oac_type_string_list);
    }
    return oac_read_rest(reader, at, value, &enumeration_thing_oac_type);
}

const oac_type enumeration_thing_oac_type = {
    OAC_RECORD_TABLE(enumeration_thing, extra, 3, 0),
    .write = write_enumeration_thing,
    .read = read_enumeration_thing,
    .fields = fields_of_enumeration_thing,
};

oac_status enumeration_thing_serialize(const enumeration_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&enumeration_thing_oac_type, value, buffer, error);
}

oac_status enumeration_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                   enumeration_thing *value, oac_error *error)
{
    return oac_record_parse(&enumeration_thing_oac_type, text, length, options, value, error);
}

oac_status enumeration_thing_validate(const enumeration_thing *value, oac_validation mode, oac_violations *violations,
                                      oac_error *error)
{
    return oac_record_validate(&enumeration_thing_oac_type, value, mode, violations, error);
}

void enumeration_thing_dispose(enumeration_thing *value)
{
    oac_record_dispose(&enumeration_thing_oac_type, value);
}
