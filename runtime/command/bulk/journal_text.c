/* The words of the journal's records. Private to the command. */
#include <string.h>

#include "base/utf8.h"
#include "bulk/journal.h"

oac_string oac_record_word(oac_string *text)
{
    const char *space = text->length > 0 ? memchr(text->data, ' ', text->length) : NULL;
    oac_string word = *text;
    if (space == NULL) {
        text->data += text->length;
        text->length = 0;
        return word;
    }
    word.length = (size_t)(space - text->data);
    text->data += word.length + 1;
    text->length -= word.length + 1;
    return word;
}

bool oac_record_number(oac_string *text, uint64_t *number)
{
    const oac_string word = oac_record_word(text);
    uint64_t value = 0;
    size_t i;
    if (word.length == 0 || word.length > 19 || (word.length > 1 && word.data[0] == '0')) {
        return false;
    }
    for (i = 0; i < word.length; i++) {
        if (word.data[i] < '0' || word.data[i] > '9') {
            return false;
        }
        value = value * 10 + (uint64_t)(word.data[i] - '0');
    }
    *number = value;
    return true;
}

bool oac_record_hexadecimal(oac_string *text, size_t digits, uint64_t *number)
{
    static const char all[] = "0123456789abcdef";
    const oac_string word = oac_record_word(text);
    uint64_t value = 0;
    size_t i;
    if (word.length != digits) {
        return false;
    }
    for (i = 0; i < digits; i++) {
        const char *found = word.data[i] != '\0' ? strchr(all, word.data[i]) : NULL;
        if (found == NULL) {
            return false;
        }
        value = value * 16 + (uint64_t)(found - all);
    }
    *number = value;
    return true;
}

bool oac_record_is(oac_string word, const char *name)
{
    return word.length == strlen(name) && memcmp(word.data, name, word.length) == 0;
}

void oac_record_escape(const char *text, char *to, size_t size)
{
    static const char digits[] = "0123456789ABCDEF";
    size_t length = 0;
    for (; *text != '\0' && length + 4 <= size; text++) {
        const unsigned char byte = (unsigned char)*text;
        if (byte > ' ' && byte < 0x7F && byte != '%') {
            to[length++] = *text;
        } else {
            to[length++] = '%';
            to[length++] = digits[byte >> 4];
            to[length++] = digits[byte & 15];
        }
    }
    to[length] = '\0';
}

void oac_record_show(const char *text, char *to, size_t size)
{
    const size_t whole = strlen(text);
    size_t length = 0;
    size_t at = 0;
    while (at < whole && length + 1 < size) {
        oac_string shown;
        at += oac_secret_hide(text + at, whole - at, &shown);
        shown.length = oac_utf8_cut(shown.data, shown.length, size - 1 - length);
        memcpy(to + length, shown.data, shown.length);
        length += shown.length;
        if (shown.length == 0) {
            break;
        }
    }
    to[length] = '\0';
}
