/* ecwid_change_product_file_description_request: an object of the description.
 * Made from spec/ecwid/openapi.yaml:21658 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CHANGE_PRODUCT_FILE_DESCRIPTION_REQUEST_H
#define ECWID_CHANGE_PRODUCT_FILE_DESCRIPTION_REQUEST_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_change_product_file_description_request ecwid_change_product_file_description_request;
extern OAC_API const oac_type ecwid_change_product_file_description_request_oac_type;

/* What customers are to read about a file.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/products/product-files/change-product-file-description#request-json */
struct ecwid_change_product_file_description_request {
    /* description: The text, for customers who bought the product. */
    oac_opt_string description;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CHANGE_PRODUCT_FILE_DESCRIPTION_REQUEST_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_change_product_file_description_request_serialize(
    const ecwid_change_product_file_description_request *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_change_product_file_description_request_parse(
    const char *text, size_t length, const oac_parse_options *options,
    ecwid_change_product_file_description_request *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_change_product_file_description_request_validate(
    const ecwid_change_product_file_description_request *value, oac_validation mode, oac_violations *violations,
    oac_error *error);
OAC_API void
ecwid_change_product_file_description_request_dispose(ecwid_change_product_file_description_request *value);

OAC_RECORD_FUNCTIONS(ecwid_change_product_file_description_request)
OAC_CJSON_FUNCTIONS(ecwid_change_product_file_description_request)

OAC_END_DECLS

#endif
