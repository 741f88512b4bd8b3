/* ecwid_checkout_extra_field_option: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11939 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CHECKOUT_EXTRA_FIELD_OPTION_H
#define ECWID_CHECKOUT_EXTRA_FIELD_OPTION_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_checkout_extra_field_option ecwid_checkout_extra_field_option;
extern OAC_API const oac_type ecwid_checkout_extra_field_option_oac_type;

/* An array of ecwid_checkout_extra_field_option: `items` has `count` of them and is borrowed. */
typedef struct ecwid_checkout_extra_field_option_list {
    oac_presence state;
    size_t count;
    const ecwid_checkout_extra_field_option *items;
} ecwid_checkout_extra_field_option_list;
OAC_LIST_FUNCTIONS(ecwid_checkout_extra_field_option_list, ecwid_checkout_extra_field_option)
extern OAC_API const oac_type ecwid_checkout_extra_field_option_list_oac_type;

OAC_END_DECLS

#include <ecwid/checkout_extra_field_option_surcharge_type.h>
#include <ecwid/checkout_extra_field_surcharge_short_name.h>

OAC_BEGIN_DECLS

/* One of the choices that a field offers.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/checkout-extra-fields/manage-checkout-extra-fields-with-rest-api/
 * update-checkout-extra-field#options */
struct ecwid_checkout_extra_field_option {
    /* title: What the choice is called at the checkout. */
    oac_opt_string title;
    /* titleTranslated: The title by language; keys are two-letter codes. */
    oac_string_map title_translated;
    /* subtitle: Line below its title. */
    oac_opt_string subtitle;
    /* subtitleTranslated: The subtitle by language; keys are two-letter codes. */
    oac_string_map subtitle_translated;
    /* surcharge: What choosing it adds to the order, an amount or a percentage as surchargeType says. */
    oac_opt_number surcharge;
    /* surchargeType: Whether surcharge is an amount in the store's currency or a percentage of the cart. */
    ecwid_checkout_extra_field_option_surcharge_type_opt surcharge_type;
    /* surchargeTaxable: Whether the surcharge is taxed. */
    oac_opt_bool surcharge_taxable;
    /* showZeroSurchargeInTotal: Whether a surcharge of 0 is listed with the totals. */
    oac_opt_bool show_zero_surcharge_in_total;
    /* surchargeShortName: What the surcharge is called in the list of totals. */
    ecwid_checkout_extra_field_surcharge_short_name_ref surcharge_short_name;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CHECKOUT_EXTRA_FIELD_OPTION_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_checkout_extra_field_option_serialize(
    const ecwid_checkout_extra_field_option *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_checkout_extra_field_option_parse(const char *text, size_t length,
                                                                          const oac_parse_options *options,
                                                                          ecwid_checkout_extra_field_option *value,
                                                                          oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_checkout_extra_field_option_validate(
    const ecwid_checkout_extra_field_option *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_checkout_extra_field_option_dispose(ecwid_checkout_extra_field_option *value);

OAC_RECORD_FUNCTIONS(ecwid_checkout_extra_field_option)
OAC_CJSON_FUNCTIONS(ecwid_checkout_extra_field_option)

OAC_END_DECLS

#endif
