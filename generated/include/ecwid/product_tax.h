/* ecwid_product_tax: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21110 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_TAX_H
#define ECWID_PRODUCT_TAX_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_product_tax ecwid_product_tax;
extern OAC_API const oac_type ecwid_product_tax_oac_type;

typedef struct ecwid_product_tax_ref {
    oac_presence state;
    const ecwid_product_tax *value;
} ecwid_product_tax_ref;
OAC_REF_FUNCTIONS(ecwid_product_tax)

/* Which taxes apply to a product.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/products/search-products#tax */
struct ecwid_product_tax {
    /* taxable: Whether taxes apply at all. */
    oac_opt_bool taxable;
    /* defaultLocationIncludedTaxRate: Sum in percent of the taxes that are in the price at the store's own location.
     * Read-only: the server sets it. Only of searchProducts and getProduct. */
    oac_opt_number default_location_included_tax_rate;
    /* enabledManualTaxes: Numbers of the manual taxes that apply. Empty if none does, or if taxes are automatic. */
    oac_int_list enabled_manual_taxes;
    /* taxClassCode: Code of the tax class, by which regions decide whether and how it is taxed. */
    oac_opt_string tax_class_code;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PRODUCT_TAX_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_product_tax_serialize(const ecwid_product_tax *value, oac_buffer *buffer,
                                                              oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_tax_parse(const char *text, size_t length,
                                                          const oac_parse_options *options, ecwid_product_tax *value,
                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_product_tax_validate(const ecwid_product_tax *value, oac_validation mode,
                                                             oac_violations *violations, oac_error *error);
OAC_API void ecwid_product_tax_dispose(ecwid_product_tax *value);

OAC_RECORD_FUNCTIONS(ecwid_product_tax)
OAC_CJSON_FUNCTIONS(ecwid_product_tax)

OAC_END_DECLS

#endif
