/* ecwid_tax_invoice: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:16447 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/tax_invoice.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_tax_invoice[] = {
    OAC_FIELD("internalId", oac_type_int, ecwid_tax_invoice, internal_id, NULL, 0),
    OAC_FIELD("id", oac_type_string, ecwid_tax_invoice, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("created", oac_type_string, ecwid_tax_invoice, created, NULL, 0),
    OAC_FIELD("link", oac_type_string, ecwid_tax_invoice, link, NULL, 0),
    OAC_FIELD("type", ecwid_tax_invoice_type_oac_type, ecwid_tax_invoice, type, NULL, 0),
};
static const uint8_t index_of_ecwid_tax_invoice[] = {
    3, 1, 4, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 2,
};
/* clang-format on */

static void write_ecwid_tax_invoice(oac_writer *writer, const void *from)
{
    const ecwid_tax_invoice *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("internalId"), &value->internal_id);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("created"), &value->created);
    oac_write_string_member(writer, OAC_KEY("link"), &value->link);
    oac_write_enum(writer, OAC_KEY("type"), &value->type, &ecwid_tax_invoice_type_oac_type);
    oac_write_rest(writer, value, &ecwid_tax_invoice_oac_type);
}

static char *read_ecwid_tax_invoice(oac_reader *reader, char *at, void *into)
{
    ecwid_tax_invoice *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("internalId"))) {
        at = oac_read_int(reader, at, &value->internal_id);
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("created"))) {
        at = oac_read_string(reader, at, &value->created);
    }
    if (oac_at_key(&at, OAC_NEXT("link"))) {
        at = oac_read_string(reader, at, &value->link);
    }
    if (oac_at_key(&at, OAC_NEXT("type"))) {
        at = oac_read_enum(reader, at, &value->type, &ecwid_tax_invoice_type_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_tax_invoice_oac_type);
}

const oac_type ecwid_tax_invoice_oac_type = {
    OAC_RECORD_TABLE(ecwid_tax_invoice, extra, 5, 15),
    .write = write_ecwid_tax_invoice,
    .read = read_ecwid_tax_invoice,
    .fields = fields_of_ecwid_tax_invoice,
    .index = index_of_ecwid_tax_invoice,
};
/* clang-format off */
const oac_type ecwid_tax_invoice_list_oac_type = OAC_LIST_TABLE(ecwid_tax_invoice_list, ecwid_tax_invoice,
                                                                ecwid_tax_invoice_oac_type, 0);
/* clang-format on */

oac_status ecwid_tax_invoice_serialize(const ecwid_tax_invoice *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_tax_invoice_oac_type, value, buffer, error);
}

oac_status ecwid_tax_invoice_parse(const char *text, size_t length, const oac_parse_options *options,
                                   ecwid_tax_invoice *value, oac_error *error)
{
    return oac_record_parse(&ecwid_tax_invoice_oac_type, text, length, options, value, error);
}

oac_status ecwid_tax_invoice_validate(const ecwid_tax_invoice *value, oac_validation mode, oac_violations *violations,
                                      oac_error *error)
{
    return oac_record_validate(&ecwid_tax_invoice_oac_type, value, mode, violations, error);
}

void ecwid_tax_invoice_dispose(ecwid_tax_invoice *value)
{
    oac_record_dispose(&ecwid_tax_invoice_oac_type, value);
}
