/* ecwid_bulk_update_reviews_request_select_mode: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:21925 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/bulk_update_reviews_request_select_mode.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string
    names_of_ecwid_bulk_update_reviews_request_select_mode[ECWID_BULK_UPDATE_REVIEWS_REQUEST_SELECT_MODE_COUNT + 1] = {
    [ECWID_BULK_UPDATE_REVIEWS_REQUEST_SELECT_MODE_UNLISTED] = {"", 0},
    [ECWID_BULK_UPDATE_REVIEWS_REQUEST_SELECT_MODE_SELECTED] = {"SELECTED", 8},
    [ECWID_BULK_UPDATE_REVIEWS_REQUEST_SELECT_MODE_ALL_FILTERED] = {"ALL_FILTERED", 12},
    [ECWID_BULK_UPDATE_REVIEWS_REQUEST_SELECT_MODE_ALL] = {"ALL", 3},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_bulk_update_reviews_request_select_mode[] = {
    0, 2, 0, 0, 0, 3, 0, 1,
};
/* clang-format on */

const oac_type ecwid_bulk_update_reviews_request_select_mode_oac_type = {
    OAC_ENUM_TABLE(ecwid_bulk_update_reviews_request_select_mode, 3, 7),
    .names = names_of_ecwid_bulk_update_reviews_request_select_mode,
    .index = index_of_ecwid_bulk_update_reviews_request_select_mode,
};

const char *ecwid_bulk_update_reviews_request_select_mode_name(ecwid_bulk_update_reviews_request_select_mode value)
{
    return oac_enum_name(&ecwid_bulk_update_reviews_request_select_mode_oac_type, (unsigned)value);
}

ecwid_bulk_update_reviews_request_select_mode ecwid_bulk_update_reviews_request_select_mode_from(oac_string text)
{
    return (ecwid_bulk_update_reviews_request_select_mode)oac_enum_from(
        &ecwid_bulk_update_reviews_request_select_mode_oac_type, text);
}
