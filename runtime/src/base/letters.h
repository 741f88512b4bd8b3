/* Letters and digits of ASCII, whatever the locale. Internal. */
#ifndef OAC_BASE_LETTERS_H
#define OAC_BASE_LETTERS_H

#include <stdbool.h>

static inline char oac_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static inline bool oac_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* In upper or lower case. */
static inline bool oac_is_hex(char c)
{
    return oac_is_digit(c) || (oac_lower(c) >= 'a' && oac_lower(c) <= 'f');
}

#endif
