/* unique_items_thing: writer, reader and rules.
 * Made from tests/codegen/golden/unique_items.yaml:16 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <unique_items/thing.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_unique_items_thing[] = {
    OAC_ROW(OAC_RULE_UNIQUE_ITEMS, OAC_ROW_LAST, 0, "true", NULL, count, 0),
};
static const oac_constraint rules_2_of_unique_items_thing[] = {
    OAC_ROW_OF(OAC_ROW_LAST, unique_items_thing_kind_oac_type),
};
static const oac_constraint rules_3_of_unique_items_thing[] = {
    OAC_ROW(OAC_RULE_UNIQUE_ITEMS, 0, 0, "true", NULL, count, 0),
    OAC_ROW_ITEMS(OAC_ROW_LAST, rules_2_of_unique_items_thing),
};
static const oac_field fields_of_unique_items_thing[] = {
    OAC_FIELD("ids", oac_type_int_list, unique_items_thing, ids, rules_1_of_unique_items_thing, 0),
    OAC_FIELD("tags", oac_type_string_list, unique_items_thing, tags, rules_1_of_unique_items_thing, 0),
    OAC_FIELD("kinds", oac_type_string_list, unique_items_thing, kinds, rules_3_of_unique_items_thing, 0),
    OAC_FIELD("parts", unique_items_part_list_oac_type, unique_items_thing, parts, rules_1_of_unique_items_thing, 0),
};
/* clang-format on */

static void write_unique_items_thing(oac_writer *writer, const void *from)
{
    const unique_items_thing *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("ids"), &value->ids, &oac_type_int_list);
    oac_write_list(writer, OAC_KEY("tags"), &value->tags, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("kinds"), &value->kinds, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("parts"), &value->parts, &unique_items_part_list_oac_type);
    oac_write_rest(writer, value, &unique_items_thing_oac_type);
}

static char *read_unique_items_thing(oac_reader *reader, char *at, void *into)
{
    unique_items_thing *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("ids"))) {
        at = oac_read_list(reader, at, &value->ids, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("tags"))) {
        at = oac_read_list(reader, at, &value->tags, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("kinds"))) {
        at = oac_read_list(reader, at, &value->kinds, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("parts"))) {
        at = oac_read_list(reader, at, &value->parts, &unique_items_part_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &unique_items_thing_oac_type);
}

const oac_type unique_items_thing_oac_type = {
    OAC_RECORD_TABLE(unique_items_thing, extra, 4, 0),
    .write = write_unique_items_thing,
    .read = read_unique_items_thing,
    .fields = fields_of_unique_items_thing,
};

oac_status unique_items_thing_serialize(const unique_items_thing *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&unique_items_thing_oac_type, value, buffer, error);
}

oac_status unique_items_thing_parse(const char *text, size_t length, const oac_parse_options *options,
                                    unique_items_thing *value, oac_error *error)
{
    return oac_record_parse(&unique_items_thing_oac_type, text, length, options, value, error);
}

oac_status unique_items_thing_validate(const unique_items_thing *value, oac_validation mode, oac_violations *violations,
                                       oac_error *error)
{
    return oac_record_validate(&unique_items_thing_oac_type, value, mode, violations, error);
}

void unique_items_thing_dispose(unique_items_thing *value)
{
    oac_record_dispose(&unique_items_thing_oac_type, value);
}
