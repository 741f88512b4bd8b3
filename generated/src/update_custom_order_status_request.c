/* ecwid_update_custom_order_status_request: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:19421 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/update_custom_order_status_request.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_update_custom_order_status_request[] = {
    OAC_FIELD("enabled", oac_type_bool, ecwid_update_custom_order_status_request, enabled, NULL, 0),
    OAC_FIELD("sendNotificationWhenStatusIsAssigned", oac_type_bool, ecwid_update_custom_order_status_request,
              send_notification_when_status_is_assigned, NULL, 0),
    OAC_FIELD("name", oac_type_string, ecwid_update_custom_order_status_request, name, NULL, 0),
    OAC_FIELD("nameTranslations", oac_type_string_map, ecwid_update_custom_order_status_request, name_translations,
              NULL, 0),
};
/* clang-format on */

static void write_ecwid_update_custom_order_status_request(oac_writer *writer, const void *from)
{
    const ecwid_update_custom_order_status_request *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("enabled"), &value->enabled);
    oac_write_bool_member(writer, OAC_KEY("sendNotificationWhenStatusIsAssigned"),
                          &value->send_notification_when_status_is_assigned);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_map(writer, OAC_KEY("nameTranslations"), &value->name_translations, &oac_type_string_map);
    oac_write_rest(writer, value, &ecwid_update_custom_order_status_request_oac_type);
}

static char *read_ecwid_update_custom_order_status_request(oac_reader *reader, char *at, void *into)
{
    ecwid_update_custom_order_status_request *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
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
    if (oac_at_key(&at, OAC_NEXT("nameTranslations"))) {
        at = oac_read_map(reader, at, &value->name_translations, &oac_type_string_map);
    }
    return oac_read_rest(reader, at, value, &ecwid_update_custom_order_status_request_oac_type);
}

const oac_type ecwid_update_custom_order_status_request_oac_type = {
    OAC_RECORD_TABLE(ecwid_update_custom_order_status_request, extra, 4, 0),
    .write = write_ecwid_update_custom_order_status_request,
    .read = read_ecwid_update_custom_order_status_request,
    .fields = fields_of_ecwid_update_custom_order_status_request,
};

oac_status ecwid_update_custom_order_status_request_serialize(const ecwid_update_custom_order_status_request *value,
                                                              oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_update_custom_order_status_request_oac_type, value, buffer, error);
}

oac_status ecwid_update_custom_order_status_request_parse(const char *text, size_t length,
                                                          const oac_parse_options *options,
                                                          ecwid_update_custom_order_status_request *value,
                                                          oac_error *error)
{
    return oac_record_parse(&ecwid_update_custom_order_status_request_oac_type, text, length, options, value, error);
}

oac_status ecwid_update_custom_order_status_request_validate(const ecwid_update_custom_order_status_request *value,
                                                             oac_validation mode, oac_violations *violations,
                                                             oac_error *error)
{
    return oac_record_validate(&ecwid_update_custom_order_status_request_oac_type, value, mode, violations, error);
}

void ecwid_update_custom_order_status_request_dispose(ecwid_update_custom_order_status_request *value)
{
    oac_record_dispose(&ecwid_update_custom_order_status_request_oac_type, value);
}
