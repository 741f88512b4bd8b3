/* ecwid_store_profile_payment: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25071 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_payment.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_payment[] = {
    OAC_FIELD("paymentOptions", ecwid_payment_option_list_oac_type, ecwid_store_profile_payment, payment_options, NULL,
              0),
    OAC_FIELD("applePay", ecwid_store_profile_apple_pay_oac_type, ecwid_store_profile_payment, apple_pay, NULL, 0),
    OAC_FIELD("applePayOptions", ecwid_store_profile_apple_pay_list_oac_type, ecwid_store_profile_payment,
              apple_pay_options, NULL, 0),
};
/* clang-format on */

static void write_ecwid_store_profile_payment(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_payment *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("paymentOptions"), &value->payment_options, &ecwid_payment_option_list_oac_type);
    oac_write_record(writer, OAC_KEY("applePay"), &value->apple_pay, &ecwid_store_profile_apple_pay_oac_type);
    oac_write_list(writer, OAC_KEY("applePayOptions"), &value->apple_pay_options,
                   &ecwid_store_profile_apple_pay_list_oac_type);
    oac_write_rest(writer, value, &ecwid_store_profile_payment_oac_type);
}

static char *read_ecwid_store_profile_payment(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_payment *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("paymentOptions"))) {
        at = oac_read_list(reader, at, &value->payment_options, &ecwid_payment_option_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("applePay"))) {
        at = oac_read_record(reader, at, &value->apple_pay, &ecwid_store_profile_apple_pay_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("applePayOptions"))) {
        at = oac_read_list(reader, at, &value->apple_pay_options, &ecwid_store_profile_apple_pay_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_payment_oac_type);
}

const oac_type ecwid_store_profile_payment_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_payment, extra, 3, 0),
    .write = write_ecwid_store_profile_payment,
    .read = read_ecwid_store_profile_payment,
    .fields = fields_of_ecwid_store_profile_payment,
};

oac_status ecwid_store_profile_payment_serialize(const ecwid_store_profile_payment *value, oac_buffer *buffer,
                                                 oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_payment_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_payment_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_store_profile_payment *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_payment_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_payment_validate(const ecwid_store_profile_payment *value, oac_validation mode,
                                                oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_payment_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_payment_dispose(ecwid_store_profile_payment *value)
{
    oac_record_dispose(&ecwid_store_profile_payment_oac_type, value);
}
