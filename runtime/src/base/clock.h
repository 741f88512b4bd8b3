/* Time that never jumps, and numbers nobody can guess. Internal. */
#ifndef OAC_BASE_CLOCK_H
#define OAC_BASE_CLOCK_H

#include <stdint.h>

/* Microseconds on a clock that never jumps. */
int64_t oac_clock_now(void);
uint64_t oac_clock_random(void);

#endif
