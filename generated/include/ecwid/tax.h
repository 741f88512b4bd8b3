/* ecwid_tax: an object of the description.
 * Made from spec/ecwid/openapi.yaml:24996 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_TAX_H
#define ECWID_TAX_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_tax ecwid_tax;
extern OAC_API const oac_type ecwid_tax_oac_type;

/* An array of ecwid_tax: `items` has `count` of them and is borrowed. */
typedef struct ecwid_tax_list {
    oac_presence state;
    size_t count;
    const ecwid_tax *items;
} ecwid_tax_list;
OAC_LIST_FUNCTIONS(ecwid_tax_list, ecwid_tax)
extern OAC_API const oac_type ecwid_tax_list_oac_type;

OAC_END_DECLS

#include <ecwid/tax_rule.h>

OAC_BEGIN_DECLS

/* A tax that is set by hand.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#taxes */
struct ecwid_tax {
    /* id: Number of the tax within Ecwid. */
    oac_opt_int id;
    /* name: Name of the tax. Customers see it. */
    oac_opt_string name;
    /* enabled: Whether it is charged. */
    oac_opt_bool enabled;
    /* includeInPrice: Whether prices have it in them. */
    oac_opt_bool include_in_price;
    /* useShippingAddress: Whether the shipping address decides on the rate. The billing address does otherwise. */
    oac_opt_bool use_shipping_address;
    /* taxShipping: Whether shipping is taxed, too. */
    oac_opt_bool tax_shipping;
    /* appliedByDefault: Whether all products are taxed. Otherwise only those that name the tax. */
    oac_opt_bool applied_by_default;
    /* defaultTax: Rate in percent outside of all zones. */
    oac_opt_number default_tax;
    /* rules: Rates by zone. */
    ecwid_tax_rule_list rules;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_TAX_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_serialize(const ecwid_tax *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_parse(const char *text, size_t length, const oac_parse_options *options,
                                                  ecwid_tax *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_validate(const ecwid_tax *value, oac_validation mode,
                                                     oac_violations *violations, oac_error *error);
OAC_API void ecwid_tax_dispose(ecwid_tax *value);

OAC_RECORD_FUNCTIONS(ecwid_tax)
OAC_CJSON_FUNCTIONS(ecwid_tax)

OAC_END_DECLS

#endif
