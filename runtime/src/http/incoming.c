/* Where the bytes of a successful answer go, as they come. Private half of oac_sink in oac/bytes.h. */
#include <stdio.h>

#include "http/call_internal.h"

/* Empties what an earlier attempt has filled. */
static bool begin_sink_anew(oac_call *call)
{
    oac_incoming *in = &call->transfer.in;
    oac_sink *sink = in->sink;
    if (sink->path != NULL) {
        return oac_sink_file_empty(call);
    }
    if (sink->write != NULL && in->has_taken && (sink->restart == NULL || !sink->restart(sink->context))) {
        oac_transfer_fail(call, OAC_ERROR_CANCELLED, "the sink cannot start anew");
        return false;
    }
    oac_buffer_clear(sink->memory);
    return true;
}

bool oac_incoming_begin(oac_call *call)
{
    oac_incoming *in = &call->transfer.in;
    oac_sink *sink = in->sink;
    if (sink == NULL) {
        return true;
    }
    in->takes = false;
    in->total = 0;
    sink->length = 0;
    sink->content_type[0] = '\0';
    if (sink->path != NULL && in->file < 0 ? !oac_sink_file_open(call) : !begin_sink_anew(call)) {
        return false;
    }
    in->has_taken = false;
    return true;
}

/* The most bytes that the sink takes; 0: no limit. */
static uint64_t most_of(const oac_sink *sink)
{
    uint64_t most = sink->max_bytes;
    if (sink->memory != NULL) {
        const uint64_t ceiling = sink->memory->ceiling != 0 ? sink->memory->ceiling : OAC_BUFFER_CEILING;
        most = most == 0 || most > ceiling ? ceiling : most;
    }
    return most;
}

static bool is_too_long(oac_call *call, uint64_t length)
{
    const uint64_t most = most_of(call->transfer.in.sink);
    if (most == 0 || length <= most) {
        return false;
    }
    oac_transfer_fail(call, OAC_ERROR_LIMIT, "it is longer than %llu bytes, the most that its sink takes",
                      (unsigned long long)most);
    return true;
}

bool oac_call_answer_begins(oac_call *call, int http_status, int64_t length, bool *goes_on)
{
    oac_incoming *in = &call->transfer.in;
    oac_sink *sink = in->sink;
    const char *type = call->response.content_type;
    *goes_on = true;
    in->takes = sink != NULL && oac_is_success(call->operation, http_status);
    if (!in->takes) {
        return false;
    }
    call->response.http_status = http_status;
    in->total =
        length > 0 && oac_http_response_header(&call->response, "Content-Encoding") == NULL ? (uint64_t)length : 0;
    memcpy(sink->content_type, type, sizeof sink->content_type);
    if (length != 0 && oac_media_is_foreign(call->operation->accept, type)) {
        oac_transfer_fail(call, OAC_ERROR_RESPONSE, "it is not %s", call->operation->accept);
    }
    *goes_on = call->transfer.fault == OAC_OK && !is_too_long(call, in->total);
    return true;
}

static bool write_on(oac_call *call, const char *data, size_t length)
{
    oac_sink *sink = call->transfer.in.sink;
    oac_status status = OAC_OK;
    if (sink->path != NULL) {
        return oac_sink_file_write(call, data, length);
    }
    if (sink->write != NULL) {
        if (!sink->write(sink->context, data, length)) {
            oac_transfer_fail(call, OAC_ERROR_CANCELLED, "the sink's function ended the call");
            return false;
        }
        return true;
    }
    status = oac_buffer_append(sink->memory, data, length);
    if (status != OAC_OK) {
        oac_transfer_fail(call, status, "out of memory for the answer");
    }
    return status == OAC_OK;
}

bool oac_call_take(oac_call *call, const char *data, size_t length)
{
    oac_incoming *in = &call->transfer.in;
    oac_sink *sink = in->sink;
    if (length == 0) {
        return true;
    }
    if (is_too_long(call, sink->length + length)) {
        return false;
    }
    in->has_taken = true;
    if (sink->write != NULL && sink->restart == NULL) {
        call->transfer.is_spent = true;
    }
    if (!write_on(call, data, length)) {
        return false;
    }
    sink->length += length;
    if (sink->progress != NULL && !sink->progress(sink->context, sink->length, in->total)) {
        oac_transfer_fail(call, OAC_ERROR_CANCELLED, "the sink's progress function ended the call");
        return false;
    }
    return true;
}

void oac_incoming_finish(oac_call *call)
{
    oac_sink *sink = call->transfer.in.sink;
    if (sink->path != NULL) {
        (void)oac_sink_file_keep(call);
    }
}
