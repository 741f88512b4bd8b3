/* ecwid_product_filter_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21523 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_FILTER_PARAMS_H
#define ECWID_PRODUCT_FILTER_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_filter_params ecwid_product_filter_params;
extern OAC_API const oac_type ecwid_product_filter_params_oac_type;

typedef struct ecwid_product_filter_params_ref {
    oac_presence state;
    const ecwid_product_filter_params *value;
} ecwid_product_filter_params_ref;
OAC_REF_FUNCTIONS(ecwid_product_filter_params)

/* Conditions that products have to meet. Each is a text.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/get-product-filters#params */
struct ecwid_product_filter_params {
    /* filterFields: Filters that apply, with commas between them, such as price,inventory,option_Size. */
    oac_opt_string filter_fields;
    /* enabled: Whether only enabled products count, true or false as a text. Only an example shows it. */
    oac_opt_string enabled;
    /* filterFacetLimit: How many values a filter has at most, going by the name; a text. Only an example shows it. */
    oac_opt_string filter_facet_limit;
    /* includeProductsFromSubcategories: Whether products of deeper levels count, true or false as a text. Only an
     * example shows it. */
    oac_opt_string include_products_from_subcategories;
    /* lang: Code of the language, such as en, of the texts. Only an example shows it. */
    oac_opt_string lang;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_FILTER_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_filter_params_serialize(const ecwid_product_filter_params *value,
                                                                        oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_filter_params_parse(const char *text, size_t length,
                                                                    const oac_parse_options *options,
                                                                    ecwid_product_filter_params *value,
                                                                    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_filter_params_validate(const ecwid_product_filter_params *value,
                                                                       oac_validation mode, oac_violations *violations,
                                                                       oac_error *error);
OAC_API void ecwid_product_filter_params_dispose(ecwid_product_filter_params *value);

OAC_RECORD_FUNCTIONS(ecwid_product_filter_params)
OAC_CJSON_FUNCTIONS(ecwid_product_filter_params)

OAC_END_DECLS

#endif
