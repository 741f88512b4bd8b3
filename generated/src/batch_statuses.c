/* ecwid_batch_statuses: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11296 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/batch_statuses.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_batch_statuses[] = {
    OAC_FIELD("items", ecwid_batch_status_list_oac_type, ecwid_batch_statuses, items, NULL, 0),
};
/* clang-format on */

static void write_ecwid_batch_statuses(oac_writer *writer, const void *from)
{
    const ecwid_batch_statuses *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("items"), &value->items, &ecwid_batch_status_list_oac_type);
    oac_write_rest(writer, value, &ecwid_batch_statuses_oac_type);
}

static char *read_ecwid_batch_statuses(oac_reader *reader, char *at, void *into)
{
    ecwid_batch_statuses *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("items"))) {
        at = oac_read_list(reader, at, &value->items, &ecwid_batch_status_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_batch_statuses_oac_type);
}

const oac_type ecwid_batch_statuses_oac_type = {
    OAC_RECORD_TABLE(ecwid_batch_statuses, extra, 1, 0),
    .write = write_ecwid_batch_statuses,
    .read = read_ecwid_batch_statuses,
    .fields = fields_of_ecwid_batch_statuses,
};

oac_status ecwid_batch_statuses_serialize(const ecwid_batch_statuses *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_batch_statuses_oac_type, value, buffer, error);
}

oac_status ecwid_batch_statuses_parse(const char *text, size_t length, const oac_parse_options *options,
                                      ecwid_batch_statuses *value, oac_error *error)
{
    return oac_record_parse(&ecwid_batch_statuses_oac_type, text, length, options, value, error);
}

oac_status ecwid_batch_statuses_validate(const ecwid_batch_statuses *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_batch_statuses_oac_type, value, mode, violations, error);
}

void ecwid_batch_statuses_dispose(ecwid_batch_statuses *value)
{
    oac_record_dispose(&ecwid_batch_statuses_oac_type, value);
}
