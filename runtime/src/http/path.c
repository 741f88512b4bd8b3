/* The path of a call's URL, piece by piece. Private half of oac/gen/operation.h. */
#include <math.h>
#include <stdio.h>

#include "base/number.h"
#include "http/call_internal.h"
#include "http/making.h"
#include "http/percent.h"

void oac_call_path(oac_call *call, const char *literal)
{
    oac_status status = OAC_OK;
    if (call == NULL) {
        return;
    }
    if (literal == NULL) {
        oac_call_blame(call, OAC_ERROR_ARGUMENT, "a piece of the path is null");
        return;
    }
    status = oac_buffer_append(&call->url, literal, strlen(literal));
    oac_call_blame_url(call, status);
}

void oac_call_path_int(oac_call *call, int64_t value)
{
    char digits[24];
    (void)snprintf(digits, sizeof digits, "%lld", (long long)value);
    oac_call_path(call, digits);
}

void oac_call_path_bool(oac_call *call, bool value)
{
    oac_call_path(call, value ? "true" : "false");
}

void oac_call_path_number(oac_call *call, double value)
{
    char digits[OAC_NUMBER_ROOM];
    oac_string text = {digits, 0};
    if (call != NULL && !isfinite(value)) {
        oac_call_blame(call, OAC_ERROR_ARGUMENT, "a piece of the path is a number that is not finite");
        return;
    }
    text.length = (size_t)(oac_number_write_double(digits, value) - digits);
    oac_call_path_string(call, text);
}

/* What is wrong with a piece of a path; null: nothing. */
static const char *fault_of(oac_string piece)
{
    if (piece.length == 0 || piece.data == NULL) {
        return "a piece of the path is empty";
    }
    if (piece.data[0] == '.' && (piece.length == 1 || (piece.length == 2 && piece.data[1] == '.'))) {
        return "a piece of the path is . or .., which would lead elsewhere";
    }
    return NULL;
}

void oac_call_path_string(oac_call *call, oac_string value)
{
    const char *fault = fault_of(value);
    if (call == NULL) {
        return;
    }
    if (fault != NULL) {
        oac_call_blame(call, OAC_ERROR_ARGUMENT, fault);
    } else {
        oac_call_blame_url(call, oac_percent_encode(&call->url, value, OAC_KEPT_UNRESERVED));
    }
}

void oac_call_path_enum(oac_call *call, oac_presence state, unsigned number, oac_string text, const oac_string *texts,
                        size_t count)
{
    if (call == NULL) {
        return;
    }
    if (state != OAC_VALUE || number > count || (number > 0 && texts == NULL)) {
        oac_call_blame(call, OAC_ERROR_ARGUMENT, "a piece of the path has no value");
    } else {
        oac_call_path_string(call, number > 0 ? texts[number] : text);
    }
}

void oac_call_check_piece(oac_call *call, size_t begin)
{
    oac_string piece = {NULL, 0};
    if (call->url.length > begin) {
        piece.data = call->url.data + begin;
        piece.length = call->url.length - begin;
    }
    if (fault_of(piece) != NULL) {
        oac_call_blame(call, OAC_ERROR_ARGUMENT, fault_of(piece));
    }
}
