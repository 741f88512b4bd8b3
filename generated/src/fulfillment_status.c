/* ecwid_fulfillment_status: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description
 * (spec/ecwid/corrections/lists-in-queries.yaml:38), not this file. */
#include <ecwid/fulfillment_status.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_fulfillment_status[ECWID_FULFILLMENT_STATUS_COUNT + 1] = {
    [ECWID_FULFILLMENT_STATUS_UNLISTED] = {"", 0},
    [ECWID_FULFILLMENT_STATUS_AWAITING_PROCESSING] = {"AWAITING_PROCESSING", 19},
    [ECWID_FULFILLMENT_STATUS_PROCESSING] = {"PROCESSING", 10},
    [ECWID_FULFILLMENT_STATUS_SHIPPED] = {"SHIPPED", 7},
    [ECWID_FULFILLMENT_STATUS_DELIVERED] = {"DELIVERED", 9},
    [ECWID_FULFILLMENT_STATUS_WILL_NOT_DELIVER] = {"WILL_NOT_DELIVER", 16},
    [ECWID_FULFILLMENT_STATUS_RETURNED] = {"RETURNED", 8},
    [ECWID_FULFILLMENT_STATUS_READY_FOR_PICKUP] = {"READY_FOR_PICKUP", 16},
    [ECWID_FULFILLMENT_STATUS_OUT_FOR_DELIVERY] = {"OUT_FOR_DELIVERY", 16},
    [ECWID_FULFILLMENT_STATUS_CUSTOM_FULFILLMENT_STATUS_1] = {"CUSTOM_FULFILLMENT_STATUS_1", 27},
    [ECWID_FULFILLMENT_STATUS_CUSTOM_FULFILLMENT_STATUS_2] = {"CUSTOM_FULFILLMENT_STATUS_2", 27},
    [ECWID_FULFILLMENT_STATUS_CUSTOM_FULFILLMENT_STATUS_3] = {"CUSTOM_FULFILLMENT_STATUS_3", 27},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_fulfillment_status[] = {
    5, 0, 1, 0, 0, 2, 3, 8, 0, 0, 0, 4, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 10, 9, 11,
};
/* clang-format on */

const oac_type ecwid_fulfillment_status_oac_type = {
    OAC_ENUM_TABLE(ecwid_fulfillment_status, 11, 31),
    .names = names_of_ecwid_fulfillment_status,
    .index = index_of_ecwid_fulfillment_status,
};

const char *ecwid_fulfillment_status_name(ecwid_fulfillment_status value)
{
    return oac_enum_name(&ecwid_fulfillment_status_oac_type, (unsigned)value);
}

ecwid_fulfillment_status ecwid_fulfillment_status_from(oac_string text)
{
    return (ecwid_fulfillment_status)oac_enum_from(&ecwid_fulfillment_status_oac_type, text);
}
