/* ^\d{4}-\d{2}-\d{2}T00:00:00Z$ */
static bool is_date(oac_string text)
{
    if (text.length != 20) {
        return false;
    }
    for (size_t i = 0; i < 4; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return false;
        }
    }
    if (text.data[4] != '-') {
        return false;
    }
    for (size_t i = 5; i < 7; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return false;
        }
    }
    if (text.data[7] != '-') {
        return false;
    }
    for (size_t i = 8; i < 10; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return false;
        }
    }
    if (memcmp(text.data + 10, "T00:00:00Z", 10) != 0) {
        return false;
    }
    return true;
}
