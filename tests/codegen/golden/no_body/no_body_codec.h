/* What the generated files share among themselves. Private to no_body.
 * Made from tests/codegen/golden/no_body.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef NO_BODY_CODEC_H
#define NO_BODY_CODEC_H

#include <oac/gen/check.h>
#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>
#include <oac/gen/operation.h>
#include <oac/gen/type.h>

#include <no_body/no_body.h>

extern const oac_scheme no_body_schemes[];
extern const oac_server no_body_servers[];

void no_body_get_thing_check_path(oac_checker *checker, int64_t id);

void no_body_delete_thing_check_path(oac_checker *checker, int64_t id);

#endif
