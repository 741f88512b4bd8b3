/* ecwid_upload_store_logo_image_params: an object of the description.
 * Made from spec/ecwid/openapi.yaml:9326 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPLOAD_STORE_LOGO_IMAGE_PARAMS_H
#define ECWID_UPLOAD_STORE_LOGO_IMAGE_PARAMS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_upload_store_logo_image_params ecwid_upload_store_logo_image_params;
extern OAC_API const oac_type ecwid_upload_store_logo_image_params_oac_type;

/* The parameters of uploadStoreLogoImage in its query, its headers and its cookies. Null is not sent, nor are empty
 * lists and objects; of other members, in `extra`, the query is made. */
struct ecwid_upload_store_logo_image_params {
    /* externalUrl: Address from which the server fetches the picture, instead of a body with its bytes. In the
     * query. */
    oac_opt_string external_url;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_UPLOAD_STORE_LOGO_IMAGE_PARAMS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_upload_store_logo_image_params_serialize(
    const ecwid_upload_store_logo_image_params *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_upload_store_logo_image_params_parse(const char *text, size_t length, const oac_parse_options *options,
                                           ecwid_upload_store_logo_image_params *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status
ecwid_upload_store_logo_image_params_validate(const ecwid_upload_store_logo_image_params *value, oac_validation mode,
                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_upload_store_logo_image_params_dispose(ecwid_upload_store_logo_image_params *value);

OAC_RECORD_FUNCTIONS(ecwid_upload_store_logo_image_params)
OAC_CJSON_FUNCTIONS(ecwid_upload_store_logo_image_params)

OAC_END_DECLS

#endif
