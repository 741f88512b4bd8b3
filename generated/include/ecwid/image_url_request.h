/* ecwid_image_url_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11350 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_IMAGE_URL_REQUEST_H
#define ECWID_IMAGE_URL_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_image_url_request ecwid_image_url_request;
extern OAC_API const oac_type ecwid_image_url_request_oac_type;

OAC_END_DECLS

#include <ecwid/image_alt.h>

OAC_BEGIN_DECLS

/* An image that the server is to fetch by itself.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/categories/category-images/upload-category-image-async#request-json */
struct ecwid_image_url_request {
    /* url: Link (https) to the image, which the server fetches. Required. */
    oac_opt_string url;
    /* width: Width of the image in pixels, as a text. Required. */
    oac_opt_string width;
    /* height: Height of the image in pixels, as a text. Required. */
    oac_opt_string height;
    /* externalId: Id of the image in Lightspeed R-Series or X-Series, where images are kept alike. */
    oac_opt_string external_id;
    /* alt: Text for those who cannot see the image. */
    ecwid_image_alt_ref alt;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_IMAGE_URL_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_image_url_request_serialize(const ecwid_image_url_request *value,
                                                                    oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_image_url_request_parse(const char *text, size_t length,
                                                                const oac_parse_options *options,
                                                                ecwid_image_url_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_image_url_request_validate(const ecwid_image_url_request *value,
                                                                   oac_validation mode, oac_violations *violations,
                                                                   oac_error *error);
OAC_API void ecwid_image_url_request_dispose(ecwid_image_url_request *value);

OAC_RECORD_FUNCTIONS(ecwid_image_url_request)
OAC_CJSON_FUNCTIONS(ecwid_image_url_request)

OAC_END_DECLS

#endif
