/* ecwid_payment_option_payment_surcharges: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:20195 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/payment_option_payment_surcharges.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_payment_option_payment_surcharges[] = {
    OAC_FIELD("type", ecwid_payment_option_payment_surcharges_type_oac_type, ecwid_payment_option_payment_surcharges,
              type, NULL, 0),
    OAC_FIELD("value", oac_type_number, ecwid_payment_option_payment_surcharges, value, NULL, 0),
};
/* clang-format on */

static void write_ecwid_payment_option_payment_surcharges(oac_writer *writer, const void *from)
{
    const ecwid_payment_option_payment_surcharges *value = from;
    oac_write_object_begin(writer);
    oac_write_enum(writer, OAC_KEY("type"), &value->type, &ecwid_payment_option_payment_surcharges_type_oac_type);
    oac_write_number_member(writer, OAC_KEY("value"), &value->value);
    oac_write_rest(writer, value, &ecwid_payment_option_payment_surcharges_oac_type);
}

static char *read_ecwid_payment_option_payment_surcharges(oac_reader *reader, char *at, void *into)
{
    ecwid_payment_option_payment_surcharges *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("type"))) {
        at = oac_read_enum(reader, at, &value->type, &ecwid_payment_option_payment_surcharges_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("value"))) {
        at = oac_read_number(reader, at, &value->value);
    }
    return oac_read_rest(reader, at, value, &ecwid_payment_option_payment_surcharges_oac_type);
}

const oac_type ecwid_payment_option_payment_surcharges_oac_type = {
    OAC_RECORD_TABLE(ecwid_payment_option_payment_surcharges, extra, 2, 0),
    .write = write_ecwid_payment_option_payment_surcharges,
    .read = read_ecwid_payment_option_payment_surcharges,
    .fields = fields_of_ecwid_payment_option_payment_surcharges,
};

oac_status ecwid_payment_option_payment_surcharges_serialize(const ecwid_payment_option_payment_surcharges *value,
                                                             oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_payment_option_payment_surcharges_oac_type, value, buffer, error);
}

oac_status ecwid_payment_option_payment_surcharges_parse(const char *text, size_t length,
                                                         const oac_parse_options *options,
                                                         ecwid_payment_option_payment_surcharges *value,
                                                         oac_error *error)
{
    return oac_record_parse(&ecwid_payment_option_payment_surcharges_oac_type, text, length, options, value, error);
}

oac_status ecwid_payment_option_payment_surcharges_validate(const ecwid_payment_option_payment_surcharges *value,
                                                            oac_validation mode, oac_violations *violations,
                                                            oac_error *error)
{
    return oac_record_validate(&ecwid_payment_option_payment_surcharges_oac_type, value, mode, violations, error);
}

void ecwid_payment_option_payment_surcharges_dispose(ecwid_payment_option_payment_surcharges *value)
{
    oac_record_dispose(&ecwid_payment_option_payment_surcharges_oac_type, value);
}
