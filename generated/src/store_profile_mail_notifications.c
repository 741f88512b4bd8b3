/* ecwid_store_profile_mail_notifications: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24404 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_mail_notifications.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_store_profile_mail_notifications[] = {
    201,
};
static const oac_constraint rules_1_of_ecwid_store_profile_mail_notifications[] = {
    OAC_ROW_ONLY(OAC_ROW_LAST, 1, 1, operations_1_of_ecwid_store_profile_mail_notifications),
};
static const oac_field fields_of_ecwid_store_profile_mail_notifications[] = {
    OAC_FIELD("adminNotificationEmails", oac_type_string_list, ecwid_store_profile_mail_notifications,
              admin_notification_emails, NULL, 0),
    OAC_FIELD("customerNotificationFromEmail", oac_type_string, ecwid_store_profile_mail_notifications,
              customer_notification_from_email, NULL, OAC_CHECK_READ_ONLY),
    OAC_FIELD("customerOrderMessages", ecwid_store_profile_customer_order_messages_oac_type,
              ecwid_store_profile_mail_notifications, customer_order_messages, NULL, 0),
    OAC_FIELD("adminMessages", ecwid_store_profile_admin_messages_oac_type, ecwid_store_profile_mail_notifications,
              admin_messages, NULL, 0),
    OAC_FIELD("customerMarketingMessages", ecwid_store_profile_customer_marketing_messages_oac_type,
              ecwid_store_profile_mail_notifications, customer_marketing_messages, NULL, 0),
};
static const uint8_t index_of_ecwid_store_profile_mail_notifications[] = {
    0, 0, 0, 3, 0, 0, 0, 0, 5, 4, 0, 0, 0, 1, 2, 0,
};
/* clang-format on */

static void write_ecwid_store_profile_mail_notifications(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_mail_notifications *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("adminNotificationEmails"), &value->admin_notification_emails,
                   &oac_type_string_list);
    oac_write_string_member(writer, OAC_KEY("customerNotificationFromEmail"), &value->customer_notification_from_email);
    oac_write_record(writer, OAC_KEY("customerOrderMessages"), &value->customer_order_messages,
                     &ecwid_store_profile_customer_order_messages_oac_type);
    oac_write_record(writer, OAC_KEY("adminMessages"), &value->admin_messages,
                     &ecwid_store_profile_admin_messages_oac_type);
    oac_write_record(writer, OAC_KEY("customerMarketingMessages"), &value->customer_marketing_messages,
                     &ecwid_store_profile_customer_marketing_messages_oac_type);
    oac_write_rest(writer, value, &ecwid_store_profile_mail_notifications_oac_type);
}

static char *read_ecwid_store_profile_mail_notifications(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_mail_notifications *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("adminNotificationEmails"))) {
        at = oac_read_list(reader, at, &value->admin_notification_emails, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("customerNotificationFromEmail"))) {
        at = oac_read_string(reader, at, &value->customer_notification_from_email);
    }
    if (oac_at_key(&at, OAC_NEXT("customerOrderMessages"))) {
        at = oac_read_record(reader, at, &value->customer_order_messages,
                             &ecwid_store_profile_customer_order_messages_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("adminMessages"))) {
        at = oac_read_record(reader, at, &value->admin_messages, &ecwid_store_profile_admin_messages_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("customerMarketingMessages"))) {
        at = oac_read_record(reader, at, &value->customer_marketing_messages,
                             &ecwid_store_profile_customer_marketing_messages_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_mail_notifications_oac_type);
}

/* clang-format off */
const oac_type ecwid_store_profile_mail_notifications_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_mail_notifications, extra, 5, 15),
    .write = write_ecwid_store_profile_mail_notifications,
    .read = read_ecwid_store_profile_mail_notifications,
    .fields = fields_of_ecwid_store_profile_mail_notifications,
    .index = index_of_ecwid_store_profile_mail_notifications,
    .rules = rules_1_of_ecwid_store_profile_mail_notifications,
};
/* clang-format on */

oac_status ecwid_store_profile_mail_notifications_serialize(const ecwid_store_profile_mail_notifications *value,
                                                            oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_mail_notifications_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_mail_notifications_parse(const char *text, size_t length,
                                                        const oac_parse_options *options,
                                                        ecwid_store_profile_mail_notifications *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_mail_notifications_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_mail_notifications_validate(const ecwid_store_profile_mail_notifications *value,
                                                           oac_validation mode, oac_violations *violations,
                                                           oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_mail_notifications_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_mail_notifications_dispose(ecwid_store_profile_mail_notifications *value)
{
    oac_record_dispose(&ecwid_store_profile_mail_notifications_oac_type, value);
}
