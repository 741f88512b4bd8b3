/* ecwid_instant_site_profile_subscription: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14419 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_profile_subscription.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_field fields_of_ecwid_instant_site_profile_subscription[] = {
    OAC_FIELD("channelId", oac_type_string, ecwid_instant_site_profile_subscription, channel_id, NULL, 0),
    OAC_FIELD("channelType", oac_type_string, ecwid_instant_site_profile_subscription, channel_type, NULL, 0),
    OAC_FIELD("planName", oac_type_string, ecwid_instant_site_profile_subscription, plan_name, NULL, 0),
    OAC_FIELD("planPeriod", ecwid_instant_site_profile_subscription_plan_period_oac_type,
              ecwid_instant_site_profile_subscription, plan_period, NULL, 0),
    OAC_FIELD("isPaid", oac_type_bool, ecwid_instant_site_profile_subscription, is_paid, NULL, 0),
    OAC_FIELD("isAllowNewCookieBanner", oac_type_bool, ecwid_instant_site_profile_subscription,
              is_allow_new_cookie_banner, NULL, 0),
    OAC_FIELD("maxPageNumber", oac_type_int, ecwid_instant_site_profile_subscription, max_page_number, NULL, 0),
    OAC_FIELD("isMultilingualStoreFeatureEnabled", oac_type_bool, ecwid_instant_site_profile_subscription,
              is_multilingual_store_feature_enabled, NULL, 0),
    OAC_FIELD("isAdvancedDiscountsFeatureAvailable", oac_type_bool, ecwid_instant_site_profile_subscription,
              is_advanced_discounts_feature_available, NULL, 0),
    OAC_FIELD("isBasicEcommerceFeatureEnabled", oac_type_bool, ecwid_instant_site_profile_subscription,
              is_basic_ecommerce_feature_enabled, NULL, 0),
    OAC_FIELD("isRichTextEditorEnabled", oac_type_bool, ecwid_instant_site_profile_subscription,
              is_rich_text_editor_enabled, NULL, 0),
    OAC_FIELD("isTemplateMarketFeatureEnabled", oac_type_bool, ecwid_instant_site_profile_subscription,
              is_template_market_feature_enabled, NULL, 0),
    OAC_FIELD("isAccessToControlPanel", oac_type_bool, ecwid_instant_site_profile_subscription,
              is_access_to_control_panel, NULL, 0),
    OAC_FIELD("isStorefrontAgeConfirmationFeatureEnabled", oac_type_bool, ecwid_instant_site_profile_subscription,
              is_storefront_age_confirmation_feature_enabled, NULL, 0),
};
static const uint8_t index_of_ecwid_instant_site_profile_subscription[] = {
    0, 0, 0, 2, 0, 0, 0, 10, 14, 4, 8, 0, 0, 0, 0, 0, 3, 0, 6, 1, 7, 9, 13, 5, 12, 0, 0, 0, 0, 0, 0, 11,
};
/* clang-format on */

static void write_ecwid_instant_site_profile_subscription(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_profile_subscription *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("channelId"), &value->channel_id);
    oac_write_string_member(writer, OAC_KEY("channelType"), &value->channel_type);
    oac_write_string_member(writer, OAC_KEY("planName"), &value->plan_name);
    oac_write_enum(writer, OAC_KEY("planPeriod"), &value->plan_period,
                   &ecwid_instant_site_profile_subscription_plan_period_oac_type);
    oac_write_bool_member(writer, OAC_KEY("isPaid"), &value->is_paid);
    oac_write_bool_member(writer, OAC_KEY("isAllowNewCookieBanner"), &value->is_allow_new_cookie_banner);
    oac_write_int_member(writer, OAC_KEY("maxPageNumber"), &value->max_page_number);
    oac_write_bool_member(writer, OAC_KEY("isMultilingualStoreFeatureEnabled"),
                          &value->is_multilingual_store_feature_enabled);
    oac_write_bool_member(writer, OAC_KEY("isAdvancedDiscountsFeatureAvailable"),
                          &value->is_advanced_discounts_feature_available);
    oac_write_bool_member(writer, OAC_KEY("isBasicEcommerceFeatureEnabled"),
                          &value->is_basic_ecommerce_feature_enabled);
    oac_write_bool_member(writer, OAC_KEY("isRichTextEditorEnabled"), &value->is_rich_text_editor_enabled);
    oac_write_bool_member(writer, OAC_KEY("isTemplateMarketFeatureEnabled"),
                          &value->is_template_market_feature_enabled);
    oac_write_bool_member(writer, OAC_KEY("isAccessToControlPanel"), &value->is_access_to_control_panel);
    oac_write_bool_member(writer, OAC_KEY("isStorefrontAgeConfirmationFeatureEnabled"),
                          &value->is_storefront_age_confirmation_feature_enabled);
    oac_write_rest(writer, value, &ecwid_instant_site_profile_subscription_oac_type);
}

