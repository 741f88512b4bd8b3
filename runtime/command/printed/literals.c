/* Constants in C. Private to the command. */
#include <inttypes.h>
#include <string.h>

#include "base/number.h"
#include "http/redact.h"
#include "printed/printed.h"

#define WIDTH ((size_t)120)

/* Appends a character as it stands in a literal; how many columns that takes. No two question marks stand together,
 * which some compilers read as something else. */
static size_t put_character(oac_written *to, char c, char before)
{
    const unsigned char byte = (unsigned char)c;
    if (c == '"' || c == '\\' || (c == '?' && before == '?')) {
        oac_written_format(to, "\\%c", c);
        return 2;
    }
    if (byte >= 0x20 && byte < 0x7F) {
        oac_written_text(to, (oac_string){&c, 1});
        return 1;
    }
    oac_written_format(to, "\\%03o", byte);
    return 4;
}

void oac_literal(oac_written *to, oac_string text, size_t column)
{
    size_t used = column + 1;
    size_t at;
    oac_written_put(to, "\"");
    for (at = 0; at < text.length; at++) {
        const size_t secret = oac_secret_plain(text.data + at, text.length - at);
        if (used + 8 > WIDTH && used > column + 16) {
            oac_written_format(to, "\"\n%*s\"", (int)column, "");
            used = column + 1;
        }
        if (secret > 0) {
            oac_written_put(to, OAC_REDACTED);
            used += sizeof OAC_REDACTED - 1;
            at += secret - 1;
            continue;
        }
        used += put_character(to, text.data[at], at > 0 ? text.data[at - 1] : '\0');
    }
    oac_written_put(to, "\"");
}

void oac_literal_integer(oac_written *to, int64_t value)
{
    if (value == INT64_MIN) {
        oac_written_put(to, "INT64_MIN");
    } else if (value > -((int64_t)1 << 31) && value < (int64_t)1 << 31) {
        oac_written_format(to, "%" PRId64, value);
    } else {
        oac_written_format(to, "INT64_C(%" PRId64 ")", value);
    }
}

/* Whether a double is what its shortest decimal digits say: where C computes with more digits, any other would be read
 * as another number. */
static bool is_exact(double value)
{
    const double size = value < 0 ? -value : value;
    return size < 65536.0 ? (double)(int64_t)(value * 1024.0) == value * 1024.0
                          : size < 9007199254740992.0 && (double)(int64_t)value == value;
}

void oac_literal_number(oac_written *to, double value)
{
    char digits[OAC_NUMBER_ROOM + 1];
    char *end = oac_number_write_double(digits, value);
    *end = '\0';
    oac_written_put(to, is_exact(value) ? "" : "(double)");
    oac_written_put(to, digits);
    oac_written_put(to, strpbrk(digits, ".eE") == NULL ? ".0" : "");
}
