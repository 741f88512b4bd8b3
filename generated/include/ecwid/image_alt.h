/* ecwid_image_alt: an object of the description.
 * Made from spec/ecwid/openapi.yaml:11369 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_IMAGE_ALT_H
#define ECWID_IMAGE_ALT_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_image_alt ecwid_image_alt;
extern OAC_API const oac_type ecwid_image_alt_oac_type;

typedef struct ecwid_image_alt_ref {
    oac_presence state;
    const ecwid_image_alt *value;
} ecwid_image_alt_ref;
OAC_REF_FUNCTIONS(ecwid_image_alt)

/* Text that stands for an image where it cannot be seen.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/categories/category-images/upload-category-image-async#alt */
struct ecwid_image_alt {
    /* main: The text in the main language of the store. */
    oac_opt_string main;
    /* translations: The text by language, under codes such as en. Only of searchCategories, getCategory and
     * searchCategoriesByPath. */
    oac_string_map translations;
    /* translated: The text by language, under codes such as en. Only of uploadCategoryImageAsync,
     * uploadGalleryProductImageAsync, uploadMainProductImageAsync and 1 more. */
    oac_string_map translated;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_IMAGE_ALT_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_image_alt_serialize(const ecwid_image_alt *value, oac_buffer *buffer,
                                                            oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_image_alt_parse(const char *text, size_t length,
                                                        const oac_parse_options *options, ecwid_image_alt *value,
                                                        oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_image_alt_validate(const ecwid_image_alt *value, oac_validation mode,
                                                           oac_violations *violations, oac_error *error);
OAC_API void ecwid_image_alt_dispose(ecwid_image_alt *value);

OAC_RECORD_FUNCTIONS(ecwid_image_alt)
OAC_CJSON_FUNCTIONS(ecwid_image_alt)

OAC_END_DECLS

#endif
