/* ecwid_order_parcel: an object of the description.
 * Made from spec/ecwid/openapi.yaml:16264 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_PARCEL_H
#define ECWID_ORDER_PARCEL_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_parcel ecwid_order_parcel;
extern OAC_API const oac_type ecwid_order_parcel_oac_type;

typedef struct ecwid_order_parcel_ref {
    oac_presence state;
    const ecwid_order_parcel *value;
} ecwid_order_parcel_ref;
OAC_REF_FUNCTIONS(ecwid_order_parcel)

/* An array of ecwid_order_parcel: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_parcel_list {
    oac_presence state;
    size_t count;
    const ecwid_order_parcel *items;
} ecwid_order_parcel_list;
OAC_LIST_FUNCTIONS(ecwid_order_parcel_list, ecwid_order_parcel)
extern OAC_API const oac_type ecwid_order_parcel_list_oac_type;

OAC_END_DECLS

#include <ecwid/length_unit.h>
#include <ecwid/weight_unit.h>

OAC_BEGIN_DECLS

/* A parcel - its size, weight and value.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/orders/abandonned-carts/search-abandoned-carts#predictedpackages */
struct ecwid_order_parcel {
    /* height: Height of the parcel. */
    oac_opt_number height;
    /* width: Width of the parcel. */
    oac_opt_number width;
    /* length: Length of the parcel. */
    oac_opt_number length;
    /* dimensionUnit: Unit of height, width and length. The store's where it is absent. */
    ecwid_length_unit_opt dimension_unit;
    /* weight: Weight of the parcel. */
    oac_opt_number weight;
    /* weightUnit: Unit of the weight. The store's where it is absent. */
    ecwid_weight_unit_opt weight_unit;
    /* declaredValue: Price of what is in it, in the store's currency. */
    oac_opt_number declared_value;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_PARCEL_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_parcel_serialize(const ecwid_order_parcel *value, oac_buffer *buffer,
                                                               oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_parcel_parse(const char *text, size_t length,
                                                           const oac_parse_options *options, ecwid_order_parcel *value,
                                                           oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_parcel_validate(const ecwid_order_parcel *value, oac_validation mode,
                                                              oac_violations *violations, oac_error *error);
OAC_API void ecwid_order_parcel_dispose(ecwid_order_parcel *value);

OAC_RECORD_FUNCTIONS(ecwid_order_parcel)
OAC_CJSON_FUNCTIONS(ecwid_order_parcel)

OAC_END_DECLS

#endif
