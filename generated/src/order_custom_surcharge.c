/* ecwid_order_custom_surcharge: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17112 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_custom_surcharge.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_order_custom_surcharge[] = {
    OAC_FIELD("id", oac_type_string, ecwid_order_custom_surcharge, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("value", oac_type_number, ecwid_order_custom_surcharge, value, NULL, 0),
    OAC_FIELD("type", ecwid_order_custom_surcharge_type_oac_type, ecwid_order_custom_surcharge, type, NULL, 0),
    OAC_FIELD("total", oac_type_number, ecwid_order_custom_surcharge, total, NULL, 0),
    OAC_FIELD("totalWithoutTax", oac_type_number, ecwid_order_custom_surcharge, total_without_tax, NULL, 0),
    OAC_FIELD("description", oac_type_string, ecwid_order_custom_surcharge, description, NULL, 0),
    OAC_FIELD("descriptionTranslated", oac_type_string, ecwid_order_custom_surcharge, description_translated, NULL, 0),
    OAC_FIELD("taxable", oac_type_bool, ecwid_order_custom_surcharge, taxable, NULL, 0),
    OAC_FIELD("taxes", ecwid_order_tax_list_oac_type, ecwid_order_custom_surcharge, taxes, NULL, 0),
};
static const uint8_t index_of_ecwid_order_custom_surcharge[] = {
    4, 0, 0, 0, 0, 5, 0, 0, 3, 8, 0, 0, 0, 9, 0, 1, 0, 0, 0, 7, 0, 2, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0,
};
/* clang-format on */

static void write_ecwid_order_custom_surcharge(oac_writer *writer, const void *from)
{
    const ecwid_order_custom_surcharge *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_number_member(writer, OAC_KEY("value"), &value->value);
    oac_write_enum(writer, OAC_KEY("type"), &value->type, &ecwid_order_custom_surcharge_type_oac_type);
    oac_write_number_member(writer, OAC_KEY("total"), &value->total);
    oac_write_number_member(writer, OAC_KEY("totalWithoutTax"), &value->total_without_tax);
    oac_write_string_member(writer, OAC_KEY("description"), &value->description);
    oac_write_string_member(writer, OAC_KEY("descriptionTranslated"), &value->description_translated);
    oac_write_bool_member(writer, OAC_KEY("taxable"), &value->taxable);
    oac_write_list(writer, OAC_KEY("taxes"), &value->taxes, &ecwid_order_tax_list_oac_type);
    oac_write_rest(writer, value, &ecwid_order_custom_surcharge_oac_type);
}

static char *read_ecwid_order_custom_surcharge(oac_reader *reader, char *at, void *into)
{
    ecwid_order_custom_surcharge *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("value"))) {
        at = oac_read_number(reader, at, &value->value);
    }
    if (oac_at_key(&at, OAC_NEXT("type"))) {
        at = oac_read_enum(reader, at, &value->type, &ecwid_order_custom_surcharge_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("total"))) {
        at = oac_read_number(reader, at, &value->total);
    }
    if (oac_at_key(&at, OAC_NEXT("totalWithoutTax"))) {
        at = oac_read_number(reader, at, &value->total_without_tax);
    }
    if (oac_at_key(&at, OAC_NEXT("description"))) {
        at = oac_read_string(reader, at, &value->description);
    }
    if (oac_at_key(&at, OAC_NEXT("descriptionTranslated"))) {
        at = oac_read_string(reader, at, &value->description_translated);
    }
    if (oac_at_key(&at, OAC_NEXT("taxable"))) {
        at = oac_read_bool(reader, at, &value->taxable);
    }
    if (oac_at_key(&at, OAC_NEXT("taxes"))) {
        at = oac_read_list(reader, at, &value->taxes, &ecwid_order_tax_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_custom_surcharge_oac_type);
}

const oac_type ecwid_order_custom_surcharge_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_custom_surcharge, extra, 9, 31),
    .write = write_ecwid_order_custom_surcharge,
    .read = read_ecwid_order_custom_surcharge,
    .fields = fields_of_ecwid_order_custom_surcharge,
    .index = index_of_ecwid_order_custom_surcharge,
};
/* clang-format off */
const oac_type ecwid_order_custom_surcharge_list_oac_type = OAC_LIST_TABLE(ecwid_order_custom_surcharge_list,
                                                                           ecwid_order_custom_surcharge,
                                                                           ecwid_order_custom_surcharge_oac_type, 0);
/* clang-format on */

oac_status ecwid_order_custom_surcharge_serialize(const ecwid_order_custom_surcharge *value, oac_buffer *buffer,
                                                  oac_error *error)
{
    return oac_record_serialize(&ecwid_order_custom_surcharge_oac_type, value, buffer, error);
}

oac_status ecwid_order_custom_surcharge_parse(const char *text, size_t length, const oac_parse_options *options,
                                              ecwid_order_custom_surcharge *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_custom_surcharge_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_custom_surcharge_validate(const ecwid_order_custom_surcharge *value, oac_validation mode,
                                                 oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_custom_surcharge_oac_type, value, mode, violations, error);
}

void ecwid_order_custom_surcharge_dispose(ecwid_order_custom_surcharge *value)
{
    oac_record_dispose(&ecwid_order_custom_surcharge_oac_type, value);
}
