/* Standard output and standard error, and whether any of it was lost. Private to the command. */
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core.h"
#include "utf8.h"

oac_output oac_out;
oac_output oac_err;

static void begin(oac_output *output, FILE *file, const char *name)
{
    output->file = file;
    output->name = name;
    output->consequence = "";
    output->terminal = isatty(fileno(file)) == 1;
}

void oac_output_begin(void)
{
    begin(&oac_out, stdout, "standard output");
    begin(&oac_err, stderr, "standard error");
}

static void lost(oac_output *output)
{
    if (output->fault == 0) {
        output->fault = errno != 0 ? errno : EIO;
    }
}

void oac_output_write(oac_output *output, const char *data, size_t length)
{
    errno = 0;
    if (output->fault == 0 && length > 0 && fwrite(data, 1, length, output->file) != length) {
        lost(output);
    }
}

void oac_output_format(oac_output *output, const char *format, ...)
{
    va_list arguments;
    errno = 0;
    va_start(arguments, format);
    if (output->fault == 0 && vfprintf(output->file, format, arguments) < 0) {
        lost(output);
    }
    va_end(arguments);
}

void oac_output_show(oac_output *output, const char *text, size_t length)
{
    char shown[OAC_SHOWN_MOST];
    size_t at = 0;
    while (at < length) {
        size_t size = 0;
        at += oac_show(text + at, length - at, shown, &size);
        oac_output_write(output, shown, size);
    }
}

static void write_escaped(oac_output *output, uint32_t character)
{
    if (character < 0x10000) {
        oac_output_format(output, "\\u%04x", (unsigned)character);
    } else {
        const unsigned rest = (unsigned)(character - 0x10000);
        oac_output_format(output, "\\u%04x\\u%04x", 0xD800 + (rest >> 10), 0xDC00 + (rest & 0x3FF));
    }
}

/* The length of what a terminal must not get, 0 when the character at `text` is harmless. What JSON allows below U+0020
 * is white space between values. */
static size_t is_harmful(const char *text, size_t length)
{
    const unsigned char first = (unsigned char)*text;
    size_t size;
    if (first < 0x7F) {
        return 0;
    }
    size = oac_utf8_length(text, length);
    return size > 0 && oac_utf8_is_seen(oac_utf8_decode(text, size)) ? 0 : size;
}

void oac_output_json(oac_output *output, const char *text, size_t length)
{
    size_t start = 0;
    size_t at = 0;
    while (at < length) {
        const size_t secret = oac_secret_whole(text + at, length - at);
        const size_t harmful = output->terminal ? is_harmful(text + at, length - at) : 0;
        if (secret == 0 && harmful == 0) {
            at += text[at] == '\\' && at + 1 < length ? 2 : 1; /* an escape is one piece */
            continue;
        }
        oac_output_write(output, text + start, at - start);
        if (secret > 0) {
            oac_output_write(output, OAC_REDACTED, strlen(OAC_REDACTED));
        } else {
            write_escaped(output, oac_utf8_decode(text + at, harmful));
        }
        at += secret > 0 ? secret : harmful;
        start = at;
    }
    oac_output_write(output, text + start, length - start);
}

void oac_output_flush(oac_output *output)
{
    errno = 0;
    if (output->fault == 0 && fflush(output->file) != 0) {
        lost(output);
    }
}

int oac_output_end(int code)
{
    oac_output_flush(&oac_out);
    errno = 0;
    if (fclose(oac_out.file) != 0) {
        lost(&oac_out);
    }
    /* Who closes the pipe has read enough: the status tells, and nothing else. */
    if (oac_out.fault != 0 && oac_out.fault != EPIPE) {
        oac_complain("cannot write to %s: %s%s", oac_out.name, strerror(oac_out.fault), oac_out.consequence);
    }
    return code == EXIT_DONE && (oac_out.fault != 0 || oac_err.fault != 0) ? EXIT_REFUSED : code;
}
