/* ecwid_payment_option_instructions_for_customer: an object of the description.
 * Made from spec/ecwid/openapi.yaml:20207 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PAYMENT_OPTION_INSTRUCTIONS_FOR_CUSTOMER_H
#define ECWID_PAYMENT_OPTION_INSTRUCTIONS_FOR_CUSTOMER_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_payment_option_instructions_for_customer ecwid_payment_option_instructions_for_customer;
extern OAC_API const oac_type ecwid_payment_option_instructions_for_customer_oac_type;

typedef struct ecwid_payment_option_instructions_for_customer_ref {
    oac_presence state;
    const ecwid_payment_option_instructions_for_customer *value;
} ecwid_payment_option_instructions_for_customer_ref;
OAC_REF_FUNCTIONS(ecwid_payment_option_instructions_for_customer)

/* What customers read at checkout about how to pay.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/payment-options/update-payment-option#instructionsforcustomer */
struct ecwid_payment_option_instructions_for_customer {
    /* instructionsTitle: Heading above the instructions. */
    oac_opt_string instructions_title;
    /* instructions: The instructions, HTML allowed. */
    oac_opt_string instructions;
    /* instructionsTranslated: The instructions by language, under codes such as en. HTML is allowed. */
    oac_string_map instructions_translated;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PAYMENT_OPTION_INSTRUCTIONS_FOR_CUSTOMER_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_payment_option_instructions_for_customer_serialize(
    const ecwid_payment_option_instructions_for_customer *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_payment_option_instructions_for_customer_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_payment_option_instructions_for_customer *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_payment_option_instructions_for_customer_validate(
    const ecwid_payment_option_instructions_for_customer *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void
ecwid_payment_option_instructions_for_customer_dispose(ecwid_payment_option_instructions_for_customer *value);

OAC_RECORD_FUNCTIONS(ecwid_payment_option_instructions_for_customer)
OAC_CJSON_FUNCTIONS(ecwid_payment_option_instructions_for_customer)

OAC_END_DECLS

#endif
