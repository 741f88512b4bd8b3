/* ecwid_update_category_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11781 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPDATE_CATEGORY_REQUEST_H
#define ECWID_UPDATE_CATEGORY_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_update_category_request ecwid_update_category_request;
extern OAC_API const oac_type ecwid_update_category_request_oac_type;

/* The object UpdateCategoryRequest of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/categories/update-category#request-json */
struct ecwid_update_category_request {
    /* parentId: integer. */
    oac_opt_int parent_id;
    /* productIds: array of integers. */
    oac_int_list product_ids;
    /* orderBy: integer. */
    oac_opt_int order_by;
    /* name: string. */
    oac_opt_string name;
    /* nameTranslated: map of strings. */
    oac_string_map name_translated;
    /* description: string. */
    oac_opt_string description;
    /* descriptionTranslated: map of strings. */
    oac_string_map description_translated;
    /* seoTitle: string. */
    oac_opt_string seo_title;
    /* seoTitleTranslated: map of strings. */
    oac_string_map seo_title_translated;
    /* seoDescription: string. */
    oac_opt_string seo_description;
    /* seoDescriptionTranslated: map of strings. */
    oac_string_map seo_description_translated;
    /* enabled: boolean. */
    oac_opt_bool enabled;
    /* customSlug: string. */
    oac_opt_string custom_slug;
    /* externalReferenceId: string. */
    oac_opt_string external_reference_id;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPDATE_CATEGORY_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_update_category_request_serialize(const ecwid_update_category_request *value,
                                                                          oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_category_request_parse(const char *text, size_t length,
                                                                      const oac_parse_options *options,
                                                                      ecwid_update_category_request *value,
                                                                      oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_update_category_request_validate(const ecwid_update_category_request *value,
                                                                         oac_validation mode,
                                                                         oac_violations *violations, oac_error *error);
OAC_API void ecwid_update_category_request_dispose(ecwid_update_category_request *value);

OAC_RECORD_FUNCTIONS(ecwid_update_category_request)
OAC_CJSON_FUNCTIONS(ecwid_update_category_request)

OAC_END_DECLS

#endif
