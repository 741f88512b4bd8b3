/* ecwid_order_extra_fields: an object of the description.
 * Made from spec/ecwid/openapi.yaml:17843 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ORDER_EXTRA_FIELDS_H
#define ECWID_ORDER_EXTRA_FIELDS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_order_extra_fields ecwid_order_extra_fields;
extern OAC_API const oac_type ecwid_order_extra_fields_oac_type;

typedef struct ecwid_order_extra_fields_ref {
    oac_presence state;
    const ecwid_order_extra_fields *value;
} ecwid_order_extra_fields_ref;
OAC_REF_FUNCTIONS(ecwid_order_extra_fields)

OAC_END_DECLS

#include <ecwid/delivery_time_display_format.h>

OAC_BEGIN_DECLS

/* Values of extra fields by their names. What is not described is kept as it comes.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/orders/update-order#extrafields */
struct ecwid_order_extra_fields {
    /* ecwid_order_delivery_time_interval_start: Beginning of the span in which the order is delivered. */
    oac_opt_string delivery_time_interval_start;
    /* ecwid_order_delivery_time_interval_end: End of the span in which the order is delivered. */
    oac_opt_string delivery_time_interval_end;
    /* ecwid_order_delivery_time_display_format: Whether the span is shown as dates, or as dates with times. */
    ecwid_delivery_time_display_format_opt delivery_time_display_format;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_ORDER_EXTRA_FIELDS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_order_extra_fields_serialize(const ecwid_order_extra_fields *value,
                                                                     oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_extra_fields_parse(const char *text, size_t length,
                                                                 const oac_parse_options *options,
                                                                 ecwid_order_extra_fields *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_order_extra_fields_validate(const ecwid_order_extra_fields *value,
                                                                    oac_validation mode, oac_violations *violations,
                                                                    oac_error *error);
OAC_API void ecwid_order_extra_fields_dispose(ecwid_order_extra_fields *value);

OAC_RECORD_FUNCTIONS(ecwid_order_extra_fields)
OAC_CJSON_FUNCTIONS(ecwid_order_extra_fields)

OAC_END_DECLS

#endif
