/* ecwid_order_utm_data: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:16466 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_utm_data.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_order_utm_data[] = {
    OAC_FIELD("timestamp", oac_type_string, ecwid_order_utm_data, timestamp, NULL, 0),
    OAC_FIELD("source", oac_type_string, ecwid_order_utm_data, source, NULL, 0),
    OAC_FIELD("campaign", oac_type_string, ecwid_order_utm_data, campaign, NULL, 0),
    OAC_FIELD("medium", oac_type_string, ecwid_order_utm_data, medium, NULL, 0),
};
/* clang-format on */

static void write_ecwid_order_utm_data(oac_writer *writer, const void *from)
{
    const ecwid_order_utm_data *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("timestamp"), &value->timestamp);
    oac_write_string_member(writer, OAC_KEY("source"), &value->source);
    oac_write_string_member(writer, OAC_KEY("campaign"), &value->campaign);
    oac_write_string_member(writer, OAC_KEY("medium"), &value->medium);
    oac_write_rest(writer, value, &ecwid_order_utm_data_oac_type);
}

static char *read_ecwid_order_utm_data(oac_reader *reader, char *at, void *into)
{
    ecwid_order_utm_data *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("timestamp"))) {
        at = oac_read_string(reader, at, &value->timestamp);
    }
    if (oac_at_key(&at, OAC_NEXT("source"))) {
        at = oac_read_string(reader, at, &value->source);
    }
    if (oac_at_key(&at, OAC_NEXT("campaign"))) {
        at = oac_read_string(reader, at, &value->campaign);
    }
    if (oac_at_key(&at, OAC_NEXT("medium"))) {
        at = oac_read_string(reader, at, &value->medium);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_utm_data_oac_type);
}

const oac_type ecwid_order_utm_data_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_utm_data, extra, 4, 0),
    .write = write_ecwid_order_utm_data,
    .read = read_ecwid_order_utm_data,
    .fields = fields_of_ecwid_order_utm_data,
};
/* clang-format off */
const oac_type ecwid_order_utm_data_list_oac_type = OAC_LIST_TABLE(ecwid_order_utm_data_list, ecwid_order_utm_data,
                                                                   ecwid_order_utm_data_oac_type, 0);
/* clang-format on */

oac_status ecwid_order_utm_data_serialize(const ecwid_order_utm_data *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_order_utm_data_oac_type, value, buffer, error);
}

oac_status ecwid_order_utm_data_parse(const char *text, size_t length, const oac_parse_options *options,
                                      ecwid_order_utm_data *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_utm_data_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_utm_data_validate(const ecwid_order_utm_data *value, oac_validation mode,
                                         oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_utm_data_oac_type, value, mode, violations, error);
}

void ecwid_order_utm_data_dispose(ecwid_order_utm_data *value)
{
    oac_record_dispose(&ecwid_order_utm_data_oac_type, value);
}
