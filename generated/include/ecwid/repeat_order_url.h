/* ecwid_repeat_order_url: an object of the description.
 * Made from spec/ecwid/openapi.yaml:19155 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_REPEAT_ORDER_URL_H
#define ECWID_REPEAT_ORDER_URL_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_repeat_order_url ecwid_repeat_order_url;
extern OAC_API const oac_type ecwid_repeat_order_url_oac_type;

/* A link by which an order is repeated.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/get-repeat-order-url#response-json */
struct ecwid_repeat_order_url {
    /* repeatOrderUrl: Link for the customer. It fills the checkout with all that the order had. */
    oac_opt_string repeat_order_url;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_REPEAT_ORDER_URL_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_repeat_order_url_serialize(const ecwid_repeat_order_url *value,
                                                                   oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_repeat_order_url_parse(const char *text, size_t length,
                                                               const oac_parse_options *options,
                                                               ecwid_repeat_order_url *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_repeat_order_url_validate(const ecwid_repeat_order_url *value,
                                                                  oac_validation mode, oac_violations *violations,
                                                                  oac_error *error);
OAC_API void ecwid_repeat_order_url_dispose(ecwid_repeat_order_url *value);

OAC_RECORD_FUNCTIONS(ecwid_repeat_order_url)
OAC_CJSON_FUNCTIONS(ecwid_repeat_order_url)

OAC_END_DECLS

#endif
