/* ecwid_create_batch_request_request_method: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:11239 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/create_batch_request_request_method.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_create_batch_request_request_method[ECWID_CREATE_BATCH_REQUEST_REQUEST_METHOD_COUNT + 1] = {
    [ECWID_CREATE_BATCH_REQUEST_REQUEST_METHOD_UNLISTED] = {"", 0},
    [ECWID_CREATE_BATCH_REQUEST_REQUEST_METHOD_GET] = {"GET", 3},
    [ECWID_CREATE_BATCH_REQUEST_REQUEST_METHOD_POST] = {"POST", 4},
    [ECWID_CREATE_BATCH_REQUEST_REQUEST_METHOD_PUT] = {"PUT", 3},
    [ECWID_CREATE_BATCH_REQUEST_REQUEST_METHOD_DELETE] = {"DELETE", 6},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_create_batch_request_request_method[] = {
    0, 1, 3, 0, 0, 4, 2, 0,
};
/* clang-format on */

const oac_type ecwid_create_batch_request_request_method_oac_type = {
    OAC_ENUM_TABLE(ecwid_create_batch_request_request_method, 4, 7),
    .names = names_of_ecwid_create_batch_request_request_method,
    .index = index_of_ecwid_create_batch_request_request_method,
};

const char *ecwid_create_batch_request_request_method_name(ecwid_create_batch_request_request_method value)
{
    return oac_enum_name(&ecwid_create_batch_request_request_method_oac_type, (unsigned)value);
}

ecwid_create_batch_request_request_method ecwid_create_batch_request_request_method_from(oac_string text)
{
    return (ecwid_create_batch_request_request_method)oac_enum_from(&ecwid_create_batch_request_request_method_oac_type,
                                                                    text);
}
