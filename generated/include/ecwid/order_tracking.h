/* ecwid_order_tracking: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17824 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_TRACKING_H
#define ECWID_ORDER_TRACKING_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_tracking ecwid_order_tracking;
extern OAC_API const oac_type ecwid_order_tracking_oac_type;

typedef struct ecwid_order_tracking_ref {
    oac_presence state;
    const ecwid_order_tracking *value;
} ecwid_order_tracking_ref;
OAC_REF_FUNCTIONS(ecwid_order_tracking)

/* How a parcel is followed.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/calculate-order-details#tracking */
struct ecwid_order_tracking {
    /* tracking_number: Number by which the carrier tells where the parcel is. */
    oac_opt_string tracking_number;
    /* tracking_url: Page of the carrier on which the parcel is followed. */
    oac_opt_string tracking_url;
    /* estimatedDays: Days that the delivery takes, as the carrier estimates. */
    oac_opt_int estimated_days;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_TRACKING_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_tracking_serialize(const ecwid_order_tracking *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_tracking_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_order_tracking *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_tracking_validate(const ecwid_order_tracking *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_order_tracking_dispose(ecwid_order_tracking *value);

OAC_RECORD_FUNCTIONS(ecwid_order_tracking)
OAC_CJSON_FUNCTIONS(ecwid_order_tracking)

OAC_END_DECLS

#endif
