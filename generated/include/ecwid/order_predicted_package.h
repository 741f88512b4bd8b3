/* ecwid_order_predicted_package: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17711 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_PREDICTED_PACKAGE_H
#define ECWID_ORDER_PREDICTED_PACKAGE_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_predicted_package ecwid_order_predicted_package;
extern OAC_API const oac_type ecwid_order_predicted_package_oac_type;

/* An array of ecwid_order_predicted_package: `items` has `count` of them and is borrowed. */
typedef struct ecwid_order_predicted_package_list {
    oac_presence state;
    size_t count;
    const ecwid_order_predicted_package *items;
} ecwid_order_predicted_package_list;
OAC_LIST_FUNCTIONS(ecwid_order_predicted_package_list, ecwid_order_predicted_package)
extern OAC_API const oac_type ecwid_order_predicted_package_list_oac_type;

/* The object OrderPredictedPackage of the description.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/calculate-order-details#predictedpackages */
struct ecwid_order_predicted_package {
    /* height: number. */
    oac_opt_number height;
    /* width: number. */
    oac_opt_number width;
    /* length: number. */
    oac_opt_number length;
    /* weight: number. */
    oac_opt_number weight;
    /* declaredValue: number. */
    oac_opt_number declared_value;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_PREDICTED_PACKAGE_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_predicted_package_serialize(const ecwid_order_predicted_package *value,
                                                                          oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_predicted_package_parse(const char *text, size_t length,
                                                                      const oac_parse_options *options,
                                                                      ecwid_order_predicted_package *value,
                                                                      oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_predicted_package_validate(const ecwid_order_predicted_package *value,
                                                                         oac_validation mode,
                                                                         oac_violations *violations, oac_error *error);
OAC_API void ecwid_order_predicted_package_dispose(ecwid_order_predicted_package *value);

OAC_RECORD_FUNCTIONS(ecwid_order_predicted_package)
OAC_CJSON_FUNCTIONS(ecwid_order_predicted_package)

OAC_END_DECLS

#endif
