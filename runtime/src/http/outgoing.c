/* What a call sends piece by piece: texts, memory, files, functions, one after the other. Private half of oac_source in
 * oac/bytes.h. */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "http/call_internal.h"

static bool is_of_text(const oac_piece *piece)
{
    return piece->source.data == NULL && piece->source.path == NULL && piece->source.read == NULL;
}

static oac_piece *add_piece(oac_call *call)
{
    oac_outgoing *out = &call->transfer.out;
    oac_piece *piece = NULL;
    if (out->count == out->capacity) {
        const size_t capacity = out->capacity > 0 ? 2 * out->capacity : 4;
        oac_piece *larger = oac_storage_reallocate(call->client->allocator, out->pieces, capacity * sizeof *larger);
        if (larger == NULL) {
            return NULL;
        }
        out->pieces = larger;
        out->capacity = capacity;
    }
    piece = &out->pieces[out->count++];
    memset(piece, 0, sizeof *piece);
    piece->file = -1;
    call->transfer.is_used = true;
    return piece;
}

oac_status oac_outgoing_add(oac_call *call, const oac_source *source)
{
    oac_piece *piece = add_piece(call);
    if (piece == NULL) {
        return OAC_ERROR_MEMORY;
    }
    piece->source = *source;
    piece->is_known = source->data != NULL || (source->read != NULL && source->length > 0);
    piece->length = piece->is_known ? source->length : 0;
    piece->is_once = source->read != NULL && source->rewind == NULL;
    return OAC_OK;
}

oac_status oac_outgoing_add_text(oac_call *call)
{
    oac_outgoing *out = &call->transfer.out;
    const size_t length = call->body.length - out->texts;
    oac_piece *piece = NULL;
    if (length == 0) {
        return OAC_OK;
    }
    piece = add_piece(call);
    if (piece == NULL) {
        return OAC_ERROR_MEMORY;
    }
    piece->start = out->texts;
    piece->length = length;
    piece->is_known = true;
    out->texts = call->body.length;
    return OAC_OK;
}

/* ---- Before an attempt ------------------------------------------------------------------------------------------ */

/* Takes the size that a file has now. */
static bool measure(oac_call *call, oac_piece *piece)
{
    struct stat found;
    if (fstat(piece->file, &found) != 0) {
        oac_transfer_fail_file(call, "cannot read", piece->source.path, errno);
        return false;
    }
    if (S_ISDIR(found.st_mode)) {
        oac_transfer_fail_file(call, "cannot read", piece->source.path, EISDIR);
        return false;
    }
    piece->is_known = S_ISREG(found.st_mode);
    piece->is_once = !piece->is_known;
    piece->length = piece->is_known ? (uint64_t)found.st_size : 0;
    return true;
}

static bool open_file(oac_call *call, oac_piece *piece)
{
    piece->file = open(piece->source.path, O_RDONLY | O_CLOEXEC);
    if (piece->file < 0) {
        oac_transfer_fail_file(call, "cannot open", piece->source.path, errno);
        return false;
    }
    return measure(call, piece);
}

/* For another attempt: back to the first byte, where some have been read. */
static bool begin_piece_anew(oac_call *call, oac_piece *piece, bool was_read)
{
    if (piece->file >= 0 && !piece->is_once) {
        if (lseek(piece->file, 0, SEEK_SET) < 0) {
            oac_transfer_fail_file(call, "cannot read once more", piece->source.path, errno);
            return false;
        }
        return measure(call, piece);
    }
    if (was_read && piece->source.rewind != NULL && !piece->source.rewind(piece->source.context)) {
        oac_transfer_fail(call, OAC_ERROR_CANCELLED, "the source cannot go back to its first byte");
        return false;
    }
    return true;
}

static void add_up(oac_outgoing *out)
{
    size_t at = 0;
    out->length = 0;
    out->is_known = true;
    for (at = 0; at < out->count; at++) {
        out->is_known = out->is_known && out->pieces[at].is_known;
        out->length += out->pieces[at].length;
    }
}

bool oac_outgoing_begin(oac_call *call)
{
    oac_outgoing *out = &call->transfer.out;
    size_t at = 0;
    for (at = 0; at < out->count; at++) {
        oac_piece *piece = &out->pieces[at];
        const bool was_read = at < out->at || (at == out->at && out->done > 0);
        if (piece->source.path != NULL && !out->is_open ? !open_file(call, piece)
                                                        : !begin_piece_anew(call, piece, was_read)) {
            return false;
        }
    }
    out->is_open = true;
    out->at = 0;
    out->done = 0;
    add_up(out);
    return true;
}

