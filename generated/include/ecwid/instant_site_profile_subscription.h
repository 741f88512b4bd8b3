/* ecwid_instant_site_profile_subscription: an object of the description.
 * Made from spec/ecwid/openapi.yaml:14419 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_PROFILE_SUBSCRIPTION_H
#define ECWID_INSTANT_SITE_PROFILE_SUBSCRIPTION_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_instant_site_profile_subscription ecwid_instant_site_profile_subscription;
extern OAC_API const oac_type ecwid_instant_site_profile_subscription_oac_type;

typedef struct ecwid_instant_site_profile_subscription_ref {
    oac_presence state;
    const ecwid_instant_site_profile_subscription *value;
} ecwid_instant_site_profile_subscription_ref;
OAC_REF_FUNCTIONS(ecwid_instant_site_profile_subscription)

OAC_END_DECLS

#include <ecwid/instant_site_profile_subscription_plan_period.h>

OAC_BEGIN_DECLS

/* What the store's plan allows on the site.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/instant-site/get-instant-site-profile#subscription */
struct ecwid_instant_site_profile_subscription {
    /* channelId: Not clear: the page describes the two channel fields with the words for the tracking fields. */
    oac_opt_string channel_id;
    /* channelType: Not clear, as channelId. */
    oac_opt_string channel_type;
    /* planName: Internal name of the plan. */
    oac_opt_string plan_name;
    /* planPeriod: Whether the plan is paid by the month or by the year. */
    ecwid_instant_site_profile_subscription_plan_period_opt plan_period;
    /* isPaid: Whether the plan costs money. */
    oac_opt_bool is_paid;
    /* isAllowNewCookieBanner: Whether visitors see the cookie banner. */
    oac_opt_bool is_allow_new_cookie_banner;
    /* maxPageNumber: How many pages the site may have, 100 by default. Default: 100. */
    oac_opt_int max_page_number;
    /* isMultilingualStoreFeatureEnabled: Whether the site may have several languages. */
    oac_opt_bool is_multilingual_store_feature_enabled;
    /* isAdvancedDiscountsFeatureAvailable: Whether promotions are available. */
    oac_opt_bool is_advanced_discounts_feature_available;
    /* isBasicEcommerceFeatureEnabled: Whether visitors can check out. */
    oac_opt_bool is_basic_ecommerce_feature_enabled;
    /* isRichTextEditorEnabled: Whether texts can be formatted in the editor. */
    oac_opt_bool is_rich_text_editor_enabled;
    /* isTemplateMarketFeatureEnabled: Whether the editor offers the market of templates. */
    oac_opt_bool is_template_market_feature_enabled;
    /* isAccessToControlPanel: Whether the control panel can be opened. */
    oac_opt_bool is_access_to_control_panel;
    /* isStorefrontAgeConfirmationFeatureEnabled: Whether visitors are asked for their age. */
    oac_opt_bool is_storefront_age_confirmation_feature_enabled;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_INSTANT_SITE_PROFILE_SUBSCRIPTION_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_instant_site_profile_subscription_serialize(
    const ecwid_instant_site_profile_subscription *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_instant_site_profile_subscription_parse(const char *text, size_t length, const oac_parse_options *options,
                                              ecwid_instant_site_profile_subscription *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_instant_site_profile_subscription_validate(const ecwid_instant_site_profile_subscription *value,
                                                 oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_instant_site_profile_subscription_dispose(ecwid_instant_site_profile_subscription *value);

OAC_RECORD_FUNCTIONS(ecwid_instant_site_profile_subscription)
OAC_CJSON_FUNCTIONS(ecwid_instant_site_profile_subscription)

OAC_END_DECLS

#endif
