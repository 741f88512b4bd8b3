/* ecwid_app_subscription_status: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11174 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/app_subscription_status.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_app_subscription_status[] = {
    OAC_FIELD("subscription", ecwid_app_subscription_oac_type, ecwid_app_subscription_status, subscription, NULL, 0),
    OAC_FIELD("subscriptionStatus", ecwid_app_subscription_state_oac_type, ecwid_app_subscription_status,
              subscription_status, NULL, 0),
};
/* clang-format on */

static void write_ecwid_app_subscription_status(oac_writer *writer, const void *from)
{
    const ecwid_app_subscription_status *value = from;
    oac_write_object_begin(writer);
    oac_write_record(writer, OAC_KEY("subscription"), &value->subscription, &ecwid_app_subscription_oac_type);
    oac_write_enum(writer, OAC_KEY("subscriptionStatus"), &value->subscription_status,
                   &ecwid_app_subscription_state_oac_type);
    oac_write_rest(writer, value, &ecwid_app_subscription_status_oac_type);
}

static char *read_ecwid_app_subscription_status(oac_reader *reader, char *at, void *into)
{
    ecwid_app_subscription_status *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("subscription"))) {
        at = oac_read_record(reader, at, &value->subscription, &ecwid_app_subscription_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("subscriptionStatus"))) {
        at = oac_read_enum(reader, at, &value->subscription_status, &ecwid_app_subscription_state_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_app_subscription_status_oac_type);
}

const oac_type ecwid_app_subscription_status_oac_type = {
    OAC_RECORD_TABLE(ecwid_app_subscription_status, extra, 2, 0),
    .write = write_ecwid_app_subscription_status,
    .read = read_ecwid_app_subscription_status,
    .fields = fields_of_ecwid_app_subscription_status,
};

oac_status ecwid_app_subscription_status_serialize(const ecwid_app_subscription_status *value, oac_buffer *buffer,
                                                   oac_error *error)
{
    return oac_record_serialize(&ecwid_app_subscription_status_oac_type, value, buffer, error);
}

oac_status ecwid_app_subscription_status_parse(const char *text, size_t length, const oac_parse_options *options,
                                               ecwid_app_subscription_status *value, oac_error *error)
{
    return oac_record_parse(&ecwid_app_subscription_status_oac_type, text, length, options, value, error);
}

oac_status ecwid_app_subscription_status_validate(const ecwid_app_subscription_status *value, oac_validation mode,
                                                  oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_app_subscription_status_oac_type, value, mode, violations, error);
}

void ecwid_app_subscription_status_dispose(ecwid_app_subscription_status *value)
{
    oac_record_dispose(&ecwid_app_subscription_status_oac_type, value);
}
