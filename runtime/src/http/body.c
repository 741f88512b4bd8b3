/* Bodies that are no JSON: a source, fields of a form, parts. Private half of oac/gen/bodies.h. */
#include <inttypes.h>
#include <stdio.h>

#include "base/clock.h"
#include "base/sized.h"
#include "base/source.h"
#include "http/bodies_internal.h"
#include "http/call_internal.h"

static const char oac_wrong_type[] = "the content type of the body is no header value";

/* Appends to the call's body; false: the call has an error. */
static bool append_to_body(oac_call *call, const char *text, size_t length)
{
    const oac_status status = oac_buffer_append(&call->body, text, length);
    oac_call_blame(call, status,
                   status == OAC_ERROR_LIMIT ? "the body is longer than 64 MiB" : "out of memory for the body");
    return status == OAC_OK;
}

static bool append_text(oac_call *call, const char *text)
{
    return append_to_body(call, text, strlen(text));
}

/* Appends a text with the bytes of `special` as %XX, and with + for a space if that is among them. */
static bool append_encoded(oac_call *call, oac_string text, bool (*is_special)(char c))
{
    static const char digits[] = "0123456789ABCDEF";
    size_t at = 0;
    while (at < text.length) {
        const size_t start = at;
        while (at < text.length && !is_special(text.data[at])) {
            at++;
        }
        if (!append_to_body(call, text.data + start, at - start)) {
            return false;
        }
        if (at < text.length) {
            const unsigned char byte = (unsigned char)text.data[at++];
            const char encoded[] = {'%', digits[byte >> 4], digits[byte & 15]};
            if (!(byte == ' ' ? append_to_body(call, "+", 1) : append_to_body(call, encoded, sizeof encoded))) {
                return false;
            }
        }
    }
    return true;
}

/* Whether the body can be of another kind than what it is already. */
static bool is_free(oac_call *call, bool same_kind)
{
    if (call->performed) {
        return false;
    }
    if (!same_kind && (call->body.length > 0 || call->transfer.out.count > 0)) {
        oac_call_blame(call, OAC_ERROR_ARGUMENT, "a body is a source, a form, parts or JSON, and not two of these");
        return false;
    }
    return true;
}

/* Whether there is nothing in the reserve at the end of a struct of this type. */
static bool is_known(oac_call *call, const char *type, const uint64_t reserved[4])
{
    oac_error error = OAC_ERROR_INIT;
    const oac_status status = oac_reserve_check(type, reserved, &error);
    if (status != OAC_OK && call->fault == OAC_OK) {
        (void)snprintf(call->blame_text, sizeof call->blame_text, "%.180s", error.message);
        oac_call_blame(call, status, call->blame_text);
    }
    return status == OAC_OK;
}

/* ---- A source --------------------------------------------------------------------------------------------------- */

static bool is_good(oac_call *call, const oac_source *source)
{
    if (source == NULL || !oac_source_is_one(source)) {
        oac_call_blame(call, OAC_ERROR_ARGUMENT, "a source is either memory, a file or a function");
        return false;
    }
    return is_known(call, "oac_source", source->reserved);
}

/* The media type of a source, where the description says `otherwise`, which may be null, or a range. */
static const char *type_of(const oac_source *source, const char *otherwise)
{
    return source->content_type != NULL                            ? source->content_type
           : otherwise != NULL && strpbrk(otherwise, "*,") == NULL ? otherwise
                                                                   : "application/octet-stream";
}

void oac_call_body_source(oac_call *call, const oac_source *source)
{
    oac_status status = OAC_OK;
    if (call == NULL || !is_free(call, false) || !is_good(call, source)) {
        return;
    }
    status = oac_media_tell(call, type_of(source, call->operation->content_type));
    oac_call_blame(call, status, status == OAC_ERROR_ARGUMENT ? oac_wrong_type : "out of memory for the body");
    oac_call_blame(call, oac_outgoing_add(call, source), "out of memory for the body");
}

void oac_call_answer_sink(oac_call *call, oac_sink *sink)
{
    if (call == NULL || call->performed) {
        return;
    }
    if (sink == NULL || (sink->memory != NULL) + (sink->path != NULL) + (sink->write != NULL) != 1) {
        oac_call_blame(call, OAC_ERROR_ARGUMENT, "a sink is either memory, a file or a function");
        return;
    }
    if (is_known(call, "oac_sink", sink->reserved)) {
        call->transfer.is_used = true;
        call->transfer.in.sink = sink;
    }
}

/* ---- Fields ----------------------------------------------------------------------------------------------------- */

/* All that HTML does not write as it is. */
static bool is_special_in_field(char c)
{
    return !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '*' || c == '-' ||
             c == '.' || c == '_');
}

