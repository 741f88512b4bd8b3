/* ecwid_tax_class_localization: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13349 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_TAX_CLASS_LOCALIZATION_H
#define ECWID_TAX_CLASS_LOCALIZATION_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_tax_class_localization ecwid_tax_class_localization;
extern OAC_API const oac_type ecwid_tax_class_localization_oac_type;

typedef struct ecwid_tax_class_localization_ref {
    oac_presence state;
    const ecwid_tax_class_localization *value;
} ecwid_tax_class_localization_ref;
OAC_REF_FUNCTIONS(ecwid_tax_class_localization)

/* Name and description of a tax class in one language.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/dictionaries/tax-classes-by-country#localization */
struct ecwid_tax_class_localization {
    /* language: Code of the language, such as en. */
    oac_opt_string language;
    /* taxClassName: Name of the tax class. */
    oac_opt_string tax_class_name;
    /* taxClassDescription: Which goods and services belong to the tax class. */
    oac_opt_string tax_class_description;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_TAX_CLASS_LOCALIZATION_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_class_localization_serialize(const ecwid_tax_class_localization *value,
                                                                         oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_class_localization_parse(const char *text, size_t length,
                                                                     const oac_parse_options *options,
                                                                     ecwid_tax_class_localization *value,
                                                                     oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_class_localization_validate(const ecwid_tax_class_localization *value,
                                                                        oac_validation mode, oac_violations *violations,
                                                                        oac_error *error);
OAC_API void ecwid_tax_class_localization_dispose(ecwid_tax_class_localization *value);

OAC_RECORD_FUNCTIONS(ecwid_tax_class_localization)
OAC_CJSON_FUNCTIONS(ecwid_tax_class_localization)

OAC_END_DECLS

#endif