void oac_outgoing_close(oac_outgoing *out)
{
    size_t at = 0;
    for (at = 0; at < out->count; at++) {
        if (out->pieces[at].file >= 0) {
            (void)close(out->pieces[at].file);
            out->pieces[at].file = -1;
        }
    }
}

/* ---- During an attempt ------------------------------------------------------------------------------------------ */

static int64_t read_file(oac_call *call, const oac_piece *piece, char *to, size_t room)
{
    ssize_t got = 0;
    do {
        got = read(piece->file, to, room);
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        oac_transfer_fail_file(call, "cannot read", piece->source.path, errno);
    }
    return (int64_t)got;
}

static int64_t ask(oac_call *call, const oac_piece *piece, char *to, size_t room)
{
    const int64_t got = piece->source.read(piece->source.context, to, room);
    if (got < 0 || got > (int64_t)room) {
        oac_transfer_fail(call, OAC_ERROR_CANCELLED, "the source's function %s",
                          got < 0 ? "could not give its bytes" : "returned more bytes than it had room for");
        return -1;
    }
    return got;
}

/* The next bytes of one piece. */
static int64_t read_piece(oac_call *call, const oac_piece *piece, char *to, size_t room)
{
    const uint64_t done = call->transfer.out.done;
    if (piece->is_known && room > piece->length - done) {
        room = (size_t)(piece->length - done);
    }
    if (room == 0) {
        return 0;
    }
    if (piece->file >= 0) {
        return read_file(call, piece, to, room);
    }
    if (piece->source.read != NULL) {
        return ask(call, piece, to, room);
    }
    memcpy(to, (is_of_text(piece) ? call->body.data + piece->start : (const char *)piece->source.data) + done, room);
    return (int64_t)room;
}

static bool tell_progress(oac_call *call, const oac_piece *piece)
{
    const oac_source *source = &piece->source;
    if (source->progress == NULL || source->progress(source->context, call->transfer.out.done, piece->length)) {
        return true;
    }
    oac_transfer_fail(call, OAC_ERROR_CANCELLED, "the source's progress function ended the call");
    return false;
}

/* A piece has given its last byte; false: that was too early. */
static bool is_whole_piece(oac_call *call, const oac_piece *piece)
{
    const uint64_t done = call->transfer.out.done;
    if (!piece->is_known || done == piece->length) {
        return true;
    }
    if (piece->source.path != NULL) {
        oac_transfer_fail(call, OAC_ERROR_FILE, "%.120s has become shorter while it was sent", piece->source.path);
    } else {
        oac_transfer_fail(call, OAC_ERROR_ARGUMENT, "the source ended after %llu of %llu bytes",
                          (unsigned long long)done, (unsigned long long)piece->length);
    }
    return false;
}

int64_t oac_call_send_next(oac_call *call, char *to, size_t room)
{
    oac_outgoing *out = &call->transfer.out;
    size_t used = 0;
    while (used < room && out->at < out->count) {
        const oac_piece *piece = &out->pieces[out->at];
        const int64_t got = read_piece(call, piece, to + used, room - used);
        if (got < 0) {
            return -1;
        }
        if (got == 0) {
            if (!is_whole_piece(call, piece)) {
                return -1;
            }
            out->at++;
            out->done = 0;
            continue;
        }
        used += (size_t)got;
        out->done += (uint64_t)got;
        call->transfer.is_spent = call->transfer.is_spent || piece->is_once;
        if (!tell_progress(call, piece)) {
            return -1;
        }
        if (!is_of_text(piece)) { /* what has come goes out, before more is waited for */
            break;
        }
    }
    return (int64_t)used;
}

bool oac_outgoing_gather(oac_call *call)
{
    oac_buffer *all = &call->transfer.gathered;
    char some[16 * 1024];
    int64_t got = 0;
    oac_buffer_clear(all);
    while ((got = oac_call_send_next(call, some, sizeof some)) > 0) {
        const oac_status status = oac_buffer_append(all, some, (size_t)got);
        if (status != OAC_OK) {
            oac_transfer_fail(call, status, "%s",
                              status == OAC_ERROR_LIMIT
                                  ? "the body is longer than 64 MiB, the most that a program's transport is given"
                                  : "out of memory for the body");
            return false;
        }
    }
    return got == 0;
}
