/* ecwid_latest_store_update_stats: an object of the description.
 * Made from spec/ecwid/openapi.yaml:25571 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_LATEST_STORE_UPDATE_STATS_H
#define ECWID_LATEST_STORE_UPDATE_STATS_H

#include <oac/cjson.h>
#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

typedef struct ecwid_latest_store_update_stats ecwid_latest_store_update_stats;
extern OAC_API const oac_type ecwid_latest_store_update_stats_oac_type;

/* When each kind of data last changed in a store.
 *
 * Source:
 * https://docs.ecwid.com/api-reference/rest-api/store-profile/store-reports/
 * get-latest-store-update-stats#response-json */
struct ecwid_latest_store_update_stats {
    /* productsUpdated: When products or categories last changed. Format: ecwid-date-time. */
    oac_opt_string products_updated;
    /* ordersUpdated: When an order last changed. Format: ecwid-date-time. */
    oac_opt_string orders_updated;
    /* reviewsUpdated: When a review last changed. Only where it was asked for. Format: ecwid-date-time. */
    oac_opt_string reviews_updated;
    /* domainsUpdated: When a domain last changed. Only where it was asked for. Format: ecwid-date-time. */
    oac_opt_string domains_updated;
    /* profileUpdated: When the settings last changed. Format: ecwid-date-time. */
    oac_opt_string profile_updated;
    /* categoriesUpdated: When a category last changed. Format: ecwid-date-time. */
    oac_opt_string categories_updated;
    /* discountCouponsUpdated: When a discount coupon last changed. Format: ecwid-date-time. */
    oac_opt_string discount_coupons_updated;
    /* abandonedSalesUpdated: When an abandoned cart last changed. Format: ecwid-date-time. */
    oac_opt_string abandoned_sales_updated;
    /* customersUpdated: When a customer last changed. Format: ecwid-date-time. */
    oac_opt_string customers_updated;
    /* subscriptionsUpdated: When a subscription last changed. Only where it was asked for. Format: ecwid-date-time. */
    oac_opt_string subscriptions_updated;
    /* productCountRequired: How many products there are, without samples. Only where it was asked for. */
    oac_opt_int product_count_required;
    /* categoryCountRequired: How many categories there are. Only where it was asked for. */
    oac_opt_int category_count_required;
    oac_extra *extra;
};

/* All members absent. */
#define ECWID_LATEST_STORE_UPDATE_STATS_INIT OAC_ZERO_BY(extra)

/* As oac_record_serialize, _parse, _validate and _dispose have it: oac/type.h. */
OAC_API OAC_MUST_CHECK oac_status ecwid_latest_store_update_stats_serialize(
    const ecwid_latest_store_update_stats *value, oac_buffer *buffer, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_latest_store_update_stats_parse(const char *text, size_t length,
                                                                        const oac_parse_options *options,
                                                                        ecwid_latest_store_update_stats *value,
                                                                        oac_error *error);
OAC_API OAC_MUST_CHECK oac_status ecwid_latest_store_update_stats_validate(const ecwid_latest_store_update_stats *value,
                                                                           oac_validation mode,
                                                                           oac_violations *violations,
                                                                           oac_error *error);
OAC_API void ecwid_latest_store_update_stats_dispose(ecwid_latest_store_update_stats *value);

OAC_RECORD_FUNCTIONS(ecwid_latest_store_update_stats)
OAC_CJSON_FUNCTIONS(ecwid_latest_store_update_stats)

OAC_END_DECLS

#endif
