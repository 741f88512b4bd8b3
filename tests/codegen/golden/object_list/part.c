/* object_list_part: writer, reader and rules.
 * Made from tests/codegen/golden/object_list.yaml:27 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <object_list/part.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_object_list_part[] = {
    OAC_FIELD("id", oac_type_int, object_list_part, id, NULL, OAC_CHECK_REQUIRED | OAC_FIELD_IDENTIFIES),
};
/* clang-format on */

static void write_object_list_part(oac_writer *writer, const void *from)
{
    const object_list_part *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_rest(writer, value, &object_list_part_oac_type);
}

static char *read_object_list_part(oac_reader *reader, char *at, void *into)
{
    object_list_part *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    return oac_read_rest(reader, at, value, &object_list_part_oac_type);
}

const oac_type object_list_part_oac_type = {
    OAC_RECORD_TABLE(object_list_part, extra, 1, 0),
    .write = write_object_list_part,
    .read = read_object_list_part,
    .fields = fields_of_object_list_part,
};
/* clang-format off */
const oac_type object_list_part_list_oac_type = OAC_LIST_TABLE(object_list_part_list, object_list_part,
                                                               object_list_part_oac_type, 0);
/* clang-format on */

oac_status object_list_part_serialize(const object_list_part *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&object_list_part_oac_type, value, buffer, error);
}

oac_status object_list_part_parse(const char *text, size_t length, const oac_parse_options *options,
                                  object_list_part *value, oac_error *error)
{
    return oac_record_parse(&object_list_part_oac_type, text, length, options, value, error);
}

oac_status object_list_part_validate(const object_list_part *value, oac_validation mode, oac_violations *violations,
                                     oac_error *error)
{
    return oac_record_validate(&object_list_part_oac_type, value, mode, violations, error);
}

void object_list_part_dispose(object_list_part *value)
{
    oac_record_dispose(&object_list_part_oac_type, value);
}
