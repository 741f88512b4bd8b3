/* ecwid_custom_charge_with_ecwid_billing_response: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11149 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/custom_charge_with_ecwid_billing_response.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_custom_charge_with_ecwid_billing_response[] = {
    OAC_FIELD("transactionId", oac_type_string, ecwid_custom_charge_with_ecwid_billing_response, transaction_id, NULL,
              0),
    OAC_FIELD("idempotencyKeyInUse", oac_type_bool, ecwid_custom_charge_with_ecwid_billing_response,
              idempotency_key_in_use, NULL, 0),
};
/* clang-format on */

static void write_ecwid_custom_charge_with_ecwid_billing_response(oac_writer *writer, const void *from)
{
    const ecwid_custom_charge_with_ecwid_billing_response *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("transactionId"), &value->transaction_id);
    oac_write_bool_member(writer, OAC_KEY("idempotencyKeyInUse"), &value->idempotency_key_in_use);
    oac_write_rest(writer, value, &ecwid_custom_charge_with_ecwid_billing_response_oac_type);
}

static char *read_ecwid_custom_charge_with_ecwid_billing_response(oac_reader *reader, char *at, void *into)
{
    ecwid_custom_charge_with_ecwid_billing_response *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("transactionId"))) {
        at = oac_read_string(reader, at, &value->transaction_id);
    }
    if (oac_at_key(&at, OAC_NEXT("idempotencyKeyInUse"))) {
        at = oac_read_bool(reader, at, &value->idempotency_key_in_use);
    }
    return oac_read_rest(reader, at, value, &ecwid_custom_charge_with_ecwid_billing_response_oac_type);
}

const oac_type ecwid_custom_charge_with_ecwid_billing_response_oac_type = {
    OAC_RECORD_TABLE(ecwid_custom_charge_with_ecwid_billing_response, extra, 2, 0),
    .write = write_ecwid_custom_charge_with_ecwid_billing_response,
    .read = read_ecwid_custom_charge_with_ecwid_billing_response,
    .fields = fields_of_ecwid_custom_charge_with_ecwid_billing_response,
};

oac_status
ecwid_custom_charge_with_ecwid_billing_response_serialize(const ecwid_custom_charge_with_ecwid_billing_response *value,
                                                          oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_custom_charge_with_ecwid_billing_response_oac_type, value, buffer, error);
}

oac_status ecwid_custom_charge_with_ecwid_billing_response_parse(const char *text, size_t length,
                                                                 const oac_parse_options *options,
                                                                 ecwid_custom_charge_with_ecwid_billing_response *value,
                                                                 oac_error *error)
{
    return oac_record_parse(&ecwid_custom_charge_with_ecwid_billing_response_oac_type, text, length, options, value,
                            error);
}

oac_status
ecwid_custom_charge_with_ecwid_billing_response_validate(const ecwid_custom_charge_with_ecwid_billing_response *value,
                                                         oac_validation mode, oac_violations *violations,
                                                         oac_error *error)
{
    return oac_record_validate(&ecwid_custom_charge_with_ecwid_billing_response_oac_type, value, mode, violations,
                               error);
}

void ecwid_custom_charge_with_ecwid_billing_response_dispose(ecwid_custom_charge_with_ecwid_billing_response *value)
{
    oac_record_dispose(&ecwid_custom_charge_with_ecwid_billing_response_oac_type, value);
}
