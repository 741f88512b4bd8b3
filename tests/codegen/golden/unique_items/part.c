/* unique_items_part: writer, reader and rules.
 * Made from tests/codegen/golden/unique_items.yaml:23 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <unique_items/part.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_unique_items_part[] = {
    OAC_FIELD("id", oac_type_int, unique_items_part, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("weight", oac_type_number, unique_items_part, weight, NULL, 0),
    OAC_FIELD("name", oac_type_string, unique_items_part, name, NULL, 0),
    OAC_FIELD("kind", unique_items_part_kind_oac_type, unique_items_part, kind, NULL, 0),
    OAC_FIELD("sizes", oac_type_number_list, unique_items_part, sizes, NULL, 0),
    OAC_FIELD("box", unique_items_box_oac_type, unique_items_part, box, NULL, 0),
    OAC_FIELD("boxes", unique_items_box_list_oac_type, unique_items_part, boxes, NULL, 0),
};
static const uint8_t index_of_unique_items_part[] = {
    2, 4, 0, 5, 0, 0, 0, 0, 6, 0, 7, 3, 0, 0, 0, 1,
};
/* clang-format on */

static void write_unique_items_part(oac_writer *writer, const void *from)
{
    const unique_items_part *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_number_member(writer, OAC_KEY("weight"), &value->weight);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_enum(writer, OAC_KEY("kind"), &value->kind, &unique_items_part_kind_oac_type);
    oac_write_list(writer, OAC_KEY("sizes"), &value->sizes, &oac_type_number_list);
    oac_write_record(writer, OAC_KEY("box"), &value->box, &unique_items_box_oac_type);
    oac_write_list(writer, OAC_KEY("boxes"), &value->boxes, &unique_items_box_list_oac_type);
    oac_write_rest(writer, value, &unique_items_part_oac_type);
}

static char *read_unique_items_part(oac_reader *reader, char *at, void *into)
{
    unique_items_part *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("weight"))) {
        at = oac_read_number(reader, at, &value->weight);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("kind"))) {
        at = oac_read_enum(reader, at, &value->kind, &unique_items_part_kind_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("sizes"))) {
        at = oac_read_list(reader, at, &value->sizes, &oac_type_number_list);
    }
    if (oac_at_key(&at, OAC_NEXT("box"))) {
        at = oac_read_record(reader, at, &value->box, &unique_items_box_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("boxes"))) {
        at = oac_read_list(reader, at, &value->boxes, &unique_items_box_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &unique_items_part_oac_type);
}

const oac_type unique_items_part_oac_type = {
    OAC_RECORD_TABLE(unique_items_part, extra, 7, 15),
    .write = write_unique_items_part,
    .read = read_unique_items_part,
    .fields = fields_of_unique_items_part,
    .index = index_of_unique_items_part,
};
/* clang-format off */
const oac_type unique_items_part_list_oac_type = OAC_LIST_TABLE(unique_items_part_list, unique_items_part,
                                                                unique_items_part_oac_type, 0);
/* clang-format on */

oac_status unique_items_part_serialize(const unique_items_part *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&unique_items_part_oac_type, value, buffer, error);
}

oac_status unique_items_part_parse(const char *text, size_t length, const oac_parse_options *options,
                                   unique_items_part *value, oac_error *error)
{
    return oac_record_parse(&unique_items_part_oac_type, text, length, options, value, error);
}

oac_status unique_items_part_validate(const unique_items_part *value, oac_validation mode, oac_violations *violations,
                                      oac_error *error)
{
    return oac_record_validate(&unique_items_part_oac_type, value, mode, violations, error);
}

void unique_items_part_dispose(unique_items_part *value)
{
    oac_record_dispose(&unique_items_part_oac_type, value);
}
