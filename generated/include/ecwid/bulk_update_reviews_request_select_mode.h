/* ecwid_bulk_update_reviews_request_select_mode: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:21925 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_BULK_UPDATE_REVIEWS_REQUEST_SELECT_MODE_H
#define ECWID_BULK_UPDATE_REVIEWS_REQUEST_SELECT_MODE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Which reviews it is about: those in reviewIds, those that currentFilters finds, or all of the store. */
typedef enum ecwid_bulk_update_reviews_request_select_mode {
    ECWID_BULK_UPDATE_REVIEWS_REQUEST_SELECT_MODE_UNLISTED = 0,
    /* The reviews in reviewIds. */
    ECWID_BULK_UPDATE_REVIEWS_REQUEST_SELECT_MODE_SELECTED = 1,
    /* The reviews that currentFilters finds. */
    ECWID_BULK_UPDATE_REVIEWS_REQUEST_SELECT_MODE_ALL_FILTERED = 2,
    /* All reviews of the store. */
    ECWID_BULK_UPDATE_REVIEWS_REQUEST_SELECT_MODE_ALL = 3
} ecwid_bulk_update_reviews_request_select_mode;

#define ECWID_BULK_UPDATE_REVIEWS_REQUEST_SELECT_MODE_COUNT 3

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_bulk_update_reviews_request_select_mode_opt {
    oac_presence state;
    ecwid_bulk_update_reviews_request_select_mode value;
    oac_string text;
} ecwid_bulk_update_reviews_request_select_mode_opt;
extern OAC_API const oac_type ecwid_bulk_update_reviews_request_select_mode_oac_type;
OAC_API const char *
ecwid_bulk_update_reviews_request_select_mode_name(ecwid_bulk_update_reviews_request_select_mode value);
OAC_API ecwid_bulk_update_reviews_request_select_mode
ecwid_bulk_update_reviews_request_select_mode_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_bulk_update_reviews_request_select_mode)

OAC_END_DECLS

#endif
