/* What the generated files share among themselves. Private to ecwid.
 * Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`; edit the description, not this file. */
#ifndef ECWID_CODEC_H
#define ECWID_CODEC_H

#include <oac/gen/check.h>
#include <oac/gen/constraint.h>
#include <oac/gen/json_reader.h>
#include <oac/gen/json_writer.h>
#include <oac/gen/operation.h>
#include <oac/gen/type.h>

#include <ecwid/ecwid.h>

extern const oac_scheme ecwid_schemes[];
extern const oac_server ecwid_servers[];

extern const oac_string ecwid_customer_contact_type_names[];
#endif
