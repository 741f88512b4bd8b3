/* ecwid_product_review_filters_status: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:21986 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/product_review_filters_status.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_product_review_filters_status[ECWID_PRODUCT_REVIEW_FILTERS_STATUS_COUNT + 1] = {
    [ECWID_PRODUCT_REVIEW_FILTERS_STATUS_UNLISTED] = {"", 0},
    [ECWID_PRODUCT_REVIEW_FILTERS_STATUS_MODERATED] = {"MODERATED", 9},
    [ECWID_PRODUCT_REVIEW_FILTERS_STATUS_PUBLISHED] = {"PUBLISHED", 9},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_product_review_filters_status[] = {
    1, 2, 0, 0,
};
/* clang-format on */

const oac_type ecwid_product_review_filters_status_oac_type = {
    OAC_ENUM_TABLE(ecwid_product_review_filters_status, 2, 3),
    .names = names_of_ecwid_product_review_filters_status,
    .index = index_of_ecwid_product_review_filters_status,
};

const char *ecwid_product_review_filters_status_name(ecwid_product_review_filters_status value)
{
    return oac_enum_name(&ecwid_product_review_filters_status_oac_type, (unsigned)value);
}

ecwid_product_review_filters_status ecwid_product_review_filters_status_from(oac_string text)
{
    return (ecwid_product_review_filters_status)oac_enum_from(&ecwid_product_review_filters_status_oac_type, text);
}
