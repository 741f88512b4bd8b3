/* ecwid_checkout_extra_field_conditions: an object of the description.
 * Made from spec/ecwid/openapi.yaml:12016 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CHECKOUT_EXTRA_FIELD_CONDITIONS_H
#define ECWID_CHECKOUT_EXTRA_FIELD_CONDITIONS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_checkout_extra_field_conditions ecwid_checkout_extra_field_conditions;
extern OAC_API const oac_type ecwid_checkout_extra_field_conditions_oac_type;

typedef struct ecwid_checkout_extra_field_conditions_ref {
    oac_presence state;
    const ecwid_checkout_extra_field_conditions *value;
} ecwid_checkout_extra_field_conditions_ref;
OAC_REF_FUNCTIONS(ecwid_checkout_extra_field_conditions)

/* When the settings of a field change.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/checkout-extra-fields/manage-checkout-extra-fields-with-rest-api/
 * update-checkout-extra-field#conditions */
struct ecwid_checkout_extra_field_conditions {
    /* shippingMethod: Name of the shipping method that has to be chosen, such as Pickup at North st. */
    oac_opt_string shipping_method;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CHECKOUT_EXTRA_FIELD_CONDITIONS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_checkout_extra_field_conditions_serialize(
    const ecwid_checkout_extra_field_conditions *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_checkout_extra_field_conditions_parse(const char *text, size_t length, const oac_parse_options *options,
                                            ecwid_checkout_extra_field_conditions *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_checkout_extra_field_conditions_validate(const ecwid_checkout_extra_field_conditions *value, oac_validation mode,
                                               oac_violations *violations, oac_error *error);
OAC_API void ecwid_checkout_extra_field_conditions_dispose(ecwid_checkout_extra_field_conditions *value);

OAC_RECORD_FUNCTIONS(ecwid_checkout_extra_field_conditions)
OAC_CJSON_FUNCTIONS(ecwid_checkout_extra_field_conditions)

OAC_END_DECLS

#endif
