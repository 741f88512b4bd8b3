/* ecwid_store_profile_subscription_methods: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24393 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_subscription_methods.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_subscription_methods[] = {
    OAC_FIELD("supportedPaymentMethodsAreAvailable", oac_type_bool, ecwid_store_profile_subscription_methods,
              supported_payment_methods_are_available, NULL, OAC_CHECK_READ_ONLY),
    OAC_FIELD("supportedPaymentMethodsAreConnected", oac_type_bool, ecwid_store_profile_subscription_methods,
              supported_payment_methods_are_connected, NULL, OAC_CHECK_READ_ONLY),
};
/* clang-format on */

static void write_ecwid_store_profile_subscription_methods(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_subscription_methods *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("supportedPaymentMethodsAreAvailable"),
                          &value->supported_payment_methods_are_available);
    oac_write_bool_member(writer, OAC_KEY("supportedPaymentMethodsAreConnected"),
                          &value->supported_payment_methods_are_connected);
    oac_write_rest(writer, value, &ecwid_store_profile_subscription_methods_oac_type);
}

static char *read_ecwid_store_profile_subscription_methods(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_subscription_methods *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("supportedPaymentMethodsAreAvailable"))) {
        at = oac_read_bool(reader, at, &value->supported_payment_methods_are_available);
    }
    if (oac_at_key(&at, OAC_NEXT("supportedPaymentMethodsAreConnected"))) {
        at = oac_read_bool(reader, at, &value->supported_payment_methods_are_connected);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_subscription_methods_oac_type);
}

const oac_type ecwid_store_profile_subscription_methods_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_subscription_methods, extra, 2, 0),
    .write = write_ecwid_store_profile_subscription_methods,
    .read = read_ecwid_store_profile_subscription_methods,
    .fields = fields_of_ecwid_store_profile_subscription_methods,
};

oac_status ecwid_store_profile_subscription_methods_serialize(const ecwid_store_profile_subscription_methods *value,
                                                              oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_subscription_methods_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_subscription_methods_parse(const char *text, size_t length,
                                                          const oac_parse_options *options,
                                                          ecwid_store_profile_subscription_methods *value,
                                                          oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_subscription_methods_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_subscription_methods_validate(const ecwid_store_profile_subscription_methods *value,
                                                             oac_validation mode, oac_violations *violations,
                                                             oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_subscription_methods_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_subscription_methods_dispose(ecwid_store_profile_subscription_methods *value)
{
    oac_record_dispose(&ecwid_store_profile_subscription_methods_oac_type, value);
}
