/* Standard output and standard error, and whether any of it was lost. Private to the command. */
#include <errno.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/utf8.h"
#include "exits.h"
#include "http/redact.h"
#include "show/show.h"

oac_output oac_out = {.descriptor = STDOUT_FILENO, .name = "standard output", .consequence = ""};
oac_output oac_err = {.descriptor = STDERR_FILENO, .name = "standard error", .consequence = ""};

void oac_output_begin(void)
{
    oac_out.terminal = isatty(oac_out.descriptor) == 1;
    oac_err.terminal = isatty(oac_err.descriptor) == 1;
}

/* Another program may have made the pipe one that does not wait. */
static bool may_write_on(const oac_output *output)
{
    struct pollfd ready = {.fd = output->descriptor, .events = POLLOUT};
    return errno == EINTR ||
           ((errno == EAGAIN || errno == EWOULDBLOCK) && (poll(&ready, 1, -1) == 1 || errno == EINTR));
}

static void write_all(oac_output *output, const char *data, size_t length)
{
    while (length > 0 && output->fault == 0) {
        const ssize_t written = write(output->descriptor, data, length);
        if (written > 0) {
            data += written;
            length -= (size_t)written;
        } else if (written == 0 || !may_write_on(output)) {
            output->fault = written < 0 && errno != 0 ? errno : EIO;
        }
    }
}

void oac_output_flush(oac_output *output)
{
    write_all(output, output->held, output->length);
    output->length = 0;
}

bool oac_output_is_read(oac_output *output)
{
    struct pollfd reader = {.fd = output->descriptor};
    if (output->fault == 0 && poll(&reader, 1, 0) == 1 && (reader.revents & (POLLERR | POLLHUP)) != 0) {
        output->fault = EPIPE;
    }
    return output->fault == 0;
}

void oac_output_write(oac_output *output, const char *data, size_t length)
{
    if (output->kept != NULL) {
        if (oac_buffer_append(output->kept, data, length) != OAC_OK) {
            output->fault = ENOMEM;
        }
        return;
    }
    if (length > sizeof output->held - output->length) {
        oac_output_flush(output);
    }
    if (length > sizeof output->held) {
        write_all(output, data, length);
    } else {
        memcpy(output->held + output->length, data, length);
        output->length += length;
    }
}

void oac_output_format(oac_output *output, const char *format, ...)
{
    char text[512];
    va_list arguments;
    int length;
    va_start(arguments, format);
    length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (length > 0) {
        oac_output_write(output, text, (size_t)length < sizeof text ? (size_t)length : sizeof text - 1);
    }
}

void oac_output_show(oac_output *output, const char *text, size_t length)
{
    size_t at = 0;
    while (at < length) {
        oac_string shown;
        at += oac_secret_hide(text + at, length - at, &shown);
        oac_output_write(output, shown.data, shown.length);
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

/* `everywhere`: secrets are looked for outside of strings, too. */
static void write_text(oac_output *output, const char *text, size_t length, bool everywhere)
{
    size_t start = 0;
    size_t at = 0;
    bool inside = false; /* of a string */
    while (at < length) {
        const size_t secret = inside || everywhere ? oac_secret_whole(text + at, length - at) : 0;
        const size_t harmful = output->terminal ? is_harmful(text + at, length - at) : 0;
        if (secret == 0 && harmful == 0) {
            inside = inside != (text[at] == '"');
            at += text[at] == '\\' && at + 1 < length && !everywhere ? 2 : 1; /* an escape is one piece */
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

void oac_output_json(oac_output *output, const char *text, size_t length)
{
    write_text(output, text, length, false);
}

void oac_output_text(oac_output *output, const char *text, size_t length)
{
    write_text(output, text, length, true);
}

int oac_output_end(int code)
{
    oac_output_flush(&oac_out);
    if (close(oac_out.descriptor) != 0 && oac_out.fault == 0 && errno != EINTR) {
        oac_out.fault = errno; /* some file systems say only now that there was no room */
    }
    if (oac_out.fault == EPIPE) {
        oac_out.fault = 0; /* who closes the pipe has read enough: nothing is lost that anybody wants */
    }
    if (oac_out.fault != 0) {
        oac_complain("cannot write to %s: %s%s", oac_out.name, strerror(oac_out.fault), oac_out.consequence);
    }
    oac_output_flush(&oac_err);
    return code == EXIT_DONE && (oac_out.fault != 0 || oac_err.fault != 0) ? EXIT_REFUSED : code;
}
