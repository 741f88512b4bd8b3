/* ecwid_checkout_extra_field_surcharge_short_name: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11969 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CHECKOUT_EXTRA_FIELD_SURCHARGE_SHORT_NAME_H
#define ECWID_CHECKOUT_EXTRA_FIELD_SURCHARGE_SHORT_NAME_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_checkout_extra_field_surcharge_short_name ecwid_checkout_extra_field_surcharge_short_name;
extern OAC_API const oac_type ecwid_checkout_extra_field_surcharge_short_name_oac_type;

typedef struct ecwid_checkout_extra_field_surcharge_short_name_ref {
    oac_presence state;
    const ecwid_checkout_extra_field_surcharge_short_name *value;
} ecwid_checkout_extra_field_surcharge_short_name_ref;
OAC_REF_FUNCTIONS(ecwid_checkout_extra_field_surcharge_short_name)

/* What a surcharge is called where the order's total is made up.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/checkout-extra-fields/manage-checkout-extra-fields-with-rest-api/
 * update-checkout-extra-field#surchargeshortname */
struct ecwid_checkout_extra_field_surcharge_short_name {
    /* name: Name of the surcharge. */
    oac_opt_string name;
    /* nameTranslated: The name by language; keys are two-letter codes. */
    oac_string_map name_translated;
    /* showSurchargePercentValue: Whether the percentage stands beside the name, which is so by default. Only for
     * surcharges of the type PERCENT. Default: true. */
    oac_opt_bool show_surcharge_percent_value;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CHECKOUT_EXTRA_FIELD_SURCHARGE_SHORT_NAME_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_checkout_extra_field_surcharge_short_name_serialize(
    const ecwid_checkout_extra_field_surcharge_short_name *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_checkout_extra_field_surcharge_short_name_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_checkout_extra_field_surcharge_short_name *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_checkout_extra_field_surcharge_short_name_validate(
    const ecwid_checkout_extra_field_surcharge_short_name *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void
ecwid_checkout_extra_field_surcharge_short_name_dispose(ecwid_checkout_extra_field_surcharge_short_name *value);

OAC_RECORD_FUNCTIONS(ecwid_checkout_extra_field_surcharge_short_name)
OAC_CJSON_FUNCTIONS(ecwid_checkout_extra_field_surcharge_short_name)

OAC_END_DECLS

#endif
