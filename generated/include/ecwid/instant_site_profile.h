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

/* Settings of a site, and what its store's plan allows.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/instant-site/get-instant-site-profile#response-json */
struct ecwid_instant_site_profile {
    /* siteId: Number of the store, as a text. */
    oac_opt_string site_id;
    /* locale: Code of the site's main language, such as en. */
    oac_opt_string locale;
    /* enabledLanguages: Codes of the languages that are switched on. */
    oac_string_list enabled_languages;
    /* storeName: Name of the site, in the tabs of browsers and for search engines. */
    oac_opt_string store_name;
    /* tracking: Services that count visitors. */
    ecwid_instant_site_profile_tracking_ref tracking;
    /* countryCode: Country of the store as two upper-case letters (ISO 3166-1 alpha-2). */
    oac_opt_string country_code;
    /* postalCode: Postal or ZIP code of the store. */
    oac_opt_string postal_code;
    /* email: Email address of the store, as set in the editor. */
    oac_opt_string email;
    /* dateFormat: How dates are written, such as dd.MM.yyyy. */
    oac_opt_string date_format;
    /* timeFormat: How times are written, such as HH:mm:ss. */
    oac_opt_string time_format;
    /* timezoneOffsetInMinutes: Minutes by which the store's time is ahead of UTC. */
    oac_opt_int timezone_offset_in_minutes;
    /* storeClosed: Whether the store is closed: visitors read that it is under maintenance. */
    oac_opt_bool store_closed;
    /* storeSuspended: Whether the store is suspended: visitors see products but cannot order. */
    oac_opt_bool store_suspended;
    /* isTemplateSite: Whether the site serves as a template for others. */
    oac_opt_bool is_template_site;
    /* siteUrl: Address of the site. */
    oac_opt_string site_url;
    /* subscription: What the store's plan allows on the site. */
    ecwid_instant_site_profile_subscription_ref subscription;
    /* latestPublishTimestamp: When the site was last published, as a UNIX timestamp in seconds. */
    oac_opt_int latest_publish_timestamp;
    /* onboarding: Internal settings of the first steps; not documented. */
    oac_opt_json onboarding;
    /* vertical: What the store sells, as its owner said at the beginning. */
    ecwid_instant_site_profile_vertical_opt vertical;
    /* previewTemplateInsideEditor: Whether previews open inside the editor, not on a page of their own. */
    oac_opt_bool preview_template_inside_editor;
    /* featureFlags: Internal features and their state; not documented. */
    oac_opt_json feature_flags;
    /* isDraftChanged: Whether the draft differs from what is published. */
    oac_opt_bool is_draft_changed;
    /* hideEcwidLinks: Whether links to Ecwid are hidden, going by the name. The page says that it tells whether they
     * are visible. */
    oac_opt_bool hide_ecwid_links;
    /* selectedSiteTemplateId: Id of the site's template. */
    oac_opt_string selected_site_template_id;
    /* ecwidApiUrl: Address at which calls of the REST API begin. Only of getInstantSiteProfile. */
    oac_opt_string ecwid_api_url;
    /* storefrontFiltersEnabled: Whether visitors can filter products. Only of getInstantSiteProfile. */
    oac_opt_bool storefront_filters_enabled;
    /* storefrontProductReviewsFeatureEnabled: Whether products have reviews. Only of getInstantSiteProfile. */
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
