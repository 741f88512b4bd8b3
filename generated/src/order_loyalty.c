/* ecwid_order_loyalty: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/orders.yaml:250), not this file. */
#include <ecwid/order_loyalty.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_order_loyalty[] = {
    OAC_FIELD("customerEnabled", oac_type_bool, ecwid_order_loyalty, customer_enabled, NULL, 0),
    OAC_FIELD("earned", oac_type_number, ecwid_order_loyalty, earned, NULL, 0),
    OAC_FIELD("balance", oac_type_number, ecwid_order_loyalty, balance, NULL, 0),
};
/* clang-format on */

static void write_ecwid_order_loyalty(oac_writer *writer, const void *from)
{
    const ecwid_order_loyalty *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("customerEnabled"), &value->customer_enabled);
    oac_write_number_member(writer, OAC_KEY("earned"), &value->earned);
    oac_write_number_member(writer, OAC_KEY("balance"), &value->balance);
    oac_write_rest(writer, value, &ecwid_order_loyalty_oac_type);
}

static char *read_ecwid_order_loyalty(oac_reader *reader, char *at, void *into)
{
    ecwid_order_loyalty *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("customerEnabled"))) {
        at = oac_read_bool(reader, at, &value->customer_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("earned"))) {
        at = oac_read_number(reader, at, &value->earned);
    }
    if (oac_at_key(&at, OAC_NEXT("balance"))) {
        at = oac_read_number(reader, at, &value->balance);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_loyalty_oac_type);
}

const oac_type ecwid_order_loyalty_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_loyalty, extra, 3, 0),
    .write = write_ecwid_order_loyalty,
    .read = read_ecwid_order_loyalty,
    .fields = fields_of_ecwid_order_loyalty,
};

oac_status ecwid_order_loyalty_serialize(const ecwid_order_loyalty *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_order_loyalty_oac_type, value, buffer, error);
}

oac_status ecwid_order_loyalty_parse(const char *text, size_t length, const oac_parse_options *options,
                                     ecwid_order_loyalty *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_loyalty_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_loyalty_validate(const ecwid_order_loyalty *value, oac_validation mode,
                                        oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_loyalty_oac_type, value, mode, violations, error);
}

void ecwid_order_loyalty_dispose(ecwid_order_loyalty *value)
{
    oac_record_dispose(&ecwid_order_loyalty_oac_type, value);
}
