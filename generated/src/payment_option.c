/* ecwid_payment_option: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:20245 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/payment_option.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_payment_option[] = {
    133,
    201,
};
static const uint16_t operations_2_of_ecwid_payment_option[] = {
    201,
};
static const oac_constraint rules_1_of_ecwid_payment_option[] = {
    OAC_ROW_ONLY(0, 0, 2, operations_1_of_ecwid_payment_option),
    OAC_ROW_ONLY(0, 11, 1, operations_2_of_ecwid_payment_option),
    OAC_ROW_ONLY(OAC_ROW_LAST, 12, 1, operations_2_of_ecwid_payment_option),
};
static const oac_field fields_of_ecwid_payment_option[] = {
    OAC_FIELD("id", oac_type_string, ecwid_payment_option, id, NULL, OAC_FIELD_IDENTIFIES),
    OAC_FIELD("enabled", oac_type_bool, ecwid_payment_option, enabled, NULL, 0),
    OAC_FIELD("configured", oac_type_bool, ecwid_payment_option, configured, NULL, 0),
    OAC_FIELD("checkoutTitle", oac_type_string, ecwid_payment_option, checkout_title, NULL, 0),
    OAC_FIELD("checkoutTitleTranslated", oac_type_string_map, ecwid_payment_option, checkout_title_translated, NULL, 0),
    OAC_FIELD("checkoutDescription", oac_type_string, ecwid_payment_option, checkout_description, NULL, 0),
    OAC_FIELD("paymentProcessorId", oac_type_string, ecwid_payment_option, payment_processor_id, NULL, 0),
    OAC_FIELD("paymentProcessorTitle", oac_type_string, ecwid_payment_option, payment_processor_title, NULL, 0),
    OAC_FIELD("orderBy", oac_type_int, ecwid_payment_option, order_by, NULL, 0),
    OAC_FIELD("appClientId", oac_type_string, ecwid_payment_option, app_client_id, NULL, 0),
    OAC_FIELD("paymentSurcharges", ecwid_payment_option_payment_surcharges_oac_type, ecwid_payment_option,
              payment_surcharges, NULL, 0),
    OAC_FIELD("appNamespace", oac_type_string, ecwid_payment_option, app_namespace, NULL, 0),
    OAC_FIELD("methods", oac_type_json_list, ecwid_payment_option, methods, NULL, 0),
    OAC_FIELD("instructionsForCustomer", ecwid_payment_option_instructions_for_customer_oac_type, ecwid_payment_option,
              instructions_for_customer, NULL, 0),
    OAC_FIELD("shippingSettings", ecwid_payment_option_shipping_settings_oac_type, ecwid_payment_option,
              shipping_settings, NULL, 0),
};
static const uint8_t index_of_ecwid_payment_option[] = {
    0, 0, 0, 6, 0, 0, 0, 0, 2, 13, 0, 12, 0, 0, 11, 1, 3, 14, 4, 15, 0, 0, 0, 0, 5, 9, 8, 0, 0, 7, 10, 0,
};
/* clang-format on */

static void write_ecwid_payment_option(oac_writer *writer, const void *from)
{
    const ecwid_payment_option *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("id"), &value->id);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_bool_member(writer, OAC_KEY("configured"), &value->configured);
    oac_write_string_member(writer, OAC_KEY("checkoutTitle"), &value->checkout_title);
    oac_write_map(writer, OAC_KEY("checkoutTitleTranslated"), &value->checkout_title_translated, &oac_type_string_map);
    oac_write_string_member(writer, OAC_KEY("checkoutDescription"), &value->checkout_description);
    oac_write_string_member(writer, OAC_KEY("paymentProcessorId"), &value->payment_processor_id);
    oac_write_string_member(writer, OAC_KEY("paymentProcessorTitle"), &value->payment_processor_title);
    oac_write_int_member(writer, OAC_KEY("orderBy"), &value->order_by);
    oac_write_string_member(writer, OAC_KEY("appClientId"), &value->app_client_id);
    oac_write_record(writer, OAC_KEY("paymentSurcharges"), &value->payment_surcharges,
                     &ecwid_payment_option_payment_surcharges_oac_type);
    oac_write_string_member(writer, OAC_KEY("appNamespace"), &value->app_namespace);
    oac_write_list(writer, OAC_KEY("methods"), &value->methods, &oac_type_json_list);
    oac_write_record(writer, OAC_KEY("instructionsForCustomer"), &value->instructions_for_customer,
                     &ecwid_payment_option_instructions_for_customer_oac_type);
    oac_write_record(writer, OAC_KEY("shippingSettings"), &value->shipping_settings,
                     &ecwid_payment_option_shipping_settings_oac_type);
    oac_write_rest(writer, value, &ecwid_payment_option_oac_type);
}

