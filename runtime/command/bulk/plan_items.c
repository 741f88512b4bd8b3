/* What is kept of each item of a plan. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "bulk/keys.h"

/* Bits for which there is room at first, and then more at a time. */
#define BITS_STEP ((size_t)65536)

bool oac_bulk_places_add(oac_item_place **places, size_t *count, size_t *room, const oac_item_place *place)
{
    if (*count == *room) {
        const size_t more = *room == 0 ? 64 : *room * 2;
        oac_item_place *grown = realloc(*places, more * sizeof *grown);
        if (grown == NULL) {
            return false;
        }
        *places = grown;
        *room = more;
    }
    (*places)[(*count)++] = *place;
    return true;
}

bool oac_bulk_bits_set(uint8_t **bits, size_t number, bool value)
{
    if (number % BITS_STEP == 0) {
        uint8_t *grown = realloc(*bits, (number + BITS_STEP) / 8);
        if (grown == NULL) {
            return false;
        }
        memset(grown + number / 8, 0, BITS_STEP / 8);
        *bits = grown;
    }
    if (value) {
        (*bits)[number / 8] = (uint8_t)((*bits)[number / 8] | 1u << number % 8);
    }
    return true;
}
