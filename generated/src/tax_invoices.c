/* ecwid_tax_invoices: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:19286 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/tax_invoices.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_tax_invoices[] = {
    OAC_FIELD("invoices", ecwid_tax_invoice_list_oac_type, ecwid_tax_invoices, invoices, NULL, 0),
};
/* clang-format on */

static void write_ecwid_tax_invoices(oac_writer *writer, const void *from)
{
    const ecwid_tax_invoices *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("invoices"), &value->invoices, &ecwid_tax_invoice_list_oac_type);
    oac_write_rest(writer, value, &ecwid_tax_invoices_oac_type);
}

static char *read_ecwid_tax_invoices(oac_reader *reader, char *at, void *into)
{
    ecwid_tax_invoices *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("invoices"))) {
        at = oac_read_list(reader, at, &value->invoices, &ecwid_tax_invoice_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_tax_invoices_oac_type);
}

const oac_type ecwid_tax_invoices_oac_type = {
    OAC_RECORD_TABLE(ecwid_tax_invoices, extra, 1, 0),
    .write = write_ecwid_tax_invoices,
    .read = read_ecwid_tax_invoices,
    .fields = fields_of_ecwid_tax_invoices,
};

oac_status ecwid_tax_invoices_serialize(const ecwid_tax_invoices *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_tax_invoices_oac_type, value, buffer, error);
}

oac_status ecwid_tax_invoices_parse(const char *text, size_t length, const oac_parse_options *options,
                                    ecwid_tax_invoices *value, oac_error *error)
{
    return oac_record_parse(&ecwid_tax_invoices_oac_type, text, length, options, value, error);
}

oac_status ecwid_tax_invoices_validate(const ecwid_tax_invoices *value, oac_validation mode, oac_violations *violations,
                                       oac_error *error)
{
    return oac_record_validate(&ecwid_tax_invoices_oac_type, value, mode, violations, error);
}

void ecwid_tax_invoices_dispose(ecwid_tax_invoices *value)
{
    oac_record_dispose(&ecwid_tax_invoices_oac_type, value);
}
