/* ecwid_store_profile: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:24107 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_profile.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const uint16_t operations_1_of_ecwid_store_profile[] = {
    201,
};
static const uint16_t members_2_of_ecwid_store_profile[] = {
    9,
};
static const oac_elsewhere elsewhere_1_of_ecwid_store_profile[] = {
    {operations_1_of_ecwid_store_profile, 1, 1, members_2_of_ecwid_store_profile},
};
static const oac_constraint rules_1_of_ecwid_store_profile[] = {
    OAC_ROW_ELSEWHERE(OAC_ROW_LAST, elsewhere_1_of_ecwid_store_profile),
};
static const oac_field fields_of_ecwid_store_profile[] = {
    OAC_FIELD("generalInfo", ecwid_store_profile_general_info_oac_type, ecwid_store_profile, general_info, NULL, 0),
    OAC_FIELD("account", ecwid_store_profile_account_oac_type, ecwid_store_profile, account, NULL, 0),
    OAC_FIELD("settings", ecwid_store_profile_settings_oac_type, ecwid_store_profile, settings, NULL, 0),
    OAC_FIELD("mailNotifications", ecwid_store_profile_mail_notifications_oac_type, ecwid_store_profile,
              mail_notifications, NULL, 0),
    OAC_FIELD("phoneNotifications", ecwid_store_profile_phone_notifications_oac_type, ecwid_store_profile,
              phone_notifications, NULL, 0),
    OAC_FIELD("company", ecwid_address_oac_type, ecwid_store_profile, company, rules_1_of_ecwid_store_profile, 0),
    OAC_FIELD("formatsAndUnits", ecwid_store_profile_formats_and_units_oac_type, ecwid_store_profile, formats_and_units,
              NULL, 0),
    OAC_FIELD("languages", ecwid_store_profile_languages_oac_type, ecwid_store_profile, languages, NULL, 0),
    OAC_FIELD("shipping", ecwid_store_profile_shipping_oac_type, ecwid_store_profile, shipping, NULL, 0),
    OAC_FIELD("zones", ecwid_store_profile_zone_list_oac_type, ecwid_store_profile, zones, NULL, 0),
    OAC_FIELD("taxes", ecwid_tax_list_oac_type, ecwid_store_profile, taxes, NULL, 0),
    OAC_FIELD("taxSettings", ecwid_store_profile_tax_settings_oac_type, ecwid_store_profile, tax_settings, NULL, 0),
    OAC_FIELD("businessRegistrationID", ecwid_store_profile_business_registration_id_oac_type, ecwid_store_profile,
              business_registration_id, NULL, 0),
    OAC_FIELD("payment", ecwid_store_profile_payment_oac_type, ecwid_store_profile, payment, NULL, OAC_CHECK_READ_ONLY),
    OAC_FIELD("featureToggles", ecwid_store_profile_feature_toggle_list_oac_type, ecwid_store_profile, feature_toggles,
              NULL, OAC_CHECK_READ_ONLY),
    OAC_FIELD("legalPagesSettings", ecwid_store_profile_legal_pages_settings_oac_type, ecwid_store_profile,
              legal_pages_settings, NULL, 0),
    OAC_FIELD("designSettings", ecwid_store_profile_design_settings_map_oac_type, ecwid_store_profile, design_settings,
              NULL, 0),
    OAC_FIELD("productFiltersSettings", ecwid_store_profile_product_filters_settings_oac_type, ecwid_store_profile,
              product_filters_settings, NULL, 0),
    OAC_FIELD("verticalSettings", ecwid_store_profile_vertical_settings_oac_type, ecwid_store_profile,
              vertical_settings, NULL, 0),
    OAC_FIELD("fbMessengerSettings", ecwid_store_profile_fb_messenger_settings_oac_type, ecwid_store_profile,
              fb_messenger_settings, NULL, OAC_CHECK_READ_ONLY),
    OAC_FIELD("mailchimpSettings", ecwid_store_profile_mailchimp_settings_oac_type, ecwid_store_profile,
              mailchimp_settings, NULL, OAC_CHECK_READ_ONLY),
    OAC_FIELD("orderInvoiceSettings", ecwid_store_profile_order_invoice_settings_oac_type, ecwid_store_profile,
              order_invoice_settings, NULL, 0),
    OAC_FIELD("socialLinksSettings", ecwid_store_profile_social_links_settings_oac_type, ecwid_store_profile,
              social_links_settings, NULL, 0),
    OAC_FIELD("registrationAnswers", ecwid_store_profile_registration_answers_oac_type, ecwid_store_profile,
              registration_answers, NULL, 0),
    OAC_FIELD("giftCardSettings", ecwid_store_profile_gift_card_settings_oac_type, ecwid_store_profile,
              gift_card_settings, NULL, OAC_CHECK_READ_ONLY),
    OAC_FIELD("tipsSettings", ecwid_store_profile_tips_settings_oac_type, ecwid_store_profile, tips_settings, NULL, 0),
    OAC_FIELD("accountBilling", ecwid_store_profile_account_billing_oac_type, ecwid_store_profile, account_billing,
              NULL, OAC_CHECK_READ_ONLY),
    OAC_FIELD("taxInvoiceSettings", ecwid_store_profile_tax_invoice_settings_oac_type, ecwid_store_profile,
              tax_invoice_settings, NULL, 0),
};
static const uint8_t index_of_ecwid_store_profile[] = {
    0, 6, 0, 3, 22, 16, 0, 0, 18, 9, 0, 25, 27, 23, 28, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 14, 12, 26, 0, 24, 0,
    13, 7, 0, 0, 2, 0, 20, 0, 19, 4, 11, 0, 0, 1, 0, 17, 0, 0, 0, 0, 0, 0, 10, 21, 0, 0, 0, 5, 15,
};
/* clang-format on */

