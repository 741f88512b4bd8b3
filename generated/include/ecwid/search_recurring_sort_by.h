/* ecwid_search_recurring_sort_by: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:5957 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_SEARCH_RECURRING_SORT_BY_H
#define ECWID_SEARCH_RECURRING_SORT_BY_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Order of subscriptions that are found. */
typedef enum ecwid_search_recurring_sort_by {
    ECWID_SEARCH_RECURRING_SORT_BY_UNLISTED = 0,
    ECWID_SEARCH_RECURRING_SORT_BY_DATE_CREATED_ASC = 1,
    ECWID_SEARCH_RECURRING_SORT_BY_DATE_CREATED_DESC = 2,
    ECWID_SEARCH_RECURRING_SORT_BY_ORDER_COUNT_ASC = 3,
    ECWID_SEARCH_RECURRING_SORT_BY_ORDER_COUNT_DESC = 4,
    ECWID_SEARCH_RECURRING_SORT_BY_NEXT_CHARGE_DATE_ASC = 5,
    ECWID_SEARCH_RECURRING_SORT_BY_NEXT_CHARGE_DATE_DESC = 6
} ecwid_search_recurring_sort_by;

#define ECWID_SEARCH_RECURRING_SORT_BY_COUNT 6

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_search_recurring_sort_by_opt {
    oac_presence state;
    ecwid_search_recurring_sort_by value;
    oac_string text;
} ecwid_search_recurring_sort_by_opt;
extern OAC_API const oac_type ecwid_search_recurring_sort_by_oac_type;
OAC_API const char *ecwid_search_recurring_sort_by_name(ecwid_search_recurring_sort_by value);
OAC_API ecwid_search_recurring_sort_by ecwid_search_recurring_sort_by_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_search_recurring_sort_by)

OAC_END_DECLS

#endif