static char *read_ecwid_payment_option(oac_reader *reader, char *at, void *into)
{
    ecwid_payment_option *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("id"))) {
        at = oac_read_string(reader, at, &value->id);
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("configured"))) {
        at = oac_read_bool(reader, at, &value->configured);
    }
    if (oac_at_key(&at, OAC_NEXT("checkoutTitle"))) {
        at = oac_read_string(reader, at, &value->checkout_title);
    }
    if (oac_at_key(&at, OAC_NEXT("checkoutTitleTranslated"))) {
        at = oac_read_map(reader, at, &value->checkout_title_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("checkoutDescription"))) {
        at = oac_read_string(reader, at, &value->checkout_description);
    }
    if (oac_at_key(&at, OAC_NEXT("paymentProcessorId"))) {
        at = oac_read_string(reader, at, &value->payment_processor_id);
    }
    if (oac_at_key(&at, OAC_NEXT("paymentProcessorTitle"))) {
        at = oac_read_string(reader, at, &value->payment_processor_title);
    }
    if (oac_at_key(&at, OAC_NEXT("orderBy"))) {
        at = oac_read_int(reader, at, &value->order_by);
    }
    if (oac_at_key(&at, OAC_NEXT("appClientId"))) {
        at = oac_read_string(reader, at, &value->app_client_id);
    }
    if (oac_at_key(&at, OAC_NEXT("paymentSurcharges"))) {
        at = oac_read_record(reader, at, &value->payment_surcharges, &ecwid_payment_option_payment_surcharges_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("appNamespace"))) {
        at = oac_read_string(reader, at, &value->app_namespace);
    }
    if (oac_at_key(&at, OAC_NEXT("methods"))) {
        at = oac_read_list(reader, at, &value->methods, &oac_type_json_list);
    }
    if (oac_at_key(&at, OAC_NEXT("instructionsForCustomer"))) {
        at = oac_read_record(reader, at, &value->instructions_for_customer,
                             &ecwid_payment_option_instructions_for_customer_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shippingSettings"))) {
        at = oac_read_record(reader, at, &value->shipping_settings, &ecwid_payment_option_shipping_settings_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_payment_option_oac_type);
}

/* clang-format off */
const oac_type ecwid_payment_option_oac_type = {
    OAC_RECORD_TABLE(ecwid_payment_option, extra, 15, 31),
    .write = write_ecwid_payment_option,
    .read = read_ecwid_payment_option,
    .fields = fields_of_ecwid_payment_option,
    .index = index_of_ecwid_payment_option,
    .rules = rules_1_of_ecwid_payment_option,
};
/* clang-format on */
/* clang-format off */
const oac_type ecwid_payment_option_list_oac_type = OAC_LIST_TABLE(ecwid_payment_option_list, ecwid_payment_option,
                                                                   ecwid_payment_option_oac_type, 0);
/* clang-format on */

oac_status ecwid_payment_option_serialize(const ecwid_payment_option *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_payment_option_oac_type, value, buffer, error);
}

oac_status ecwid_payment_option_parse(const char *text, size_t length, const oac_parse_options *options,
                                      ecwid_payment_option *value, oac_error *error)
{
    return oac_record_parse(&ecwid_payment_option_oac_type, text, length, options, value, error);
}

oac_status ecwid_payment_option_validate(const ecwid_payment_option *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_payment_option_oac_type, value, mode, violations, error);
}

void ecwid_payment_option_dispose(ecwid_payment_option *value)
{
    oac_record_dispose(&ecwid_payment_option_oac_type, value);
}
