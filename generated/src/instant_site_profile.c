/* ecwid_instant_site_profile: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:14317 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/instant_site_profile.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>

/* clang-format off */
static const oac_constraint rules_1_of_ecwid_instant_site_profile[] = {
    OAC_ROW_KINDS(OAC_ROW_LAST, OAC_KIND_OBJECT, "\"object\""),
};
static const uint16_t operations_1_of_ecwid_instant_site_profile[] = {
    77,
};
static const oac_constraint rules_2_of_ecwid_instant_site_profile[] = {
    OAC_ROW_ONLY(0, 24, 1, operations_1_of_ecwid_instant_site_profile),
    OAC_ROW_ONLY(0, 25, 1, operations_1_of_ecwid_instant_site_profile),
    OAC_ROW_ONLY(OAC_ROW_LAST, 26, 1, operations_1_of_ecwid_instant_site_profile),
};
static const oac_field fields_of_ecwid_instant_site_profile[] = {
    OAC_FIELD("siteId", oac_type_string, ecwid_instant_site_profile, site_id, NULL, 0),
    OAC_FIELD("locale", oac_type_string, ecwid_instant_site_profile, locale, NULL, 0),
    OAC_FIELD("enabledLanguages", oac_type_string_list, ecwid_instant_site_profile, enabled_languages, NULL, 0),
    OAC_FIELD("storeName", oac_type_string, ecwid_instant_site_profile, store_name, NULL, 0),
    OAC_FIELD("tracking", ecwid_instant_site_profile_tracking_oac_type, ecwid_instant_site_profile, tracking, NULL, 0),
    OAC_FIELD("countryCode", oac_type_string, ecwid_instant_site_profile, country_code, NULL, 0),
    OAC_FIELD("postalCode", oac_type_string, ecwid_instant_site_profile, postal_code, NULL, 0),
    OAC_FIELD("email", oac_type_string, ecwid_instant_site_profile, email, NULL, 0),
    OAC_FIELD("dateFormat", oac_type_string, ecwid_instant_site_profile, date_format, NULL, 0),
    OAC_FIELD("timeFormat", oac_type_string, ecwid_instant_site_profile, time_format, NULL, 0),
    OAC_FIELD("timezoneOffsetInMinutes", oac_type_int, ecwid_instant_site_profile, timezone_offset_in_minutes, NULL, 0),
    OAC_FIELD("storeClosed", oac_type_bool, ecwid_instant_site_profile, store_closed, NULL, 0),
    OAC_FIELD("storeSuspended", oac_type_bool, ecwid_instant_site_profile, store_suspended, NULL, 0),
    OAC_FIELD("isTemplateSite", oac_type_bool, ecwid_instant_site_profile, is_template_site, NULL, 0),
    OAC_FIELD("siteUrl", oac_type_string, ecwid_instant_site_profile, site_url, NULL, 0),
    OAC_FIELD("subscription", ecwid_instant_site_profile_subscription_oac_type, ecwid_instant_site_profile,
              subscription, NULL, 0),
    OAC_FIELD("latestPublishTimestamp", oac_type_int, ecwid_instant_site_profile, latest_publish_timestamp, NULL, 0),
    OAC_FIELD("onboarding", oac_type_json, ecwid_instant_site_profile, onboarding,
              rules_1_of_ecwid_instant_site_profile, 0),
    OAC_FIELD("vertical", ecwid_instant_site_profile_vertical_oac_type, ecwid_instant_site_profile, vertical, NULL, 0),
    OAC_FIELD("previewTemplateInsideEditor", oac_type_bool, ecwid_instant_site_profile, preview_template_inside_editor,
              NULL, 0),
    OAC_FIELD("featureFlags", oac_type_json, ecwid_instant_site_profile, feature_flags,
              rules_1_of_ecwid_instant_site_profile, 0),
    OAC_FIELD("isDraftChanged", oac_type_bool, ecwid_instant_site_profile, is_draft_changed, NULL, 0),
    OAC_FIELD("hideEcwidLinks", oac_type_bool, ecwid_instant_site_profile, hide_ecwid_links, NULL, 0),
    OAC_FIELD("selectedSiteTemplateId", oac_type_string, ecwid_instant_site_profile, selected_site_template_id, NULL,
              0),
    OAC_FIELD("ecwidApiUrl", oac_type_string, ecwid_instant_site_profile, ecwid_api_url, NULL, 0),
    OAC_FIELD("storefrontFiltersEnabled", oac_type_bool, ecwid_instant_site_profile, storefront_filters_enabled, NULL,
              0),
    OAC_FIELD("storefrontProductReviewsFeatureEnabled", oac_type_bool, ecwid_instant_site_profile,
              storefront_product_reviews_feature_enabled, NULL, 0),
};
static const uint8_t index_of_ecwid_instant_site_profile[] = {
    4, 0, 16, 0, 0, 21, 0, 0, 0, 0, 1, 19, 0, 12, 0, 6, 0, 3, 0, 5, 22, 0, 0, 23, 24, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 17, 0, 0, 9, 0, 25, 0, 0, 0, 0, 0, 0, 0, 8, 11, 13, 10, 27, 0, 2, 26, 0, 15, 14, 18, 20, 0,
};
/* clang-format on */

