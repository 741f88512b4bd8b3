/* ecwid_checkout_extra_field_surcharge_short_name: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:11969 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/checkout_extra_field_surcharge_short_name.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_checkout_extra_field_surcharge_short_name[] = {
    OAC_FIELD("name", oac_type_string, ecwid_checkout_extra_field_surcharge_short_name, name, NULL, 0),
    OAC_FIELD("nameTranslated", oac_type_string_map, ecwid_checkout_extra_field_surcharge_short_name, name_translated,
              NULL, 0),
    OAC_FIELD("showSurchargePercentValue", oac_type_bool, ecwid_checkout_extra_field_surcharge_short_name,
              show_surcharge_percent_value, NULL, 0),
};
/* clang-format on */

static void write_ecwid_checkout_extra_field_surcharge_short_name(oac_writer *writer, const void *from)
{
    const ecwid_checkout_extra_field_surcharge_short_name *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("name"), &value->name);
    oac_write_map(writer, OAC_KEY("nameTranslated"), &value->name_translated, &oac_type_string_map);
    oac_write_bool_member(writer, OAC_KEY("showSurchargePercentValue"), &value->show_surcharge_percent_value);
    oac_write_rest(writer, value, &ecwid_checkout_extra_field_surcharge_short_name_oac_type);
}

static char *read_ecwid_checkout_extra_field_surcharge_short_name(oac_reader *reader, char *at, void *into)
{
    ecwid_checkout_extra_field_surcharge_short_name *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("name"))) {
        at = oac_read_string(reader, at, &value->name);
    }
    if (oac_at_key(&at, OAC_NEXT("nameTranslated"))) {
        at = oac_read_map(reader, at, &value->name_translated, &oac_type_string_map);
    }
    if (oac_at_key(&at, OAC_NEXT("showSurchargePercentValue"))) {
        at = oac_read_bool(reader, at, &value->show_surcharge_percent_value);
    }
    return oac_read_rest(reader, at, value, &ecwid_checkout_extra_field_surcharge_short_name_oac_type);
}

const oac_type ecwid_checkout_extra_field_surcharge_short_name_oac_type = {
    OAC_RECORD_TABLE(ecwid_checkout_extra_field_surcharge_short_name, extra, 3, 0),
    .write = write_ecwid_checkout_extra_field_surcharge_short_name,
    .read = read_ecwid_checkout_extra_field_surcharge_short_name,
    .fields = fields_of_ecwid_checkout_extra_field_surcharge_short_name,
};

oac_status
ecwid_checkout_extra_field_surcharge_short_name_serialize(const ecwid_checkout_extra_field_surcharge_short_name *value,
                                                          oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_checkout_extra_field_surcharge_short_name_oac_type, value, buffer, error);
}

oac_status ecwid_checkout_extra_field_surcharge_short_name_parse(const char *text, size_t length,
                                                                 const oac_parse_options *options,
                                                                 ecwid_checkout_extra_field_surcharge_short_name *value,
                                                                 oac_error *error)
{
    return oac_record_parse(&ecwid_checkout_extra_field_surcharge_short_name_oac_type, text, length, options, value,
                            error);
}

oac_status
ecwid_checkout_extra_field_surcharge_short_name_validate(const ecwid_checkout_extra_field_surcharge_short_name *value,
                                                         oac_validation mode, oac_violations *violations,
                                                         oac_error *error)
{
    return oac_record_validate(&ecwid_checkout_extra_field_surcharge_short_name_oac_type, value, mode, violations,
                               error);
}

void ecwid_checkout_extra_field_surcharge_short_name_dispose(ecwid_checkout_extra_field_surcharge_short_name *value)
{
    oac_record_dispose(&ecwid_checkout_extra_field_surcharge_short_name_oac_type, value);
}
