/* path_parameter_get_kind: GET /kinds/{"kind\}
 * Made from tests/codegen/golden/path_parameter.yaml:15 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#ifndef PATH_PARAMETER_GET_KIND_H
#define PATH_PARAMETER_GET_KIND_H

#include <oac/oac.h>

#include <path_parameter/client.h>

OAC_BEGIN_DECLS

/* getKind.
 *
 * "kind\: string. Required. At most 4 characters. */
OAC_API OAC_MUST_CHECK oac_status path_parameter_get_kind(oac_client *client, oac_string kind, oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status path_parameter_get_kind_prepare(oac_client *client, oac_string kind,
                                                                  oac_call **prepared, oac_error *error);
OAC_API OAC_MUST_CHECK oac_status path_parameter_get_kind_finish(oac_call *call, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation path_parameter_get_kind_operation;

OAC_END_DECLS

#endif
