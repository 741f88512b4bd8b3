/* ecwid_app_subscription: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11187 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/app_subscription.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_app_subscription[] = {
    OAC_FIELD("startDate", oac_type_string, ecwid_app_subscription, start_date, NULL, 0),
    OAC_FIELD("expirationDate", oac_type_string, ecwid_app_subscription, expiration_date, NULL, 0),
    OAC_FIELD("status", ecwid_app_subscription_state_oac_type, ecwid_app_subscription, status, NULL, 0),
};
/* clang-format on */

static void write_ecwid_app_subscription(oac_writer *writer, const void *from)
{
    const ecwid_app_subscription *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("startDate"), &value->start_date);
    oac_write_string_member(writer, OAC_KEY("expirationDate"), &value->expiration_date);
    oac_write_enum(writer, OAC_KEY("status"), &value->status, &ecwid_app_subscription_state_oac_type);
    oac_write_rest(writer, value, &ecwid_app_subscription_oac_type);
}

static char *read_ecwid_app_subscription(oac_reader *reader, char *at, void *into)
{
    ecwid_app_subscription *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("startDate"))) {
        at = oac_read_string(reader, at, &value->start_date);
    }
    if (oac_at_key(&at, OAC_NEXT("expirationDate"))) {
        at = oac_read_string(reader, at, &value->expiration_date);
    }
    if (oac_at_key(&at, OAC_NEXT("status"))) {
        at = oac_read_enum(reader, at, &value->status, &ecwid_app_subscription_state_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_app_subscription_oac_type);
}

const oac_type ecwid_app_subscription_oac_type = {
    OAC_RECORD_TABLE(ecwid_app_subscription, extra, 3, 0),
    .write = write_ecwid_app_subscription,
    .read = read_ecwid_app_subscription,
    .fields = fields_of_ecwid_app_subscription,
};

oac_status ecwid_app_subscription_serialize(const ecwid_app_subscription *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_app_subscription_oac_type, value, buffer, error);
}

oac_status ecwid_app_subscription_parse(const char *text, size_t length, const oac_parse_options *options,
                                        ecwid_app_subscription *value, oac_error *error)
{
    return oac_record_parse(&ecwid_app_subscription_oac_type, text, length, options, value, error);
}

oac_status ecwid_app_subscription_validate(const ecwid_app_subscription *value, oac_validation mode,
                                           oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_app_subscription_oac_type, value, mode, violations, error);
}

void ecwid_app_subscription_dispose(ecwid_app_subscription *value)
{
    oac_record_dispose(&ecwid_app_subscription_oac_type, value);
}
