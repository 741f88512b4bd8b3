/* ecwid_order_estimated_transit_time: writer, reader and rules.
 * Made from spec/ecwid/openapi.yaml:17446 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/order_estimated_transit_time.h>

#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>

/* clang-format off */
static const oac_branch kinds_of_ecwid_order_estimated_transit_time[] = {
    {&oac_type_number, NULL, NULL, NULL, 0, 0, OAC_KIND_INTEGER | OAC_KIND_NUMBER, false},
    {&oac_type_string, NULL, NULL, NULL, 0, 0, OAC_KIND_STRING, false},
};
/* clang-format on */

const oac_type ecwid_order_estimated_transit_time_oac_type = {
    OAC_UNION_TABLE(ecwid_order_estimated_transit_time, 2),
    .branches = kinds_of_ecwid_order_estimated_transit_time,
};
