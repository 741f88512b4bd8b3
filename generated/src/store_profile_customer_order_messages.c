/* ecwid_store_profile_customer_order_messages: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24422 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_customer_order_messages.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_customer_order_messages[] = {
    OAC_FIELD("orderConfirmation", ecwid_store_profile_notification_oac_type,
              ecwid_store_profile_customer_order_messages, order_confirmation, NULL, 0),
    OAC_FIELD("orderStatusChanged", ecwid_store_profile_notification_oac_type,
              ecwid_store_profile_customer_order_messages, order_status_changed, NULL, 0),
    OAC_FIELD("orderIsReadyForPickup", ecwid_store_profile_notification_oac_type,
              ecwid_store_profile_customer_order_messages, order_is_ready_for_pickup, NULL, 0),
    OAC_FIELD("downloadEgoods", ecwid_store_profile_notification_oac_type, ecwid_store_profile_customer_order_messages,
              download_egoods, NULL, 0),
    OAC_FIELD("orderShipped", ecwid_store_profile_notification_oac_type, ecwid_store_profile_customer_order_messages,
              order_shipped, NULL, 0),
    OAC_FIELD("orderDelivered", ecwid_store_profile_notification_oac_type, ecwid_store_profile_customer_order_messages,
              order_delivered, NULL, 0),
};
static const uint8_t index_of_ecwid_store_profile_customer_order_messages[] = {
    0, 1, 0, 0, 0, 0, 0, 0, 0, 4, 6, 0, 3, 5, 0, 2,
};
/* clang-format on */

static void write_ecwid_store_profile_customer_order_messages(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_customer_order_messages *value = from;
    oac_write_object_begin(writer);
    oac_write_record(writer, OAC_KEY("orderConfirmation"), &value->order_confirmation,
                     &ecwid_store_profile_notification_oac_type);
    oac_write_record(writer, OAC_KEY("orderStatusChanged"), &value->order_status_changed,
                     &ecwid_store_profile_notification_oac_type);
    oac_write_record(writer, OAC_KEY("orderIsReadyForPickup"), &value->order_is_ready_for_pickup,
                     &ecwid_store_profile_notification_oac_type);
    oac_write_record(writer, OAC_KEY("downloadEgoods"), &value->download_egoods,
                     &ecwid_store_profile_notification_oac_type);
    oac_write_record(writer, OAC_KEY("orderShipped"), &value->order_shipped,
                     &ecwid_store_profile_notification_oac_type);
    oac_write_record(writer, OAC_KEY("orderDelivered"), &value->order_delivered,
                     &ecwid_store_profile_notification_oac_type);
    oac_write_rest(writer, value, &ecwid_store_profile_customer_order_messages_oac_type);
}

static char *read_ecwid_store_profile_customer_order_messages(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_customer_order_messages *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("orderConfirmation"))) {
        at = oac_read_record(reader, at, &value->order_confirmation, &ecwid_store_profile_notification_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("orderStatusChanged"))) {
        at = oac_read_record(reader, at, &value->order_status_changed, &ecwid_store_profile_notification_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("orderIsReadyForPickup"))) {
        at = oac_read_record(reader, at, &value->order_is_ready_for_pickup, &ecwid_store_profile_notification_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("downloadEgoods"))) {
        at = oac_read_record(reader, at, &value->download_egoods, &ecwid_store_profile_notification_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("orderShipped"))) {
        at = oac_read_record(reader, at, &value->order_shipped, &ecwid_store_profile_notification_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("orderDelivered"))) {
        at = oac_read_record(reader, at, &value->order_delivered, &ecwid_store_profile_notification_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_customer_order_messages_oac_type);
}

const oac_type ecwid_store_profile_customer_order_messages_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_customer_order_messages, extra, 6, 15),
    .write = write_ecwid_store_profile_customer_order_messages,
    .read = read_ecwid_store_profile_customer_order_messages,
    .fields = fields_of_ecwid_store_profile_customer_order_messages,
    .index = index_of_ecwid_store_profile_customer_order_messages,
};

oac_status
ecwid_store_profile_customer_order_messages_serialize(const ecwid_store_profile_customer_order_messages *value,
                                                      oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_customer_order_messages_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_customer_order_messages_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_store_profile_customer_order_messages *value,
                                                             oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_customer_order_messages_oac_type, text, length, options, value, error);
}

oac_status
ecwid_store_profile_customer_order_messages_validate(const ecwid_store_profile_customer_order_messages *value,
                                                     oac_validation mode, oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_customer_order_messages_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_customer_order_messages_dispose(ecwid_store_profile_customer_order_messages *value)
{
    oac_record_dispose(&ecwid_store_profile_customer_order_messages_oac_type, value);
}
