/* From a fault in a JSON text to the sentence and the place that people get to read. */
#include "json/fault.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "oac/gen/json_reader.h"
#include "json/scan.h"
#include "json/text.h"

#define OAC_FAULT_SHOWN 48

/* Where the scalar at `text` ends, roughly: it may be broken. */
static const char *scalar_end(const char *text, const char *end)
{
    if (*text == '"') {
        for (text++; text < end && *text != '"'; text++) {
            text += *text == '\\' && end - text > 1;
        }
        return text < end ? text + 1 : end;
    }
    while (text < end && (unsigned char)*text > ' ' && strchr(",:[]{}\"", *text) == NULL) {
        text++;
    }
    return text;
}

void oac_fault_show(char *out, size_t room, const char *text, const char *end)
{
    const char *shape = *text == '{' ? "{...}" : *text == '[' ? "[...]" : NULL;
    if (shape != NULL) {
        (void)snprintf(out, room + 1, "%s", shape);
        return;
    }
    const char *past = scalar_end(text, end);
    const size_t whole = (size_t)(past - text);
    const size_t limit = whole > room ? room - 3 : whole;
    size_t used = 0;
    while (text < past && used < limit) {
        size_t length = oac_utf8_length(text, (size_t)(past - text));
        const bool seen = length > 0 && oac_utf8_is_seen(oac_utf8_decode(text, length));
        if (used + (length > 0 ? length : 1) > limit) {
            break;
        }
        if (!seen) {
            out[used++] = '?';
            text += length > 0 ? length : 1;
            continue;
        }
        memcpy(out + used, text, length);
        used += length;
        text += length;
    }
    if (whole > room) {
        memcpy(out + used, "...", 3);
        used += 3;
    }
    out[used] = '\0';
}

void oac_fault_sentence(char out[OAC_FAULT_ROOM], const char *fault, const char *text, size_t length, size_t offset)
{
    char shown[OAC_FAULT_SHOWN + 1];
    if (strncmp(fault, "expected", 8) != 0) {
        (void)snprintf(out, OAC_FAULT_ROOM, "%s", fault);
        return;
    }
    if (offset >= length) {
        (void)snprintf(out, OAC_FAULT_ROOM, "%s, got the end of the text", fault);
        return;
    }
    const char *found = text + offset;
    const unsigned char byte = (unsigned char)*found;
    const size_t bytes = oac_utf8_length(found, length - offset);
    if (length - offset >= 3 && memcmp(found, "\xEF\xBB\xBF", 3) == 0) {
        (void)snprintf(out, OAC_FAULT_ROOM, "%s, got a byte order mark", fault);
    } else if (byte == '{' || byte == '[') {
        (void)snprintf(out, OAC_FAULT_ROOM, "%s, got %s", fault, byte == '{' ? "an object" : "an array");
    } else if (byte < 0x20 || byte == 0x7F || bytes == 0) {
        (void)snprintf(out, OAC_FAULT_ROOM, "%s, got the byte 0x%02X", fault, (unsigned)byte);
    } else if (bytes > 1 && !oac_utf8_is_seen(oac_utf8_decode(found, bytes))) {
        (void)snprintf(out, OAC_FAULT_ROOM, "%s, got the character U+%04X", fault,
                       (unsigned)oac_utf8_decode(found, bytes));
    } else if (strchr(",:]}", *found) != NULL) {
        (void)snprintf(out, OAC_FAULT_ROOM, "%s, got '%c'", fault, *found);
    } else {
        oac_fault_show(shown, OAC_FAULT_SHOWN, found, text + length);
        (void)snprintf(out, OAC_FAULT_ROOM, "%s, got %s", fault, shown);
    }
}

void oac_fault_report(oac_error *error, oac_status status, const char *fault, const char *text, size_t length,
                      size_t offset)
{
    char sentence[OAC_FAULT_ROOM];
    if (error == NULL) {
        return;
    }
    oac_fault_sentence(sentence, fault, text, length, offset);
    (void)oac_error_set(error, status, OAC_STAGE_PARSE, "%s", sentence);
    error->offset = offset;
    oac_json_locate(text, length, offset, &error->line, &error->column, error->path, sizeof error->path);
}
