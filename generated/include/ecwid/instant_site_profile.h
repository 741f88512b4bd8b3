/* ecwid_instant_site_profile: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14317 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_PROFILE_H
#define ECWID_INSTANT_SITE_PROFILE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_profile ecwid_instant_site_profile;
extern OAC_API const oac_type ecwid_instant_site_profile_oac_type;

OAC_END_DECLS

#include <ecwid/instant_site_profile_subscription.h>
#include <ecwid/instant_site_profile_tracking.h>
#include <ecwid/instant_site_profile_vertical.h>

OAC_BEGIN_DECLS

/* The object InstantSiteProfile of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/instant-site/get-instant-site-profile#response-json */
struct ecwid_instant_site_profile {
    /* siteId: string. */
    oac_opt_string site_id;
    /* locale: string. */
    oac_opt_string locale;
    /* enabledLanguages: array of strings. */
    oac_string_list enabled_languages;
    /* storeName: string. */
    oac_opt_string store_name;
    /* tracking: object. */
    ecwid_instant_site_profile_tracking_ref tracking;
    /* countryCode: string. */
    oac_opt_string country_code;
    /* postalCode: string. */
    oac_opt_string postal_code;
    /* email: string. */
    oac_opt_string email;
    /* dateFormat: string. */
    oac_opt_string date_format;
    /* timeFormat: string. */
    oac_opt_string time_format;
    /* timezoneOffsetInMinutes: integer. */
    oac_opt_int timezone_offset_in_minutes;
    /* storeClosed: boolean. */
    oac_opt_bool store_closed;
    /* storeSuspended: boolean. */
    oac_opt_bool store_suspended;
    /* isTemplateSite: boolean. */
    oac_opt_bool is_template_site;
    /* siteUrl: string. */
    oac_opt_string site_url;
    /* subscription: object. */
    ecwid_instant_site_profile_subscription_ref subscription;
    /* latestPublishTimestamp: integer. */
    oac_opt_int latest_publish_timestamp;
    /* onboarding: any JSON value. */
    oac_opt_json onboarding;
    /* vertical: string. */
    ecwid_instant_site_profile_vertical_opt vertical;
    /* previewTemplateInsideEditor: boolean. */
    oac_opt_bool preview_template_inside_editor;
    /* featureFlags: any JSON value. */
    oac_opt_json feature_flags;
    /* isDraftChanged: boolean. */
    oac_opt_bool is_draft_changed;
    /* hideEcwidLinks: boolean. */
    oac_opt_bool hide_ecwid_links;
    /* selectedSiteTemplateId: string. */
    oac_opt_string selected_site_template_id;
    /* ecwidApiUrl: string. Only of getInstantSiteProfile. */
    oac_opt_string ecwid_api_url;
    /* storefrontFiltersEnabled: boolean. Only of getInstantSiteProfile. */
    oac_opt_bool storefront_filters_enabled;
    /* storefrontProductReviewsFeatureEnabled: boolean. Only of getInstantSiteProfile. */
    oac_opt_bool storefront_product_reviews_feature_enabled;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_PROFILE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_profile_serialize(const ecwid_instant_site_profile *value,
                                                                       oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_profile_parse(const char *text, size_t length,
                                                                   const oac_parse_options *options,
                                                                   ecwid_instant_site_profile *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_profile_validate(const ecwid_instant_site_profile *value,
                                                                      oac_validation mode, oac_violations *violations,
                                                                      oac_error *error);
OAC_API void ecwid_instant_site_profile_dispose(ecwid_instant_site_profile *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_profile)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_profile)

OAC_END_DECLS

#endif
