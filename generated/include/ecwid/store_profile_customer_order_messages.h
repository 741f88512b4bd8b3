/* ecwid_store_profile_customer_order_messages: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24422 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_CUSTOMER_ORDER_MESSAGES_H
#define ECWID_STORE_PROFILE_CUSTOMER_ORDER_MESSAGES_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_customer_order_messages ecwid_store_profile_customer_order_messages;
extern OAC_API const oac_type ecwid_store_profile_customer_order_messages_oac_type;

typedef struct ecwid_store_profile_customer_order_messages_ref {
    oac_presence state;
    const ecwid_store_profile_customer_order_messages *value;
} ecwid_store_profile_customer_order_messages_ref;
OAC_REF_FUNCTIONS(ecwid_store_profile_customer_order_messages)

OAC_END_DECLS

#include <ecwid/store_profile_notification.h>

OAC_BEGIN_DECLS

/* Emails to customers about their orders.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#customerordermessages */
struct ecwid_store_profile_customer_order_messages {
    /* orderConfirmation: Email that confirms an order. */
    ecwid_store_profile_notification_ref order_confirmation;
    /* orderStatusChanged: Email when the status of an order changes. */
    ecwid_store_profile_notification_ref order_status_changed;
    /* orderIsReadyForPickup: Email when an order can be picked up. */
    ecwid_store_profile_notification_ref order_is_ready_for_pickup;
    /* downloadEgoods: Email with links to files that were bought. */
    ecwid_store_profile_notification_ref download_egoods;
    /* orderShipped: Email when an order was sent. */
    ecwid_store_profile_notification_ref order_shipped;
    /* orderDelivered: Email when an order has arrived. */
    ecwid_store_profile_notification_ref order_delivered;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_CUSTOMER_ORDER_MESSAGES_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_customer_order_messages_serialize(
    const ecwid_store_profile_customer_order_messages *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_customer_order_messages_parse(const char *text, size_t length, const oac_parse_options *options,
                                                  ecwid_store_profile_customer_order_messages *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_store_profile_customer_order_messages_validate(const ecwid_store_profile_customer_order_messages *value,
                                                     oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_customer_order_messages_dispose(ecwid_store_profile_customer_order_messages *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_customer_order_messages)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_customer_order_messages)

OAC_END_DECLS

#endif
