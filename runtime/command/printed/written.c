/* Text that grows while it is made. Private to the command. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "printed/printed.h"

void oac_written_text(oac_written *to, oac_string text)
{
    to->status = to->status == OAC_OK ? oac_buffer_append(&to->buffer, text.data, text.length) : to->status;
}

void oac_written_put(oac_written *to, const char *text)
{
    oac_written_text(to, oac_text(text));
}

void oac_written_format(oac_written *to, const char *format, ...)
{
    char text[256];
    va_list arguments;
    va_start(arguments, format);
    if (vsnprintf(text, sizeof text, format, arguments) > 0) {
        oac_written_put(to, text);
    }
    va_end(arguments);
}

oac_string oac_written_whole(const oac_written *text)
{
    return (oac_string){text->buffer.data != NULL ? text->buffer.data : "", text->buffer.length};
}

void oac_written_dispose(oac_written *text)
{
    oac_buffer_dispose(&text->buffer);
}
