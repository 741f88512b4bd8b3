/* ecwid_store_profile_tax_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:25031 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile_tax_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_store_profile_tax_settings[] = {
    OAC_FIELD("automaticTaxEnabled", oac_type_bool, ecwid_store_profile_tax_settings, automatic_tax_enabled, NULL, 0),
    OAC_FIELD("taxes", ecwid_tax_list_oac_type, ecwid_store_profile_tax_settings, taxes, NULL, 0),
    OAC_FIELD("pricesIncludeTax", oac_type_bool, ecwid_store_profile_tax_settings, prices_include_tax, NULL, 0),
    OAC_FIELD("taxExemptBusiness", oac_type_bool, ecwid_store_profile_tax_settings, tax_exempt_business, NULL, 0),
    OAC_FIELD("ukVatRegistered", oac_type_bool, ecwid_store_profile_tax_settings, uk_vat_registered, NULL, 0),
    OAC_FIELD("euIossEnabled", oac_type_bool, ecwid_store_profile_tax_settings, eu_ioss_enabled, NULL, 0),
    OAC_FIELD("taxOnShippingCalculationScheme", ecwid_tax_on_shipping_oac_type, ecwid_store_profile_tax_settings,
              tax_on_shipping_calculation_scheme, NULL, 0),
    OAC_FIELD("b2b_b2c", ecwid_store_profile_tax_settings_b2b_b2c_oac_type, ecwid_store_profile_tax_settings, b2b_b2c,
              NULL, 0),
    OAC_FIELD("electronicInvoiceFieldsAtCheckoutEnabled", oac_type_bool, ecwid_store_profile_tax_settings,
              electronic_invoice_fields_at_checkout_enabled, NULL, 0),
};
static const uint8_t index_of_ecwid_store_profile_tax_settings[] = {
    9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 6, 0, 2, 7, 3, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 4, 0, 1, 0,
};
/* clang-format on */

static void write_ecwid_store_profile_tax_settings(oac_writer *writer, const void *from)
{
    const ecwid_store_profile_tax_settings *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("automaticTaxEnabled"), &value->automatic_tax_enabled);
    oac_write_list(writer, OAC_KEY("taxes"), &value->taxes, &ecwid_tax_list_oac_type);
    oac_write_bool_member(writer, OAC_KEY("pricesIncludeTax"), &value->prices_include_tax);
    oac_write_bool_member(writer, OAC_KEY("taxExemptBusiness"), &value->tax_exempt_business);
    oac_write_bool_member(writer, OAC_KEY("ukVatRegistered"), &value->uk_vat_registered);
    oac_write_bool_member(writer, OAC_KEY("euIossEnabled"), &value->eu_ioss_enabled);
    oac_write_enum(writer, OAC_KEY("taxOnShippingCalculationScheme"), &value->tax_on_shipping_calculation_scheme,
                   &ecwid_tax_on_shipping_oac_type);
    oac_write_enum(writer, OAC_KEY("b2b_b2c"), &value->b2b_b2c, &ecwid_store_profile_tax_settings_b2b_b2c_oac_type);
    oac_write_bool_member(writer, OAC_KEY("electronicInvoiceFieldsAtCheckoutEnabled"),
                          &value->electronic_invoice_fields_at_checkout_enabled);
    oac_write_rest(writer, value, &ecwid_store_profile_tax_settings_oac_type);
}

static char *read_ecwid_store_profile_tax_settings(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile_tax_settings *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("automaticTaxEnabled"))) {
        at = oac_read_bool(reader, at, &value->automatic_tax_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("taxes"))) {
        at = oac_read_list(reader, at, &value->taxes, &ecwid_tax_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("pricesIncludeTax"))) {
        at = oac_read_bool(reader, at, &value->prices_include_tax);
    }
    if (oac_at_key(&at, OAC_NEXT("taxExemptBusiness"))) {
        at = oac_read_bool(reader, at, &value->tax_exempt_business);
    }
    if (oac_at_key(&at, OAC_NEXT("ukVatRegistered"))) {
        at = oac_read_bool(reader, at, &value->uk_vat_registered);
    }
    if (oac_at_key(&at, OAC_NEXT("euIossEnabled"))) {
        at = oac_read_bool(reader, at, &value->eu_ioss_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("taxOnShippingCalculationScheme"))) {
        at = oac_read_enum(reader, at, &value->tax_on_shipping_calculation_scheme, &ecwid_tax_on_shipping_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("b2b_b2c"))) {
        at = oac_read_enum(reader, at, &value->b2b_b2c, &ecwid_store_profile_tax_settings_b2b_b2c_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("electronicInvoiceFieldsAtCheckoutEnabled"))) {
        at = oac_read_bool(reader, at, &value->electronic_invoice_fields_at_checkout_enabled);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_tax_settings_oac_type);
}

const oac_type ecwid_store_profile_tax_settings_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile_tax_settings, extra, 9, 31),
    .write = write_ecwid_store_profile_tax_settings,
    .read = read_ecwid_store_profile_tax_settings,
    .fields = fields_of_ecwid_store_profile_tax_settings,
    .index = index_of_ecwid_store_profile_tax_settings,
};

oac_status ecwid_store_profile_tax_settings_serialize(const ecwid_store_profile_tax_settings *value, oac_buffer *buffer,
                                                      oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_tax_settings_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_tax_settings_parse(const char *text, size_t length, const oac_parse_options *options,
                                                  ecwid_store_profile_tax_settings *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_tax_settings_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_tax_settings_validate(const ecwid_store_profile_tax_settings *value, oac_validation mode,
                                                     oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_tax_settings_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_tax_settings_dispose(ecwid_store_profile_tax_settings *value)
{
    oac_record_dispose(&ecwid_store_profile_tax_settings_oac_type, value);
}
