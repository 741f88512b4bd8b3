/* ecwid_instant_site_tile_role: an enumeration of the description.
 * Made from spec/ecwid/openapi.yaml:15145 by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_INSTANT_SITE_TILE_ROLE_H
#define ECWID_INSTANT_SITE_TILE_ROLE_H

#include <oac/oac.h>

#if OAC_ABI != 5
#error "Regenerate: this header was made for another generation of liboac (python3 -m codegen generate)"
#endif

OAC_BEGIN_DECLS

/* Whether the tile is a block of a page or a notice. */
typedef enum ecwid_instant_site_tile_role {
    ECWID_INSTANT_SITE_TILE_ROLE_UNLISTED = 0,
    ECWID_INSTANT_SITE_TILE_ROLE_BLOCK = 1,
    ECWID_INSTANT_SITE_TILE_ROLE_NOTICE = 2
} ecwid_instant_site_tile_role;

#define ECWID_INSTANT_SITE_TILE_ROLE_COUNT 2

/* Its optional form, texts and functions are those of all enumerations: oac/forms.h. */
typedef struct ecwid_instant_site_tile_role_opt {
    oac_presence state;
    ecwid_instant_site_tile_role value;
    oac_string text;
} ecwid_instant_site_tile_role_opt;
extern OAC_API const oac_type ecwid_instant_site_tile_role_oac_type;
OAC_API const char *ecwid_instant_site_tile_role_name(ecwid_instant_site_tile_role value);
OAC_API ecwid_instant_site_tile_role ecwid_instant_site_tile_role_from(oac_string text);
OAC_ENUM_FUNCTIONS(ecwid_instant_site_tile_role)

OAC_END_DECLS

#endif
