/* The beginning and the end of a call, and what it takes from its client. Private half of oac/client.h. */
#include "http/call.h"

oac_status oac_call_begin(oac_client *client, const oac_operation *operation, oac_call **call, oac_error *error)
{
    oac_call *taken = NULL;
    oac_error_clear(error);
    if (client == NULL || operation == NULL || call == NULL || operation->id == NULL || operation->method == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_call_begin: a null argument");
    }
    if (oac_fork_is_foreign(client)) {
        return oac_fork_refuse(error, "oac_call_begin");
    }
    if (operation->secured && client->base->secrets == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT,
                             "%s needs a token, and the client has none: set option token", operation->id);
    }
    taken = oac_pool_take(client, error);
    if (taken == NULL) {
        return error != NULL && error->status != OAC_OK ? error->status : OAC_ERROR_MEMORY;
    }
    taken->operation = operation;
    taken->once = !operation->idempotent;
    if (operation->content_type != NULL) {
        oac_call_blame(taken, oac_media_tell(taken, operation->content_type),
                       "the description's content type is wrong");
    }
    if (operation->accept != NULL) {
        oac_call_header(taken, "Accept", operation->accept);
    }
    oac_call_path(taken, taken->client->options.base_url);
    *call = taken;
    return OAC_OK;
}

void oac_call_end(oac_call *call)
{
    if (call != NULL && call->bell == NULL && !oac_fork_is_foreign(call->client)) {
        oac_pool_give(call);
    }
}

oac_parse_options oac_call_parse_options(const oac_call *call)
{
    oac_parse_options options = OAC_ZERO;
    if (call == NULL) {
        return options;
    }
    options.allocator = call->client->allocator;
    options.max_bytes = call->client->options.max_response_bytes;
    options.keep_unknown = call->client->options.keep_unknown;
    return options;
}

oac_validation oac_call_validation(const oac_call *call)
{
    return call != NULL ? call->client->options.validation : OAC_VALIDATION_DEFAULT;
}

const oac_allocator *oac_call_allocator(const oac_call *call)
{
    return call != NULL ? call->client->allocator : NULL;
}
