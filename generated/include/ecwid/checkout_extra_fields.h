/* ecwid_checkout_extra_fields: an object of the description.
 * Made from spec/ecwid/openapi.yaml:12147 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CHECKOUT_EXTRA_FIELDS_H
#define ECWID_CHECKOUT_EXTRA_FIELDS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_checkout_extra_fields ecwid_checkout_extra_fields;
extern OAC_API const oac_type ecwid_checkout_extra_fields_oac_type;

OAC_END_DECLS

#include <ecwid/checkout_extra_field.h>

OAC_BEGIN_DECLS

/* All extra fields of the checkout.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/checkout-extra-fields/manage-checkout-extra-fields-with-rest-api/
 * search-checkout-extra-fields#response-json */
struct ecwid_checkout_extra_fields {
    /* items: The extra fields of the store. */
    ecwid_checkout_extra_field_list items;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CHECKOUT_EXTRA_FIELDS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_checkout_extra_fields_serialize(const ecwid_checkout_extra_fields *value,
                                                                        oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_checkout_extra_fields_parse(const char *text, size_t length,
                                                                    const oac_parse_options *options,
                                                                    ecwid_checkout_extra_fields *value,
                                                                    oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_checkout_extra_fields_validate(const ecwid_checkout_extra_fields *value,
                                                                       oac_validation mode, oac_violations *violations,
                                                                       oac_error *error);
OAC_API void ecwid_checkout_extra_fields_dispose(ecwid_checkout_extra_fields *value);

OAC_RECORD_FUNCTIONS(ecwid_checkout_extra_fields)
OAC_CJSON_FUNCTIONS(ecwid_checkout_extra_fields)

OAC_END_DECLS

#endif
