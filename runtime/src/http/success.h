/* Which answers count as done. Internal. */
#ifndef OAC_HTTP_SUCCESS_H
#define OAC_HTTP_SUCCESS_H

#include "oac/gen/operation.h"

/* Whether an answer with this status says that the call was done. */
bool oac_is_success(const oac_operation *operation, int http_status);

#endif
