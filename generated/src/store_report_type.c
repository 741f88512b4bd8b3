/* ecwid_store_report_type: texts of the values, and back.
 * Made from spec/ecwid/openapi.yaml:11085 by `python3 -m codegen generate`; edit the description, not this file. */
#include <ecwid/store_report_type.h>

#include <oac/gen/type.h>

/* clang-format off */
static const oac_string names_of_ecwid_store_report_type[ECWID_STORE_REPORT_TYPE_COUNT + 1] = {
    [ECWID_STORE_REPORT_TYPE_UNLISTED] = {"", 0},
    [ECWID_STORE_REPORT_TYPE_ALL_TRAFFIC] = {"allTraffic", 10},
    [ECWID_STORE_REPORT_TYPE_SITE_UNIQUE_NEW_VISITORS_BY_GROUP] = {"siteUniqueNewVisitorsByGroup", 28},
    [ECWID_STORE_REPORT_TYPE_NEW_VS_RETURNING_VISITORS] = {"newVsReturningVisitors", 22},
    [ECWID_STORE_REPORT_TYPE_VISITORS_BY_CITIES] = {"visitorsByCities", 16},
    [ECWID_STORE_REPORT_TYPE_VISITORS_BY_COUNTRY] = {"visitorsByCountry", 17},
    [ECWID_STORE_REPORT_TYPE_VISITORS_BY_DEVICE] = {"visitorsByDevice", 16},
    [ECWID_STORE_REPORT_TYPE_VISITORS_BY_LANGUAGE] = {"visitorsByLanguage", 18},
    [ECWID_STORE_REPORT_TYPE_SITE_EMAIL_ACTIVITY] = {"siteEmailActivity", 17},
    [ECWID_STORE_REPORT_TYPE_SITE_AGGREGATED_ACTIVITY] = {"siteAggregatedActivity", 22},
    [ECWID_STORE_REPORT_TYPE_SITE_GROUP_ACTIVITY] = {"siteGroupActivity", 17},
    [ECWID_STORE_REPORT_TYPE_SITE_SOCIAL_ACTIVITY] = {"siteSocialActivity", 18},
    [ECWID_STORE_REPORT_TYPE_SITE_CONTACT_WIDGET_ACTIVITY] = {"siteContactWidgetActivity", 25},
    [ECWID_STORE_REPORT_TYPE_SITE_PHONE_ACTIVITY] = {"sitePhoneActivity", 17},
    [ECWID_STORE_REPORT_TYPE_SITE_ADDRESS_ACTIVITY] = {"siteAddressActivity", 19},
    [ECWID_STORE_REPORT_TYPE_SITE_LOCATION_MAP_ACTIVITY] = {"siteLocationMapActivity", 23},
    [ECWID_STORE_REPORT_TYPE_SALES_FUNNEL] = {"salesFunnel", 11},
    [ECWID_STORE_REPORT_TYPE_TOP_OF_CATEGORIES_BY_VIEWS] = {"topOfCategoriesByViews", 22},
    [ECWID_STORE_REPORT_TYPE_TOP_OF_PRODUCTS_BY_VIEWS] = {"topOfProductsByViews", 20},
    [ECWID_STORE_REPORT_TYPE_TOP_OF_PRODUCTS_BY_ADDING_TO_CART] = {"topOfProductsByAddingToCart", 27},
    [ECWID_STORE_REPORT_TYPE_ALL_ORDERS] = {"allOrders", 9},
    [ECWID_STORE_REPORT_TYPE_NEW_ORDERS_VS_REPEAT_ORDERS] = {"newOrdersVsRepeatOrders", 23},
    [ECWID_STORE_REPORT_TYPE_TOP_OF_PRODUCTS_BY_ORDERS] = {"topOfProductsByOrders", 21},
    [ECWID_STORE_REPORT_TYPE_TOP_OF_CUSTOMERS_BY_ORDERS] = {"topOfCustomersByOrders", 22},
    [ECWID_STORE_REPORT_TYPE_TOP_OF_PAYMENT_METHODS_BY_ORDERS] = {"topOfPaymentMethodsByOrders", 27},
    [ECWID_STORE_REPORT_TYPE_TOP_OF_SHIPPING_METHODS_BY_ORDERS] = {"topOfShippingMethodsByOrders", 28},
    [ECWID_STORE_REPORT_TYPE_TOP_OF_PRODUCTS_BY_AVAILABILITY] = {"topOfProductsByAvailability", 27},
    [ECWID_STORE_REPORT_TYPE_ALL_REVENUE] = {"allRevenue", 10},
    [ECWID_STORE_REPORT_TYPE_ALL_EXPENSES] = {"allExpenses", 11},
    [ECWID_STORE_REPORT_TYPE_ALL_PROFIT] = {"allProfit", 9},
    [ECWID_STORE_REPORT_TYPE_TOP_OF_PRODUCTS_BY_PROFIT] = {"topOfProductsByProfit", 21},
    [ECWID_STORE_REPORT_TYPE_TIPS] = {"tips", 4},
    [ECWID_STORE_REPORT_TYPE_TOP_OF_MARKETING_SOURCES] = {"topOfMarketingSources", 21},
    [ECWID_STORE_REPORT_TYPE_ABANDONED_CARTS] = {"abandonedCarts", 14},
    [ECWID_STORE_REPORT_TYPE_AUTOMATED_EMAILS] = {"automatedEmails", 15},
    [ECWID_STORE_REPORT_TYPE_ACCEPT_MARKETING] = {"acceptMarketing", 15},
    [ECWID_STORE_REPORT_TYPE_MAILCHIMP_CAMPAIGNS] = {"mailchimpCampaigns", 18},
    [ECWID_STORE_REPORT_TYPE_TOP_OF_COUPONS_BY_ORDERS] = {"topOfCouponsByOrders", 20},
    [ECWID_STORE_REPORT_TYPE_TOP_OF_DISCOUNTS_BY_ORDERS] = {"topOfDiscountsByOrders", 22},
    [ECWID_STORE_REPORT_TYPE_GIFT_CARDS] = {"giftCards", 9},
};
/* clang-format on */

/* clang-format off */
static const uint8_t index_of_ecwid_store_report_type[] = {
    36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 0, 25, 0, 0, 0, 0, 0, 5, 0, 0, 7, 15, 0, 0, 0, 0, 0, 24, 37, 0, 0, 0, 0, 0, 0, 9,
    23, 0, 0, 2, 0, 34, 0, 0, 19, 21, 39, 0, 35, 0, 0, 22, 0, 0, 0, 0, 0, 17, 0, 0, 0, 13, 0, 29, 0, 0, 0, 0, 12, 16, 0,
    0, 0, 14, 0, 0, 27, 30, 0, 0, 3, 0, 31, 4, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 38, 11, 0, 1, 28, 0, 0, 0, 0, 6, 8, 18, 20, 26,
};
/* clang-format on */

const oac_type ecwid_store_report_type_oac_type = {
    OAC_ENUM_TABLE(ecwid_store_report_type, 39, 127),
    .names = names_of_ecwid_store_report_type,
    .index = index_of_ecwid_store_report_type,
};

const char *ecwid_store_report_type_name(ecwid_store_report_type value)
{
    return oac_enum_name(&ecwid_store_report_type_oac_type, (unsigned)value);
}

ecwid_store_report_type ecwid_store_report_type_from(oac_string text)
{
    return (ecwid_store_report_type)oac_enum_from(&ecwid_store_report_type_oac_type, text);
}
