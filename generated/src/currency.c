/* ecwid_currency: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:13301 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/currency.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_currency[] = {
    OAC_FIELD("code", oac_type_string, ecwid_currency, code, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_currency, name, NULL, 0),
};
/* clang-format on */

static void write_ecwid_currency(oac_writer *writer, const void *from)
{
    const ecwid_currency *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("code"), &value->code);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_rest(writer, value, &ecwid_currency_oac_type);
}

static char *read_ecwid_currency(oac_reader *reader, char *at, void *into)
{
    ecwid_currency *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("code"))) {
        at = oac_read_string(reader, at, &value->code);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    return oac_read_rest(reader, at, value, &ecwid_currency_oac_type);
}

const oac_type ecwid_currency_oac_type = {
    OAC_RECORD_TABLE(ecwid_currency, extra, 2, 0),
    .write = write_ecwid_currency,
    .read = read_ecwid_currency,
    .fields = fields_of_ecwid_currency,
};
/* clang-format off */
const oac_type ecwid_currency_list_oac_type = OAC_LIST_TABLE(ecwid_currency_list, ecwid_currency,
                                                             ecwid_currency_oac_type, 0);
/* clang-format on */

oac_status ecwid_currency_serialize(const ecwid_currency *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_currency_oac_type, value, buffer, error);
}

oac_status ecwid_currency_parse(const char *text, size_t length, const oac_parse_options *options,
                                ecwid_currency *value, oac_error *error)
{
    return oac_record_parse(&ecwid_currency_oac_type, text, length, options, value, error);
}

oac_status ecwid_currency_validate(const ecwid_currency *value, oac_validation mode, oac_violations *violations,
                                   oac_error *error)
{
    return oac_record_validate(&ecwid_currency_oac_type, value, mode, violations, error);
}

void ecwid_currency_dispose(ecwid_currency *value)
{
    oac_record_dispose(&ecwid_currency_oac_type, value);
}
