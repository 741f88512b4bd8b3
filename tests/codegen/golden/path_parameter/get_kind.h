/* path_parameter_get_kind: GET /kinds/{kind}
 * Made from tests/codegen/golden/path_parameter.yaml:15 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#ifndef PATH_PARAMETER_GET_KIND_H
#define PATH_PARAMETER_GET_KIND_H

#include <oac/oac.h>

#include <path_parameter/client.h>

OAC_BEGIN_DECLS

/* getKind.
 *
 * kind: string. Required.
 *
 * What breaks a rule of the description is refused before anything is sent (OAC_ERROR_INVALID), as the validation
 * mode of the client says.
 *
 * The outcome in `error` (may be null) says whether the request may have reached the server. Any number of threads
 * may call this with one client. */
OAC_API OAC_MUST_CHECK oac_status path_parameter_get_kind(oac_client *client, oac_string kind, oac_error *error);

OAC_END_DECLS

#endif
