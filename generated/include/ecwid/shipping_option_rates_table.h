/* ecwid_shipping_option_rates_table: an object of the description.
 * Made from spec/ecwid/openapi.yaml:23568 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SHIPPING_OPTION_RATES_TABLE_H
#define ECWID_SHIPPING_OPTION_RATES_TABLE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_shipping_option_rates_table ecwid_shipping_option_rates_table;
extern OAC_API const oac_type ecwid_shipping_option_rates_table_oac_type;

typedef struct ecwid_shipping_option_rates_table_ref {
    oac_presence state;
    const ecwid_shipping_option_rates_table *value;
} ecwid_shipping_option_rates_table_ref;
OAC_REF_FUNCTIONS(ecwid_shipping_option_rates_table)

OAC_END_DECLS

#include <ecwid/shipping_option_rate.h>
#include <ecwid/shipping_option_rates_table_based_on.h>

OAC_BEGIN_DECLS

/* Prices of shipping that depend on the order.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/shipping-options/update-shipping-option#ratestable */
struct ecwid_shipping_option_rates_table {
    /* tableBasedOn: What of an order the conditions look at: the subtotal before discounts, that after them, or the
     * weight. */
    ecwid_shipping_option_rates_table_based_on_opt table_based_on;
    /* rates: The rows of the table. */
    ecwid_shipping_option_rate_list rates;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SHIPPING_OPTION_RATES_TABLE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_option_rates_table_serialize(
    const ecwid_shipping_option_rates_table *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_option_rates_table_parse(const char *text, size_t length,
                                                                          const oac_parse_options *options,
                                                                          ecwid_shipping_option_rates_table *value,
                                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_option_rates_table_validate(
    const ecwid_shipping_option_rates_table *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_shipping_option_rates_table_dispose(ecwid_shipping_option_rates_table *value);

OAC_RECORD_FUNCTIONS(ecwid_shipping_option_rates_table)
OAC_CJSON_FUNCTIONS(ecwid_shipping_option_rates_table)

OAC_END_DECLS

#endif
