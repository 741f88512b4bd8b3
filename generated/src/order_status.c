/* ecwid_order_status: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:19314 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_status.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_order_status[] = {
    OAC_FIELD("statusId", ecwid_order_status_id_oac_type, ecwid_order_status, status_id, NULL, 0),
    OAC_FIELD("orderStatusType", ecwid_order_status_type_oac_type, ecwid_order_status, order_status_type, NULL, 0),
    OAC_FIELD("defaultStatus", oac_type_bool, ecwid_order_status, default_status, NULL, 0),
    OAC_FIELD("enabled", oac_type_bool, ecwid_order_status, enabled, NULL, 0),
    OAC_FIELD("sendNotificationWhenStatusIsAssigned", oac_type_bool, ecwid_order_status,
              send_notification_when_status_is_assigned, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_order_status, name, NULL, 0),
    OAC_FIELD("nameTranslated", oac_type_string_map, ecwid_order_status, name_translated, NULL, 0),
    OAC_FIELD("lastNameChangeDate", oac_type_string, ecwid_order_status, last_name_change_date, NULL, 0),
};
static const uint8_t index_of_ecwid_order_status[] = {
    5, 0, 0, 0, 0, 7, 0, 8, 2, 1, 4, 6, 0, 0, 0, 3,
};
/* clang-format on */

static void write_ecwid_order_status(oac_writer *writer, const void *from)
{
    const ecwid_order_status *value = from;
    oac_write_object_begin(writer);
    oac_write_enum(writer, OAC_KEY("statusId"), &value->status_id, &ecwid_order_status_id_oac_type);
    oac_write_enum(writer, OAC_KEY("orderStatusType"), &value->order_status_type, &ecwid_order_status_type_oac_type);
    oac_write_bool_member(writer, OAC_KEY("defaultStatus"), &value->default_status);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_bool_member(writer, OAC_KEY("sendNotificationWhenStatusIsAssigned"),
                          &value->send_notification_when_status_is_assigned);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_map(writer, OAC_KEY("nameTranslated"), &value->name_translated, &oac_type_string_map);
    oac_write_string_member(writer, OAC_KEY("lastNameChangeDate"), &value->last_name_change_date);
    oac_write_rest(writer, value, &ecwid_order_status_oac_type);
}

static char *read_ecwid_order_status(oac_reader *reader, char *at, void *into)
{
    ecwid_order_status *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("statusId"))) {
        at = oac_read_enum(reader, at, &value->status_id, &ecwid_order_status_id_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("orderStatusType"))) {
        at = oac_read_enum(reader, at, &value->order_status_type, &ecwid_order_status_type_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultStatus"))) {
        at = oac_read_bool(reader, at, &value->default_status);
    }
    if (oac_at_key(&at, OAC_NEXT("enabled"))) {
        at = oac_read_bool(reader, at, &value->enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("sendNotificationWhenStatusIsAssigned"))) {
        at = oac_read_bool(reader, at, &value->send_notification_when_status_is_assigned);
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("nameTranslated"))) {
        at = oac_read_map(reader, at, &value->name_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("lastNameChangeDate"))) {
        at = oac_read_string(reader, at, &value->last_name_change_date);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_status_oac_type);
}

const oac_type ecwid_order_status_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_status, extra, 8, 15),
    .write = write_ecwid_order_status,
    .read = read_ecwid_order_status,
    .fields = fields_of_ecwid_order_status,
    .index = index_of_ecwid_order_status,
};
/* clang-format off */
const oac_type ecwid_order_status_list_oac_type = OAC_LIST_TABLE(ecwid_order_status_list, ecwid_order_status,
                                                                 ecwid_order_status_oac_type, 0);
/* clang-format on */

oac_status ecwid_order_status_serialize(const ecwid_order_status *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_order_status_oac_type, value, buffer, error);
}

oac_status ecwid_order_status_parse(const char *text, size_t length, const oac_parse_options *options,
                                    ecwid_order_status *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_status_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_status_validate(const ecwid_order_status *value, oac_validation mode, oac_violations *violations,
                                       oac_error *error)
{
    return oac_record_validate(&ecwid_order_status_oac_type, value, mode, violations, error);
}

void ecwid_order_status_dispose(ecwid_order_status *value)
{
    oac_record_dispose(&ecwid_order_status_oac_type, value);
}
