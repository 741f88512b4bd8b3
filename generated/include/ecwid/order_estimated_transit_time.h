/* ecwid_order_estimated_transit_time: a union of the description.
 * Made from spec/ecwid/openapi.yaml:17446 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_ESTIMATED_TRANSIT_TIME_H
#define ECWID_ORDER_ESTIMATED_TRANSIT_TIME_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_estimated_transit_time ecwid_order_estimated_transit_time;
extern OAC_API const oac_type ecwid_order_estimated_transit_time_oac_type;

typedef enum ecwid_order_estimated_transit_time_which {
    ECWID_ORDER_ESTIMATED_TRANSIT_TIME_UNLISTED = 0,
    ECWID_ORDER_ESTIMATED_TRANSIT_TIME_NUMBER = 1,
    ECWID_ORDER_ESTIMATED_TRANSIT_TIME_STRING = 2
} ecwid_order_estimated_transit_time_which;

/* Days that it takes, a number such as 5 or a text such as 4-9 days. */
struct ecwid_order_estimated_transit_time {
    oac_presence state;
    ecwid_order_estimated_transit_time_which which;
    union {
        /* of ECWID_ORDER_ESTIMATED_TRANSIT_TIME_NUMBER: number */
        double number;
        /* of ECWID_ORDER_ESTIMATED_TRANSIT_TIME_STRING: string */
        oac_string string;
    } as;
    oac_string json;
};

static inline ecwid_order_estimated_transit_time ecwid_order_estimated_transit_time_of_number(double value)
{
    ecwid_order_estimated_transit_time made = OAC_ZERO;
    made.state = OAC_VALUE;
    made.which = ECWID_ORDER_ESTIMATED_TRANSIT_TIME_NUMBER;
    made.as.number = value;
    return made;
}

static inline ecwid_order_estimated_transit_time ecwid_order_estimated_transit_time_of_string(oac_string value)
{
    ecwid_order_estimated_transit_time made = OAC_ZERO;
    made.state = OAC_VALUE;
    made.which = ECWID_ORDER_ESTIMATED_TRANSIT_TIME_STRING;
    made.as.string = value;
    return made;
}

OAC_UNION_FUNCTIONS(ecwid_order_estimated_transit_time)

OAC_END_DECLS

#endif
