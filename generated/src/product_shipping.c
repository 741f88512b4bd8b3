/* ecwid_product_shipping: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:20619 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_shipping.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_shipping[] = {
    OAC_FIELD("type", ecwid_product_shipping_type_oac_type, ecwid_product_shipping, type, NULL, 0),
    OAC_FIELD("methodMarkup", oac_type_number, ecwid_product_shipping, method_markup, NULL, 0),
    OAC_FIELD("flatRate", oac_type_number, ecwid_product_shipping, flat_rate, NULL, 0),
    OAC_FIELD("disabledMethods", oac_type_string_list, ecwid_product_shipping, disabled_methods, NULL, 0),
    OAC_FIELD("enabledMethods", oac_type_string_list, ecwid_product_shipping, enabled_methods, NULL, 0),
};
static const uint8_t index_of_ecwid_product_shipping[] = {
    0, 0, 0, 4, 0, 0, 0, 0, 1, 2, 0, 0, 5, 0, 3, 0,
};
/* clang-format on */

static void write_ecwid_product_shipping(oac_writer *writer, const void *from)
{
    const ecwid_product_shipping *value = from;
    oac_write_object_begin(writer);
    oac_write_enum(writer, OAC_KEY("type"), &value->type, &ecwid_product_shipping_type_oac_type);
    oac_write_number_member(writer, OAC_KEY("methodMarkup"), &value->method_markup);
    oac_write_number_member(writer, OAC_KEY("flatRate"), &value->flat_rate);
    oac_write_list(writer, OAC_KEY("disabledMethods"), &value->disabled_methods, &oac_type_string_list);
    oac_write_list(writer, OAC_KEY("enabledMethods"), &value->enabled_methods, &oac_type_string_list);
    oac_write_rest(writer, value, &ecwid_product_shipping_oac_type);
}

static char *read_ecwid_product_shipping(oac_reader *reader, char *at, void *into)
{
    ecwid_product_shipping *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("type"))) {
        at = oac_read_enum(reader, at, &value->type, &ecwid_product_shipping_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("methodMarkup"))) {
        at = oac_read_number(reader, at, &value->method_markup);
    }
    if (oac_at_key(&at, OAC_NEXT("flatRate"))) {
        at = oac_read_number(reader, at, &value->flat_rate);
    }
    if (oac_at_key(&at, OAC_NEXT("disabledMethods"))) {
        at = oac_read_list(reader, at, &value->disabled_methods, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("enabledMethods"))) {
        at = oac_read_list(reader, at, &value->enabled_methods, &oac_type_string_list);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_shipping_oac_type);
}

const oac_type ecwid_product_shipping_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_shipping, extra, 5, 15),
    .write = write_ecwid_product_shipping,
    .read = read_ecwid_product_shipping,
    .fields = fields_of_ecwid_product_shipping,
    .index = index_of_ecwid_product_shipping,
};

oac_status ecwid_product_shipping_serialize(const ecwid_product_shipping *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_shipping_oac_type, value, buffer, error);
}

oac_status ecwid_product_shipping_parse(const char *text, size_t length, const oac_parse_options *options,
                                        ecwid_product_shipping *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_shipping_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_shipping_validate(const ecwid_product_shipping *value, oac_validation mode,
                                           oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_product_shipping_oac_type, value, mode, violations, error);
}

void ecwid_product_shipping_dispose(ecwid_product_shipping *value)
{
    oac_record_dispose(&ecwid_product_shipping_oac_type, value);
}
