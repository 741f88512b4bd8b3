/* ecwid_batch_answer_status: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:11281 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/batch_answer_status.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_batch_answer_status[ECWID_BATCH_ANSWER_STATUS_COUNT + 1] = {
    [ECWID_BATCH_ANSWER_STATUS_UNLISTED] = {"", 0},
    [ECWID_BATCH_ANSWER_STATUS_COMPLETED] = {"COMPLETED", 9},
    [ECWID_BATCH_ANSWER_STATUS_FAILED] = {"FAILED", 6},
    [ECWID_BATCH_ANSWER_STATUS_NOT_EXECUTED] = {"NOT_EXECUTED", 12},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_batch_answer_status[] = {
    1, 0, 0, 0, 3, 0, 2, 0,
};
/* clang-format on */

const oac_type ecwid_batch_answer_status_oac_type = {
    OAC_ENUM_TABLE(ecwid_batch_answer_status, 3, 7),
    .names = names_of_ecwid_batch_answer_status,
    .index = index_of_ecwid_batch_answer_status,
};

const char *ecwid_batch_answer_status_name(ecwid_batch_answer_status value)
{
    return oac_enum_name(&ecwid_batch_answer_status_oac_type, (unsigned)value);
}

ecwid_batch_answer_status ecwid_batch_answer_status_from(oac_string text)
{
    return (ecwid_batch_answer_status)oac_enum_from(&ecwid_batch_answer_status_oac_type, text);
}
