/* ecwid_search_customers_sort_by: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:1573 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_CUSTOMERS_SORT_BY_H
#define ECWID_SEARCH_CUSTOMERS_SORT_BY_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Order of customers that are found. */
typedef enum ecwid_search_customers_sort_by {
    ECWID_SEARCH_CUSTOMERS_SORT_BY_UNLISTED = 0,
    ECWID_SEARCH_CUSTOMERS_SORT_BY_NAME_ASC = 1,
    ECWID_SEARCH_CUSTOMERS_SORT_BY_NAME_DESC = 2,
    ECWID_SEARCH_CUSTOMERS_SORT_BY_EMAIL_ASC = 3,
    ECWID_SEARCH_CUSTOMERS_SORT_BY_EMAIL_DESC = 4,
    ECWID_SEARCH_CUSTOMERS_SORT_BY_ORDER_COUNT_ASC = 5,
    ECWID_SEARCH_CUSTOMERS_SORT_BY_ORDER_COUNT_DESC = 6,
    ECWID_SEARCH_CUSTOMERS_SORT_BY_REGISTERED_DATE_DESC = 7,
    ECWID_SEARCH_CUSTOMERS_SORT_BY_REGISTERED_DATE_ASC = 8,
    ECWID_SEARCH_CUSTOMERS_SORT_BY_UPDATED_DATE_DESC = 9,
    ECWID_SEARCH_CUSTOMERS_SORT_BY_UPDATED_DATE_ASC = 10,
    ECWID_SEARCH_CUSTOMERS_SORT_BY_SALES_VALUE_ASC = 11,
    ECWID_SEARCH_CUSTOMERS_SORT_BY_SALES_VALUE_DESC = 12,
    ECWID_SEARCH_CUSTOMERS_SORT_BY_FIRST_ORDER_DATE_ASC = 13,
    ECWID_SEARCH_CUSTOMERS_SORT_BY_FIRST_ORDER_DATE_DESC = 14,
    ECWID_SEARCH_CUSTOMERS_SORT_BY_LAST_ORDER_DATE_ASC = 15,
    ECWID_SEARCH_CUSTOMERS_SORT_BY_LAST_ORDER_DATE_DESC = 16
} ecwid_search_customers_sort_by;

#define ECWID_SEARCH_CUSTOMERS_SORT_BY_COUNT 16

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_search_customers_sort_by_opt {
    oac_presence state;
    ecwid_search_customers_sort_by value;
    oac_string text;
} ecwid_search_customers_sort_by_opt;
extern OAC_API const oac_type ecwid_search_customers_sort_by_oac_type;
OAC_API const char *ecwid_search_customers_sort_by_name(ecwid_search_customers_sort_by value);
OAC_API ecwid_search_customers_sort_by ecwid_search_customers_sort_by_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_search_customers_sort_by)

OAC_END_DECLS

#endif
