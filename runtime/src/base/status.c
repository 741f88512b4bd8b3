/* Names of the statuses and the version of the library. */
#include "oac/base.h"

const char *oac_status_name(oac_status status)
{
    switch (status) {
    case OAC_OK:
        return "OAC_OK";
    case OAC_ERROR_ARGUMENT:
        return "OAC_ERROR_ARGUMENT";
    case OAC_ERROR_MEMORY:
        return "OAC_ERROR_MEMORY";
    case OAC_ERROR_INVALID:
        return "OAC_ERROR_INVALID";
    case OAC_ERROR_JSON:
        return "OAC_ERROR_JSON";
    case OAC_ERROR_TYPE:
        return "OAC_ERROR_TYPE";
    case OAC_ERROR_LIMIT:
        return "OAC_ERROR_LIMIT";
    case OAC_ERROR_NETWORK:
        return "OAC_ERROR_NETWORK";
    case OAC_ERROR_TLS:
        return "OAC_ERROR_TLS";
    case OAC_ERROR_TIMEOUT:
        return "OAC_ERROR_TIMEOUT";
    case OAC_ERROR_HTTP:
        return "OAC_ERROR_HTTP";
    case OAC_ERROR_RESPONSE:
        return "OAC_ERROR_RESPONSE";
    case OAC_ERROR_CANCELLED:
        return "OAC_ERROR_CANCELLED";
    case OAC_ERROR_STOPPED:
        return "OAC_ERROR_STOPPED";
    case OAC_ERROR_FILE:
        return "OAC_ERROR_FILE";
    case OAC_ERROR_NOT_EXECUTED:
        return "OAC_ERROR_NOT_EXECUTED";
    case OAC_ERROR_PENDING:
        return "OAC_ERROR_PENDING";
    }
    return "OAC_ERROR_UNKNOWN";
}

const char *oac_version(void)
{
    return OAC_VERSION;
}