static char *read_ecwid_instant_site_profile_subscription(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_profile_subscription *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("channelId"))) {
        at = oac_read_string(reader, at, &value->channel_id);
    }
    if (oac_at_key(&at, OAC_NEXT("channelType"))) {
        at = oac_read_string(reader, at, &value->channel_type);
    }
    if (oac_at_key(&at, OAC_NEXT("planName"))) {
        at = oac_read_string(reader, at, &value->plan_name);
    }
    if (oac_at_key(&at, OAC_NEXT("planPeriod"))) {
        at = oac_read_enum(reader, at, &value->plan_period,
                           &ecwid_instant_site_profile_subscription_plan_period_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("isPaid"))) {
        at = oac_read_bool(reader, at, &value->is_paid);
    }
    if (oac_at_key(&at, OAC_NEXT("isAllowNewCookieBanner"))) {
        at = oac_read_bool(reader, at, &value->is_allow_new_cookie_banner);
    }
    if (oac_at_key(&at, OAC_NEXT("maxPageNumber"))) {
        at = oac_read_int(reader, at, &value->max_page_number);
    }
    if (oac_at_key(&at, OAC_NEXT("isMultilingualStoreFeatureEnabled"))) {
        at = oac_read_bool(reader, at, &value->is_multilingual_store_feature_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("isAdvancedDiscountsFeatureAvailable"))) {
        at = oac_read_bool(reader, at, &value->is_advanced_discounts_feature_available);
    }
    if (oac_at_key(&at, OAC_NEXT("isBasicEcommerceFeatureEnabled"))) {
        at = oac_read_bool(reader, at, &value->is_basic_ecommerce_feature_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("isRichTextEditorEnabled"))) {
        at = oac_read_bool(reader, at, &value->is_rich_text_editor_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("isTemplateMarketFeatureEnabled"))) {
        at = oac_read_bool(reader, at, &value->is_template_market_feature_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("isAccessToControlPanel"))) {
        at = oac_read_bool(reader, at, &value->is_access_to_control_panel);
    }
    if (oac_at_key(&at, OAC_NEXT("isStorefrontAgeConfirmationFeatureEnabled"))) {
        at = oac_read_bool(reader, at, &value->is_storefront_age_confirmation_feature_enabled);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_profile_subscription_oac_type);
}

const oac_type ecwid_instant_site_profile_subscription_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_profile_subscription, extra, 14, 31),
    .write = write_ecwid_instant_site_profile_subscription,
    .read = read_ecwid_instant_site_profile_subscription,
    .fields = fields_of_ecwid_instant_site_profile_subscription,
    .index = index_of_ecwid_instant_site_profile_subscription,
};

oac_status ecwid_instant_site_profile_subscription_serialize(const ecwid_instant_site_profile_subscription *value,
                                                             oac_buffer *buffer, oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_profile_subscription_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_profile_subscription_parse(const char *text, size_t length,
                                                         const oac_parse_options *options,
                                                         ecwid_instant_site_profile_subscription *value,
                                                         oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_profile_subscription_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_profile_subscription_validate(const ecwid_instant_site_profile_subscription *value,
                                                            oac_validation mode, oac_violations *violations,
                                                            oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_profile_subscription_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_profile_subscription_dispose(ecwid_instant_site_profile_subscription *value)
{
    oac_record_dispose(&ecwid_instant_site_profile_subscription_oac_type, value);
}
