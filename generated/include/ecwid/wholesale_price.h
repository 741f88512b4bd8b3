/* ecwid_wholesale_price: an object of the description.
 * Made from spec/ecwid/openapi.yaml:22562 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_WHOLESALE_PRICE_H
#define ECWID_WHOLESALE_PRICE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_wholesale_price ecwid_wholesale_price;
extern OAC_API const oac_type ecwid_wholesale_price_oac_type;

/* An array of ecwid_wholesale_price: `items` has `count` of them and is borrowed. */
typedef struct ecwid_wholesale_price_list {
    oac_presence state;
    size_t count;
    const ecwid_wholesale_price *items;
} ecwid_wholesale_price_list;
OAC_LIST_FUNCTIONS(ecwid_wholesale_price_list, ecwid_wholesale_price)
extern OAC_API const oac_type ecwid_wholesale_price_list_oac_type;

/* A price for larger quantities.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-variations/update-product-variation#wholesaleprices */
struct ecwid_wholesale_price {
    /* quantity: Fewest items for which the price holds, 2 or more. */
    oac_opt_int quantity;
    /* price: Price of one item in the store's currency, above 0 and not above the price of the product. */
    oac_opt_number price;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_WHOLESALE_PRICE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_wholesale_price_serialize(const ecwid_wholesale_price *value,
                                                                  oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_wholesale_price_parse(const char *text, size_t length,
                                                              const oac_parse_options *options,
                                                              ecwid_wholesale_price *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_wholesale_price_validate(const ecwid_wholesale_price *value,
                                                                 oac_validation mode, oac_violations *violations,
                                                                 oac_error *error);
OAC_API void ecwid_wholesale_price_dispose(ecwid_wholesale_price *value);

OAC_RECORD_FUNCTIONS(ecwid_wholesale_price)
OAC_CJSON_FUNCTIONS(ecwid_wholesale_price)

OAC_END_DECLS

#endif
