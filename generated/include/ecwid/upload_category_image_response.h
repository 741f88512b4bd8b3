/* ecwid_upload_category_image_response: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11342 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPLOAD_CATEGORY_IMAGE_RESPONSE_H
#define ECWID_UPLOAD_CATEGORY_IMAGE_RESPONSE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_upload_category_image_response ecwid_upload_category_image_response;
extern OAC_API const oac_type ecwid_upload_category_image_response_oac_type;

/* The object UploadCategoryImageResponse of the description.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/categories/category-images/upload-category-image#response-json */
struct ecwid_upload_category_image_response {
    /* id: integer. */
    oac_opt_int id;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPLOAD_CATEGORY_IMAGE_RESPONSE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_category_image_response_serialize(
    const ecwid_upload_category_image_response *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_upload_category_image_response_parse(const char *text, size_t length, const oac_parse_options *options,
                                           ecwid_upload_category_image_response *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_upload_category_image_response_validate(const ecwid_upload_category_image_response *value, oac_validation mode,
                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_upload_category_image_response_dispose(ecwid_upload_category_image_response *value);

OAC_RECORD_FUNCTIONS(ecwid_upload_category_image_response)
OAC_CJSON_FUNCTIONS(ecwid_upload_category_image_response)

OAC_END_DECLS

#endif
