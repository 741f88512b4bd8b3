/* ecwid_order_attribute: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17409 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_ATTRIBUTE_H
#define ECWID_ORDER_ATTRIBUTE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_attribute ecwid_order_attribute;
extern OAC_API const oac_type ecwid_order_attribute_oac_type;

/* An array of ecwid_order_attribute: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_attribute_list {
    oac_presence state;
    size_t count;
    const ecwid_order_attribute *items;
} ecwid_order_attribute_list;
OAC_LIST_FUNCTIONS(ecwid_order_attribute_list, ecwid_order_attribute)
extern OAC_API const oac_type ecwid_order_attribute_list_oac_type;

/* An attribute of a product.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/update-order#attributes */
struct ecwid_order_attribute {
    /* name: Name of the attribute. */
    oac_opt_string name;
    /* value: Value of the attribute. */
    oac_opt_string value;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_ATTRIBUTE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_attribute_serialize(const ecwid_order_attribute *value,
                                                                  oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_attribute_parse(const char *text, size_t length,
                                                              const oac_parse_options *options,
                                                              ecwid_order_attribute *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_attribute_validate(const ecwid_order_attribute *value,
                                                                 oac_validation mode, oac_violations *violations,
                                                                 oac_error *error);
OAC_API void ecwid_order_attribute_dispose(ecwid_order_attribute *value);

OAC_RECORD_FUNCTIONS(ecwid_order_attribute)
OAC_CJSON_FUNCTIONS(ecwid_order_attribute)

OAC_END_DECLS

#endif
