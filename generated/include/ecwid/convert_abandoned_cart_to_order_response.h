/* ecwid_convert_abandoned_cart_to_order_response: an object of the description.
 * Made from spec/ecwid/openapi.yaml:15467 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CONVERT_ABANDONED_CART_TO_ORDER_RESPONSE_H
#define ECWID_CONVERT_ABANDONED_CART_TO_ORDER_RESPONSE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_convert_abandoned_cart_to_order_response ecwid_convert_abandoned_cart_to_order_response;
extern OAC_API const oac_type ecwid_convert_abandoned_cart_to_order_response_oac_type;

/* The order that was made of a cart.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/orders/abandonned-carts/
 * convert-abandoned-cart-to-order#response-json */
struct ecwid_convert_abandoned_cart_to_order_response {
    /* id: Id of the new order, which customers see. */
    oac_opt_string id;
    /* orderNumber: Number of the new order for the server's own use. */
    oac_opt_int order_number;
    /* vendorOrderNumber: The same as id, for the server's own use. */
    oac_opt_string vendor_order_number;
    /* cartId: Id of the cart that it was made of. */
    oac_opt_string cart_id;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CONVERT_ABANDONED_CART_TO_ORDER_RESPONSE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_convert_abandoned_cart_to_order_response_serialize(
    const ecwid_convert_abandoned_cart_to_order_response *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_convert_abandoned_cart_to_order_response_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_convert_abandoned_cart_to_order_response *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_convert_abandoned_cart_to_order_response_validate(
    const ecwid_convert_abandoned_cart_to_order_response *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void
ecwid_convert_abandoned_cart_to_order_response_dispose(ecwid_convert_abandoned_cart_to_order_response *value);

OAC_RECORD_FUNCTIONS(ecwid_convert_abandoned_cart_to_order_response)
OAC_CJSON_FUNCTIONS(ecwid_convert_abandoned_cart_to_order_response)

OAC_END_DECLS

#endif
