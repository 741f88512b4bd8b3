/* ecwid_checkout_extra_field_overrides: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:12007 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/checkout_extra_field_overrides.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_checkout_extra_field_overrides[] = {
    OAC_FIELD("conditions", ecwid_checkout_extra_field_conditions_oac_type, ecwid_checkout_extra_field_overrides,
              conditions, NULL, 0),
    OAC_FIELD("fieldsToOverride", ecwid_checkout_extra_field_datepicker_options_oac_type,
              ecwid_checkout_extra_field_overrides, fields_to_override, NULL, 0),
};
/* clang-format on */

static void write_ecwid_checkout_extra_field_overrides(oac_writer *writer, const void *from)
{
    const ecwid_checkout_extra_field_overrides *value = from;
    oac_write_object_begin(writer);
    oac_write_record(writer, OAC_KEY("conditions"), &value->conditions,
                     &ecwid_checkout_extra_field_conditions_oac_type);
    oac_write_record(writer, OAC_KEY("fieldsToOverride"), &value->fields_to_override,
                     &ecwid_checkout_extra_field_datepicker_options_oac_type);
    oac_write_rest(writer, value, &ecwid_checkout_extra_field_overrides_oac_type);
}

static char *read_ecwid_checkout_extra_field_overrides(oac_reader *reader, char *at, void *into)
{
    ecwid_checkout_extra_field_overrides *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("conditions"))) {
        at = oac_read_record(reader, at, &value->conditions, &ecwid_checkout_extra_field_conditions_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("fieldsToOverride"))) {
        at = oac_read_record(reader, at, &value->fields_to_override,
                             &ecwid_checkout_extra_field_datepicker_options_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_checkout_extra_field_overrides_oac_type);
}

const oac_type ecwid_checkout_extra_field_overrides_oac_type = {
    OAC_RECORD_TABLE(ecwid_checkout_extra_field_overrides, extra, 2, 0),
    .write = write_ecwid_checkout_extra_field_overrides,
    .read = read_ecwid_checkout_extra_field_overrides,
    .fields = fields_of_ecwid_checkout_extra_field_overrides,
};

oac_status ecwid_checkout_extra_field_overrides_serialize(const ecwid_checkout_extra_field_overrides *value,
                                                          oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_checkout_extra_field_overrides_oac_type, value, buffer, error);
}

oac_status ecwid_checkout_extra_field_overrides_parse(const char *text, size_t length, const oac_parse_options *options,
                                                      ecwid_checkout_extra_field_overrides *value, oac_error *error)
{
    return oac_record_parse(&ecwid_checkout_extra_field_overrides_oac_type, text, length, options, value, error);
}

oac_status ecwid_checkout_extra_field_overrides_validate(const ecwid_checkout_extra_field_overrides *value,
                                                         oac_validation mode, oac_violations *violations,
                                                         oac_error *error)
{
    return oac_record_validate(&ecwid_checkout_extra_field_overrides_oac_type, value, mode, violations, error);
}

void ecwid_checkout_extra_field_overrides_dispose(ecwid_checkout_extra_field_overrides *value)
{
    oac_record_dispose(&ecwid_checkout_extra_field_overrides_oac_type, value);
}
