/* Names of the enumerators of the public enumerations; those of oac_status and oac_rule stand elsewhere. */
#include "oac/gen/api.h"
#include "oac/validate.h"

const char *oac_presence_name(oac_presence presence)
{
    switch (presence) {
    case OAC_ABSENT:
        return "OAC_ABSENT";
    case OAC_NULL:
        return "OAC_NULL";
    case OAC_VALUE:
        return "OAC_VALUE";
    }
    return "OAC_PRESENCE_INVALID";
}

const char *oac_validation_name(oac_validation validation)
{
    switch (validation) {
    case OAC_VALIDATION_DEFAULT:
        return "OAC_VALIDATION_DEFAULT";
    case OAC_VALIDATION_STRICT:
        return "OAC_VALIDATION_STRICT";
    case OAC_VALIDATION_OFF:
        return "OAC_VALIDATION_OFF";
    }
    return "OAC_VALIDATION_INVALID";
}

const char *oac_stage_name(oac_stage stage)
{
    switch (stage) {
    case OAC_STAGE_NONE:
        return "OAC_STAGE_NONE";
    case OAC_STAGE_ARGUMENT:
        return "OAC_STAGE_ARGUMENT";
    case OAC_STAGE_VALIDATE:
        return "OAC_STAGE_VALIDATE";
    case OAC_STAGE_SERIALIZE:
        return "OAC_STAGE_SERIALIZE";
    case OAC_STAGE_CONNECT:
        return "OAC_STAGE_CONNECT";
    case OAC_STAGE_SEND:
        return "OAC_STAGE_SEND";
    case OAC_STAGE_RECEIVE:
        return "OAC_STAGE_RECEIVE";
    case OAC_STAGE_PARSE:
        return "OAC_STAGE_PARSE";
    case OAC_STAGE_TOKEN:
        return "OAC_STAGE_TOKEN";
    }
    return "OAC_STAGE_INVALID";
}

const char *oac_outcome_name(oac_outcome outcome)
{
    switch (outcome) {
    case OAC_OUTCOME_NEVER_SENT:
        return "OAC_OUTCOME_NEVER_SENT";
    case OAC_OUTCOME_UNKNOWN:
        return "OAC_OUTCOME_UNKNOWN";
    case OAC_OUTCOME_ANSWERED:
        return "OAC_OUTCOME_ANSWERED";
    }
    return "OAC_OUTCOME_INVALID";
}

const char *oac_scheme_kind_name(oac_scheme_kind kind)
{
    switch (kind) {
    case OAC_SCHEME_TOKEN:
        return "OAC_SCHEME_TOKEN";
    case OAC_SCHEME_BASIC:
        return "OAC_SCHEME_BASIC";
    case OAC_SCHEME_HTTP:
        return "OAC_SCHEME_HTTP";
    case OAC_SCHEME_HEADER:
        return "OAC_SCHEME_HEADER";
    case OAC_SCHEME_QUERY:
        return "OAC_SCHEME_QUERY";
    case OAC_SCHEME_COOKIE:
        return "OAC_SCHEME_COOKIE";
    }
    return "OAC_SCHEME_INVALID";
}
