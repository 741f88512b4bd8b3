/* ecwid_order_selected_price: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17273 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_selected_price.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_order_selected_price[] = {
    OAC_FIELD("value", oac_type_number, ecwid_order_selected_price, value, NULL, 0),
};
/* clang-format on */

static void write_ecwid_order_selected_price(oac_writer *writer, const void *from)
{
    const ecwid_order_selected_price *value = from;
    oac_write_object_begin(writer);
    oac_write_number_member(writer, OAC_KEY("value"), &value->value);
    oac_write_rest(writer, value, &ecwid_order_selected_price_oac_type);
}

static char *read_ecwid_order_selected_price(oac_reader *reader, char *at, void *into)
{
    ecwid_order_selected_price *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("value"))) {
        at = oac_read_number(reader, at, &value->value);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_selected_price_oac_type);
}

const oac_type ecwid_order_selected_price_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_selected_price, extra, 1, 0),
    .write = write_ecwid_order_selected_price,
    .read = read_ecwid_order_selected_price,
    .fields = fields_of_ecwid_order_selected_price,
};

oac_status ecwid_order_selected_price_serialize(const ecwid_order_selected_price *value, oac_buffer *buffer,
                                                oac_error *error)
{
    return oac_record_serialize(&ecwid_order_selected_price_oac_type, value, buffer, error);
}

oac_status ecwid_order_selected_price_parse(const char *text, size_t length, const oac_parse_options *options,
                                            ecwid_order_selected_price *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_selected_price_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_selected_price_validate(const ecwid_order_selected_price *value, oac_validation mode,
                                               oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_selected_price_oac_type, value, mode, violations, error);
}

void ecwid_order_selected_price_dispose(ecwid_order_selected_price *value)
{
    oac_record_dispose(&ecwid_order_selected_price_oac_type, value);
}
