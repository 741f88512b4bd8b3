/* ecwid_order_loyalty: an object of the description.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/orders.yaml:250), not this file. */
#ifndef ECWID_ORDER_LOYALTY_H
#define ECWID_ORDER_LOYALTY_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_loyalty ecwid_order_loyalty;
extern OAC_API const oac_type ecwid_order_loyalty_oac_type;

typedef struct ecwid_order_loyalty_ref {
    oac_presence state;
    const ecwid_order_loyalty *value;
} ecwid_order_loyalty_ref;
OAC_REF_FUNCTIONS(ecwid_order_loyalty)

/* What a customer has in a loyalty program. */
struct ecwid_order_loyalty {
    /* customerEnabled: Whether the customer takes part. */
    oac_opt_bool customer_enabled;
    /* earned: Points that this order earned. */
    oac_opt_number earned;
    /* balance: Points that the customer has. */
    oac_opt_number balance;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_LOYALTY_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_loyalty_serialize(const ecwid_order_loyalty *value, oac_buffer *buffer,
                                                                oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_loyalty_parse(const char *text, size_t length,
                                                            const oac_parse_options *options,
                                                            ecwid_order_loyalty *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_loyalty_validate(const ecwid_order_loyalty *value, oac_validation mode,
                                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_order_loyalty_dispose(ecwid_order_loyalty *value);

OAC_RECORD_FUNCTIONS(ecwid_order_loyalty)
OAC_CJSON_FUNCTIONS(ecwid_order_loyalty)

OAC_END_DECLS

#endif
