/* CRC-32C (Castagnoli), four bits at a time. Private to the command. */
#include "bulk/crc.h"

uint32_t oac_crc32c(uint32_t sum, const void *data, size_t length)
{
    static const uint32_t table[16] = {0x00000000, 0x105EC76F, 0x20BD8EDE, 0x30E349B1, 0x417B1DBC, 0x5125DAD3,
                                       0x61C69362, 0x7198540D, 0x82F63B78, 0x92A8FC17, 0xA24BB5A6, 0xB21572C9,
                                       0xC38D26C4, 0xD3D3E1AB, 0xE330A81A, 0xF36E6F75};
    const unsigned char *bytes = data;
    size_t i;
    sum = ~sum;
    for (i = 0; i < length; i++) {
        sum ^= bytes[i];
        sum = table[sum & 15] ^ (sum >> 4);
        sum = table[sum & 15] ^ (sum >> 4);
    }
    return ~sum;
}
