/* ^[^\n\r]*$ */
static bool is_line(oac_string text)
{
    for (size_t i = 0; i < text.length; i++) {
        const char c = text.data[i];
        if (c == '\n' || c == '\r') {
            return false;
        }
    }
    return true;
}
