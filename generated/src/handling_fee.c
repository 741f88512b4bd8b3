/* ecwid_handling_fee: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:16251 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/handling_fee.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_handling_fee[] = {
    112,
    113,
    114,
    115,
    116,
    118,
};
static const oac_constraint rules_1_of_ecwid_handling_fee[] = {
    OAC_ROW_ONLY(0, 3, 6, operations_1_of_ecwid_handling_fee),
    OAC_ROW_ONLY(OAC_ROW_LAST, 4, 6, operations_1_of_ecwid_handling_fee),
};
static const oac_field fields_of_ecwid_handling_fee[] = {
    OAC_FIELD("name", oac_type_string, ecwid_handling_fee, name, NULL, 0),
    OAC_FIELD("value", oac_type_number, ecwid_handling_fee, value, NULL, 0),
    OAC_FIELD("description", oac_type_string, ecwid_handling_fee, description, NULL, 0),
    OAC_FIELD("valueWithoutTax", oac_type_number, ecwid_handling_fee, value_without_tax, NULL, 0),
    OAC_FIELD("taxes", ecwid_order_tax_list_oac_type, ecwid_handling_fee, taxes, NULL, 0),
};
static const uint8_t index_of_ecwid_handling_fee[] = {
    0, 0, 0, 0, 0, 2, 0, 0, 0, 4, 0, 1, 3, 5, 0, 0,
};
/* clang-format on */

static void write_ecwid_handling_fee(oac_writer *writer, const void *from)
{
    const ecwid_handling_fee *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_number_member(writer, OAC_KEY("value"), &value->value);
    oac_write_string_member(writer, OAC_KEY("description"), &value->description);
    oac_write_number_member(writer, OAC_KEY("valueWithoutTax"), &value->value_without_tax);
    oac_write_list(writer, OAC_KEY("taxes"), &value->taxes, &ecwid_order_tax_list_oac_type);
    oac_write_rest(writer, value, &ecwid_handling_fee_oac_type);
}

static char *read_ecwid_handling_fee(oac_reader *reader, char *at, void *into)
{
    ecwid_handling_fee *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("value"))) {
        at = oac_read_number(reader, at, &value->value);
    }
    if (oac_at_key(&at, OAC_NEXT("description"))) {
        at = oac_read_string(reader, at, &value->description);
    }
    if (oac_at_key(&at, OAC_NEXT("valueWithoutTax"))) {
        at = oac_read_number(reader, at, &value->value_without_tax);
    }
    if (oac_at_key(&at, OAC_NEXT("taxes"))) {
        at = oac_read_list(reader, at, &value->taxes, &ecwid_order_tax_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_handling_fee_oac_type);
}

/* clang-format off */
const oac_type ecwid_handling_fee_oac_type = {
    OAC_RECORD_TABLE(ecwid_handling_fee, extra, 5, 15),
    .write = write_ecwid_handling_fee,
    .read = read_ecwid_handling_fee,
    .fields = fields_of_ecwid_handling_fee,
    .index = index_of_ecwid_handling_fee,
    .rules = rules_1_of_ecwid_handling_fee,
};
/* clang-format on */

oac_status ecwid_handling_fee_serialize(const ecwid_handling_fee *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_handling_fee_oac_type, value, buffer, error);
}

oac_status ecwid_handling_fee_parse(const char *text, size_t length, const oac_parse_options *options,
                                    ecwid_handling_fee *value, oac_error *error)
{
    return oac_record_parse(&ecwid_handling_fee_oac_type, text, length, options, value, error);
}

oac_status ecwid_handling_fee_validate(const ecwid_handling_fee *value, oac_validation mode, oac_violations *violations,
                                       oac_error *error)
{
    return oac_record_validate(&ecwid_handling_fee_oac_type, value, mode, violations, error);
}

void ecwid_handling_fee_dispose(ecwid_handling_fee *value)
{
    oac_record_dispose(&ecwid_handling_fee_oac_type, value);
}
