/* ecwid_store_profile_admin_messages: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24449 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_admin_messages.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_admin_messages[] = {
    OAC_FIELD("newOrderPlaced", ecwid_store_profile_notification_oac_type, ecwid_store_profile_admin_messages,
              new_order_placed, NULL, 0),
    OAC_FIELD("lowStockNotification", ecwid_store_profile_notification_oac_type, ecwid_store_profile_admin_messages,
              low_stock_notification, NULL, 0),
    OAC_FIELD("weeklyStatsReport", ecwid_store_profile_notification_oac_type, ecwid_store_profile_admin_messages,
              weekly_stats_report, NULL, 0),
};
/* clang-format on */

static void write_ecwid_store_profile_admin_messages(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_admin_messages *value = from;
    oac_write_object_begin(writer);
    oac_write_record(writer, OAC_KEY("newOrderPlaced"), &value->new_order_placed,
                     &ecwid_store_profile_notification_oac_type);
    oac_write_record(writer, OAC_KEY("lowStockNotification"), &value->low_stock_notification,
                     &ecwid_store_profile_notification_oac_type);
    oac_write_record(writer, OAC_KEY("weeklyStatsReport"), &value->weekly_stats_report,
                     &ecwid_store_profile_notification_oac_type);
    oac_write_rest(writer, value, &ecwid_store_profile_admin_messages_oac_type);
}

static char *read_ecwid_store_profile_admin_messages(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_admin_messages *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("newOrderPlaced"))) {
        at = oac_read_record(reader, at, &value->new_order_placed, &ecwid_store_profile_notification_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("lowStockNotification"))) {
        at = oac_read_record(reader, at, &value->low_stock_notification, &ecwid_store_profile_notification_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("weeklyStatsReport"))) {
        at = oac_read_record(reader, at, &value->weekly_stats_report, &ecwid_store_profile_notification_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_admin_messages_oac_type);
}

const oac_type ecwid_store_profile_admin_messages_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_admin_messages, extra, 3, 0),
    .write = write_ecwid_store_profile_admin_messages,
    .read = read_ecwid_store_profile_admin_messages,
    .fields = fields_of_ecwid_store_profile_admin_messages,
};

oac_status ecwid_store_profile_admin_messages_serialize(const ecwid_store_profile_admin_messages *value,
                                                        oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_admin_messages_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_admin_messages_parse(const char *text, size_t length, const oac_parse_options *options,
                                                    ecwid_store_profile_admin_messages *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_admin_messages_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_admin_messages_validate(const ecwid_store_profile_admin_messages *value,
                                                       oac_validation mode, oac_violations *violations,
                                                       oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_admin_messages_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_admin_messages_dispose(ecwid_store_profile_admin_messages *value)
{
    oac_record_dispose(&ecwid_store_profile_admin_messages_oac_type, value);
}