static void write_ecwid_store_profile(oac_writer *writer, const void *from)
{
    const ecwid_store_profile *value = from;
    oac_write_object_begin(writer);
    oac_write_record(writer, OAC_KEY("generalInfo"), &value->general_info, &ecwid_store_profile_general_info_oac_type);
    oac_write_record(writer, OAC_KEY("account"), &value->account, &ecwid_store_profile_account_oac_type);
    oac_write_record(writer, OAC_KEY("settings"), &value->settings, &ecwid_store_profile_settings_oac_type);
    oac_write_record(writer, OAC_KEY("mailNotifications"), &value->mail_notifications,
                     &ecwid_store_profile_mail_notifications_oac_type);
    oac_write_record(writer, OAC_KEY("phoneNotifications"), &value->phone_notifications,
                     &ecwid_store_profile_phone_notifications_oac_type);
    oac_write_record(writer, OAC_KEY("company"), &value->company, &ecwid_address_oac_type);
    oac_write_record(writer, OAC_KEY("formatsAndUnits"), &value->formats_and_units,
                     &ecwid_store_profile_formats_and_units_oac_type);
    oac_write_record(writer, OAC_KEY("languages"), &value->languages, &ecwid_store_profile_languages_oac_type);
    oac_write_record(writer, OAC_KEY("shipping"), &value->shipping, &ecwid_store_profile_shipping_oac_type);
    oac_write_list(writer, OAC_KEY("zones"), &value->zones, &ecwid_store_profile_zone_list_oac_type);
    oac_write_list(writer, OAC_KEY("taxes"), &value->taxes, &ecwid_tax_list_oac_type);
    oac_write_record(writer, OAC_KEY("taxSettings"), &value->tax_settings, &ecwid_store_profile_tax_settings_oac_type);
    oac_write_record(writer, OAC_KEY("businessRegistrationID"), &value->business_registration_id,
                     &ecwid_store_profile_business_registration_id_oac_type);
    oac_write_record(writer, OAC_KEY("payment"), &value->payment, &ecwid_store_profile_payment_oac_type);
    oac_write_list(writer, OAC_KEY("featureToggles"), &value->feature_toggles,
                   &ecwid_store_profile_feature_toggle_list_oac_type);
    oac_write_record(writer, OAC_KEY("legalPagesSettings"), &value->legal_pages_settings,
                     &ecwid_store_profile_legal_pages_settings_oac_type);
    oac_write_map(writer, OAC_KEY("designSettings"), &value->design_settings,
                  &ecwid_store_profile_design_settings_map_oac_type);
    oac_write_record(writer, OAC_KEY("productFiltersSettings"), &value->product_filters_settings,
                     &ecwid_store_profile_product_filters_settings_oac_type);
    oac_write_record(writer, OAC_KEY("verticalSettings"), &value->vertical_settings,
                     &ecwid_store_profile_vertical_settings_oac_type);
    oac_write_record(writer, OAC_KEY("fbMessengerSettings"), &value->fb_messenger_settings,
                     &ecwid_store_profile_fb_messenger_settings_oac_type);
    oac_write_record(writer, OAC_KEY("mailchimpSettings"), &value->mailchimp_settings,
                     &ecwid_store_profile_mailchimp_settings_oac_type);
    oac_write_record(writer, OAC_KEY("orderInvoiceSettings"), &value->order_invoice_settings,
                     &ecwid_store_profile_order_invoice_settings_oac_type);
    oac_write_record(writer, OAC_KEY("socialLinksSettings"), &value->social_links_settings,
                     &ecwid_store_profile_social_links_settings_oac_type);
    oac_write_record(writer, OAC_KEY("registrationAnswers"), &value->registration_answers,
                     &ecwid_store_profile_registration_answers_oac_type);
    oac_write_record(writer, OAC_KEY("giftCardSettings"), &value->gift_card_settings,
                     &ecwid_store_profile_gift_card_settings_oac_type);
    oac_write_record(writer, OAC_KEY("tipsSettings"), &value->tips_settings,
                     &ecwid_store_profile_tips_settings_oac_type);
    oac_write_record(writer, OAC_KEY("accountBilling"), &value->account_billing,
                     &ecwid_store_profile_account_billing_oac_type);
    oac_write_record(writer, OAC_KEY("taxInvoiceSettings"), &value->tax_invoice_settings,
                     &ecwid_store_profile_tax_invoice_settings_oac_type);
    oac_write_rest(writer, value, &ecwid_store_profile_oac_type);
}

