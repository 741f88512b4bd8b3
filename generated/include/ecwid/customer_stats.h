/* ecwid_customer_stats: an object of the description.
 * Made from spec/ecwid/openapi.yaml:13101 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CUSTOMER_STATS_H
#define ECWID_CUSTOMER_STATS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_customer_stats ecwid_customer_stats;
extern OAC_API const oac_type ecwid_customer_stats_oac_type;

typedef struct ecwid_customer_stats_ref {
    oac_presence state;
    const ecwid_customer_stats *value;
} ecwid_customer_stats_ref;
OAC_REF_FUNCTIONS(ecwid_customer_stats)

/* What a customer has bought so far, in figures; amounts in the store's currency.
 *
 * Source: https://docs.ecwid.com/api-reference/rest-api/customers/search-customers#stats */
struct ecwid_customer_stats {
    /* numberOfOrders: How many orders the customer has placed. */
    oac_opt_int number_of_orders;
    /* salesValue: Sum of all orders of the customer. */
    oac_opt_number sales_value;
    /* averageOrderValue: Mean amount of an order of the customer. */
    oac_opt_number average_order_value;
    /* firstOrderDate: When the customer placed the first order. Format: ecwid-date-time. */
    oac_opt_string first_order_date;
    /* lastOrderDate: When the customer placed the latest order. Format: ecwid-date-time. */
    oac_opt_string last_order_date;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_CUSTOMER_STATS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_stats_serialize(const ecwid_customer_stats *value, oac_buffer *buffer,
                                                                 oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_stats_parse(const char *text, size_t length,
                                                             const oac_parse_options *options,
                                                             ecwid_customer_stats *value, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_customer_stats_validate(const ecwid_customer_stats *value, oac_validation mode,
                                                                oac_violations *violations, oac_error *error);
OAC_API void ecwid_customer_stats_dispose(ecwid_customer_stats *value);

OAC_RECORD_FUNCTIONS(ecwid_customer_stats)
OAC_CJSON_FUNCTIONS(ecwid_customer_stats)

OAC_END_DECLS

#endif
