/* ecwid_order_external_order_data: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:18719 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_external_order_data.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_order_external_order_data[] = {
    OAC_FIELD("externalOrderId", oac_type_string, ecwid_order_external_order_data, external_order_id, NULL, 0),
    OAC_FIELD("externalFulfillment", oac_type_bool, ecwid_order_external_order_data, external_fulfillment, NULL, 0),
    OAC_FIELD("refererChannel", oac_type_string, ecwid_order_external_order_data, referer_channel, NULL, 0),
    OAC_FIELD("refererId", oac_type_string, ecwid_order_external_order_data, referer_id, NULL, 0),
    OAC_FIELD("platformSpecificFields", oac_type_string, ecwid_order_external_order_data, platform_specific_fields,
              NULL, 0),
};
static const uint8_t index_of_ecwid_order_external_order_data[] = {
    0, 0, 5, 0, 1, 3, 0, 0, 0, 0, 0, 2, 0, 4, 0, 0,
};
/* clang-format on */

static void write_ecwid_order_external_order_data(oac_writer *writer, const void *from)
{
    const ecwid_order_external_order_data *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("externalOrderId"), &value->external_order_id);
    oac_write_bool_member(writer, OAC_KEY("externalFulfillment"), &value->external_fulfillment);
    oac_write_string_member(writer, OAC_KEY("refererChannel"), &value->referer_channel);
    oac_write_string_member(writer, OAC_KEY("refererId"), &value->referer_id);
    oac_write_string_member(writer, OAC_KEY("platformSpecificFields"), &value->platform_specific_fields);
    oac_write_rest(writer, value, &ecwid_order_external_order_data_oac_type);
}

static char *read_ecwid_order_external_order_data(oac_reader *reader, char *at, void *into)
{
    ecwid_order_external_order_data *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("externalOrderId"))) {
        at = oac_read_string(reader, at, &value->external_order_id);
    }
    if (oac_at_key(&at, OAC_NEXT("externalFulfillment"))) {
        at = oac_read_bool(reader, at, &value->external_fulfillment);
    }
    if (oac_at_key(&at, OAC_NEXT("refererChannel"))) {
        at = oac_read_string(reader, at, &value->referer_channel);
    }
    if (oac_at_key(&at, OAC_NEXT("refererId"))) {
        at = oac_read_string(reader, at, &value->referer_id);
    }
    if (oac_at_key(&at, OAC_NEXT("platformSpecificFields"))) {
        at = oac_read_string(reader, at, &value->platform_specific_fields);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_external_order_data_oac_type);
}

const oac_type ecwid_order_external_order_data_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_external_order_data, extra, 5, 15),
    .write = write_ecwid_order_external_order_data,
    .read = read_ecwid_order_external_order_data,
    .fields = fields_of_ecwid_order_external_order_data,
    .index = index_of_ecwid_order_external_order_data,
};

oac_status ecwid_order_external_order_data_serialize(const ecwid_order_external_order_data *value, oac_buffer *buffer,
                                                     oac_error *error)
{
    return oac_record_serialize(&ecwid_order_external_order_data_oac_type, value, buffer, error);
}

oac_status ecwid_order_external_order_data_parse(const char *text, size_t length, const oac_parse_options *options,
                                                 ecwid_order_external_order_data *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_external_order_data_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_external_order_data_validate(const ecwid_order_external_order_data *value, oac_validation mode,
                                                    oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_external_order_data_oac_type, value, mode, violations, error);
}

void ecwid_order_external_order_data_dispose(ecwid_order_external_order_data *value)
{
    oac_record_dispose(&ecwid_order_external_order_data_oac_type, value);
}
