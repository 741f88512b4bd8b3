/* ecwid_lowest_price_settings: an object of the description.
 * Made from spec/ecwid/openapi.yaml:22370 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_LOWEST_PRICE_SETTINGS_H
#define ECWID_LOWEST_PRICE_SETTINGS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_lowest_price_settings ecwid_lowest_price_settings;
extern OAC_API const oac_type ecwid_lowest_price_settings_oac_type;

typedef struct ecwid_lowest_price_settings_ref {
    oac_presence state;
    const ecwid_lowest_price_settings *value;
} ecwid_lowest_price_settings_ref;
OAC_REF_FUNCTIONS(ecwid_lowest_price_settings)

/* Lowest price of the last 30 days, before discounts, which stores in the EU have to show.
 *
 * Members that name no operations are of searchProductVariations, createProductVariation, getProductVariation and 3
 * more.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-variations/
 * update-product-variation#lowestpricesettings */
struct ecwid_lowest_price_settings {
    /* lowestPriceEnabled: Whether customers see the lowest price. For variations it is the only field. Of all
     * operations. */
    oac_opt_bool lowest_price_enabled;
    /* manualLowestPrice: Lowest price as the store set it, before taxes. Of all operations. */
    oac_opt_number manual_lowest_price;
    /* defaultDisplayedManualLowestPrice: The set price, taxes included. */
    oac_opt_number default_displayed_manual_lowest_price;
    /* defaultDisplayedManualLowestPriceFormatted: defaultDisplayedManualLowestPrice as a text with currency, in the
     * store's format. */
    oac_opt_string default_displayed_manual_lowest_price_formatted;
    /* automaticLowestPrice: Lowest price as the server worked it out, before taxes. Read-only: the server sets it. */
    oac_opt_number automatic_lowest_price;
    /* defaultDisplayedAutomaticLowestPrice: The worked out price, taxes included. Read-only: the server sets it. */
    oac_opt_number default_displayed_automatic_lowest_price;
    /* defaultDisplayedAutomaticLowestPriceFormatted: defaultDisplayedAutomaticLowestPrice as a text with currency,
     * in the store's format. Read-only: the server sets it. */
    oac_opt_string default_displayed_automatic_lowest_price_formatted;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_LOWEST_PRICE_SETTINGS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_lowest_price_settings_serialize(const ecwid_lowest_price_settings *value,
                                                                        oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_lowest_price_settings_parse(const char *text, size_t length,
                                                                    const oac_parse_options *options,
                                                                    ecwid_lowest_price_settings *value,
                                                                    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_lowest_price_settings_validate(const ecwid_lowest_price_settings *value,
                                                                       oac_validation mode, oac_violations *violations,
                                                                       oac_error *error);
OAC_API void ecwid_lowest_price_settings_dispose(ecwid_lowest_price_settings *value);

OAC_RECORD_FUNCTIONS(ecwid_lowest_price_settings)
OAC_CJSON_FUNCTIONS(ecwid_lowest_price_settings)

OAC_END_DECLS

#endif