static void write_ecwid_instant_site_profile(oac_writer *writer, const void *from)
{
    const ecwid_instant_site_profile *value = from;
    oac_write_object_begin(writer);
    oac_write_string_member(writer, OAC_KEY("siteId"), &value->site_id);
    oac_write_string_member(writer, OAC_KEY("locale"), &value->locale);
    oac_write_list(writer, OAC_KEY("enabledLanguages"), &value->enabled_languages, &oac_type_string_list);
    oac_write_string_member(writer, OAC_KEY("storeName"), &value->store_name);
    oac_write_record(writer, OAC_KEY("tracking"), &value->tracking, &ecwid_instant_site_profile_tracking_oac_type);
    oac_write_string_member(writer, OAC_KEY("countryCode"), &value->country_code);
    oac_write_string_member(writer, OAC_KEY("postalCode"), &value->postal_code);
    oac_write_string_member(writer, OAC_KEY("email"), &value->email);
    oac_write_string_member(writer, OAC_KEY("dateFormat"), &value->date_format);
    oac_write_string_member(writer, OAC_KEY("timeFormat"), &value->time_format);
    oac_write_int_member(writer, OAC_KEY("timezoneOffsetInMinutes"), &value->timezone_offset_in_minutes);
    oac_write_bool_member(writer, OAC_KEY("storeClosed"), &value->store_closed);
    oac_write_bool_member(writer, OAC_KEY("storeSuspended"), &value->store_suspended);
    oac_write_bool_member(writer, OAC_KEY("isTemplateSite"), &value->is_template_site);
    oac_write_string_member(writer, OAC_KEY("siteUrl"), &value->site_url);
    oac_write_record(writer, OAC_KEY("subscription"), &value->subscription,
                     &ecwid_instant_site_profile_subscription_oac_type);
    oac_write_int_member(writer, OAC_KEY("latestPublishTimestamp"), &value->latest_publish_timestamp);
    oac_write_json_member(writer, OAC_KEY("onboarding"), &value->onboarding);
    oac_write_enum(writer, OAC_KEY("vertical"), &value->vertical, &ecwid_instant_site_profile_vertical_oac_type);
    oac_write_bool_member(writer, OAC_KEY("previewTemplateInsideEditor"), &value->preview_template_inside_editor);
    oac_write_json_member(writer, OAC_KEY("featureFlags"), &value->feature_flags);
    oac_write_bool_member(writer, OAC_KEY("isDraftChanged"), &value->is_draft_changed);
    oac_write_bool_member(writer, OAC_KEY("hideEcwidLinks"), &value->hide_ecwid_links);
    oac_write_string_member(writer, OAC_KEY("selectedSiteTemplateId"), &value->selected_site_template_id);
    oac_write_string_member(writer, OAC_KEY("ecwidApiUrl"), &value->ecwid_api_url);
    oac_write_bool_member(writer, OAC_KEY("storefrontFiltersEnabled"), &value->storefront_filters_enabled);
    oac_write_bool_member(writer, OAC_KEY("storefrontProductReviewsFeatureEnabled"),
                          &value->storefront_product_reviews_feature_enabled);
    oac_write_rest(writer, value, &ecwid_instant_site_profile_oac_type);
}

