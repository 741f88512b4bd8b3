/* ecwid_order_payment_options_details: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17462 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_PAYMENT_OPTIONS_DETAILS_H
#define ECWID_ORDER_PAYMENT_OPTIONS_DETAILS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_payment_options_details ecwid_order_payment_options_details;
extern OAC_API const oac_type ecwid_order_payment_options_details_oac_type;

typedef struct ecwid_order_payment_options_details_ref {
    oac_presence state;
    const ecwid_order_payment_options_details *value;
} ecwid_order_payment_options_details_ref;
OAC_REF_FUNCTIONS(ecwid_order_payment_options_details)

/* A payment method that is chosen.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/calculate-order-details#paymentoptionsdetails */
struct ecwid_order_payment_options_details {
    /* paymentId: Id of the payment method. */
    oac_opt_string payment_id;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_PAYMENT_OPTIONS_DETAILS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_payment_options_details_serialize(
    const ecwid_order_payment_options_details *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_payment_options_details_parse(const char *text, size_t length,
                                                                            const oac_parse_options *options,
                                                                            ecwid_order_payment_options_details *value,
                                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_order_payment_options_details_validate(const ecwid_order_payment_options_details *value, oac_validation mode,
                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_order_payment_options_details_dispose(ecwid_order_payment_options_details *value);

OAC_RECORD_FUNCTIONS(ecwid_order_payment_options_details)
OAC_CJSON_FUNCTIONS(ecwid_order_payment_options_details)

OAC_END_DECLS

#endif
