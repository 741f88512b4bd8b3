/* ecwid_order_shipping_service: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17805 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_SHIPPING_SERVICE_H
#define ECWID_ORDER_SHIPPING_SERVICE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_shipping_service ecwid_order_shipping_service;
extern OAC_API const oac_type ecwid_order_shipping_service_oac_type;

typedef struct ecwid_order_shipping_service_ref {
    oac_presence state;
    const ecwid_order_shipping_service *value;
} ecwid_order_shipping_service_ref;
OAC_REF_FUNCTIONS(ecwid_order_shipping_service)

OAC_END_DECLS

#include <ecwid/order_shipping_service_carrier.h>

OAC_BEGIN_DECLS

/* A carrier and the service that takes a parcel.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/calculate-order-details#shippingservice */
struct ecwid_order_shipping_service {
    /* carrier: The carrier, if it is one that Ecwid works with itself. */
    ecwid_order_shipping_service_carrier_opt carrier;
    /* carrierName: Name of the shipping method in the store. */
    oac_opt_string carrier_name;
    /* carrierServiceName: Name of the carrier's service, as customers see it. */
    oac_opt_string carrier_service_name;
    /* carrierServiceCode: Code of the carrier's service. */
    oac_opt_string carrier_service_code;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_SHIPPING_SERVICE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_shipping_service_serialize(const ecwid_order_shipping_service *value,
                                                                         oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_shipping_service_parse(const char *text, size_t length,
                                                                     const oac_parse_options *options,
                                                                     ecwid_order_shipping_service *value,
                                                                     oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_shipping_service_validate(const ecwid_order_shipping_service *value,
                                                                        oac_validation mode, oac_violations *violations,
                                                                        oac_error *error);
OAC_API void ecwid_order_shipping_service_dispose(ecwid_order_shipping_service *value);

OAC_RECORD_FUNCTIONS(ecwid_order_shipping_service)
OAC_CJSON_FUNCTIONS(ecwid_order_shipping_service)

OAC_END_DECLS

#endif
