/* Structs that a program fills in. Those that stand alone begin with their size: a program may have been compiled with
 * headers in which they were shorter, or longer. Those that stand in arrays end with a reserve. Internal. */
#ifndef OAC_BASE_SIZED_H
#define OAC_BASE_SIZED_H

#include "oac/error.h"
#include "oac/gen/type.h"

/* No such struct is as long, and no pointer as small: what is more stands where a size should. */
#define OAC_SIZED_MOST ((size_t)64 * 1024)

/* What is known of such a struct. */
typedef struct oac_sized {
    const char *type;
    const char *init; /* the macro that sets its size */
    size_t size;      /* as this liboac has it */
    size_t first;     /* as its first version had it: to the end of the last member, and never less from then on */
} oac_sized;

/* Copies what is `given` to `own`, which has sized->size bytes: as much as it says that it has, and zeros behind that.
 * OAC_ERROR_ARGUMENT: it was never initialized, or what this liboac does not know is not zero. */
OAC_MUST_CHECK oac_status oac_sized_read(const oac_sized *sized, const void *given, void *own, oac_error *error);

/* The reserve at the end of a struct of this type: OAC_ERROR_ARGUMENT where anything is in it. */
OAC_MUST_CHECK oac_status oac_reserve_check(const char *type, const uint64_t reserved[4], oac_error *error);

/* Compares the generation that `what` was compiled for with this liboac's. */
OAC_MUST_CHECK oac_status oac_abi_check(uint32_t abi, const char *what, oac_error *error);

/* The same of a table, which no client may have met. */
static inline oac_status oac_table_check(const oac_type *type, oac_error *error)
{
    return OAC_LIKELY(type->abi == OAC_ABI) ? OAC_OK : oac_abi_check(type->abi, "the generated code", error);
}

#endif
