/* ecwid_shipping_option_carrier_settings: an object of the description.
 * Made from spec/ecwid/openapi.yaml:23822 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SHIPPING_OPTION_CARRIER_SETTINGS_H
#define ECWID_SHIPPING_OPTION_CARRIER_SETTINGS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_shipping_option_carrier_settings ecwid_shipping_option_carrier_settings;
extern OAC_API const oac_type ecwid_shipping_option_carrier_settings_oac_type;

typedef struct ecwid_shipping_option_carrier_settings_ref {
    oac_presence state;
    const ecwid_shipping_option_carrier_settings *value;
} ecwid_shipping_option_carrier_settings_ref;
OAC_REF_FUNCTIONS(ecwid_shipping_option_carrier_settings)

OAC_END_DECLS

#include <ecwid/dimensions.h>

OAC_BEGIN_DECLS

/* How rates are asked of a carrier.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/shipping-options/update-shipping-option#carriersettings */
struct ecwid_shipping_option_carrier_settings {
    /* defaultCarrierAccountEnabled: Whether rates are asked for with Ecwid's own account, not with the store's. */
    oac_opt_bool default_carrier_account_enabled;
    /* defaultPostageDimensions: Size of a parcel, for which rates are asked unless told otherwise. */
    ecwid_dimensions_ref default_postage_dimensions;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_SHIPPING_OPTION_CARRIER_SETTINGS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_shipping_option_carrier_settings_serialize(
    const ecwid_shipping_option_carrier_settings *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_shipping_option_carrier_settings_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_shipping_option_carrier_settings *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_shipping_option_carrier_settings_validate(const ecwid_shipping_option_carrier_settings *value,
                                                oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_shipping_option_carrier_settings_dispose(ecwid_shipping_option_carrier_settings *value);

OAC_RECORD_FUNCTIONS(ecwid_shipping_option_carrier_settings)
OAC_CJSON_FUNCTIONS(ecwid_shipping_option_carrier_settings)

OAC_END_DECLS

#endif
