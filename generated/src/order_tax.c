/* ecwid_order_tax: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17141 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_tax.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_order_tax[] = {
    109,
    111,
    112,
    113,
    114,
    115,
    116,
    118,
};
static const oac_constraint rules_1_of_ecwid_order_tax[] = {
    OAC_ROW_ONLY(0, 3, 8, operations_1_of_ecwid_order_tax),
    OAC_ROW_ONLY(0, 4, 8, operations_1_of_ecwid_order_tax),
    OAC_ROW_ONLY(0, 5, 8, operations_1_of_ecwid_order_tax),
    OAC_ROW_ONLY(0, 6, 8, operations_1_of_ecwid_order_tax),
    OAC_ROW_ONLY(0, 7, 8, operations_1_of_ecwid_order_tax),
    OAC_ROW_ONLY(0, 8, 8, operations_1_of_ecwid_order_tax),
    OAC_ROW_ONLY(0, 9, 8, operations_1_of_ecwid_order_tax),
    OAC_ROW_ONLY(OAC_ROW_LAST, 10, 8, operations_1_of_ecwid_order_tax),
};
static const oac_field fields_of_ecwid_order_tax[] = {
    OAC_FIELD("name", oac_type_string, ecwid_order_tax, name, NULL, 0),
    OAC_FIELD("value", oac_type_number, ecwid_order_tax, value, NULL, 0),
    OAC_FIELD("total", oac_type_number, ecwid_order_tax, total, NULL, 0),
    OAC_FIELD("taxOnDiscountedSubtotal", oac_type_number, ecwid_order_tax, tax_on_discounted_subtotal, NULL, 0),
    OAC_FIELD("taxOnShipping", oac_type_number, ecwid_order_tax, tax_on_shipping, NULL, 0),
    OAC_FIELD("sourceTaxRateId", oac_type_int, ecwid_order_tax, source_tax_rate_id, NULL, 0),
    OAC_FIELD("sourceTaxRateType", ecwid_order_tax_source_tax_rate_type_oac_type, ecwid_order_tax, source_tax_rate_type,
              NULL, 0),
    OAC_FIELD("taxType", ecwid_order_tax_type_oac_type, ecwid_order_tax, tax_type, NULL, 0),
    OAC_FIELD("taxClassCode", oac_type_string, ecwid_order_tax, tax_class_code, NULL, 0),
    OAC_FIELD("taxClassName", oac_type_string, ecwid_order_tax, tax_class_name, NULL, 0),
    OAC_FIELD("includeInPrice", oac_type_bool, ecwid_order_tax, include_in_price, NULL, 0),
};
static const uint8_t index_of_ecwid_order_tax[] = {
    3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 5, 7, 9, 11, 4, 0, 0, 0, 6, 2, 0, 8, 0, 0, 0, 0, 10, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_order_tax(oac_writer *writer, const void *from)
{
    const ecwid_order_tax *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_number_member(writer, OAC_KEY("value"), &value->value);
    oac_write_number_member(writer, OAC_KEY("total"), &value->total);
    oac_write_number_member(writer, OAC_KEY("taxOnDiscountedSubtotal"), &value->tax_on_discounted_subtotal);
    oac_write_number_member(writer, OAC_KEY("taxOnShipping"), &value->tax_on_shipping);
    oac_write_int_member(writer, OAC_KEY("sourceTaxRateId"), &value->source_tax_rate_id);
    oac_write_enum(writer, OAC_KEY("sourceTaxRateType"), &value->source_tax_rate_type,
                   &ecwid_order_tax_source_tax_rate_type_oac_type);
    oac_write_enum(writer, OAC_KEY("taxType"), &value->tax_type, &ecwid_order_tax_type_oac_type);
    oac_write_string_member(writer, OAC_KEY("taxClassCode"), &value->tax_class_code);
    oac_write_string_member(writer, OAC_KEY("taxClassName"), &value->tax_class_name);
    oac_write_bool_member(writer, OAC_KEY("includeInPrice"), &value->include_in_price);
    oac_write_rest(writer, value, &ecwid_order_tax_oac_type);
}

static char *read_ecwid_order_tax(oac_reader *reader, char *at, void *into)
{
    ecwid_order_tax *value = into;
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
    if (oac_at_key(&at, OAC_NEXT("total"))) {
        at = oac_read_number(reader, at, &value->total);
    }
    if (oac_at_key(&at, OAC_NEXT("taxOnDiscountedSubtotal"))) {
        at = oac_read_number(reader, at, &value->tax_on_discounted_subtotal);
    }
    if (oac_at_key(&at, OAC_NEXT("taxOnShipping"))) {
        at = oac_read_number(reader, at, &value->tax_on_shipping);
    }
    if (oac_at_key(&at, OAC_NEXT("sourceTaxRateId"))) {
        at = oac_read_int(reader, at, &value->source_tax_rate_id);
    }
    if (oac_at_key(&at, OAC_NEXT("sourceTaxRateType"))) {
        at = oac_read_enum(reader, at, &value->source_tax_rate_type, &ecwid_order_tax_source_tax_rate_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("taxType"))) {
        at = oac_read_enum(reader, at, &value->tax_type, &ecwid_order_tax_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("taxClassCode"))) {
        at = oac_read_string(reader, at, &value->tax_class_code);
    }
    if (oac_at_key(&at, OAC_NEXT("taxClassName"))) {
        at = oac_read_string(reader, at, &value->tax_class_name);
    }
    if (oac_at_key(&at, OAC_NEXT("includeInPrice"))) {
        at = oac_read_bool(reader, at, &value->include_in_price);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_tax_oac_type);
}

/* clang-format off */
const oac_type ecwid_order_tax_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_tax, extra, 11, 31),
    .write = write_ecwid_order_tax,
    .read = read_ecwid_order_tax,
    .fields = fields_of_ecwid_order_tax,
    .index = index_of_ecwid_order_tax,
    .rules = rules_1_of_ecwid_order_tax,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_order_tax_list_oac_type = OAC_LIST_TABLE(ecwid_order_tax_list, ecwid_order_tax,
                                                              ecwid_order_tax_oac_type, 0);
/* clang-format on */

oac_status ecwid_order_tax_serialize(const ecwid_order_tax *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_order_tax_oac_type, value, buffer, error);
}

oac_status ecwid_order_tax_parse(const char *text, size_t length, const oac_parse_options *options,
                                 ecwid_order_tax *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_tax_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_tax_validate(const ecwid_order_tax *value, oac_validation mode, oac_violations *violations,
                                    oac_error *error)
{
    return oac_record_validate(&ecwid_order_tax_oac_type, value, mode, violations, error);
}

void ecwid_order_tax_dispose(ecwid_order_tax *value)
{
    oac_record_dispose(&ecwid_order_tax_oac_type, value);
}