static char *read_ecwid_store_profile(oac_reader *reader, char *at, void *into)
{
    ecwid_store_profile *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("generalInfo"))) {
        at = oac_read_record(reader, at, &value->general_info, &ecwid_store_profile_general_info_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("account"))) {
        at = oac_read_record(reader, at, &value->account, &ecwid_store_profile_account_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("settings"))) {
        at = oac_read_record(reader, at, &value->settings, &ecwid_store_profile_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("mailNotifications"))) {
        at = oac_read_record(reader, at, &value->mail_notifications, &ecwid_store_profile_mail_notifications_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("phoneNotifications"))) {
        at =
            oac_read_record(reader, at, &value->phone_notifications, &ecwid_store_profile_phone_notifications_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("company"))) {
        at = oac_read_record(reader, at, &value->company, &ecwid_address_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("formatsAndUnits"))) {
        at = oac_read_record(reader, at, &value->formats_and_units, &ecwid_store_profile_formats_and_units_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("languages"))) {
        at = oac_read_record(reader, at, &value->languages, &ecwid_store_profile_languages_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("shipping"))) {
        at = oac_read_record(reader, at, &value->shipping, &ecwid_store_profile_shipping_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("zones"))) {
        at = oac_read_list(reader, at, &value->zones, &ecwid_store_profile_zone_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("taxes"))) {
        at = oac_read_list(reader, at, &value->taxes, &ecwid_tax_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("taxSettings"))) {
        at = oac_read_record(reader, at, &value->tax_settings, &ecwid_store_profile_tax_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("businessRegistrationID"))) {
        at = oac_read_record(reader, at, &value->business_registration_id,
                             &ecwid_store_profile_business_registration_id_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("payment"))) {
        at = oac_read_record(reader, at, &value->payment, &ecwid_store_profile_payment_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("featureToggles"))) {
        at = oac_read_list(reader, at, &value->feature_toggles, &ecwid_store_profile_feature_toggle_list_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("legalPagesSettings"))) {
        at = oac_read_record(reader, at, &value->legal_pages_settings,
                             &ecwid_store_profile_legal_pages_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("designSettings"))) {
        at = oac_read_map(reader, at, &value->design_settings, &ecwid_store_profile_design_settings_map_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("productFiltersSettings"))) {
        at = oac_read_record(reader, at, &value->product_filters_settings,
                             &ecwid_store_profile_product_filters_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("verticalSettings"))) {
        at = oac_read_record(reader, at, &value->vertical_settings, &ecwid_store_profile_vertical_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("fbMessengerSettings"))) {
        at = oac_read_record(reader, at, &value->fb_messenger_settings,
                             &ecwid_store_profile_fb_messenger_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("mailchimpSettings"))) {
        at = oac_read_record(reader, at, &value->mailchimp_settings, &ecwid_store_profile_mailchimp_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("orderInvoiceSettings"))) {
        at = oac_read_record(reader, at, &value->order_invoice_settings,
                             &ecwid_store_profile_order_invoice_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("socialLinksSettings"))) {
        at = oac_read_record(reader, at, &value->social_links_settings,
                             &ecwid_store_profile_social_links_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("registrationAnswers"))) {
        at = oac_read_record(reader, at, &value->registration_answers,
                             &ecwid_store_profile_registration_answers_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("giftCardSettings"))) {
        at = oac_read_record(reader, at, &value->gift_card_settings, &ecwid_store_profile_gift_card_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("tipsSettings"))) {
        at = oac_read_record(reader, at, &value->tips_settings, &ecwid_store_profile_tips_settings_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("accountBilling"))) {
        at = oac_read_record(reader, at, &value->account_billing, &ecwid_store_profile_account_billing_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("taxInvoiceSettings"))) {
        at = oac_read_record(reader, at, &value->tax_invoice_settings,
                             &ecwid_store_profile_tax_invoice_settings_oac_type);
    }
    return oac_read_rest(reader, at, value, &ecwid_store_profile_oac_type);
}

const oac_type ecwid_store_profile_oac_type = {
    OAC_RECORD_TABLE(ecwid_store_profile, extra, 28, 63),
    .write = write_ecwid_store_profile,
    .read = read_ecwid_store_profile,
    .fields = fields_of_ecwid_store_profile,
    .index = index_of_ecwid_store_profile,
};

oac_status ecwid_store_profile_serialize(const ecwid_store_profile *value, oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_store_profile_oac_type, value, buffer, error);
}

oac_status ecwid_store_profile_parse(const char *text, size_t length, const oac_parse_options *options,
                                     ecwid_store_profile *value, oac_error *error)
{
    return oac_record_parse(&ecwid_store_profile_oac_type, text, length, options, value, error);
}

oac_status ecwid_store_profile_validate(const ecwid_store_profile *value, oac_validation mode,
                                        oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_store_profile_oac_type, value, mode, violations, error);
}

void ecwid_store_profile_dispose(ecwid_store_profile *value)
{
    oac_record_dispose(&ecwid_store_profile_oac_type, value);
}
