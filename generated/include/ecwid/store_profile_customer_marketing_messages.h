/* ecwid_store_profile_customer_marketing_messages: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24460 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_CUSTOMER_MARKETING_MESSAGES_H
#define ECWID_STORE_PROFILE_CUSTOMER_MARKETING_MESSAGES_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_customer_marketing_messages ecwid_store_profile_customer_marketing_messages;
extern OAC_API const oac_type ecwid_store_profile_customer_marketing_messages_oac_type;

typedef struct ecwid_store_profile_customer_marketing_messages_ref {
    oac_presence state;
    const ecwid_store_profile_customer_marketing_messages *value;
} ecwid_store_profile_customer_marketing_messages_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_customer_marketing_messages)

OAC_END_DECLS

#include <ecwid/store_profile_notification.h>

OAC_BEGIN_DECLS

/* Emails to customers for advertising.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#customermarketingmessages */
struct ecwid_store_profile_customer_marketing_messages {
    /* abandonedCartRecovery: Email that reminds of a cart that was left. */
    ecwid_store_profile_notification_ref abandoned_cart_recovery;
    /* favoriteProductsReminder: Email that reminds of favorites. */
    ecwid_store_profile_notification_ref favorite_products_reminder;
    /* feedbackRequest: Email that asks for an opinion. */
    ecwid_store_profile_notification_ref feedback_request;
    /* customerLoyaltyAppreciation: Email that thanks customers who come back. */
    ecwid_store_profile_notification_ref customer_loyalty_appreciation;
    /* inactiveCustomerReminder: Email to customers who have not ordered for long. */
    ecwid_store_profile_notification_ref inactive_customer_reminder;
    /* purchaseAnniversary: Email at the anniversary of an order. */
    ecwid_store_profile_notification_ref purchase_anniversary;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_CUSTOMER_MARKETING_MESSAGES_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_customer_marketing_messages_serialize(
    const ecwid_store_profile_customer_marketing_messages *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_customer_marketing_messages_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_store_profile_customer_marketing_messages *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_customer_marketing_messages_validate(
    const ecwid_store_profile_customer_marketing_messages *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void
ecwid_store_profile_customer_marketing_messages_dispose(ecwid_store_profile_customer_marketing_messages *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_customer_marketing_messages)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_customer_marketing_messages)

OAC_END_DECLS

#endif
