/* ecwid_promotion_attribute: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13887 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PROMOTION_ATTRIBUTE_H
#define ECWID_PROMOTION_ATTRIBUTE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_promotion_attribute ecwid_promotion_attribute;
extern OAC_API const oac_type ecwid_promotion_attribute_oac_type;

/* An array of ecwid_promotion_attribute: `items` has `count` of them and is borrowed. */
typedef struct ecwid_promotion_attribute_list {
    oac_presence state;
    size_t count;
    const ecwid_promotion_attribute *items;
} ecwid_promotion_attribute_list;
OAC_LIST_FUNCTIONS(ecwid_promotion_attribute_list, ecwid_promotion_attribute)
extern OAC_API const oac_type ecwid_promotion_attribute_list_oac_type;

/* A product attribute with some of its values.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/discounts/promotions/update-promotion#attributes */
struct ecwid_promotion_attribute {
    /* attributeAlias: What the attribute is called by the server, such as BRAND or TAGS. */
    oac_opt_string attribute_alias;
    /* attributeValues: Values of which a product must have one; over all attributes at most 30. */
    oac_string_list attribute_values;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_PROMOTION_ATTRIBUTE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_promotion_attribute_serialize(const ecwid_promotion_attribute *value,
                                                                      oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_promotion_attribute_parse(const char *text, size_t length,
                                                                  const oac_parse_options *options,
                                                                  ecwid_promotion_attribute *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_promotion_attribute_validate(const ecwid_promotion_attribute *value,
                                                                     oac_validation mode, oac_violations *violations,
                                                                     oac_error *error);
OAC_API void ecwid_promotion_attribute_dispose(ecwid_promotion_attribute *value);

OAC_RECORD_FUNCTIONS(ecwid_promotion_attribute)
OAC_CJSON_FUNCTIONS(ecwid_promotion_attribute)

OAC_END_DECLS

#endif
