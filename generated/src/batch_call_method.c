/* ecwid_batch_call_method: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:11239 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/batch_call_method.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_batch_call_method[ECWID_BATCH_CALL_METHOD_COUNT + 1] = {
    [ECWID_BATCH_CALL_METHOD_UNLISTED] = {"", 0},
    [ECWID_BATCH_CALL_METHOD_GET] = {"GET", 3},
    [ECWID_BATCH_CALL_METHOD_POST] = {"POST", 4},
    [ECWID_BATCH_CALL_METHOD_PUT] = {"PUT", 3},
    [ECWID_BATCH_CALL_METHOD_DELETE] = {"DELETE", 6},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_batch_call_method[] = {
    0, 1, 3, 0, 0, 4, 2, 0,
};
/* clang-format on */

const oac_type ecwid_batch_call_method_oac_type = {
    OAC_ENUM_TABLE(ecwid_batch_call_method, 4, 7),
    .names = names_of_ecwid_batch_call_method,
    .index = index_of_ecwid_batch_call_method,
};

const char *ecwid_batch_call_method_name(ecwid_batch_call_method value)
{
    return oac_enum_name(&ecwid_batch_call_method_oac_type, (unsigned)value);
}

ecwid_batch_call_method ecwid_batch_call_method_from(oac_string text)
{
    return (ecwid_batch_call_method)oac_enum_from(&ecwid_batch_call_method_oac_type, text);
}
