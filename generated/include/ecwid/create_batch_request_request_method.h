/* ecwid_create_batch_request_request_method: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:11239 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CREATE_BATCH_REQUEST_REQUEST_METHOD_H
#define ECWID_CREATE_BATCH_REQUEST_REQUEST_METHOD_H

#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Values of CreateBatchRequestRequestMethod. */
typedef enum ecwid_create_batch_request_request_method {
    ECWID_CREATE_BATCH_REQUEST_REQUEST_METHOD_UNLISTED = 0,
    ECWID_CREATE_BATCH_REQUEST_REQUEST_METHOD_GET = 1,
    ECWID_CREATE_BATCH_REQUEST_REQUEST_METHOD_POST = 2,
    ECWID_CREATE_BATCH_REQUEST_REQUEST_METHOD_PUT = 3,
    ECWID_CREATE_BATCH_REQUEST_REQUEST_METHOD_DELETE = 4
} ecwid_create_batch_request_request_method;

#define ECWID_CREATE_BATCH_REQUEST_REQUEST_METHOD_COUNT 4

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_create_batch_request_request_method_opt {
    oac_presence state;
    ecwid_create_batch_request_request_method value;
    oac_string text;
} ecwid_create_batch_request_request_method_opt;
extern OAC_API const oac_type ecwid_create_batch_request_request_method_oac_type;
OAC_API const char *ecwid_create_batch_request_request_method_name(ecwid_create_batch_request_request_method value);
OAC_API ecwid_create_batch_request_request_method ecwid_create_batch_request_request_method_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_create_batch_request_request_method)

OAC_END_DECLS

#endif
