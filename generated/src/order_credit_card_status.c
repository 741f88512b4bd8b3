/* ecwid_order_credit_card_status: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17885 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_credit_card_status.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_order_credit_card_status[] = {
    OAC_FIELD("avsMessage", oac_type_string, ecwid_order_credit_card_status, avs_message, NULL, 0),
    OAC_FIELD("cvvMessage", oac_type_string, ecwid_order_credit_card_status, cvv_message, NULL, 0),
};
/* clang-format on */

static void write_ecwid_order_credit_card_status(oac_writer *writer, const void *from)
{
    const ecwid_order_credit_card_status *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("avsMessage"), &value->avs_message);
    oac_write_string_member(writer, OAC_KEY("cvvMessage"), &value->cvv_message);
    oac_write_rest(writer, value, &ecwid_order_credit_card_status_oac_type);
}

static char *read_ecwid_order_credit_card_status(oac_reader *reader, char *at, void *into)
{
    ecwid_order_credit_card_status *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("avsMessage"))) {
        at = oac_read_string(reader, at, &value->avs_message);
    }
    if (oac_at_key(&at, OAC_NEXT("cvvMessage"))) {
        at = oac_read_string(reader, at, &value->cvv_message);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_credit_card_status_oac_type);
}

const oac_type ecwid_order_credit_card_status_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_credit_card_status, extra, 2, 0),
    .write = write_ecwid_order_credit_card_status,
    .read = read_ecwid_order_credit_card_status,
    .fields = fields_of_ecwid_order_credit_card_status,
};

oac_status ecwid_order_credit_card_status_serialize(const ecwid_order_credit_card_status *value, oac_buffer *buffer,
                                                    oac_error *error)
{
    return oac_record_serialize(&ecwid_order_credit_card_status_oac_type, value, buffer, error);
}

oac_status ecwid_order_credit_card_status_parse(const char *text, size_t length, const oac_parse_options *options,
                                                ecwid_order_credit_card_status *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_credit_card_status_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_credit_card_status_validate(const ecwid_order_credit_card_status *value, oac_validation mode,
                                                   oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_credit_card_status_oac_type, value, mode, violations, error);
}

void ecwid_order_credit_card_status_dispose(ecwid_order_credit_card_status *value)
{
    oac_record_dispose(&ecwid_order_credit_card_status_oac_type, value);
}
