/* ecwid_order_status: an object of the description.
 * Made from spec/ecwid/openapi.yaml:19314 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_STATUS_H
#define ECWID_ORDER_STATUS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_status ecwid_order_status;
extern OAC_API const oac_type ecwid_order_status_oac_type;

/* An array of ecwid_order_status: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_status_list {
    oac_presence state;
    size_t count;
    const ecwid_order_status *items;
} ecwid_order_status_list;
OAC_LIST_FUNCTIONS(ecwid_order_status_list, ecwid_order_status)
extern OAC_API const oac_type ecwid_order_status_list_oac_type;

OAC_END_DECLS

#include <ecwid/order_status_id.h>
#include <ecwid/order_status_type.h>

OAC_BEGIN_DECLS

/* A status that orders can have.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/order-statuses/get-order-status#response-json */
struct ecwid_order_status {
    /* statusId: Name of the status for programs. */
    ecwid_order_status_id_opt status_id;
    /* orderStatusType: Whether it is about payment or fulfillment. */
    ecwid_order_status_type_opt order_status_type;
    /* defaultStatus: Whether it is built in. The others are named by the store. */
    oac_opt_bool default_status;
    /* enabled: Whether staff can give orders this status. */
    oac_opt_bool enabled;
    /* sendNotificationWhenStatusIsAssigned: Whether the customer gets an email when an order gets this status. */
    oac_opt_bool send_notification_when_status_is_assigned;
    /* name: Name for people. Only of statuses that the store names. */
    oac_opt_string name;
    /* nameTranslated: The name by language; keys are two-letter codes. Only of statuses that the store names. */
    oac_string_map name_translated;
    /* lastNameChangeDate: When the name last changed, in UTC. Only of statuses that the store names. Format:
     * ecwid-date-time. */
    oac_opt_string last_name_change_date;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_STATUS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_status_serialize(const ecwid_order_status *value, oac_buffer *buffer,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_status_parse(const char *text, size_t length,
                                                           const oac_parse_options *options, ecwid_order_status *value,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_status_validate(const ecwid_order_status *value, oac_validation mode,
                                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_order_status_dispose(ecwid_order_status *value);

OAC_RECORD_FUNCTIONS(ecwid_order_status)
OAC_CJSON_FUNCTIONS(ecwid_order_status)

OAC_END_DECLS

#endif
