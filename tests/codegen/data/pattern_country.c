/* ^[A-Z]{2}$: 2 upper-case letters */
static bool is_country(oac_string text)
{
    if (text.length != 2) {
        return false;
    }
    for (size_t i = 0; i < 2; i++) {
        if (text.data[i] < 'A' || text.data[i] > 'Z') {
            return false;
        }
    }
    return true;
}
