/* ecwid_custom_charge_with_ecwid_billing_params: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:203 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/custom_charge_with_ecwid_billing_params.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_custom_charge_with_ecwid_billing_params[] = {
    OAC_ROW(OAC_RULE_MAXIMUM, OAC_ROW_LAST, 0, "500", NULL, number, 500.0),
};
static const oac_constraint rules_2_of_ecwid_custom_charge_with_ecwid_billing_params[] = {
    OAC_ROW(OAC_RULE_MAX_LENGTH, OAC_ROW_LAST, 0, "255", NULL, count, 255),
};
static const oac_field fields_of_ecwid_custom_charge_with_ecwid_billing_params[] = {
    OAC_FIELD("amount", oac_type_number, ecwid_custom_charge_with_ecwid_billing_params, amount,
              rules_1_of_ecwid_custom_charge_with_ecwid_billing_params, OAC_CHECK_REQUIRED),
    OAC_FIELD("currency", ecwid_custom_charge_with_ecwid_billing_currency_oac_type,
              ecwid_custom_charge_with_ecwid_billing_params, currency, NULL, OAC_CHECK_REQUIRED),
    OAC_FIELD("description", oac_type_string, ecwid_custom_charge_with_ecwid_billing_params, description,
              rules_2_of_ecwid_custom_charge_with_ecwid_billing_params, OAC_CHECK_REQUIRED),
    OAC_FIELD("idempotencyKey", oac_type_string, ecwid_custom_charge_with_ecwid_billing_params, idempotency_key, NULL,
              OAC_CHECK_REQUIRED),
    OAC_FIELD("metadata", oac_type_string, ecwid_custom_charge_with_ecwid_billing_params, metadata, NULL, 0),
};
static const uint8_t index_of_ecwid_custom_charge_with_ecwid_billing_params[] = {
    0, 0, 0, 0, 0, 0, 1, 0, 0, 5, 0, 3, 2, 0, 4, 0,
};
/* clang-format on */

static void write_ecwid_custom_charge_with_ecwid_billing_params(oac_writer *writer, const void *from)
{
    const ecwid_custom_charge_with_ecwid_billing_params *value = from;
    oac_write_object_begin(writer);
    oac_write_number_member(writer, OAC_KEY("amount"), &value->amount);
    oac_write_enum(writer, OAC_KEY("currency"), &value->currency,
                   &ecwid_custom_charge_with_ecwid_billing_currency_oac_type);
    oac_write_string_member(writer, OAC_KEY("description"), &value->description);
    oac_write_string_member(writer, OAC_KEY("idempotencyKey"), &value->idempotency_key);
    oac_write_string_member(writer, OAC_KEY("metadata"), &value->metadata);
    oac_write_rest(writer, value, &ecwid_custom_charge_with_ecwid_billing_params_oac_type);
}

static char *read_ecwid_custom_charge_with_ecwid_billing_params(oac_reader *reader, char *at, void *into)
{
    ecwid_custom_charge_with_ecwid_billing_params *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("amount"))) {
        at = oac_read_number(reader, at, &value->amount);
    }
    if (oac_at_key(&at, OAC_NEXT("currency"))) {
        at = oac_read_enum(reader, at, &value->currency, &ecwid_custom_charge_with_ecwid_billing_currency_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("description"))) {
        at = oac_read_string(reader, at, &value->description);
    }
    if (oac_at_key(&at, OAC_NEXT("idempotencyKey"))) {
        at = oac_read_string(reader, at, &value->idempotency_key);
    }
    if (oac_at_key(&at, OAC_NEXT("metadata"))) {
        at = oac_read_string(reader, at, &value->metadata);
    }
    return oac_read_rest(reader, at, value, &ecwid_custom_charge_with_ecwid_billing_params_oac_type);
}

const oac_type ecwid_custom_charge_with_ecwid_billing_params_oac_type = {
    OAC_RECORD_TABLE(ecwid_custom_charge_with_ecwid_billing_params, extra, 5, 15),
    .write = write_ecwid_custom_charge_with_ecwid_billing_params,
    .read = read_ecwid_custom_charge_with_ecwid_billing_params,
    .fields = fields_of_ecwid_custom_charge_with_ecwid_billing_params,
    .index = index_of_ecwid_custom_charge_with_ecwid_billing_params,
};

oac_status
ecwid_custom_charge_with_ecwid_billing_params_serialize(const ecwid_custom_charge_with_ecwid_billing_params *value,
                                                        oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_custom_charge_with_ecwid_billing_params_oac_type, value, buffer, error);
}

oac_status ecwid_custom_charge_with_ecwid_billing_params_parse(const char *text, size_t length,
                                                               const oac_parse_options *options,
                                                               ecwid_custom_charge_with_ecwid_billing_params *value,
                                                               oac_error *error)
{
    return oac_record_parse(&ecwid_custom_charge_with_ecwid_billing_params_oac_type, text, length, options, value,
                            error);
}

oac_status
ecwid_custom_charge_with_ecwid_billing_params_validate(const ecwid_custom_charge_with_ecwid_billing_params *value,
                                                       oac_validation mode, oac_violations *violations,
                                                       oac_error *error)
{
    return oac_record_validate(&ecwid_custom_charge_with_ecwid_billing_params_oac_type, value, mode, violations, error);
}

void ecwid_custom_charge_with_ecwid_billing_params_dispose(ecwid_custom_charge_with_ecwid_billing_params *value)
{
    oac_record_dispose(&ecwid_custom_charge_with_ecwid_billing_params_oac_type, value);
}
