/* An allocator that counts what it gives out, and fails when it is told to. For tests of the codec. */
#ifndef OAC_TEST_ACCOUNT_H
#define OAC_TEST_ACCOUNT_H

#include "oac/base.h"

typedef struct account {
    long live;    /* blocks that were not released */
    long calls;   /* of allocate and reallocate */
    long fail_at; /* this call fails; 0: none */
} account;

/* Counts in `counts`, which stays where it is for as long as the allocator is used. */
oac_allocator account_allocator(account *counts);

#endif
