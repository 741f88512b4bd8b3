/* ecwid_buyer_kind: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:17504 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_BUYER_KIND_H
#define ECWID_BUYER_KIND_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether a business (b2b) or a private customer (b2c) orders. */
typedef enum ecwid_buyer_kind {
    ECWID_BUYER_KIND_UNLISTED = 0,
    /* A business. */
    ECWID_BUYER_KIND_B2B = 1,
    /* A private customer. */
    ECWID_BUYER_KIND_B2C = 2
} ecwid_buyer_kind;

#define ECWID_BUYER_KIND_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_buyer_kind_opt {
    oac_presence state;
    ecwid_buyer_kind value;
    oac_string text;
} ecwid_buyer_kind_opt;
extern OAC_API const oac_type ecwid_buyer_kind_oac_type;
OAC_API const char *ecwid_buyer_kind_name(ecwid_buyer_kind value);
OAC_API ecwid_buyer_kind ecwid_buyer_kind_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_buyer_kind)

OAC_END_DECLS

#endif
