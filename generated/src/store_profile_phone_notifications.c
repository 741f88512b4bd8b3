/* ecwid_store_profile_phone_notifications: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24477 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_phone_notifications.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_store_profile_phone_notifications[] = {
    OAC_ROW(OAC_RULE_MAX_ITEMS, OAC_ROW_LAST, 0, "100", NULL, count, 100),
};
static const oac_field fields_of_ecwid_store_profile_phone_notifications[] = {
    OAC_FIELD("adminNotificationPhones", oac_type_string_list, ecwid_store_profile_phone_notifications,
              admin_notification_phones, rules_1_of_ecwid_store_profile_phone_notifications, 0),
};
/* clang-format on */

static void write_ecwid_store_profile_phone_notifications(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_phone_notifications *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("adminNotificationPhones"), &value->admin_notification_phones,
                   &oac_type_string_list);
    oac_write_rest(writer, value, &ecwid_store_profile_phone_notifications_oac_type);
}

static char *read_ecwid_store_profile_phone_notifications(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_phone_notifications *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("adminNotificationPhones"))) {
        at = oac_read_list(reader, at, &value->admin_notification_phones, &oac_type_string_list);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_phone_notifications_oac_type);
}

const oac_type ecwid_store_profile_phone_notifications_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_phone_notifications, extra, 1, 0),
    .write = write_ecwid_store_profile_phone_notifications,
    .read = read_ecwid_store_profile_phone_notifications,
    .fields = fields_of_ecwid_store_profile_phone_notifications,
};

oac_status ecwid_store_profile_phone_notifications_serialize(const ecwid_store_profile_phone_notifications *value,
                                                             oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_phone_notifications_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_phone_notifications_parse(const char *text, size_t length,
                                                         const oac_parse_options *options,
                                                         ecwid_store_profile_phone_notifications *value,
                                                         oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_phone_notifications_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_phone_notifications_validate(const ecwid_store_profile_phone_notifications *value,
                                                            oac_validation mode, oac_violations *violations,
                                                            oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_phone_notifications_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_phone_notifications_dispose(ecwid_store_profile_phone_notifications *value)
{
    oac_record_dispose(&ecwid_store_profile_phone_notifications_oac_type, value);
}
