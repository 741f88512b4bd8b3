/* ecwid_customer_group: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:12866 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/customer_group.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_customer_group[] = {
    OAC_FIELD("id", oac_type_int, ecwid_customer_group, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("name", oac_type_string, ecwid_customer_group, name, NULL, 0),
    OAC_FIELD("externalReferenceId", oac_type_string, ecwid_customer_group, external_reference_id, NULL, 0),
};
/* clang-format on */

static void write_ecwid_customer_group(oac_writer *writer, const void *from)
{
    const ecwid_customer_group *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_string_member(writer, OAC_KEY("externalReferenceId"), &value->external_reference_id);
    oac_write_rest(writer, value, &ecwid_customer_group_oac_type);
}

static char *read_ecwid_customer_group(oac_reader *reader, char *at, void *into)
{
    ecwid_customer_group *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_int(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("externalReferenceId"))) {
        at = oac_read_string(reader, at, &value->external_reference_id);
    }
    return oac_read_rest(reader, at, value, &ecwid_customer_group_oac_type);
}

const oac_type ecwid_customer_group_oac_type = {
    OAC_RECORD_TABLE(ecwid_customer_group, extra, 3, 0),
    .write = write_ecwid_customer_group,
    .read = read_ecwid_customer_group,
    .fields = fields_of_ecwid_customer_group,
};
/* clang-format off */
const oac_type ecwid_customer_group_list_oac_type = OAC_LIST_TABLE(ecwid_customer_group_list, ecwid_customer_group,
                                                                   ecwid_customer_group_oac_type, 0);
/* clang-format on */

oac_status ecwid_customer_group_serialize(const ecwid_customer_group *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_customer_group_oac_type, value, buffer, error);
}

oac_status ecwid_customer_group_parse(const char *text, size_t length, const oac_parse_options *options,
                                      ecwid_customer_group *value, oac_error *error)
{
    return oac_record_parse(&ecwid_customer_group_oac_type, text, length, options, value, error);
}

oac_status ecwid_customer_group_validate(const ecwid_customer_group *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_customer_group_oac_type, value, mode, violations, error);
}

void ecwid_customer_group_dispose(ecwid_customer_group *value)
{
    oac_record_dispose(&ecwid_customer_group_oac_type, value);
}
