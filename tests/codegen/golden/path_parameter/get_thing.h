/* path_parameter_get_thing: GET /groups/{group}/things/{thing-name}
 * Made from tests/codegen/golden/path_parameter.yaml:8 by `python3 -m codegen generate`; edit the description, not
 * this file. */
#ifndef PATH_PARAMETER_GET_THING_H
#define PATH_PARAMETER_GET_THING_H

#include <oac/oac.h>

#include <path_parameter/client.h>

OAC_BEGIN_DECLS

/* getThing.
 *
 * group: string. Required.
 *
 * thing-name: Its name. Required. At most 8 characters. Matches ^[a-z]+$. */
OAC_API OAC_MUST_CHECK oac_status path_parameter_get_thing(oac_client *client, oac_string group, oac_string thing_name,
                                                           oac_error *error);

/* The same in two halves. What is true of every operation stands in oac/call.h. */
OAC_API OAC_MUST_CHECK oac_status path_parameter_get_thing_prepare(oac_client *client, oac_string group,
                                                                   oac_string thing_name, oac_call **prepared,
                                                                   oac_error *error);
OAC_API OAC_MUST_CHECK oac_status path_parameter_get_thing_finish(oac_call *call, oac_error *error);

/* What the description says of it, for what takes operations of any kind. */
extern OAC_API const oac_operation path_parameter_get_thing_operation;

OAC_END_DECLS

#endif
