/* ecwid_order_shipping_label: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17836 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_SHIPPING_LABEL_H
#define ECWID_ORDER_SHIPPING_LABEL_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_shipping_label ecwid_order_shipping_label;
extern OAC_API const oac_type ecwid_order_shipping_label_oac_type;

typedef struct ecwid_order_shipping_label_ref {
    oac_presence state;
    const ecwid_order_shipping_label *value;
} ecwid_order_shipping_label_ref;
OAC_REF_FUNCTIONS(ecwid_order_shipping_label)

/* Where a shipping label is.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/calculate-order-details#shippinglabel */
struct ecwid_order_shipping_label {
    /* label_url: Address of the label, for printing. */
    oac_opt_string label_url;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_SHIPPING_LABEL_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_shipping_label_serialize(const ecwid_order_shipping_label *value,
                                                                       oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_shipping_label_parse(const char *text, size_t length,
                                                                   const oac_parse_options *options,
                                                                   ecwid_order_shipping_label *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_shipping_label_validate(const ecwid_order_shipping_label *value,
                                                                      oac_validation mode, oac_violations *violations,
                                                                      oac_error *error);
OAC_API void ecwid_order_shipping_label_dispose(ecwid_order_shipping_label *value);

OAC_RECORD_FUNCTIONS(ecwid_order_shipping_label)
OAC_CJSON_FUNCTIONS(ecwid_order_shipping_label)

OAC_END_DECLS

#endif
