/* ecwid_deleted_item_kind: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:11073 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_DELETED_ITEM_KIND_H
#define ECWID_DELETED_ITEM_KIND_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* A kind of things whose deletions are kept. */
typedef enum ecwid_deleted_item_kind {
    ECWID_DELETED_ITEM_KIND_UNLISTED = 0,
    ECWID_DELETED_ITEM_KIND_ORDERS = 1,
    ECWID_DELETED_ITEM_KIND_PRODUCTS = 2,
    ECWID_DELETED_ITEM_KIND_COUPONS = 3,
    ECWID_DELETED_ITEM_KIND_CUSTOMERS = 4,
    ECWID_DELETED_ITEM_KIND_REVIEWS = 5
} ecwid_deleted_item_kind;

#define ECWID_DELETED_ITEM_KIND_COUNT 5

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_deleted_item_kind_opt {
    oac_presence state;
    ecwid_deleted_item_kind value;
    oac_string text;
} ecwid_deleted_item_kind_opt;
extern OAC_API const oac_type ecwid_deleted_item_kind_oac_type;
OAC_API const char *ecwid_deleted_item_kind_name(ecwid_deleted_item_kind value);
OAC_API ecwid_deleted_item_kind ecwid_deleted_item_kind_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_deleted_item_kind)

OAC_END_DECLS

#endif
