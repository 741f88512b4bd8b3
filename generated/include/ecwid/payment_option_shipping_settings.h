/* ecwid_payment_option_shipping_settings: an object of the description.
 * Made from spec/ecwid/openapi.yaml:20220 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PAYMENT_OPTION_SHIPPING_SETTINGS_H
#define ECWID_PAYMENT_OPTION_SHIPPING_SETTINGS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_payment_option_shipping_settings ecwid_payment_option_shipping_settings;
extern OAC_API const oac_type ecwid_payment_option_shipping_settings_oac_type;

typedef struct ecwid_payment_option_shipping_settings_ref {
    oac_presence state;
    const ecwid_payment_option_shipping_settings *value;
} ecwid_payment_option_shipping_settings_ref;
OAC_REF_FUNCTIONS(ecwid_payment_option_shipping_settings)

/* For which ways of shipping a payment option is offered.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/payment-options/update-payment-option#shippingsettings */
struct ecwid_payment_option_shipping_settings {
    /* enabledShippingMethods: Ids of shipping options. If there are any, customers have to choose one of them to pay
     * this way. */
    oac_string_list enabled_shipping_methods;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PAYMENT_OPTION_SHIPPING_SETTINGS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_payment_option_shipping_settings_serialize(
    const ecwid_payment_option_shipping_settings *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_payment_option_shipping_settings_parse(const char *text, size_t length, const oac_parse_options *options,
                                             ecwid_payment_option_shipping_settings *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_payment_option_shipping_settings_validate(const ecwid_payment_option_shipping_settings *value,
                                                oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_payment_option_shipping_settings_dispose(ecwid_payment_option_shipping_settings *value);

OAC_RECORD_FUNCTIONS(ecwid_payment_option_shipping_settings)
OAC_CJSON_FUNCTIONS(ecwid_payment_option_shipping_settings)

OAC_END_DECLS

#endif
