/* The known name that a text was probably meant to be. Private. */
#include "check/check_internal.h"

static unsigned char lower(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

/* Edits (insert, delete, replace; case is half as bad as nothing) between two short texts, in half steps. */
static size_t edits(oac_string one, oac_string other)
{
    size_t row[OAC_SHOWN + 1];
    size_t i;
    size_t j;
    for (j = 0; j <= other.length; j++) {
        row[j] = 2 * j;
    }
    for (i = 1; i <= one.length; i++) {
        size_t diagonal = row[0];
        row[0] = 2 * i;
        for (j = 1; j <= other.length; j++) {
            size_t above = row[j];
            size_t cost = one.data[i - 1] == other.data[j - 1] ? 0 : lower(one.data[i - 1]) == lower(other.data[j - 1]);
            if (one.data[i - 1] != other.data[j - 1] && cost == 0) {
                cost = 2;
            }
            cost += diagonal;
            cost = cost < above + 2 ? cost : above + 2;
            row[j] = cost < row[j - 1] + 2 ? cost : row[j - 1] + 2;
            diagonal = above;
        }
    }
    return row[other.length];
}

static bool is_same_but_for_case(oac_string one, oac_string other)
{
    size_t same = 0;
    while (one.length == other.length && same < one.length && lower(one.data[same]) == lower(other.data[same])) {
        same++;
    }
    return same == one.length && one.length == other.length;
}

size_t oac_nearest_known(const oac_known *known, oac_string text)
{
    const size_t count = oac_known_count(known);
    size_t nearest = count;
    if (text.data == NULL || text.length == 0 || text.length > OAC_SHOWN) {
        return count;
    }
    size_t best = 2 * ((text.length + 2) / 3) + 1;
    for (size_t i = 0; i < count; i++) {
        const oac_string name = oac_known_name(known, i);
        size_t distance = name.length <= OAC_SHOWN ? edits(text, name) : best;
        distance = distance > 1 && is_same_but_for_case(text, name) ? 1 : distance;
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

const oac_string *oac_nearest(oac_string text, const oac_string *known, size_t known_count)
{
    const oac_known names = {known, known_count, NULL};
    const size_t nearest = oac_nearest_known(&names, text);
    return nearest < known_count ? &known[nearest] : NULL;
}
