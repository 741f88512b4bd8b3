/* ecwid_batch_status_status: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:461 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/batch_status_status.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_batch_status_status[ECWID_BATCH_STATUS_STATUS_COUNT + 1] = {
    [ECWID_BATCH_STATUS_STATUS_UNLISTED] = {"", 0},
    [ECWID_BATCH_STATUS_STATUS_QUEUED] = {"QUEUED", 6},
    [ECWID_BATCH_STATUS_STATUS_IN_PROGRESS] = {"IN_PROGRESS", 11},
    [ECWID_BATCH_STATUS_STATUS_COMPLETED] = {"COMPLETED", 9},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_batch_status_status[] = {
    3, 0, 1, 0, 0, 0, 0, 2,
};
/* clang-format on */

const oac_type ecwid_batch_status_status_oac_type = {
    OAC_ENUM_TABLE(ecwid_batch_status_status, 3, 7),
    .names = names_of_ecwid_batch_status_status,
    .index = index_of_ecwid_batch_status_status,
};

const char *ecwid_batch_status_status_name(ecwid_batch_status_status value)
{
    return oac_enum_name(&ecwid_batch_status_status_oac_type, (unsigned)value);
}

ecwid_batch_status_status ecwid_batch_status_status_from(oac_string text)
{
    return (ecwid_batch_status_status)oac_enum_from(&ecwid_batch_status_status_oac_type, text);
}
