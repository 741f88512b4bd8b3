/* ecwid_tax_class: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13336 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_TAX_CLASS_H
#define ECWID_TAX_CLASS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_tax_class ecwid_tax_class;
extern OAC_API const oac_type ecwid_tax_class_oac_type;

/* An array of ecwid_tax_class: `items` has `count` of them and is borrowed. */
typedef struct ecwid_tax_class_list {
    oac_presence state;
    size_t count;
    const ecwid_tax_class *items;
} ecwid_tax_class_list;
OAC_LIST_FUNCTIONS(ecwid_tax_class_list, ecwid_tax_class)
extern OAC_API const oac_type ecwid_tax_class_list_oac_type;

OAC_END_DECLS

#include <ecwid/tax_class_localization.h>

OAC_BEGIN_DECLS

/* A class of goods that are taxed alike.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/dictionaries/tax-classes-by-country#response-json */
struct ecwid_tax_class {
    /* stateCode: Code of the state in which it holds. Empty where it holds in the whole country. */
    oac_opt_string state_code;
    /* taxClassCode: Code of the class, by which products are given it; default for all other goods. */
    oac_opt_string tax_class_code;
    /* taxClassRate: Rate of the tax, a number of percent as a text. */
    oac_opt_string tax_class_rate;
    /* localization: Name and description in the language that was asked for. */
    ecwid_tax_class_localization_ref localization;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_TAX_CLASS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_class_serialize(const ecwid_tax_class *value, oac_buffer *buffer,
                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_class_parse(const char *text, size_t length,
                                                        const oac_parse_options *options, ecwid_tax_class *value,
                                                        oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_class_validate(const ecwid_tax_class *value, oac_validation mode,
                                                           oac_violations *violations, oac_error *error);
OAC_API void ecwid_tax_class_dispose(ecwid_tax_class *value);

OAC_RECORD_FUNCTIONS(ecwid_tax_class)
OAC_CJSON_FUNCTIONS(ecwid_tax_class)

OAC_END_DECLS

#endif
