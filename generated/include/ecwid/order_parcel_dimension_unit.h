/* ecwid_order_parcel_dimension_unit: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:17798 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_PARCEL_DIMENSION_UNIT_H
#define ECWID_ORDER_PARCEL_DIMENSION_UNIT_H

#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Values of OrderParcelDimensionUnit. */
typedef enum ecwid_order_parcel_dimension_unit {
    ECWID_ORDER_PARCEL_DIMENSION_UNIT_UNLISTED = 0,
    ECWID_ORDER_PARCEL_DIMENSION_UNIT_MM = 1,
    ECWID_ORDER_PARCEL_DIMENSION_UNIT_CM = 2,
    ECWID_ORDER_PARCEL_DIMENSION_UNIT_IN = 3,
    ECWID_ORDER_PARCEL_DIMENSION_UNIT_YD = 4
} ecwid_order_parcel_dimension_unit;

#define ECWID_ORDER_PARCEL_DIMENSION_UNIT_COUNT 4

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_order_parcel_dimension_unit_opt {
    oac_presence state;
    ecwid_order_parcel_dimension_unit value;
    oac_string text;
} ecwid_order_parcel_dimension_unit_opt;
extern OAC_API const oac_type ecwid_order_parcel_dimension_unit_oac_type;
OAC_API const char *ecwid_order_parcel_dimension_unit_name(ecwid_order_parcel_dimension_unit value);
OAC_API ecwid_order_parcel_dimension_unit ecwid_order_parcel_dimension_unit_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_order_parcel_dimension_unit)

OAC_END_DECLS

#endif
