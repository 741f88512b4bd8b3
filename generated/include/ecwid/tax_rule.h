/* ecwid_tax_rule: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25022 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_TAX_RULE_H
#define ECWID_TAX_RULE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_tax_rule ecwid_tax_rule;
extern OAC_API const oac_type ecwid_tax_rule_oac_type;

/* An array of ecwid_tax_rule: `items` has `count` of them and is borrowed. */
typedef struct ecwid_tax_rule_list {
    oac_presence state;
    size_t count;
    const ecwid_tax_rule *items;
} ecwid_tax_rule_list;
OAC_LIST_FUNCTIONS(ecwid_tax_rule_list, ecwid_tax_rule)
extern OAC_API const oac_type ecwid_tax_rule_list_oac_type;

/* Rate of a tax in one zone.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#rules */
struct ecwid_tax_rule {
    /* zoneId: Id of the zone. */
    oac_opt_string zone_id;
    /* tax: Rate in percent. */
    oac_opt_number tax;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_TAX_RULE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_rule_serialize(const ecwid_tax_rule *value, oac_buffer *buffer,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_rule_parse(const char *text, size_t length,
                                                       const oac_parse_options *options, ecwid_tax_rule *value,
                                                       oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_tax_rule_validate(const ecwid_tax_rule *value, oac_validation mode,
                                                          oac_violations *violations, oac_error *error);
OAC_API void ecwid_tax_rule_dispose(ecwid_tax_rule *value);

OAC_RECORD_FUNCTIONS(ecwid_tax_rule)
OAC_CJSON_FUNCTIONS(ecwid_tax_rule)

OAC_END_DECLS

#endif
