/* ecwid_order_selected_price: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17273 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_SELECTED_PRICE_H
#define ECWID_ORDER_SELECTED_PRICE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_selected_price ecwid_order_selected_price;
extern OAC_API const oac_type ecwid_order_selected_price_oac_type;

typedef struct ecwid_order_selected_price_ref {
    oac_presence state;
    const ecwid_order_selected_price *value;
} ecwid_order_selected_price_ref;
OAC_REF_FUNCTIONS(ecwid_order_selected_price)

/* The object OrderSelectedPrice of the description. */
struct ecwid_order_selected_price {
    /* value: number. */
    oac_opt_number value;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_SELECTED_PRICE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_selected_price_serialize(const ecwid_order_selected_price *value,
                                                                       oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_selected_price_parse(const char *text, size_t length,
                                                                   const oac_parse_options *options,
                                                                   ecwid_order_selected_price *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_selected_price_validate(const ecwid_order_selected_price *value,
                                                                      oac_validation mode, oac_violations *violations,
                                                                      oac_error *error);
OAC_API void ecwid_order_selected_price_dispose(ecwid_order_selected_price *value);

OAC_RECORD_FUNCTIONS(ecwid_order_selected_price)
OAC_CJSON_FUNCTIONS(ecwid_order_selected_price)

OAC_END_DECLS

#endif
