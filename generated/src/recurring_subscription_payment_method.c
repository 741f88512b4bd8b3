/* ecwid_recurring_subscription_payment_method: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:19562 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/recurring_subscription_payment_method.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_recurring_subscription_payment_method[] = {
    OAC_FIELD("creditCardMaskedNumber", oac_type_string, ecwid_recurring_subscription_payment_method,
              credit_card_masked_number, NULL, 0),
    OAC_FIELD("creditCardBrand", oac_type_string, ecwid_recurring_subscription_payment_method, credit_card_brand, NULL,
              0),
};
/* clang-format on */

static void write_ecwid_recurring_subscription_payment_method(oac_writer *writer, const void *from)
{
    const ecwid_recurring_subscription_payment_method *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("creditCardMaskedNumber"), &value->credit_card_masked_number);
    oac_write_string_member(writer, OAC_KEY("creditCardBrand"), &value->credit_card_brand);
    oac_write_rest(writer, value, &ecwid_recurring_subscription_payment_method_oac_type);
}

static char *read_ecwid_recurring_subscription_payment_method(oac_reader *reader, char *at, void *into)
{
    ecwid_recurring_subscription_payment_method *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("creditCardMaskedNumber"))) {
        at = oac_read_string(reader, at, &value->credit_card_masked_number);
    }
    if (oac_at_key(&at, OAC_NEXT("creditCardBrand"))) {
        at = oac_read_string(reader, at, &value->credit_card_brand);
    }
    return oac_read_rest(reader, at, value, &ecwid_recurring_subscription_payment_method_oac_type);
}

const oac_type ecwid_recurring_subscription_payment_method_oac_type = {
    OAC_RECORD_TABLE(ecwid_recurring_subscription_payment_method, extra, 2, 0),
    .write = write_ecwid_recurring_subscription_payment_method,
    .read = read_ecwid_recurring_subscription_payment_method,
    .fields = fields_of_ecwid_recurring_subscription_payment_method,
};

oac_status
ecwid_recurring_subscription_payment_method_serialize(const ecwid_recurring_subscription_payment_method *value,
                                                      oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_recurring_subscription_payment_method_oac_type, value, buffer, error);
}

oac_status ecwid_recurring_subscription_payment_method_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_recurring_subscription_payment_method *value,
                                                             oac_error *error)
{
    return oac_record_parse(&ecwid_recurring_subscription_payment_method_oac_type, text, length, options, value, error);
}

oac_status
ecwid_recurring_subscription_payment_method_validate(const ecwid_recurring_subscription_payment_method *value,
                                                     oac_validation mode, oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_recurring_subscription_payment_method_oac_type, value, mode, violations, error);
}

void ecwid_recurring_subscription_payment_method_dispose(ecwid_recurring_subscription_payment_method *value)
{
    oac_record_dispose(&ecwid_recurring_subscription_payment_method_oac_type, value);
}
