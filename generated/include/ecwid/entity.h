/* ecwid_entity: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:11073 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_ENTITY_H
#define ECWID_ENTITY_H

#include <oac/oac.h>

#if OAC_ABI != 4
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Values of Entity. */
typedef enum ecwid_entity {
    ECWID_ENTITY_UNLISTED = 0,
    ECWID_ENTITY_ORDERS = 1,
    ECWID_ENTITY_PRODUCTS = 2,
    ECWID_ENTITY_COUPONS = 3,
    ECWID_ENTITY_CUSTOMERS = 4,
    ECWID_ENTITY_REVIEWS = 5
} ecwid_entity;

#define ECWID_ENTITY_COUNT 5

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_entity_opt {
    oac_presence state;
    ecwid_entity value;
    oac_string text;
} ecwid_entity_opt;
extern OAC_API const oac_type ecwid_entity_oac_type;
OAC_API const char *ecwid_entity_name(ecwid_entity value);
OAC_API ecwid_entity ecwid_entity_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_entity)

OAC_END_DECLS

#endif
