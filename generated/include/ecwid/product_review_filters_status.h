/* ecwid_product_review_filters_status: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:21986 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_PRODUCT_REVIEW_FILTERS_STATUS_H
#define ECWID_PRODUCT_REVIEW_FILTERS_STATUS_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Status, in upper case here. */
typedef enum ecwid_product_review_filters_status {
    ECWID_PRODUCT_REVIEW_FILTERS_STATUS_UNLISTED = 0,
    /* Reviews that wait for a decision. */
    ECWID_PRODUCT_REVIEW_FILTERS_STATUS_MODERATED = 1,
    /* Reviews that customers see. */
    ECWID_PRODUCT_REVIEW_FILTERS_STATUS_PUBLISHED = 2
} ecwid_product_review_filters_status;

#define ECWID_PRODUCT_REVIEW_FILTERS_STATUS_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_product_review_filters_status_opt {
    oac_presence state;
    ecwid_product_review_filters_status value;
    oac_string text;
} ecwid_product_review_filters_status_opt;
extern OAC_API const oac_type ecwid_product_review_filters_status_oac_type;
OAC_API const char *ecwid_product_review_filters_status_name(ecwid_product_review_filters_status value);
OAC_API ecwid_product_review_filters_status ecwid_product_review_filters_status_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_product_review_filters_status)

OAC_END_DECLS

#endif
