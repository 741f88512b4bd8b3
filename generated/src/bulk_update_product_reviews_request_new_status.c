/* ecwid_bulk_update_product_reviews_request_new_status: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:21934 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/bulk_update_product_reviews_request_new_status.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_bulk_update_product_reviews_request_new_status
    [ECWID_BULK_UPDATE_PRODUCT_REVIEWS_REQUEST_NEW_STATUS_COUNT + 1] = {
    [ECWID_BULK_UPDATE_PRODUCT_REVIEWS_REQUEST_NEW_STATUS_UNLISTED] = {"", 0},
    [ECWID_BULK_UPDATE_PRODUCT_REVIEWS_REQUEST_NEW_STATUS_MODERATED] = {"moderated", 9},
    [ECWID_BULK_UPDATE_PRODUCT_REVIEWS_REQUEST_NEW_STATUS_PUBLISHED] = {"published", 9},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_bulk_update_product_reviews_request_new_status[] = {
    2, 1, 0, 0,
};
/* clang-format on */

const oac_type ecwid_bulk_update_product_reviews_request_new_status_oac_type = {
    OAC_ENUM_TABLE(ecwid_bulk_update_product_reviews_request_new_status, 2, 3),
    .names = names_of_ecwid_bulk_update_product_reviews_request_new_status,
    .index = index_of_ecwid_bulk_update_product_reviews_request_new_status,
};

const char *
ecwid_bulk_update_product_reviews_request_new_status_name(ecwid_bulk_update_product_reviews_request_new_status value)
{
    return oac_enum_name(&ecwid_bulk_update_product_reviews_request_new_status_oac_type, (unsigned)value);
}

ecwid_bulk_update_product_reviews_request_new_status
ecwid_bulk_update_product_reviews_request_new_status_from(oac_string text)
{
    return (ecwid_bulk_update_product_reviews_request_new_status)oac_enum_from(
        &ecwid_bulk_update_product_reviews_request_new_status_oac_type, text);
}
