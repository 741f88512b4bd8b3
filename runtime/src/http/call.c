/* The beginning and the end of a call, and what it takes from its client. Private half of oac/call.h. */
#include "http/call_internal.h"

#include "base/sized.h"
#include "http/batch_internal.h"
#include "http/making.h"

/* The URL begins at the operation's server. */
static oac_status begin_url(oac_call *call, oac_error *error)
{
    const oac_client *client = call->client;
    const oac_api *api = client->options.api;
    const oac_server *server = call->operation->server;
    const char *why = "the client was made without the options of the operation's API";
    size_t at = 0;
    if (server == NULL || (api != NULL && api->server_count > 0 && server == &api->servers[0])) {
        oac_call_path(call, client->options.base_url);
        return OAC_OK;
    }
    for (at = 1; api != NULL && at < api->server_count; at++) {
        if (server == &api->servers[at] && client->bases[at].url != NULL) {
            oac_call_path(call, client->bases[at].url);
            return OAC_OK;
        }
        why = server == &api->servers[at] ? client->bases[at].why : why;
    }
    return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "%s: %s", call->operation->id, why);
}

oac_status oac_call_begin(oac_client *client, const oac_operation *operation, oac_call **call, oac_error *error)
{
    oac_call *taken = NULL;
    oac_status status = OAC_OK;
    oac_error_clear(error);
    if (client == NULL || operation == NULL || call == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_call_begin: a null argument");
    }
    status = oac_abi_check(operation->abi, "the operation", error);
    if (status != OAC_OK) { /* nothing else in it can be trusted */
        return status;
    }
    if (operation->id == NULL || operation->method == NULL) {
        return oac_error_set(error, OAC_ERROR_ARGUMENT, OAC_STAGE_ARGUMENT, "oac_call_begin: a null argument");
    }
    if (oac_fork_is_foreign(client)) {
        return oac_fork_refuse(error, "oac_call_begin");
    }
    taken = oac_pool_take(client, error);
    if (taken == NULL) {
        return error != NULL && error->status != OAC_OK ? error->status : OAC_ERROR_MEMORY;
    }
    taken->operation = operation;
    taken->once = !operation->idempotent;
    status = oac_access_choose(taken, error);
    if (status == OAC_OK) {
        status = begin_url(taken, error);
    }
    if (status != OAC_OK) {
        oac_pool_give(taken);
        return status;
    }
    if (operation->content_type != NULL) {
        oac_call_blame(taken, oac_media_tell(taken, operation->content_type),
                       "the description's content type is wrong");
    }
    if (operation->accept != NULL) {
        oac_call_header(taken, "Accept", operation->accept);
    }
    *call = taken;
    return OAC_OK;
}

void oac_call_end(oac_call *call)
{
    if (call != NULL && call->bell == NULL && !oac_fork_is_foreign(call->client)) {
        oac_batch_forget(call);
        oac_pool_give(call);
    }
}

const oac_parse_options *oac_call_parse_options(const oac_call *call)
{
    return call != NULL ? &call->client->parse : NULL;
}

oac_validation oac_call_validation(const oac_call *call)
{
    return call != NULL ? call->client->options.validation : OAC_VALIDATION_DEFAULT;
}

const oac_allocator *oac_call_allocator(const oac_call *call)
{
    return call != NULL ? call->client->allocator : NULL;
}
