/* ecwid_shipping_option_carrier_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:23822 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/shipping_option_carrier_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_shipping_option_carrier_settings[] = {
    OAC_FIELD("defaultCarrierAccountEnabled", oac_type_bool, ecwid_shipping_option_carrier_settings,
              default_carrier_account_enabled, NULL, 0),
    OAC_FIELD("defaultPostageDimensions", ecwid_dimensions_oac_type, ecwid_shipping_option_carrier_settings,
              default_postage_dimensions, NULL, 0),
};
/* clang-format on */

static void write_ecwid_shipping_option_carrier_settings(oac_writer *writer, const void *from)
{
    const ecwid_shipping_option_carrier_settings *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("defaultCarrierAccountEnabled"), &value->default_carrier_account_enabled);
    oac_write_record(writer, OAC_KEY("defaultPostageDimensions"), &value->default_postage_dimensions,
                     &ecwid_dimensions_oac_type);
    oac_write_rest(writer, value, &ecwid_shipping_option_carrier_settings_oac_type);
}

static char *read_ecwid_shipping_option_carrier_settings(oac_reader *reader, char *at, void *into)
{
    ecwid_shipping_option_carrier_settings *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("defaultCarrierAccountEnabled"))) {
        at = oac_read_bool(reader, at, &value->default_carrier_account_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("defaultPostageDimensions"))) {
        at = oac_read_record(reader, at, &value->default_postage_dimensions, &ecwid_dimensions_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_shipping_option_carrier_settings_oac_type);
}

const oac_type ecwid_shipping_option_carrier_settings_oac_type = {
    OAC_RECORD_TABLE(ecwid_shipping_option_carrier_settings, extra, 2, 0),
    .write = write_ecwid_shipping_option_carrier_settings,
    .read = read_ecwid_shipping_option_carrier_settings,
    .fields = fields_of_ecwid_shipping_option_carrier_settings,
};

oac_status ecwid_shipping_option_carrier_settings_serialize(const ecwid_shipping_option_carrier_settings *value,
                                                            oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_shipping_option_carrier_settings_oac_type, value, buffer, error);
}

oac_status ecwid_shipping_option_carrier_settings_parse(const char *text, size_t length,
                                                        const oac_parse_options *options,
                                                        ecwid_shipping_option_carrier_settings *value, oac_error *error)
{
    return oac_record_parse(&ecwid_shipping_option_carrier_settings_oac_type, text, length, options, value, error);
}

oac_status ecwid_shipping_option_carrier_settings_validate(const ecwid_shipping_option_carrier_settings *value,
                                                           oac_validation mode, oac_violations *violations,
                                                           oac_error *error)
{
    return oac_record_validate(&ecwid_shipping_option_carrier_settings_oac_type, value, mode, violations, error);
}

void ecwid_shipping_option_carrier_settings_dispose(ecwid_shipping_option_carrier_settings *value)
{
    oac_record_dispose(&ecwid_shipping_option_carrier_settings_oac_type, value);
}
