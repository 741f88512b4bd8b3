/* ecwid_upload_instant_request_accept_header: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:15407 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_UPLOAD_INSTANT_REQUEST_ACCEPT_HEADER_H
#define ECWID_UPLOAD_INSTANT_REQUEST_ACCEPT_HEADER_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Always multipart/form-data. */
typedef enum ecwid_upload_instant_request_accept_header {
    ECWID_UPLOAD_INSTANT_REQUEST_ACCEPT_HEADER_UNLISTED = 0,
    ECWID_UPLOAD_INSTANT_REQUEST_ACCEPT_HEADER_MULTIPART_FORM_DATA = 1
} ecwid_upload_instant_request_accept_header;

#define ECWID_UPLOAD_INSTANT_REQUEST_ACCEPT_HEADER_COUNT 1

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_upload_instant_request_accept_header_opt {
    oac_presence state;
    ecwid_upload_instant_request_accept_header value;
    oac_string text;
} ecwid_upload_instant_request_accept_header_opt;
extern OAC_API const oac_type ecwid_upload_instant_request_accept_header_oac_type;
OAC_API const char *ecwid_upload_instant_request_accept_header_name(ecwid_upload_instant_request_accept_header value);
OAC_API ecwid_upload_instant_request_accept_header ecwid_upload_instant_request_accept_header_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_upload_instant_request_accept_header)

OAC_END_DECLS

#endif
