/* ecwid_price_value: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/products.yaml:308), not this file. */
#include <ecwid/price_value.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_price_value[] = {
    OAC_FIELD("value", oac_type_number, ecwid_price_value, value, NULL, 0),
};
/* clang-format on */

static void write_ecwid_price_value(oac_writer *writer, const void *from)
{
    const ecwid_price_value *value = from;
    oac_write_object_begin(writer);
    oac_write_number_member(writer, OAC_KEY("value"), &value->value);
    oac_write_rest(writer, value, &ecwid_price_value_oac_type);
}

static char *read_ecwid_price_value(oac_reader *reader, char *at, void *into)
{
    ecwid_price_value *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("value"))) {
        at = oac_read_number(reader, at, &value->value);
    }
    return oac_read_rest(reader, at, value, &ecwid_price_value_oac_type);
}

const oac_type ecwid_price_value_oac_type = {
    OAC_RECORD_TABLE(ecwid_price_value, extra, 1, 0),
    .write = write_ecwid_price_value,
    .read = read_ecwid_price_value,
    .fields = fields_of_ecwid_price_value,
};
/* clang-format off */
const oac_type ecwid_price_value_list_oac_type = OAC_LIST_TABLE(ecwid_price_value_list, ecwid_price_value,
                                                                ecwid_price_value_oac_type, 0);
/* clang-format on */

oac_status ecwid_price_value_serialize(const ecwid_price_value *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_price_value_oac_type, value, buffer, error);
}

oac_status ecwid_price_value_parse(const char *text, size_t length, const oac_parse_options *options,
                                   ecwid_price_value *value, oac_error *error)
{
    return oac_record_parse(&ecwid_price_value_oac_type, text, length, options, value, error);
}

oac_status ecwid_price_value_validate(const ecwid_price_value *value, oac_validation mode, oac_violations *violations,
                                      oac_error *error)
{
    return oac_record_validate(&ecwid_price_value_oac_type, value, mode, violations, error);
}

void ecwid_price_value_dispose(ecwid_price_value *value)
{
    oac_record_dispose(&ecwid_price_value_oac_type, value);
}
