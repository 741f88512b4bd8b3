/* ecwid_store_profile_gift_card_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25433 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_gift_card_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_gift_card_settings[] = {
    OAC_FIELD("products", ecwid_product_list_oac_type, ecwid_store_profile_gift_card_settings, products, NULL, 0),
    OAC_FIELD("displayLocation", ecwid_store_profile_display_location_oac_type, ecwid_store_profile_gift_card_settings,
              display_location, NULL, OAC_CHECK_READ_ONLY),
};
/* clang-format on */

static void write_ecwid_store_profile_gift_card_settings(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_gift_card_settings *value = from;
    oac_write_object_begin(writer);
    oac_write_list(writer, OAC_KEY("products"), &value->products, &ecwid_product_list_oac_type);
    oac_write_enum(writer, OAC_KEY("displayLocation"), &value->display_location,
                   &ecwid_store_profile_display_location_oac_type);
    oac_write_rest(writer, value, &ecwid_store_profile_gift_card_settings_oac_type);
}

static char *read_ecwid_store_profile_gift_card_settings(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_gift_card_settings *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("products"))) {
        at = oac_read_list(reader, at, &value->products, &ecwid_product_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("displayLocation"))) {
        at = oac_read_enum(reader, at, &value->display_location, &ecwid_store_profile_display_location_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_gift_card_settings_oac_type);
}

const oac_type ecwid_store_profile_gift_card_settings_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_gift_card_settings, extra, 2, 0),
    .write = write_ecwid_store_profile_gift_card_settings,
    .read = read_ecwid_store_profile_gift_card_settings,
    .fields = fields_of_ecwid_store_profile_gift_card_settings,
};

oac_status ecwid_store_profile_gift_card_settings_serialize(const ecwid_store_profile_gift_card_settings *value,
                                                            oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_gift_card_settings_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_gift_card_settings_parse(const char *text, size_t length,
                                                        const oac_parse_options *options,
                                                        ecwid_store_profile_gift_card_settings *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_gift_card_settings_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_gift_card_settings_validate(const ecwid_store_profile_gift_card_settings *value,
                                                           oac_validation mode, oac_violations *violations,
                                                           oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_gift_card_settings_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_gift_card_settings_dispose(ecwid_store_profile_gift_card_settings *value)
{
    oac_record_dispose(&ecwid_store_profile_gift_card_settings_oac_type, value);
}
