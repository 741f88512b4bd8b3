/* ecwid_order_credit_card_status: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17885 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_CREDIT_CARD_STATUS_H
#define ECWID_ORDER_CREDIT_CARD_STATUS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_credit_card_status ecwid_order_credit_card_status;
extern OAC_API const oac_type ecwid_order_credit_card_status_oac_type;

typedef struct ecwid_order_credit_card_status_ref {
    oac_presence state;
    const ecwid_order_credit_card_status *value;
} ecwid_order_credit_card_status_ref;
OAC_REF_FUNCTIONS(ecwid_order_credit_card_status)

/* What the payment service found about a credit card.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/update-order#creditcardstatus */
struct ecwid_order_credit_card_status {
    /* avsMessage: Whether the address fits the card. */
    oac_opt_string avs_message;
    /* cvvMessage: Whether the card's security code is right. */
    oac_opt_string cvv_message;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_CREDIT_CARD_STATUS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_credit_card_status_serialize(const ecwid_order_credit_card_status *value,
                                                                           oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_credit_card_status_parse(const char *text, size_t length,
                                                                       const oac_parse_options *options,
                                                                       ecwid_order_credit_card_status *value,
                                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_credit_card_status_validate(const ecwid_order_credit_card_status *value,
                                                                          oac_validation mode,
                                                                          oac_violations *violations, oac_error *error);
OAC_API void ecwid_order_credit_card_status_dispose(ecwid_order_credit_card_status *value);

OAC_RECORD_FUNCTIONS(ecwid_order_credit_card_status)
OAC_CJSON_FUNCTIONS(ecwid_order_credit_card_status)

OAC_END_DECLS

#endif
