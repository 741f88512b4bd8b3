/* ecwid_store_profile_customer_marketing_messages: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24460 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_customer_marketing_messages.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_customer_marketing_messages[] = {
    OAC_FIELD("abandonedCartRecovery", ecwid_store_profile_notification_oac_type,
              ecwid_store_profile_customer_marketing_messages, abandoned_cart_recovery, NULL, 0),
    OAC_FIELD("favoriteProductsReminder", ecwid_store_profile_notification_oac_type,
              ecwid_store_profile_customer_marketing_messages, favorite_products_reminder, NULL, 0),
    OAC_FIELD("feedbackRequest", ecwid_store_profile_notification_oac_type,
              ecwid_store_profile_customer_marketing_messages, feedback_request, NULL, 0),
    OAC_FIELD("customerLoyaltyAppreciation", ecwid_store_profile_notification_oac_type,
              ecwid_store_profile_customer_marketing_messages, customer_loyalty_appreciation, NULL, 0),
    OAC_FIELD("inactiveCustomerReminder", ecwid_store_profile_notification_oac_type,
              ecwid_store_profile_customer_marketing_messages, inactive_customer_reminder, NULL, 0),
    OAC_FIELD("purchaseAnniversary", ecwid_store_profile_notification_oac_type,
              ecwid_store_profile_customer_marketing_messages, purchase_anniversary, NULL, 0),
};
static const uint8_t index_of_ecwid_store_profile_customer_marketing_messages[] = {
    3, 2, 5, 0, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 4, 0,
};
/* clang-format on */

static void write_ecwid_store_profile_customer_marketing_messages(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_customer_marketing_messages *value = from;
    oac_write_object_begin(writer);
    oac_write_record(writer, OAC_KEY("abandonedCartRecovery"), &value->abandoned_cart_recovery,
                     &ecwid_store_profile_notification_oac_type);
    oac_write_record(writer, OAC_KEY("favoriteProductsReminder"), &value->favorite_products_reminder,
                     &ecwid_store_profile_notification_oac_type);
    oac_write_record(writer, OAC_KEY("feedbackRequest"), &value->feedback_request,
                     &ecwid_store_profile_notification_oac_type);
    oac_write_record(writer, OAC_KEY("customerLoyaltyAppreciation"), &value->customer_loyalty_appreciation,
                     &ecwid_store_profile_notification_oac_type);
    oac_write_record(writer, OAC_KEY("inactiveCustomerReminder"), &value->inactive_customer_reminder,
                     &ecwid_store_profile_notification_oac_type);
    oac_write_record(writer, OAC_KEY("purchaseAnniversary"), &value->purchase_anniversary,
                     &ecwid_store_profile_notification_oac_type);
    oac_write_rest(writer, value, &ecwid_store_profile_customer_marketing_messages_oac_type);
}

static char *read_ecwid_store_profile_customer_marketing_messages(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_customer_marketing_messages *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("abandonedCartRecovery"))) {
        at = oac_read_record(reader, at, &value->abandoned_cart_recovery, &ecwid_store_profile_notification_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("favoriteProductsReminder"))) {
        at =
            oac_read_record(reader, at, &value->favorite_products_reminder, &ecwid_store_profile_notification_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("feedbackRequest"))) {
        at = oac_read_record(reader, at, &value->feedback_request, &ecwid_store_profile_notification_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("customerLoyaltyAppreciation"))) {
        at = oac_read_record(reader, at, &value->customer_loyalty_appreciation,
                             &ecwid_store_profile_notification_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("inactiveCustomerReminder"))) {
        at =
            oac_read_record(reader, at, &value->inactive_customer_reminder, &ecwid_store_profile_notification_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("purchaseAnniversary"))) {
        at = oac_read_record(reader, at, &value->purchase_anniversary, &ecwid_store_profile_notification_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_customer_marketing_messages_oac_type);
}

const oac_type ecwid_store_profile_customer_marketing_messages_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_customer_marketing_messages, extra, 6, 15),
    .write = write_ecwid_store_profile_customer_marketing_messages,
    .read = read_ecwid_store_profile_customer_marketing_messages,
    .fields = fields_of_ecwid_store_profile_customer_marketing_messages,
    .index = index_of_ecwid_store_profile_customer_marketing_messages,
};

oac_status
ecwid_store_profile_customer_marketing_messages_serialize(const ecwid_store_profile_customer_marketing_messages *value,
                                                          oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_customer_marketing_messages_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_customer_marketing_messages_parse(const char *text, size_t length,
                                                                 const oac_parse_options *options,
                                                                 ecwid_store_profile_customer_marketing_messages *value,
                                                                 oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_customer_marketing_messages_oac_type, text, length, options, value,
                            error);
}

oac_status
ecwid_store_profile_customer_marketing_messages_validate(const ecwid_store_profile_customer_marketing_messages *value,
                                                         oac_validation mode, oac_violations *violations,
                                                         oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_customer_marketing_messages_oac_type, value, mode, violations,
                               error);
}

void ecwid_store_profile_customer_marketing_messages_dispose(ecwid_store_profile_customer_marketing_messages *value)
{
    oac_record_dispose(&ecwid_store_profile_customer_marketing_messages_oac_type, value);
}
