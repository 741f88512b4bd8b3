/* scalar_list_thing: writer, reader and rules.
 * Made from tests/codegen/golden/scalar_list.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <scalar_list/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* ^[a-z]+$: 1 or more lower-case letters */
static bool is_codes_of_scalar_list_thing(oac_string text)
{
    if (text.length < 1) {
        return false;
    }
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < 'a' || text.data[i] > 'z') {
            return false;
        }
    }
    return true;
}

/* clang-format off */
static const oac_constraint rules_1_of_scalar_list_thing[] = {
    OAC_ROW(OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "1", NULL, integer, 1),
};
static const oac_constraint rules_2_of_scalar_list_thing[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_1_of_scalar_list_thing),
};
static const oac_constraint rules_3_of_scalar_list_thing[] = {
    OAC_ROW(OAC_RULE_EXCLUSIVE_MINIMUM, OAC_ROW_LAST, 0, "0", NULL, number, 0.0),
};
static const oac_constraint rules_4_of_scalar_list_thing[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_3_of_scalar_list_thing),
};
static const oac_constraint rules_5_of_scalar_list_thing[] = {
    OAC_ROW(OAC_RULE_MAX_LENGTH, OAC_ROW_LAST, 0, "20", NULL, count, 20),
};
static const oac_constraint rules_6_of_scalar_list_thing[] = {
    OAC_ROW(OAC_RULE_MAX_ITEMS, 0, 0, "3", NULL, count, 3),
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_5_of_scalar_list_thing),
};
static const oac_constraint rules_7_of_scalar_list_thing[] = {
    OAC_ROW(OAC_RULE_PATTERN, OAC_ROW_LAST, 0, "\"^[a-z]+$\"", "1 or more lower-case letters", matches,
            is_codes_of_scalar_list_thing),
};
static const oac_constraint rules_8_of_scalar_list_thing[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_7_of_scalar_list_thing),
};
static const oac_constraint rules_9_of_scalar_list_thing[] = {
    OAC_ROW_OF(OAC_ROW_LAST, scalar_list_thing_kind_oac_type),
};
static const oac_constraint rules_10_of_scalar_list_thing[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_9_of_scalar_list_thing),
};
static const oac_constraint rules_11_of_scalar_list_thing[] = {
    OAC_ROW_KINDS(OAC_ROW_LAST, OAC_KIND_OBJECT, "\"object\""),
};
static const oac_constraint rules_12_of_scalar_list_thing[] = {
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_11_of_scalar_list_thing),
};
static const oac_field fields_of_scalar_list_thing[] = {
    OAC_FIELD("flags", oac_type_bool_list, scalar_list_thing, flags, NULL, 0),
    OAC_FIELD("ids", oac_type_int_list, scalar_list_thing, ids, rules_2_of_scalar_list_thing, 0),
    OAC_FIELD("weights", oac_type_number_list, scalar_list_thing, weights, rules_4_of_scalar_list_thing, 0),
    OAC_FIELD("tags", oac_type_string_list, scalar_list_thing, tags, rules_6_of_scalar_list_thing, 0),
    OAC_FIELD("codes", oac_type_string_list, scalar_list_thing, codes, rules_8_of_scalar_list_thing, 0),
    OAC_FIELD("kinds", oac_type_string_list, scalar_list_thing, kinds, rules_10_of_scalar_list_thing, 0),
    OAC_FIELD("anything", oac_type_json_list, scalar_list_thing, anything, NULL, 0),
    OAC_FIELD("objects", oac_type_json_list, scalar_list_thing, objects, rules_12_of_scalar_list_thing, 0),
};
static const uint8_t index_of_scalar_list_thing[] = {
    0, 7, 3, 8, 0, 1, 4, 0, 6, 0, 2, 5, 0, 0, 0, 0,
};
/* clang-format on */

static void write_scalar_list_thing(oac_writer *writer, const void *from)
{
    const scalar_list_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("flags"), &value->flags, &oac_type_bool_list);
    oac_write_list(writer, OAC_KEY("ids"), &value->ids, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("weights"), &value->weights, &oac_type_number_list);
    oac_write_list(writer, OAC_KEY("tags"), &value->tags, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("codes"), &value->codes, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("kinds"), &value->kinds, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("anything"), &value->anything, &oac_type_json_list);
    oac_write_list(writer, OAC_KEY("objects"), &value->objects, &oac_type_json_list);
    oac_write_rest(writer, value, &scalar_list_thing_oac_type);
}

static char *read_scalar_list_thing(oac_reader *reader, char *at, void *into)
{
    scalar_list_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("flags"))) {
        at = oac_read_list(reader, at, &value->flags, &oac_type_bool_list);
    }
    if (oac_at_key(&at, OAC_NEXT("ids"))) {
        at = oac_read_list(reader, at, &value->ids, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("weights"))) {
        at = oac_read_list(reader, at, &value->weights, &oac_type_number_list);
    }
    if (oac_at_key(&at, OAC_NEXT("tags"))) {
        at = oac_read_list(reader, at, &value->tags, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("codes"))) {
        at = oac_read_list(reader, at, &value->codes, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("kinds"))) {
        at = oac_read_list(reader, at, &value->kinds, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("anything"))) {
        at = oac_read_list(reader, at, &value->anything, &oac_type_json_list);
    }
    if (oac_at_key(&at, OAC_NEXT("objects"))) {
        at = oac_read_list(reader, at, &value->objects, &oac_type_json_list);
    }
    return oac_read_rest(reader, at, value, &scalar_list_thing_oac_type);
}

const oac_type scalar_list_thing_oac_type = {
    OAC_RECORD_TABLE(scalar_list_thing, extra, 8, 15),
    .write = write_scalar_list_thing,
    .read = read_scalar_list_thing,
    .fields = fields_of_scalar_list_thing,
    .index = index_of_scalar_list_thing,
};

oac_status scalar_list_thing_serialize(const scalar_list_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&scalar_list_thing_oac_type, value, buffer, error);
}

oac_status scalar_list_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                   scalar_list_thing *value, oac_error *error)
{
    return oac_record_parse(&scalar_list_thing_oac_type, text, length, options, value, error);
}

oac_status scalar_list_thing_validate(const scalar_list_thing *value, oac_validation mode, oac_violations *violations,
                                      oac_error *error)
{
    return oac_record_validate(&scalar_list_thing_oac_type, value, mode, violations, error);
}

void scalar_list_thing_dispose(scalar_list_thing *value)
{
    oac_record_dispose(&scalar_list_thing_oac_type, value);
}
