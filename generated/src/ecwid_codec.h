/* Security schemes and servers, as operations name them. Private to ecwid.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CODEC_H
#define ECWID_CODEC_H

#include <oac/gen/api.h>

extern const oac_scheme ecwid_schemes[];
extern const oac_server ecwid_servers[];

#endif
