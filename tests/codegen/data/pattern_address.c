/* ^https?://[^/] */
static bool is_address(oac_string text)
{
    unsigned state = 0;
    for (size_t i = 0; i < text.length; i++) {
        const unsigned char c = (unsigned char)text.data[i];
        switch (state) {
        case 0:
            if (c == 'h') {
                state = 1;
            } else {
                return false;
            }
            break;
        case 1:
            if (c == 't') {
                state = 2;
            } else {
                return false;
            }
            break;
        case 2:
            if (c == 't') {
                state = 3;
            } else {
                return false;
            }
            break;
        case 3:
            if (c == 'p') {
                state = 4;
            } else {
                return false;
            }
            break;
        case 4:
            if (c == ':') {
                state = 5;
            } else if (c == 's') {
                state = 6;
            } else {
                return false;
            }
            break;
        case 5:
            if (c == '/') {
                state = 7;
            } else {
                return false;
            }
            break;
        case 6:
            if (c == ':') {
                state = 5;
            } else {
                return false;
            }
            break;
        case 7:
            if (c == '/') {
                state = 8;
            } else {
                return false;
            }
            break;
        case 8:
            if (c == '/' || (c >= 0x80 && c <= 0xBF)) {
                return false;
            } else if (c >= 0xC0 && c <= 0xDF) {
                state = 9;
            } else if (c >= 0xE0 && c <= 0xEF) {
                state = 10;
            } else if (c >= 0xF0) {
                state = 11;
            } else {
                return true;
            }
            break;
        case 9:
            if (c >= 0x80 && c <= 0xBF) {
                return true;
            } else {
                return false;
            }
        case 10:
            if (c >= 0x80 && c <= 0xBF) {
                state = 9;
            } else {
                return false;
            }
            break;
        default:
            if (c >= 0x80 && c <= 0xBF) {
                state = 10;
            } else {
                return false;
            }
            break;
        }
    }
    return false;
}
