/* CRC-32C, by which damaged records are found. Private to the command. */
#ifndef OAC_COMMAND_CRC_H
#define OAC_COMMAND_CRC_H

#include <stddef.h>
#include <stdint.h>

/* Of what had the sum `sum`, followed by this; 0: nothing came before. */
uint32_t oac_crc32c(uint32_t sum, const void *data, size_t length);

#endif
