/* ^[a-z]\w{0,62}$ */
static bool is_identifier(oac_string text)
{
    if (text.length < 1 || text.length > 63) {
        return false;
    }
    if (text.data[0] < 'a' || text.data[0] > 'z') {
        return false;
    }
    for (size_t i = 1; i < text.length; i++) {
        const char c = text.data[i];
        if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= 'a' && c <= 'z'))) {
            return false;
        }
    }
    return true;
}