static char *read_ecwid_instant_site_profile(oac_reader *reader, char *at, void *into)
{
    ecwid_instant_site_profile *value = into;
    at = oac_read_object(reader, at);
    if (at == NULL) {
        return reader->next;
    }
    if (oac_at_key(&at, OAC_NEXT("siteId"))) {
        at = oac_read_string(reader, at, &value->site_id);
    }
    if (oac_at_key(&at, OAC_NEXT("locale"))) {
        at = oac_read_string(reader, at, &value->locale);
    }
    if (oac_at_key(&at, OAC_NEXT("enabledLanguages"))) {
        at = oac_read_list(reader, at, &value->enabled_languages, &oac_type_string_list);
    }
    if (oac_at_key(&at, OAC_NEXT("storeName"))) {
        at = oac_read_string(reader, at, &value->store_name);
    }
    if (oac_at_key(&at, OAC_NEXT("tracking"))) {
        at = oac_read_record(reader, at, &value->tracking, &ecwid_instant_site_profile_tracking_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("countryCode"))) {
        at = oac_read_string(reader, at, &value->country_code);
    }
    if (oac_at_key(&at, OAC_NEXT("postalCode"))) {
        at = oac_read_string(reader, at, &value->postal_code);
    }
    if (oac_at_key(&at, OAC_NEXT("email"))) {
        at = oac_read_string(reader, at, &value->email);
    }
    if (oac_at_key(&at, OAC_NEXT("dateFormat"))) {
        at = oac_read_string(reader, at, &value->date_format);
    }
    if (oac_at_key(&at, OAC_NEXT("timeFormat"))) {
        at = oac_read_string(reader, at, &value->time_format);
    }
    if (oac_at_key(&at, OAC_NEXT("timezoneOffsetInMinutes"))) {
        at = oac_read_int(reader, at, &value->timezone_offset_in_minutes);
    }
    if (oac_at_key(&at, OAC_NEXT("storeClosed"))) {
        at = oac_read_bool(reader, at, &value->store_closed);
    }
    if (oac_at_key(&at, OAC_NEXT("storeSuspended"))) {
        at = oac_read_bool(reader, at, &value->store_suspended);
    }
    if (oac_at_key(&at, OAC_NEXT("isTemplateSite"))) {
        at = oac_read_bool(reader, at, &value->is_template_site);
    }
    if (oac_at_key(&at, OAC_NEXT("siteUrl"))) {
        at = oac_read_string(reader, at, &value->site_url);
    }
    if (oac_at_key(&at, OAC_NEXT("subscription"))) {
        at = oac_read_record(reader, at, &value->subscription, &ecwid_instant_site_profile_subscription_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("latestPublishTimestamp"))) {
        at = oac_read_int(reader, at, &value->latest_publish_timestamp);
    }
    if (oac_at_key(&at, OAC_NEXT("onboarding"))) {
        at = oac_read_json(reader, at, &value->onboarding);
    }
    if (oac_at_key(&at, OAC_NEXT("vertical"))) {
        at = oac_read_enum(reader, at, &value->vertical, &ecwid_instant_site_profile_vertical_oac_type);
    }
    if (oac_at_key(&at, OAC_NEXT("previewTemplateInsideEditor"))) {
        at = oac_read_bool(reader, at, &value->preview_template_inside_editor);
    }
    if (oac_at_key(&at, OAC_NEXT("featureFlags"))) {
        at = oac_read_json(reader, at, &value->feature_flags);
    }
    if (oac_at_key(&at, OAC_NEXT("isDraftChanged"))) {
        at = oac_read_bool(reader, at, &value->is_draft_changed);
    }
    if (oac_at_key(&at, OAC_NEXT("hideEcwidLinks"))) {
        at = oac_read_bool(reader, at, &value->hide_ecwid_links);
    }
    if (oac_at_key(&at, OAC_NEXT("selectedSiteTemplateId"))) {
        at = oac_read_string(reader, at, &value->selected_site_template_id);
    }
    if (oac_at_key(&at, OAC_NEXT("ecwidApiUrl"))) {
        at = oac_read_string(reader, at, &value->ecwid_api_url);
    }
    if (oac_at_key(&at, OAC_NEXT("storefrontFiltersEnabled"))) {
        at = oac_read_bool(reader, at, &value->storefront_filters_enabled);
    }
    if (oac_at_key(&at, OAC_NEXT("storefrontProductReviewsFeatureEnabled"))) {
        at = oac_read_bool(reader, at, &value->storefront_product_reviews_feature_enabled);
    }
    return oac_read_rest(reader, at, value, &ecwid_instant_site_profile_oac_type);
}

/* clang-format off */
const oac_type ecwid_instant_site_profile_oac_type = {
    OAC_RECORD_TABLE(ecwid_instant_site_profile, extra, 27, 63),
    .write = write_ecwid_instant_site_profile,
    .read = read_ecwid_instant_site_profile,
    .fields = fields_of_ecwid_instant_site_profile,
    .index = index_of_ecwid_instant_site_profile,
    .rules = rules_2_of_ecwid_instant_site_profile,
};
/* clang-format on */

oac_status ecwid_instant_site_profile_serialize(const ecwid_instant_site_profile *value, oac_buffer *buffer,
                                                oac_error *error)
{
    return oac_record_serialize(&ecwid_instant_site_profile_oac_type, value, buffer, error);
}

oac_status ecwid_instant_site_profile_parse(const char *text, size_t length, const oac_parse_options *options,
                                            ecwid_instant_site_profile *value, oac_error *error)
{
    return oac_record_parse(&ecwid_instant_site_profile_oac_type, text, length, options, value, error);
}

oac_status ecwid_instant_site_profile_validate(const ecwid_instant_site_profile *value, oac_validation mode,
                                               oac_violations *violations, oac_error *error)
{
    return oac_record_validate(&ecwid_instant_site_profile_oac_type, value, mode, violations, error);
}

void ecwid_instant_site_profile_dispose(ecwid_instant_site_profile *value)
{
    oac_record_dispose(&ecwid_instant_site_profile_oac_type, value);
}
