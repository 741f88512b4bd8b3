/* ecwid_product_subscription_settings: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:21417 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_subscription_settings.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_product_subscription_settings[] = {
    OAC_FIELD("subscriptionAllowed", oac_type_bool, ecwid_product_subscription_settings, subscription_allowed, NULL, 0),
    OAC_FIELD("oneTimePurchaseAllowed", oac_type_bool, ecwid_product_subscription_settings, one_time_purchase_allowed,
              NULL, 0),
    OAC_FIELD("oneTimePurchasePrice", oac_type_number, ecwid_product_subscription_settings, one_time_purchase_price,
              NULL, OAC_CHECK_NULLABLE),
    OAC_FIELD("oneTimePurchasePriceFormatted", oac_type_string, ecwid_product_subscription_settings,
              one_time_purchase_price_formatted, NULL, 0),
    OAC_FIELD("oneTimePurchaseMarkup", oac_type_number, ecwid_product_subscription_settings, one_time_purchase_markup,
              NULL, 0),
    OAC_FIELD("oneTimePurchaseMarkupFormatted", oac_type_string, ecwid_product_subscription_settings,
              one_time_purchase_markup_formatted, NULL, 0),
    OAC_FIELD("oneTimePurchaseMarkupPercent", oac_type_number, ecwid_product_subscription_settings,
              one_time_purchase_markup_percent, NULL, 0),
    OAC_FIELD("oneTimePurchaseMarkupPercentFormatted", oac_type_string, ecwid_product_subscription_settings,
              one_time_purchase_markup_percent_formatted, NULL, 0),
    OAC_FIELD("recurringChargeSettings", ecwid_recurring_charge_settings_list_oac_type,
              ecwid_product_subscription_settings, recurring_charge_settings, NULL, 0),
};
static const uint8_t index_of_ecwid_product_subscription_settings[] = {
    0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 5, 0, 0, 7, 6, 9, 8, 0, 1,
};
/* clang-format on */

static void write_ecwid_product_subscription_settings(oac_writer *writer, const void *from)
{
    const ecwid_product_subscription_settings *value = from;
    oac_write_object_begin(writer);
    oac_write_bool_member(writer, OAC_KEY("subscriptionAllowed"), &value->subscription_allowed);
    oac_write_bool_member(writer, OAC_KEY("oneTimePurchaseAllowed"), &value->one_time_purchase_allowed);
    oac_write_number_member(writer, OAC_KEY("oneTimePurchasePrice"), &value->one_time_purchase_price);
    oac_write_string_member(writer, OAC_KEY("oneTimePurchasePriceFormatted"),
                            &value->one_time_purchase_price_formatted);
    oac_write_number_member(writer, OAC_KEY("oneTimePurchaseMarkup"), &value->one_time_purchase_markup);
    oac_write_string_member(writer, OAC_KEY("oneTimePurchaseMarkupFormatted"),
                            &value->one_time_purchase_markup_formatted);
    oac_write_number_member(writer, OAC_KEY("oneTimePurchaseMarkupPercent"), &value->one_time_purchase_markup_percent);
    oac_write_string_member(writer, OAC_KEY("oneTimePurchaseMarkupPercentFormatted"),
                            &value->one_time_purchase_markup_percent_formatted);
    oac_write_list(writer, OAC_KEY("recurringChargeSettings"), &value->recurring_charge_settings,
                   &ecwid_recurring_charge_settings_list_oac_type);
    oac_write_rest(writer, value, &ecwid_product_subscription_settings_oac_type);
}

static char *read_ecwid_product_subscription_settings(oac_reader *reader, char *at, void *into)
{
    ecwid_product_subscription_settings *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("subscriptionAllowed"))) {
        at = oac_read_bool(reader, at, &value->subscription_allowed);
    }
    if (oac_at_key(&at, OAC_NEXT("oneTimePurchaseAllowed"))) {
        at = oac_read_bool(reader, at, &value->one_time_purchase_allowed);
    }
    if (oac_at_key(&at, OAC_NEXT("oneTimePurchasePrice"))) {
        at = oac_read_number(reader, at, &value->one_time_purchase_price);
    }
    if (oac_at_key(&at, OAC_NEXT("oneTimePurchasePriceFormatted"))) {
        at = oac_read_string(reader, at, &value->one_time_purchase_price_formatted);
    }
    if (oac_at_key(&at, OAC_NEXT("oneTimePurchaseMarkup"))) {
        at = oac_read_number(reader, at, &value->one_time_purchase_markup);
    }
    if (oac_at_key(&at, OAC_NEXT("oneTimePurchaseMarkupFormatted"))) {
        at = oac_read_string(reader, at, &value->one_time_purchase_markup_formatted);
    }
    if (oac_at_key(&at, OAC_NEXT("oneTimePurchaseMarkupPercent"))) {
        at = oac_read_number(reader, at, &value->one_time_purchase_markup_percent);
    }
    if (oac_at_key(&at, OAC_NEXT("oneTimePurchaseMarkupPercentFormatted"))) {
        at = oac_read_string(reader, at, &value->one_time_purchase_markup_percent_formatted);
    }
    if (oac_at_key(&at, OAC_NEXT("recurringChargeSettings"))) {
        at = oac_read_list(reader, at, &value->recurring_charge_settings,
                           &ecwid_recurring_charge_settings_list_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_product_subscription_settings_oac_type);
}

const oac_type ecwid_product_subscription_settings_oac_type = {
    OAC_RECORD_TABLE(ecwid_product_subscription_settings, extra, 9, 31),
    .write = write_ecwid_product_subscription_settings,
    .read = read_ecwid_product_subscription_settings,
    .fields = fields_of_ecwid_product_subscription_settings,
    .index = index_of_ecwid_product_subscription_settings,
};

oac_status ecwid_product_subscription_settings_serialize(const ecwid_product_subscription_settings *value,
                                                         oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_product_subscription_settings_oac_type, value, buffer, error);
}

oac_status ecwid_product_subscription_settings_parse(const char *text, size_t length, const oac_parse_options *options,
                                                     ecwid_product_subscription_settings *value, oac_error *error)
{
    return oac_record_parse(&ecwid_product_subscription_settings_oac_type, text, length, options, value, error);
}

oac_status ecwid_product_subscription_settings_validate(const ecwid_product_subscription_settings *value,
                                                        oac_validation mode, oac_violations *violations,
                                                        oac_error *error)
{
    return oac_record_validate(&ecwid_product_subscription_settings_oac_type, value, mode, violations, error);
}

void ecwid_product_subscription_settings_dispose(ecwid_product_subscription_settings *value)
{
    oac_record_dispose(&ecwid_product_subscription_settings_oac_type, value);
}
