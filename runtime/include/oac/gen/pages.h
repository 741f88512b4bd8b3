/* What generated iterators are made of: where the parameters and the answer of an operation hold what paging needs. For
 * generated code; a program calls the functions of its operations, as oac/pages.h says. */
#ifndef OAC_GEN_PAGES_H
#define OAC_GEN_PAGES_H

#include "../pages.h"
#include "operation.h"

OAC_BEGIN_DECLS

/* The answer does not tell. */
#define OAC_PAGING_NONE UINT32_MAX

/* Offsets in bytes: of an oac_opt_int in the record of parameters; of members of the response, a list and two of
 * oac_opt_int. */
typedef struct oac_paging {
    const oac_type *list; /* the type of `items` */
    uint32_t offset;      /* where a page is to begin */
    uint32_t items;
    uint32_t total;           /* or OAC_PAGING_NONE */
    uint32_t answered_offset; /* where the page begins; or OAC_PAGING_NONE */
} oac_paging;

/* What generated code is thin around. The operation has a `paging`, parameters and a response. */
OAC_API OAC_MUST_CHECK oac_status oac_pages_begin(oac_pages *pages, oac_client *client, const oac_operation *operation,
                                                  const oac_given *given, oac_error *error);
/* `item` is where a pointer to the item goes, of whatever type; an iterator of another operation is
 * OAC_ERROR_ARGUMENT. */
OAC_API OAC_MUST_CHECK oac_status oac_pages_next(oac_pages *pages, const oac_operation *operation, void *item,
                                                 oac_error *error);
OAC_API void oac_pages_end(oac_pages *pages);

OAC_END_DECLS

#endif
