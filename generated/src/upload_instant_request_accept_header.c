/* ecwid_upload_instant_request_accept_header: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:15407 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/upload_instant_request_accept_header.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_upload_instant_request_accept_header[ECWID_UPLOAD_INSTANT_REQUEST_ACCEPT_HEADER_COUNT + 1] = {
    [ECWID_UPLOAD_INSTANT_REQUEST_ACCEPT_HEADER_UNLISTED] = {"", 0},
    [ECWID_UPLOAD_INSTANT_REQUEST_ACCEPT_HEADER_MULTIPART_FORM_DATA] = {"multipart/form-data", 19},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_upload_instant_request_accept_header[] = {
    1, 0,
};
/* clang-format on */

const oac_type ecwid_upload_instant_request_accept_header_oac_type = {
    OAC_ENUM_TABLE(ecwid_upload_instant_request_accept_header, 1, 1),
    .names = names_of_ecwid_upload_instant_request_accept_header,
    .index = index_of_ecwid_upload_instant_request_accept_header,
};

const char *ecwid_upload_instant_request_accept_header_name(ecwid_upload_instant_request_accept_header value)
{
    return oac_enum_name(&ecwid_upload_instant_request_accept_header_oac_type, (unsigned)value);
}

ecwid_upload_instant_request_accept_header ecwid_upload_instant_request_accept_header_from(oac_string text)
{
    return (ecwid_upload_instant_request_accept_header)oac_enum_from(
        &ecwid_upload_instant_request_accept_header_oac_type, text);
}
