/* Golden no_body: everything, in one header.
 * Made from tests/codegen/golden/no_body.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef NO_BODY_NO_BODY_H
#define NO_BODY_NO_BODY_H

#include <no_body/client.h>
#include <no_body/delete_thing.h>
#include <no_body/delete_thing_response.h>
#include <no_body/delete_things.h>
#include <no_body/get_thing.h>
#include <no_body/thing.h>

#endif
