/* ecwid_sorted_ids: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11564 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/sorted_ids.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_sorted_ids[] = {
    OAC_FIELD("sortedIds", oac_type_int_list, ecwid_sorted_ids, sorted_ids, NULL, 0),
};
/* clang-format on */

static void write_ecwid_sorted_ids(oac_writer *writer, const void *from)
{
    const ecwid_sorted_ids *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("sortedIds"), &value->sorted_ids, &oac_type_int_list);
    oac_write_rest(writer, value, &ecwid_sorted_ids_oac_type);
}

static char *read_ecwid_sorted_ids(oac_reader *reader, char *at, void *into)
{
    ecwid_sorted_ids *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("sortedIds"))) {
        at = oac_read_list(reader, at, &value->sorted_ids, &oac_type_int_list);
    }
    return oac_read_rest(reader, at, value, &ecwid_sorted_ids_oac_type);
}

const oac_type ecwid_sorted_ids_oac_type = {
    OAC_RECORD_TABLE(ecwid_sorted_ids, extra, 1, 0),
    .write = write_ecwid_sorted_ids,
    .read = read_ecwid_sorted_ids,
    .fields = fields_of_ecwid_sorted_ids,
};

oac_status ecwid_sorted_ids_serialize(const ecwid_sorted_ids *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_sorted_ids_oac_type, value, buffer, error);
}

oac_status ecwid_sorted_ids_parse(const char *text, size_t length, const oac_parse_options *options,
                                  ecwid_sorted_ids *value, oac_error *error)
{
    return oac_record_parse(&ecwid_sorted_ids_oac_type, text, length, options, value, error);
}

oac_status ecwid_sorted_ids_validate(const ecwid_sorted_ids *value, oac_validation mode, oac_violations *violations,
                                     oac_error *error)
{
    return oac_record_validate(&ecwid_sorted_ids_oac_type, value, mode, violations, error);
}

void ecwid_sorted_ids_dispose(ecwid_sorted_ids *value)
{
    oac_record_dispose(&ecwid_sorted_ids_oac_type, value);
}
