/* created_without_label: writer, reader and rules.
 * Made from tests/codegen/golden/created_without.yaml:59 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#include <created_without/label.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_created_without_label[] = {
    OAC_FIELD("weight", oac_type_number, created_without_label, mass, NULL, 0),
    OAC_FIELD("colour", oac_type_string, created_without_label, colour, NULL, 0),
};
/* clang-format on */

static void write_created_without_label(oac_writer *writer, const void *from)
{
    const created_without_label *value = from;
    oac_write_object_begin(writer);
    oac_write_number_member(writer, OAC_KEY("weight"), &value->mass);
    oac_write_string_member(writer, OAC_KEY("colour"), &value->colour);
    oac_write_rest(writer, value, &created_without_label_oac_type);
}

static char *read_created_without_label(oac_reader *reader, char *at, void *into)
{
    created_without_label *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("weight"))) {
        at = oac_read_number(reader, at, &value->mass);
    }
    if (oac_at_key(&at, OAC_NEXT("colour"))) {
        at = oac_read_string(reader, at, &value->colour);
    }
    return oac_read_rest(reader, at, value, &created_without_label_oac_type);
}

const oac_type created_without_label_oac_type = {
    OAC_RECORD_TABLE(created_without_label, extra, 2, 0),
    .write = write_created_without_label,
    .read = read_created_without_label,
    .fields = fields_of_created_without_label,
};
/* clang-format off */
const oac_type created_without_label_list_oac_type = OAC_LIST_TABLE(created_without_label_list, created_without_label,
                                                                    created_without_label_oac_type, 0);
/* clang-format on */

oac_status created_without_label_serialize(const created_without_label *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&created_without_label_oac_type, value, buffer, error);
}

oac_status created_without_label_parse(const char *text, size_t length, const oac_parse_options *options,
                                       created_without_label *value, oac_error *error)
{
    return oac_record_parse(&created_without_label_oac_type, text, length, options, value, error);
}

oac_status created_without_label_validate(const created_without_label *value, oac_validation mode,
                                          oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&created_without_label_oac_type, value, mode, violations, error);
}

void created_without_label_dispose(created_without_label *value)
{
    oac_record_dispose(&created_without_label_oac_type, value);
}
