/* ecwid_store_profile_account: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24229 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_ACCOUNT_H
#define ECWID_STORE_PROFILE_ACCOUNT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_account ecwid_store_profile_account;
extern OAC_API const oac_type ecwid_store_profile_account_oac_type;

typedef struct ecwid_store_profile_account_ref {
    oac_presence state;
    const ecwid_store_profile_account *value;
} ecwid_store_profile_account_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_account)

OAC_END_DECLS

#include <ecwid/store_profile_limits_and_restrictions.h>

OAC_BEGIN_DECLS

/* The account of the store's owner, its plan and its state.
 *
 * Members that name no operations are of getStoreProfile.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/get-store-profile#account */
struct ecwid_store_profile_account {
    /* accountName: Full name of the owner. Of all operations. */
    oac_opt_string account_name;
    /* accountNickName: Name of the owner in the vendor's forums. */
    oac_opt_string account_nick_name;
    /* accountEmail: Email address of the owner. Notifications go to adminNotificationEmails instead. */
    oac_opt_string account_email;
    /* whiteLabel: Whether the owner sees another brand than Ecwid's. Read-only: the server sets it. */
    oac_opt_bool white_label;
    /* suspended: Whether the store is suspended, shows no products and takes no orders. Read-only: the server sets
     * it. */
    oac_opt_bool suspended;
    /* availableFeatures: Names of the features that the store's plan has. */
    oac_string_list available_features;
    /* registrationDate: When the store was registered. Format: ecwid-date-time. */
    oac_opt_string registration_date;
    /* limitsAndRestrictions: Limits of the plan. They need the scope read_store_limits. */
    ecwid_store_profile_limits_and_restrictions_ref limits_and_restrictions;
    /* brandName: Brand that the owner sees. */
    oac_opt_string brand_name;
    /* supportEmail: Email address that the owner writes to for help. */
    oac_opt_string support_email;
    /* itunesSubscriptionsAvailable: Whether the plan can be paid through Apple. */
    oac_opt_bool itunes_subscriptions_available;
    /* googlePlaySubscriptionsAvailable: Whether the plan can be paid through Google. */
    oac_opt_bool google_play_subscriptions_available;
    /* trackStorefrontStats: Whether visits of the store are counted. */
    oac_opt_bool track_storefront_stats;
    /* paid: Whether the plan is one that is paid for. */
    oac_opt_bool paid;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_ACCOUNT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_account_serialize(const ecwid_store_profile_account *value,
                                                                        oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_account_parse(const char *text, size_t length,
                                                                    const oac_parse_options *options,
                                                                    ecwid_store_profile_account *value,
                                                                    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_account_validate(const ecwid_store_profile_account *value,
                                                                       oac_validation mode, oac_violations *violations,
                                                                       oac_error *error);
OAC_API void ecwid_store_profile_account_dispose(ecwid_store_profile_account *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_account)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_account)

OAC_END_DECLS

#endif
