/* ecwid_price_value: an object of the description.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/products.yaml:308), not this file. */
#ifndef ECWID_PRICE_VALUE_H
#define ECWID_PRICE_VALUE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_price_value ecwid_price_value;
extern OAC_API const oac_type ecwid_price_value_oac_type;

typedef struct ecwid_price_value_ref {
    oac_presence state;
    const ecwid_price_value *value;
} ecwid_price_value_ref;
OAC_REF_FUNCTIONS(ecwid_price_value)

/* An array of ecwid_price_value: `items` has `count` of them and is borrowed. */
typedef struct ecwid_price_value_list {
    oac_presence state;
    size_t count;
    const ecwid_price_value *items;
} ecwid_price_value_list;
OAC_LIST_FUNCTIONS(ecwid_price_value_list, ecwid_price_value)
extern OAC_API const oac_type ecwid_price_value_list_oac_type;

/* A price. */
struct ecwid_price_value {
    /* value: The price in the store's currency. */
    oac_opt_number value;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRICE_VALUE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_price_value_serialize(const ecwid_price_value *value, oac_buffer *buffer,
                                                              oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_price_value_parse(const char *text, size_t length,
                                                          const oac_parse_options *options, ecwid_price_value *value,
                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_price_value_validate(const ecwid_price_value *value, oac_validation mode,
                                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_price_value_dispose(ecwid_price_value *value);

OAC_RECORD_FUNCTIONS(ecwid_price_value)
OAC_CJSON_FUNCTIONS(ecwid_price_value)

OAC_END_DECLS

#endif
