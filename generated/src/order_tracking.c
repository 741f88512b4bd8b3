/* ecwid_order_tracking: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17824 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_tracking.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_order_tracking[] = {
    OAC_FIELD("tracking_number", oac_type_string, ecwid_order_tracking, tracking_number, NULL, 0),
    OAC_FIELD("tracking_url", oac_type_string, ecwid_order_tracking, tracking_url, NULL, 0),
    OAC_FIELD("estimatedDays", oac_type_int, ecwid_order_tracking, estimated_days, NULL, 0),
};
/* clang-format on */

static void write_ecwid_order_tracking(oac_writer *writer, const void *from)
{
    const ecwid_order_tracking *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("tracking_number"), &value->tracking_number);
    oac_write_string_member(writer, OAC_KEY("tracking_url"), &value->tracking_url);
    oac_write_int_member(writer, OAC_KEY("estimatedDays"), &value->estimated_days);
    oac_write_rest(writer, value, &ecwid_order_tracking_oac_type);
}

static char *read_ecwid_order_tracking(oac_reader *reader, char *at, void *into)
{
    ecwid_order_tracking *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("tracking_number"))) {
        at = oac_read_string(reader, at, &value->tracking_number);
    }
    if (oac_at_key(&at, OAC_NEXT("tracking_url"))) {
        at = oac_read_string(reader, at, &value->tracking_url);
    }
    if (oac_at_key(&at, OAC_NEXT("estimatedDays"))) {
        at = oac_read_int(reader, at, &value->estimated_days);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_tracking_oac_type);
}

const oac_type ecwid_order_tracking_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_tracking, extra, 3, 0),
    .write = write_ecwid_order_tracking,
    .read = read_ecwid_order_tracking,
    .fields = fields_of_ecwid_order_tracking,
};

oac_status ecwid_order_tracking_serialize(const ecwid_order_tracking *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_order_tracking_oac_type, value, buffer, error);
}

oac_status ecwid_order_tracking_parse(const char *text, size_t length, const oac_parse_options *options,
                                      ecwid_order_tracking *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_tracking_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_tracking_validate(const ecwid_order_tracking *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_tracking_oac_type, value, mode, violations, error);
}

void ecwid_order_tracking_dispose(ecwid_order_tracking *value)
{
    oac_record_dispose(&ecwid_order_tracking_oac_type, value);
}
