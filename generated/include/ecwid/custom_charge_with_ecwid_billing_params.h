/* ecwid_custom_charge_with_ecwid_billing_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:203 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_PARAMS_H
#define ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_custom_charge_with_ecwid_billing_params ecwid_custom_charge_with_ecwid_billing_params;
extern OAC_API const oac_type ecwid_custom_charge_with_ecwid_billing_params_oac_type;

OAC_END_DECLS

#include <ecwid/custom_charge_with_ecwid_billing_currency.h>

OAC_BEGIN_DECLS

/* The parameters of customChargeWithEcwidBilling in its query, its headers and its cookies. Null is not sent, nor
 * are empty lists and objects; of other members, in `extra`, the query is made. */
struct ecwid_custom_charge_with_ecwid_billing_params {
    /* amount: Amount to charge, with at most two digits behind the point, such as 24.99. In the query. Required. At
     * most 500. */
    oac_opt_number amount;
    /* currency: Currency of the amount. It need not be that of the store. In the query. Required. */
    ecwid_custom_charge_with_ecwid_billing_currency_opt currency;
    /* description: What the charge is for, at most 255 characters. In the query. Required. At most 255 characters. */
    oac_opt_string description;
    /* idempotencyKey: A UUID of your own for this charge. Sent again with the same one, it is not charged twice. In
     * the query. Required. */
    oac_opt_string idempotency_key;
    /* metadata: An object as JSON text that is kept with the charge, for your own reference. In the query. */
    oac_opt_string metadata;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CUSTOM_CHARGE_WITH_ECWID_BILLING_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_custom_charge_with_ecwid_billing_params_serialize(
    const ecwid_custom_charge_with_ecwid_billing_params *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_custom_charge_with_ecwid_billing_params_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_custom_charge_with_ecwid_billing_params *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_custom_charge_with_ecwid_billing_params_validate(
    const ecwid_custom_charge_with_ecwid_billing_params *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void
ecwid_custom_charge_with_ecwid_billing_params_dispose(ecwid_custom_charge_with_ecwid_billing_params *value);

OAC_RECORD_FUNCTIONS(ecwid_custom_charge_with_ecwid_billing_params)
OAC_CJSON_FUNCTIONS(ecwid_custom_charge_with_ecwid_billing_params)

OAC_END_DECLS

#endif
