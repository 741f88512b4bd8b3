/* ecwid_product_tax: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21110 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_tax.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_product_tax[] = {
    139,
    142,
};
static const oac_constraint rules_1_of_ecwid_product_tax[] = {
    OAC_ROW_ONLY(OAC_ROW_LAST, 1, 2, operations_1_of_ecwid_product_tax),
};
static const oac_field fields_of_ecwid_product_tax[] = {
    OAC_FIELD("taxable", oac_type_bool, ecwid_product_tax, taxable, NULL, 0),
    OAC_FIELD("defaultLocationIncludedTaxRate", oac_type_number, ecwid_product_tax, default_location_included_tax_rate,
              NULL, OAC_CHECK_READ_ONLY),
    OAC_FIELD("enabledManualTaxes", oac_type_int_list, ecwid_product_tax, enabled_manual_taxes, NULL, 0),
    OAC_FIELD("taxClassCode", oac_type_string, ecwid_product_tax, tax_class_code, NULL, 0),
};
/* clang-format on */

static void write_ecwid_product_tax(oac_writer *writer, const void *from)
{
    const ecwid_product_tax *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("taxable"), &value->taxable);
    oac_write_number_member(writer, OAC_KEY("defaultLocationIncludedTaxRate"),
                            &value->default_location_included_tax_rate);
    oac_write_list(writer, OAC_KEY("enabledManualTaxes"), &value->enabled_manual_taxes, &oac_type_int_list);
    oac_write_string_member(writer, OAC_KEY("taxClassCode"), &value->tax_class_code);
    oac_write_rest(writer, value, &ecwid_product_tax_oac_type);
}

static char *read_ecwid_product_tax(oac_reader *reader, char *at, void *into)
{
    ecwid_product_tax *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("taxable"))) {
        at = oac_read_bool(reader, at, &value->taxable);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultLocationIncludedTaxRate"))) {
        at = oac_read_number(reader, at, &value->default_location_included_tax_rate);
    }
    if (oac_at_key(&at, OAC_NEXT("enabledManualTaxes"))) {
        at = oac_read_list(reader, at, &value->enabled_manual_taxes, &oac_type_int_list);
    }
    if (oac_at_key(&at, OAC_NEXT("taxClassCode"))) {
        at = oac_read_string(reader, at, &value->tax_class_code);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_tax_oac_type);
}

const oac_type ecwid_product_tax_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_tax, extra, 4, 0),
    .write = write_ecwid_product_tax,
    .read = read_ecwid_product_tax,
    .fields = fields_of_ecwid_product_tax,
    .rules = rules_1_of_ecwid_product_tax,
};

oac_status ecwid_product_tax_serialize(const ecwid_product_tax *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_tax_oac_type, value, buffer, error);
}

oac_status ecwid_product_tax_parse(const char *text, size_t length, const oac_parse_options *options,
                                   ecwid_product_tax *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_tax_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_tax_validate(const ecwid_product_tax *value, oac_validation mode, oac_violations *violations,
                                      oac_error *error)
{
    return oac_record_validate(&ecwid_product_tax_oac_type, value, mode, violations, error);
}

void ecwid_product_tax_dispose(ecwid_product_tax *value)
{
    oac_record_dispose(&ecwid_product_tax_oac_type, value);
}
