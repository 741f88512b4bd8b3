/* Names of keys and variables, and words about keys, that are made of others. Private to the command. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/letters.h"
#include "settings/settings.h"

char *oac_key_turned(const char *prefix, size_t length, const char *from, bool to_variable)
{
    char *made = malloc(length + strlen(from) + 1);
    char *to = made;
    if (made == NULL) {
        return NULL;
    }
    memcpy(made, prefix, length);
    for (to += length; *from != '\0'; from++) {
        if (to_variable) {
            *to++ = *from == '-' ? '_' : *from >= 'a' && *from <= 'z' ? (char)(*from - 'a' + 'A') : *from;
        } else {
            *to++ = *from == '_' ? '-' : oac_lower(*from);
        }
    }
    *to = '\0';
    return made;
}

char *oac_key_described(const oac_command_setting *setting)
{
    const size_t size = strlen(setting->key) + 64;
    char *described = malloc(size);
    if (described != NULL) {
        (void)snprintf(described, size, "Value of --%s where it is not given.", setting->key);
    }
    return described;
}
