/* Security schemes and servers, as operations name them. Private to no_body.
 * Made from tests/codegen/golden/no_body.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef NO_BODY_CODEC_H
#define NO_BODY_CODEC_H

#include <oac/gen/api.h>

extern const oac_scheme no_body_schemes[];
extern const oac_server no_body_servers[];

#endif
