/* Lists that a server hands out in pages, read item by item. Public.
 *
 * What is true of every paged operation, whose generated header says only what is its own:
 *
 *     shop_search_things_items items = SHOP_SEARCH_THINGS_ITEMS_INIT;
 *     const shop_thing *thing = NULL;
 *     status = shop_search_things_begin(&items, client, path values..., &params, &error);
 *     while (status == OAC_OK && (status = shop_search_things_next(&items, &thing, &error)) == OAC_OK && thing != NULL)
 * {
 *         ...
 *     }
 *     shop_search_things_end(&items);
 *
 * _begin checks the arguments and sends nothing. What pointers and texts lead to is borrowed until _end: what the texts
 * and lists of `params` point to, and path values that are passed by a pointer; `params` itself is copied. Its offset,
 * counted from 0, is where reading begins; its limit is the size of a page, that of the server where it is left out.
 * OAC_ERROR_ARGUMENT: `items` was begun and not ended.
 *
 * _next gives the next item and asks for a further page where it needs one: a call like any other, with the rate limit,
 * retries and deadlines of the client. At the end `*item` is null. An item is valid until the next call of _next or
 * _end with the same iterator; it is not copied, so that no more than one page is held at a time, while a page is read
 * its text, too, and with `ahead` the text of the next one. After an error `*item` is null, and _next, called again,
 * asks for the same page again.
 *
 * _end releases all, at the end or anywhere before it; what is under way is cancelled. It is a no-op on an iterator
 * that has not begun, twice, and on null. `items` may then be begun again. The client lives longer: until _end,
 * oac_client_free is OAC_ERROR_ARGUMENT.
 *
 * Where a list ends, and what a server may do:
 *   * It ends where as many items were read as there are by the last page's own count, and at a page without items,
 * also where by the count there should be more: then `position` is less than `total`. Where answers have no count
 *     (selected members, or none is described) only a page without items is the end, for which one more call is made.
 *   * Pages may have any number of items, less or more than the limit, and each another one: the next page begins
 * behind the last item that came.
 *   * An answer that begins at another offset than the one that was asked for would repeat items or lose them: it is
 *     OAC_ERROR_RESPONSE. So is a page that came before, where answers have neither count nor offset: such a list would
 *     never end. Selecting one of these as well helps where pages are equal and that is right.
 *   * An offset that the description does not allow is OAC_ERROR_LIMIT: the list goes on, but cannot be read by pages.
 *   * While a list is read it may change: an item that comes or goes in front of the position makes one be read twice
 * or missed. Read in an order in which new items come last, and compare ids, where that matters.
 *
 * An iterator is used by one thread at a time, any one; several iterators of one client by several threads at once. It
 * makes no thread. It is not used in hooks of its own calls. To stop it from another thread, begin it with a view
 * (oac_client_view) and cancel that. After fork() the child's _next is OAC_ERROR_ARGUMENT, and _end releases what is
 * its own. */
#ifndef OAC_PAGES_H
#define OAC_PAGES_H

#include "client.h"

OAC_BEGIN_DECLS

/* All-zero members mean the default. Begin with OAC_PAGES_OPTIONS_INIT. */
typedef struct oac_pages_options {
    size_t size;    /* sizeof(oac_pages_options) */
    uint32_t ahead; /* 1: the next page is asked for while the items of this one are handed out, on a front of its own
                       (oac/front.h) that each _next drives on without waiting: the request goes out and the answer is
                       received between calls of _next, not while the program does something else. A transport of the
                       program's own is waited for. 0: a page is asked for when it is needed; default 0 */
    uint32_t reserved; /* 0 */
} oac_pages_options;

#define OAC_PAGES_OPTIONS_INIT OAC_SIZED(oac_pages_options)

/* What iterators of all operations have, as their member `pages`. A program sets `options` before _begin; the rest is
 * for reading: it says how far reading came, also after an error and after _end. */
typedef struct oac_pages {
    const oac_pages_options *options; /* read by _begin; null: the default */
    int64_t position;                 /* where in the list the next item stands, from 0: with it as its offset another
                                         iterator goes on there */
    int64_t total;                    /* items in all, as the last page that says so has it; -1: none has */
    uint64_t items;                   /* handed out */
    uint64_t pages;                   /* read */
    struct oac_pages_state *state;    /* null: not begun, or ended */
} oac_pages;

/* The initializer of iterators; generated ones are called like the operation, with _ITEMS_INIT behind it. */
#define OAC_PAGES_INIT \
    {                  \
        OAC_ZERO       \
    }

OAC_END_DECLS

#endif