void oac_call_form(oac_call *call, const char *name, oac_string value)
{
    oac_outgoing *out = call != NULL ? &call->transfer.out : NULL;
    if (call == NULL || !is_free(call, out->is_form)) {
        return;
    }
    if (name == NULL || (value.data == NULL && value.length > 0)) {
        oac_call_blame(call, OAC_ERROR_ARGUMENT, "a field of the form is null");
        return;
    }
    if (!out->is_form) {
        out->is_form = true;
        oac_call_blame(call, oac_media_tell(call, "application/x-www-form-urlencoded"), "out of memory for the body");
    } else if (!append_to_body(call, "&", 1)) {
        return;
    }
    (void)(append_encoded(call, oac_text(name), is_special_in_field) && append_to_body(call, "=", 1) &&
           append_encoded(call, value, is_special_in_field));
}

/* ---- Parts ------------------------------------------------------------------------------------------------------ */

/* What would end a name within quotation marks, or its line. */
static bool is_special_in_name(char c)
{
    return c == '"' || c == '\r' || c == '\n';
}

/* A boundary that nobody can guess stands in no content, whoever wrote that. */
bool oac_multipart_begin(oac_call *call)
{
    oac_outgoing *out = &call->transfer.out;
    char type[96];
    oac_status status = OAC_OK;
    if (out->is_multipart) {
        return true;
    }
    out->is_multipart = true;
    (void)snprintf(out->boundary, sizeof out->boundary, "oac-%016" PRIx64 "%016" PRIx64, oac_clock_random(),
                   oac_clock_random());
    (void)snprintf(type, sizeof type, "multipart/form-data; boundary=%s", out->boundary);
    status = oac_media_tell(call, type);
    oac_call_blame(call, status, "out of memory for the body");
    return status == OAC_OK;
}

/* Everything of a part that stands before its content. */
static bool begin_part(oac_call *call, const char *name, const char *filename, const char *type)
{
    if (!is_free(call, call->transfer.out.is_multipart)) {
        return false;
    }
    if (name == NULL) {
        oac_call_blame(call, OAC_ERROR_ARGUMENT, "the name of a part is null");
        return false;
    }
    if (type != NULL && !oac_header_has_value(type)) {
        oac_call_blame(call, OAC_ERROR_ARGUMENT, "the content type of a part is no header value");
        return false;
    }
    return oac_multipart_begin(call) && append_text(call, "--") && append_text(call, call->transfer.out.boundary) &&
           append_text(call, "\r\nContent-Disposition: form-data; name=\"") &&
           append_encoded(call, oac_text(name), is_special_in_name) && append_text(call, "\"") &&
           (filename == NULL ||
            (append_text(call, "; filename=\"") && append_encoded(call, oac_text(filename), is_special_in_name) &&
             append_text(call, "\""))) &&
           (type == NULL || (append_text(call, "\r\nContent-Type: ") && append_text(call, type))) &&
           append_text(call, "\r\n\r\n");
}

void oac_call_part(oac_call *call, const char *name, oac_string value, const char *content_type)
{
    if (call == NULL) {
        return;
    }
    if (value.data == NULL && value.length > 0) {
        oac_call_blame(call, OAC_ERROR_ARGUMENT, "the value of a part is null");
        return;
    }
    (void)(begin_part(call, name, NULL, content_type) && append_to_body(call, value.data, value.length) &&
           append_text(call, "\r\n"));
}

/* The name of a source's file; null: none is said. */
static const char *filename_of(const oac_source *source, const char *name)
{
    const char *slash = source->path != NULL ? strrchr(source->path, '/') : NULL;
    const char *found = source->filename != NULL ? source->filename
                        : source->path == NULL   ? name
                        : slash != NULL          ? slash + 1
                                                 : source->path;
    return found != NULL && found[0] != '\0' ? found : NULL;
}

void oac_call_part_source(oac_call *call, const char *name, const oac_source *source, const char *content_type)
{
    if (call == NULL || !is_good(call, source) ||
        !begin_part(call, name, filename_of(source, name), type_of(source, content_type))) {
        return;
    }
    oac_call_blame(call, oac_outgoing_add_text(call), "out of memory for the body");
    oac_call_blame(call, oac_outgoing_add(call, source), "out of memory for the body");
    (void)append_text(call, "\r\n");
}

void oac_multipart_close(oac_call *call)
{
    const oac_outgoing *out = &call->transfer.out;
    if (out->is_multipart && append_text(call, "--") && append_text(call, out->boundary) &&
        append_text(call, "--\r\n") && out->count > 0) {
        oac_call_blame(call, oac_outgoing_add_text(call), "out of memory for the body");
    }
}
