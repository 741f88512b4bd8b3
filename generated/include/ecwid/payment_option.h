/* ecwid_payment_option: an object of the description.
 * Made from spec/ecwid/openapi.yaml:20245 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PAYMENT_OPTION_H
#define ECWID_PAYMENT_OPTION_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_payment_option ecwid_payment_option;
extern OAC_API const oac_type ecwid_payment_option_oac_type;

/* An array of ecwid_payment_option: `items` has `count` of them and is borrowed. */
typedef struct ecwid_payment_option_list {
    oac_presence state;
    size_t count;
    const ecwid_payment_option *items;
} ecwid_payment_option_list;
OAC_LIST_FUNCTIONS(ecwid_payment_option_list, ecwid_payment_option)
extern OAC_API const oac_type ecwid_payment_option_list_oac_type;

OAC_END_DECLS

#include <ecwid/payment_option_instructions_for_customer.h>
#include <ecwid/payment_option_payment_surcharges.h>
#include <ecwid/payment_option_shipping_settings.h>

OAC_BEGIN_DECLS

/* A way to pay that the store offers at checkout.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/payment-options/get-payment-option#response-json */
struct ecwid_payment_option {
    /* id: Id of the payment option. The server gives it. Only of searchPaymentOptions and getStoreProfile. */
    oac_opt_string id;
    /* enabled: Whether customers may choose it at checkout. */
    oac_opt_bool enabled;
    /* configured: Whether it is set up completely. If false, the control panel marks it in red. */
    oac_opt_bool configured;
    /* checkoutTitle: Name that customers see at checkout, up to 64 characters. */
    oac_opt_string checkout_title;
    /* checkoutTitleTranslated: Name by language, under codes such as en. */
    oac_string_map checkout_title_translated;
    /* checkoutDescription: Text below the name at checkout. */
    oac_opt_string checkout_description;
    /* paymentProcessorId: Id of the payment processor within Ecwid. */
    oac_opt_string payment_processor_id;
    /* paymentProcessorTitle: Name of the payment processor. Orders have it as paymentModule. */
    oac_opt_string payment_processor_title;
    /* orderBy: Place among the payment options, at checkout and in the control panel; the smallest comes first. */
    oac_opt_int order_by;
    /* appClientId: Client id of the app that added it. Empty if no app did. */
    oac_opt_string app_client_id;
    /* paymentSurcharges: What paying this way costs the customer in addition. */
    ecwid_payment_option_payment_surcharges_ref payment_surcharges;
    /* appNamespace: Namespace of the app that added the payment option. Only examples show it. Only of
     * getStoreProfile. */
    oac_opt_string app_namespace;
    /* methods: Methods of the payment processor. Only examples show it; its values are not documented. Only of
     * getStoreProfile. */
    oac_json_list methods;
    /* instructionsForCustomer: What customers read at checkout about how to pay. */
    ecwid_payment_option_instructions_for_customer_ref instructions_for_customer;
    /* shippingSettings: Limits the option to orders that are shipped in certain ways. */
    ecwid_payment_option_shipping_settings_ref shipping_settings;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PAYMENT_OPTION_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_payment_option_serialize(const ecwid_payment_option *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_payment_option_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_payment_option *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_payment_option_validate(const ecwid_payment_option *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_payment_option_dispose(ecwid_payment_option *value);

OAC_RECORD_FUNCTIONS(ecwid_payment_option)
OAC_CJSON_FUNCTIONS(ecwid_payment_option)

OAC_END_DECLS

#endif
