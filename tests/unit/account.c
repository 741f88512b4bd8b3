/* An allocator that counts what it gives out, and fails when it is told to. */
#include "account.h"

#include <check.h>
#include <stdlib.h>

static void *count_allocate(void *context, size_t size)
{
    account *counts = context;
    if (++counts->calls == counts->fail_at) {
        return NULL;
    }
    counts->live++;
    return malloc(size);
}

static void *count_reallocate(void *context, void *pointer, size_t size)
{
    account *counts = context;
    ck_assert_ptr_nonnull(pointer);
    return ++counts->calls == counts->fail_at ? NULL : realloc(pointer, size);
}

static void count_release(void *context, void *pointer)
{
    account *counts = context;
    ck_assert_ptr_nonnull(pointer);
    counts->live--;
    free(pointer);
}

oac_allocator account_allocator(account *counts)
{
    const oac_allocator allocator = {count_allocate, count_reallocate, count_release, counts};
    return allocator;
}
