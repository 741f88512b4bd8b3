/* ecwid_order_shipment: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17726 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_SHIPMENT_H
#define ECWID_ORDER_SHIPMENT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_shipment ecwid_order_shipment;
extern OAC_API const oac_type ecwid_order_shipment_oac_type;

/* An array of ecwid_order_shipment: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_shipment_list {
    oac_presence state;
    size_t count;
    const ecwid_order_shipment *items;
} ecwid_order_shipment_list;
OAC_LIST_FUNCTIONS(ecwid_order_shipment_list, ecwid_order_shipment)
extern OAC_API const oac_type ecwid_order_shipment_list_oac_type;

OAC_END_DECLS

#include <ecwid/address.h>
#include <ecwid/order_parcel.h>
#include <ecwid/order_shipping_label.h>
#include <ecwid/order_shipping_service.h>
#include <ecwid/order_tracking.h>

OAC_BEGIN_DECLS

/* A shipping label that was bought for an order.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/calculate-order-details#shipments */
struct ecwid_order_shipment {
    /* id: Id of the label. */
    oac_opt_string id;
    /* created: When the label was bought. Format: ecwid-date-time. */
    oac_opt_string created;
    /* shipTo: Who the parcel goes to, and where. Not with email. Not with email, firstName and lastName. */
    ecwid_address_ref ship_to;
    /* shipFrom: Where the parcel is sent from; the store's address, unless it is another. Not with name. Not with
     * name, firstName and lastName. */
    ecwid_address_ref ship_from;
    /* parcel: Size and weight of the parcel. Not with declaredValue. */
    ecwid_order_parcel_ref parcel;
    /* shippingService: Carrier and service that takes it. */
    ecwid_order_shipping_service_ref shipping_service;
    /* tracking: How the parcel is followed. */
    ecwid_order_tracking_ref tracking;
    /* shippingLabel: Where the label is. */
    ecwid_order_shipping_label_ref shipping_label;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_SHIPMENT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_shipment_serialize(const ecwid_order_shipment *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_shipment_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_order_shipment *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_shipment_validate(const ecwid_order_shipment *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_order_shipment_dispose(ecwid_order_shipment *value);

OAC_RECORD_FUNCTIONS(ecwid_order_shipment)
OAC_CJSON_FUNCTIONS(ecwid_order_shipment)

OAC_END_DECLS

#endif
