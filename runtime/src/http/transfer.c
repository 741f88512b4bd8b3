/* The sources and the sink of a call, from its first attempt to its end. Private half of oac/bytes.h. */
#include "http/transfer.h"

#include "http/call_internal.h"

void oac_transfer_init(oac_transfer *transfer, const oac_allocator *allocator)
{
    transfer->in.file = -1;
    transfer->in.path.allocator = allocator;
    transfer->in.aside.allocator = allocator;
    transfer->type.allocator = allocator;
    transfer->gathered.allocator = allocator;
}

/* The body is what the call's buffer holds, or what its sources give; memory alone is sent from where it is. */
void oac_transfer_fill(oac_call *call)
{
    const oac_outgoing *out = &call->transfer.out;
    const oac_source *only = out->count == 1 ? &out->pieces[0].source : NULL;
    oac_attempt *attempt = &call->attempt;
    attempt->streams = out->count > 0;
    attempt->length = out->is_known ? (int64_t)out->length : -1;
    attempt->body.data = out->count == 0 && call->body.length > 0 ? call->body.data : NULL;
    attempt->body.length = out->count == 0 ? call->body.length : 0;
    if (out->is_there && attempt->body.length == 0) {
        attempt->body.data = "";
    }
    if (only != NULL && only->data != NULL && only->progress == NULL) {
        attempt->streams = false;
        attempt->body.data = only->data;
        attempt->body.length = (size_t)only->length;
    }
    attempt->stall_ms = call->transfer.is_used ? call->view->limits.attempt_timeout_ms : 0;
    attempt->most_ms = call->transfer.is_used ? 0 : attempt->most_ms;
    attempt->moved = 0;
    attempt->moved_at = call->attempt_began;
    attempt->stalled = false;
    attempt->has_sink = call->transfer.in.sink != NULL;
    attempt->to_sink = false;
}

bool oac_transfer_begin(oac_call *call)
{
    oac_transfer *transfer = &call->transfer;
    if (!transfer->is_used) {
        return true;
    }
    transfer->fault = OAC_OK;
    if (oac_incoming_begin(call) && oac_outgoing_begin(call)) {
        return true;
    }
    oac_transfer_tell(call, OAC_STAGE_ARGUMENT);
    return false;
}

void oac_transfer_finish(oac_call *call)
{
    if (call->transfer.is_used && call->transfer.in.sink != NULL) {
        call->transfer.fault = OAC_OK;
        oac_incoming_finish(call);
        if (call->transfer.fault != OAC_OK) {
            oac_transfer_tell(call, OAC_STAGE_RECEIVE);
        }
    }
}

void oac_transfer_end(oac_call *call)
{
    oac_transfer *transfer = &call->transfer;
    if (!transfer->is_used) {
        return;
    }
    oac_outgoing_close(&transfer->out);
    oac_sink_file_drop(&transfer->in);
    if (transfer->in.sink != NULL && call->error.status != OAC_OK) {
        oac_buffer_clear(transfer->in.sink->memory);
        transfer->in.sink->length = 0;
    }
}

void oac_transfer_forget(oac_call *call)
{
    oac_transfer *transfer = &call->transfer;
    const oac_allocator *allocator = call->client->allocator;
    if (transfer->type.data == NULL && transfer->gathered.data == NULL && !transfer->is_used) {
        return;
    }
    oac_transfer_end(call);
    oac_transfer_dispose(call);
    memset(transfer, 0, sizeof *transfer);
    oac_transfer_init(transfer, allocator);
}

void oac_transfer_dispose(oac_call *call)
{
    oac_transfer *transfer = &call->transfer;
    oac_storage_release(call->client->allocator, transfer->out.pieces);
    transfer->out.pieces = NULL;
    oac_buffer_dispose(&transfer->type);
    oac_buffer_dispose(&transfer->gathered);
    oac_buffer_dispose(&transfer->in.path);
    oac_buffer_dispose(&transfer->in.aside);
}
