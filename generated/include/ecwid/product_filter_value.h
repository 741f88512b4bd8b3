/* ecwid_product_filter_value: an object of the description.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/products.yaml:169), not this file. */
#ifndef ECWID_PRODUCT_FILTER_VALUE_H
#define ECWID_PRODUCT_FILTER_VALUE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_filter_value ecwid_product_filter_value;
extern OAC_API const oac_type ecwid_product_filter_value_oac_type;

/* An array of ecwid_product_filter_value: `items` has `count` of them and is borrowed. */
typedef struct ecwid_product_filter_value_list {
    oac_presence state;
    size_t count;
    const ecwid_product_filter_value *items;
} ecwid_product_filter_value_list;
OAC_LIST_FUNCTIONS(ecwid_product_filter_value_list, ecwid_product_filter_value)
extern OAC_API const oac_type ecwid_product_filter_value_list_oac_type;

/* A value of a filter. */
struct ecwid_product_filter_value {
    /* id: Id of the value. Those of options and attributes have none. */
    oac_opt_string id;
    /* title: Name of the value that customers see. */
    oac_opt_string title;
    /* productCount: How many products have it. */
    oac_opt_int product_count;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_FILTER_VALUE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_filter_value_serialize(const ecwid_product_filter_value *value,
                                                                       oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_filter_value_parse(const char *text, size_t length,
                                                                   const oac_parse_options *options,
                                                                   ecwid_product_filter_value *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_filter_value_validate(const ecwid_product_filter_value *value,
                                                                      oac_validation mode, oac_violations *violations,
                                                                      oac_error *error);
OAC_API void ecwid_product_filter_value_dispose(ecwid_product_filter_value *value);

OAC_RECORD_FUNCTIONS(ecwid_product_filter_value)
OAC_CJSON_FUNCTIONS(ecwid_product_filter_value)

OAC_END_DECLS

#endif
