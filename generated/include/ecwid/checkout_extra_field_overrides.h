/* ecwid_checkout_extra_field_overrides: an object of the description.
 * Made from spec/ecwid/openapi.yaml:12007 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CHECKOUT_EXTRA_FIELD_OVERRIDES_H
#define ECWID_CHECKOUT_EXTRA_FIELD_OVERRIDES_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_checkout_extra_field_overrides ecwid_checkout_extra_field_overrides;
extern OAC_API const oac_type ecwid_checkout_extra_field_overrides_oac_type;

typedef struct ecwid_checkout_extra_field_overrides_ref {
    oac_presence state;
    const ecwid_checkout_extra_field_overrides *value;
} ecwid_checkout_extra_field_overrides_ref;
OAC_REF_FUNCTIONS(ecwid_checkout_extra_field_overrides)

OAC_END_DECLS

#include <ecwid/checkout_extra_field_conditions.h>
#include <ecwid/checkout_extra_field_datepicker_options.h>

OAC_BEGIN_DECLS

/* What of a field changes by itself under a condition.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/checkout-extra-fields/manage-checkout-extra-fields-with-rest-api/
 * update-checkout-extra-field#overrides */
struct ecwid_checkout_extra_field_overrides {
    /* conditions: When it changes. */
    ecwid_checkout_extra_field_conditions_ref conditions;
    /* fieldsToOverride: Settings of the calendar that hold then instead. */
    ecwid_checkout_extra_field_datepicker_options_ref fields_to_override;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CHECKOUT_EXTRA_FIELD_OVERRIDES_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_checkout_extra_field_overrides_serialize(
    const ecwid_checkout_extra_field_overrides *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_checkout_extra_field_overrides_parse(const char *text, size_t length, const oac_parse_options *options,
                                           ecwid_checkout_extra_field_overrides *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_checkout_extra_field_overrides_validate(const ecwid_checkout_extra_field_overrides *value, oac_validation mode,
                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_checkout_extra_field_overrides_dispose(ecwid_checkout_extra_field_overrides *value);

OAC_RECORD_FUNCTIONS(ecwid_checkout_extra_field_overrides)
OAC_CJSON_FUNCTIONS(ecwid_checkout_extra_field_overrides)

OAC_END_DECLS

#endif
