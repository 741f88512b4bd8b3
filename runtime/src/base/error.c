/* Filling in the error struct. */
#include "oac/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

oac_status oac_error_set(oac_error *error, oac_status status, oac_stage stage, const char *format, ...)
{
    if (error == NULL) {
        return status;
    }
    memset(error, 0, sizeof *error);
    error->status = status;
    error->stage = stage;
    va_list arguments;
    va_start(arguments, format);
    int length = format != NULL ? vsnprintf(error->message, sizeof error->message, format, arguments) : 0;
    va_end(arguments);
    if (length < 0) {
        error->message[0] = '\0';
    } else if ((size_t)length >= sizeof error->message) {
        /* vsnprintf cut the text wherever it was: take back the character that was cut through. */
        size_t end = sizeof error->message - 1;
        size_t start = end;
        while (start > 0 && ((unsigned char)error->message[start - 1] & 0xC0) == 0x80) {
            start--;
        }
        if (start > 0 && (unsigned char)error->message[start - 1] >= 0xC0 &&
            oac_utf8_length(error->message + start - 1, end - start + 1) != end - start + 1) {
            error->message[start - 1] = '\0';
        }
    }
    return status;
}
