/* ecwid_order_extra_fields: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17843 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_extra_fields.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_order_extra_fields[] = {
    OAC_FIELD("ecwid_order_delivery_time_interval_start", oac_type_string, ecwid_order_extra_fields,
              delivery_time_interval_start, NULL, 0),
    OAC_FIELD("ecwid_order_delivery_time_interval_end", oac_type_string, ecwid_order_extra_fields,
              delivery_time_interval_end, NULL, 0),
    OAC_FIELD("ecwid_order_delivery_time_display_format", ecwid_delivery_time_display_format_oac_type,
              ecwid_order_extra_fields, delivery_time_display_format, NULL, 0),
};
/* clang-format on */

static void write_ecwid_order_extra_fields(oac_writer *writer, const void *from)
{
    const ecwid_order_extra_fields *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("ecwid_order_delivery_time_interval_start"),
                            &value->delivery_time_interval_start);
    oac_write_string_member(writer, OAC_KEY("ecwid_order_delivery_time_interval_end"),
                            &value->delivery_time_interval_end);
    oac_write_enum(writer, OAC_KEY("ecwid_order_delivery_time_display_format"), &value->delivery_time_display_format,
                   &ecwid_delivery_time_display_format_oac_type);
    oac_write_rest(writer, value, &ecwid_order_extra_fields_oac_type);
}

static char *read_ecwid_order_extra_fields(oac_reader *reader, char *at, void *into)
{
    ecwid_order_extra_fields *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("ecwid_order_delivery_time_interval_start"))) {
        at = oac_read_string(reader, at, &value->delivery_time_interval_start);
    }
    if (oac_at_key(&at, OAC_NEXT("ecwid_order_delivery_time_interval_end"))) {
        at = oac_read_string(reader, at, &value->delivery_time_interval_end);
    }
    if (oac_at_key(&at, OAC_NEXT("ecwid_order_delivery_time_display_format"))) {
        at = oac_read_enum(reader, at, &value->delivery_time_display_format,
                           &ecwid_delivery_time_display_format_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_order_extra_fields_oac_type);
}

const oac_type ecwid_order_extra_fields_oac_type = {
    OAC_RECORD_TABLE(ecwid_order_extra_fields, extra, 3, 0),
    .write = write_ecwid_order_extra_fields,
    .read = read_ecwid_order_extra_fields,
    .fields = fields_of_ecwid_order_extra_fields,
};

oac_status ecwid_order_extra_fields_serialize(const ecwid_order_extra_fields *value, oac_buffer *buffer,
                                              oac_error *error)
{
    return oac_record_serialize(&ecwid_order_extra_fields_oac_type, value, buffer, error);
}

oac_status ecwid_order_extra_fields_parse(const char *text, size_t length, const oac_parse_options *options,
                                          ecwid_order_extra_fields *value, oac_error *error)
{
    return oac_record_parse(&ecwid_order_extra_fields_oac_type, text, length, options, value, error);
}

oac_status ecwid_order_extra_fields_validate(const ecwid_order_extra_fields *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_order_extra_fields_oac_type, value, mode, violations, error);
}

void ecwid_order_extra_fields_dispose(ecwid_order_extra_fields *value)
{
    oac_record_dispose(&ecwid_order_extra_fields_oac_type, value);
}
