/* ecwid_payment_option_payment_surcharges: an object of the description.
 * Made from spec/ecwid/openapi.yaml:20195 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PAYMENT_OPTION_PAYMENT_SURCHARGES_H
#define ECWID_PAYMENT_OPTION_PAYMENT_SURCHARGES_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_payment_option_payment_surcharges ecwid_payment_option_payment_surcharges;
extern OAC_API const oac_type ecwid_payment_option_payment_surcharges_oac_type;

typedef struct ecwid_payment_option_payment_surcharges_ref {
    oac_presence state;
    const ecwid_payment_option_payment_surcharges *value;
} ecwid_payment_option_payment_surcharges_ref;
OAC_REF_FUNCTIONS(ecwid_payment_option_payment_surcharges)

OAC_END_DECLS

#include <ecwid/payment_option_payment_surcharges_type.h>

OAC_BEGIN_DECLS

/* A fee that is added to an order for the way it is paid.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/payment-options/update-payment-option#paymentsurcharges */
struct ecwid_payment_option_payment_surcharges {
    /* type: Whether value is an amount of money or a percentage of the order's total. */
    ecwid_payment_option_payment_surcharges_type_opt type;
    /* value: The fee, in the store's currency or in percent, as type says. */
    oac_opt_number value;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PAYMENT_OPTION_PAYMENT_SURCHARGES_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_payment_option_payment_surcharges_serialize(
    const ecwid_payment_option_payment_surcharges *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_payment_option_payment_surcharges_parse(const char *text, size_t length, const oac_parse_options *options,
                                              ecwid_payment_option_payment_surcharges *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_payment_option_payment_surcharges_validate(const ecwid_payment_option_payment_surcharges *value,
                                                 oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_payment_option_payment_surcharges_dispose(ecwid_payment_option_payment_surcharges *value);

OAC_RECORD_FUNCTIONS(ecwid_payment_option_payment_surcharges)
OAC_CJSON_FUNCTIONS(ecwid_payment_option_payment_surcharges)

OAC_END_DECLS

#endif
