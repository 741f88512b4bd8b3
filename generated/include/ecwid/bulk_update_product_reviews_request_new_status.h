/* ecwid_bulk_update_product_reviews_request_new_status: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:21934 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_BULK_UPDATE_PRODUCT_REVIEWS_REQUEST_NEW_STATUS_H
#define ECWID_BULK_UPDATE_PRODUCT_REVIEWS_REQUEST_NEW_STATUS_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Status that the reviews get, where delete is false. */
typedef enum ecwid_bulk_update_product_reviews_request_new_status {
    ECWID_BULK_UPDATE_PRODUCT_REVIEWS_REQUEST_NEW_STATUS_UNLISTED = 0,
    /* It waits for a decision; customers do not see it. */
    ECWID_BULK_UPDATE_PRODUCT_REVIEWS_REQUEST_NEW_STATUS_MODERATED = 1,
    /* Customers see it. */
    ECWID_BULK_UPDATE_PRODUCT_REVIEWS_REQUEST_NEW_STATUS_PUBLISHED = 2
} ecwid_bulk_update_product_reviews_request_new_status;

#define ECWID_BULK_UPDATE_PRODUCT_REVIEWS_REQUEST_NEW_STATUS_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_bulk_update_product_reviews_request_new_status_opt {
    oac_presence state;
    ecwid_bulk_update_product_reviews_request_new_status value;
    oac_string text;
} ecwid_bulk_update_product_reviews_request_new_status_opt;
extern OAC_API const oac_type ecwid_bulk_update_product_reviews_request_new_status_oac_type;
OAC_API const char *
ecwid_bulk_update_product_reviews_request_new_status_name(ecwid_bulk_update_product_reviews_request_new_status value);
OAC_API ecwid_bulk_update_product_reviews_request_new_status
ecwid_bulk_update_product_reviews_request_new_status_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_bulk_update_product_reviews_request_new_status)

OAC_END_DECLS

#endif
