/* ecwid_tax: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24996 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/tax.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_tax[] = {
    OAC_FIELD("id", oac_type_int, ecwid_tax, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("name", oac_type_string, ecwid_tax, name, NULL, 0),
    OAC_FIELD("enabled", oac_type_bool, ecwid_tax, enabled, NULL, 0),
    OAC_FIELD("includeInPrice", oac_type_bool, ecwid_tax, include_in_price, NULL, 0),
    OAC_FIELD("useShippingAddress", oac_type_bool, ecwid_tax, use_shipping_address, NULL, 0),
    OAC_FIELD("taxShipping", oac_type_bool, ecwid_tax, tax_shipping, NULL, 0),
    OAC_FIELD("appliedByDefault", oac_type_bool, ecwid_tax, applied_by_default, NULL, 0),
    OAC_FIELD("defaultTax", oac_type_number, ecwid_tax, default_tax, NULL, 0),
    OAC_FIELD("rules", ecwid_tax_rule_list_oac_type, ecwid_tax, rules, NULL, 0),
};
static const uint8_t index_of_ecwid_tax[] = {
    0, 0, 0, 0, 6, 9, 0, 0, 3, 0, 0, 2, 4, 0, 0, 1, 0, 0, 0, 0, 7, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 8,
};
/* clang-format on */

static void write_ecwid_tax(oac_writer *writer, const void *from)
{
    const ecwid_tax *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("id"), &value->id);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_bool_member(writer, OAC_KEY("includeInPrice"), &value->include_in_price);
    oac_write_bool_member(writer, OAC_KEY("useShippingAddress"), &value->use_shipping_address);
    oac_write_bool_member(writer, OAC_KEY("taxShipping"), &value->tax_shipping);
    oac_write_bool_member(writer, OAC_KEY("appliedByDefault"), &value->applied_by_default);
    oac_write_number_member(writer, OAC_KEY("defaultTax"), &value->default_tax);
    oac_write_list(writer, OAC_KEY("rules"), &value->rules, &ecwid_tax_rule_list_oac_type);
    oac_write_rest(writer, value, &ecwid_tax_oac_type);
}

static char *read_ecwid_tax(oac_reader *reader, char *at, void *into)
{
    ecwid_tax *value = into;
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
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("includeInPrice"))) {
        at = oac_read_bool(reader, at, &value->include_in_price);
    }
    if (oac_at_key(&at, OAC_NEXT("useShippingAddress"))) {
        at = oac_read_bool(reader, at, &value->use_shipping_address);
    }
    if (oac_at_key(&at, OAC_NEXT("taxShipping"))) {
        at = oac_read_bool(reader, at, &value->tax_shipping);
    }
    if (oac_at_key(&at, OAC_NEXT("appliedByDefault"))) {
        at = oac_read_bool(reader, at, &value->applied_by_default);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultTax"))) {
        at = oac_read_number(reader, at, &value->default_tax);
    }
    if (oac_at_key(&at, OAC_NEXT("rules"))) {
        at = oac_read_list(reader, at, &value->rules, &ecwid_tax_rule_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_tax_oac_type);
}

const oac_type ecwid_tax_oac_type = {
    OAC_RECORD_TABLE(ecwid_tax, extra, 9, 31),
    .write = write_ecwid_tax,
    .read = read_ecwid_tax,
    .fields = fields_of_ecwid_tax,
    .index = index_of_ecwid_tax,
};
/* clang-format off */
const oac_type ecwid_tax_list_oac_type = OAC_LIST_TABLE(ecwid_tax_list, ecwid_tax, ecwid_tax_oac_type, 0);
/* clang-format on */

oac_status ecwid_tax_serialize(const ecwid_tax *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_tax_oac_type, value, buffer, error);
}

oac_status ecwid_tax_parse(const char *text, size_t length, const oac_parse_options *options, ecwid_tax *value,
                           oac_error *error)
{
    return oac_record_parse(&ecwid_tax_oac_type, text, length, options, value, error);
}

oac_status ecwid_tax_validate(const ecwid_tax *value, oac_validation mode, oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_tax_oac_type, value, mode, violations, error);
}

void ecwid_tax_dispose(ecwid_tax *value)
{
    oac_record_dispose(&ecwid_tax_oac_type, value);
}
