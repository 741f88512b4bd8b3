/* Letters, digits and words of ASCII, whatever the locale. Internal. */
#ifndef OAC_BASE_LETTERS_H
#define OAC_BASE_LETTERS_H

#include <stdbool.h>
#include <string.h>

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

/* Whether `word` is one of the words of `list`, which have spaces between. */
static inline bool oac_has_word(const char *list, const char *word)
{
    const size_t length = strlen(word);
    while (*list != '\0') {
        const size_t end = strcspn(list, " ");
        if (end == length && memcmp(list, word, length) == 0) {
            return true;
        }
        list += end + strspn(list + end, " ");
    }
    return false;
}

#endif
