/* ecwid_store_profile_filter_section: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25253 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_STORE_PROFILE_FILTER_SECTION_H
#define ECWID_STORE_PROFILE_FILTER_SECTION_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_store_profile_filter_section ecwid_store_profile_filter_section;
extern OAC_API const oac_type ecwid_store_profile_filter_section_oac_type;

/* An array of ecwid_store_profile_filter_section: `items` has `count` of them and is borrowed. */
typedef struct ecwid_store_profile_filter_section_list {
    oac_presence state;
    size_t count;
    const ecwid_store_profile_filter_section *items;
} ecwid_store_profile_filter_section_list;
OAC_LIST_FUNCTIONS(ecwid_store_profile_filter_section_list, ecwid_store_profile_filter_section)
extern OAC_API const oac_type ecwid_store_profile_filter_section_list_oac_type;

OAC_END_DECLS

#include <ecwid/store_profile_filter_section_type.h>
#include <ecwid/store_profile_section_display_component.h>

OAC_BEGIN_DECLS

/* A filter for products.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/store-profile/update-store-profile#filtersections */
struct ecwid_store_profile_filter_section {
    /* type: What it filters by. */
    ecwid_store_profile_filter_section_type_opt type;
    /* name: Name of the option or attribute. Required for these two types, without meaning for others. */
    oac_opt_string name;
    /* displayComponent: Whether options are shown as boxes to tick or as buttons. */
    ecwid_store_profile_section_display_component_opt display_component;
    /* enabled: Whether customers see it. */
    oac_opt_bool enabled;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_STORE_PROFILE_FILTER_SECTION_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_filter_section_serialize(
    const ecwid_store_profile_filter_section *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_filter_section_parse(const char *text, size_t length,
                                                                           const oac_parse_options *options,
                                                                           ecwid_store_profile_filter_section *value,
                                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_store_profile_filter_section_validate(
    const ecwid_store_profile_filter_section *value, oac_validation mode, oac_violations *violations, oac_error *error);
OAC_API void ecwid_store_profile_filter_section_dispose(ecwid_store_profile_filter_section *value);

OAC_RECORD_FUNCTIONS(ecwid_store_profile_filter_section)
OAC_CJSON_FUNCTIONS(ecwid_store_profile_filter_section)

OAC_END_DECLS

#endif
