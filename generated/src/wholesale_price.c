/* ecwid_wholesale_price: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:22562 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/wholesale_price.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_wholesale_price[] = {
    OAC_FIELD("quantity", oac_type_int, ecwid_wholesale_price, quantity, NULL, 0),
    OAC_FIELD("price", oac_type_number, ecwid_wholesale_price, price, NULL, 0),
};
/* clang-format on */

static void write_ecwid_wholesale_price(oac_writer *writer, const void *from)
{
    const ecwid_wholesale_price *value = from;
    oac_write_object_begin(writer);
    oac_write_int_member(writer, OAC_KEY("quantity"), &value->quantity);
    oac_write_number_member(writer, OAC_KEY("price"), &value->price);
    oac_write_rest(writer, value, &ecwid_wholesale_price_oac_type);
}

static char *read_ecwid_wholesale_price(oac_reader *reader, char *at, void *into)
{
    ecwid_wholesale_price *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("quantity"))) {
        at = oac_read_int(reader, at, &value->quantity);
    }
    if (oac_at_key(&at, OAC_NEXT("price"))) {
        at = oac_read_number(reader, at, &value->price);
    }
    return oac_read_rest(reader, at, value, &ecwid_wholesale_price_oac_type);
}

const oac_type ecwid_wholesale_price_oac_type = {
    OAC_RECORD_TABLE(ecwid_wholesale_price, extra, 2, 0),
    .write = write_ecwid_wholesale_price,
    .read = read_ecwid_wholesale_price,
    .fields = fields_of_ecwid_wholesale_price,
};
/* clang-format off */
const oac_type ecwid_wholesale_price_list_oac_type = OAC_LIST_TABLE(ecwid_wholesale_price_list, ecwid_wholesale_price,
                                                                    ecwid_wholesale_price_oac_type, 0);
/* clang-format on */

oac_status ecwid_wholesale_price_serialize(const ecwid_wholesale_price *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_wholesale_price_oac_type, value, buffer, error);
}

oac_status ecwid_wholesale_price_parse(const char *text, size_t length, const oac_parse_options *options,
                                       ecwid_wholesale_price *value, oac_error *error)
{
    return oac_record_parse(&ecwid_wholesale_price_oac_type, text, length, options, value, error);
}

oac_status ecwid_wholesale_price_validate(const ecwid_wholesale_price *value, oac_validation mode,
                                          oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_wholesale_price_oac_type, value, mode, violations, error);
}

void ecwid_wholesale_price_dispose(ecwid_wholesale_price *value)
{
    oac_record_dispose(&ecwid_wholesale_price_oac_type, value);
}
