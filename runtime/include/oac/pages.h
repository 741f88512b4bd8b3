/* Lists that a server hands out in pages, read item by item. Public.
 *
 * What is true of every paged operation, whose generated header says only what is its own:
 *
 *     shop_search_things_items items = SHOP_SEARCH_THINGS_ITEMS_INIT;
 *     const shop_thing *thing = NULL;
 *     status = shop_search_things_begin(&items, client, store, &params, &error);
 *     while (status == OAC_OK) {
 *         status = shop_search_things_next(&items, &thing, &error);
 *         if (status != OAC_OK || thing == NULL) {
 *             break;
 *         }
 *         printf("%" PRId64 "\n", thing->id.value);
 *     }
 *     shop_search_things_end(&items);
 *
 * _begin checks the arguments and sends nothing. `params` and path values are copied; what their texts, lists and
 * pointers lead to is borrowed until _end. The offset among `params`, counted from 0, is where reading begins; a limit
 * is the size of a page, that of the server where it is left out. OAC_ERROR_ARGUMENT: `items` was begun and not ended.
 *
 * _next gives the next item, and asks for a further page where it needs one: a call like any other, with the rate
 * limit, retries and deadlines of the client. At the end `*item` is null, and stays so. An item is valid until the next
 * call of _next or _end with the same iterator. It is not copied, and no more than one page is held at a time; beside
 * it the text of the next one, with `ahead`. After an error `*item` is null, and the next _next asks for the same page
 * again.
 *
 * _end releases all, at the end or anywhere before it; what is under way is cancelled. On an iterator that has not
 * begun, a second time, and on null it is a no-op. `items` may be begun again. The client lives longer: before _end,
 * oac_client_free of it is OAC_ERROR_ARGUMENT.
 *
 * Where a list ends: where the next offset is the number of items in all, as the page before says it, and at a page
 * without items, even where there should be more (then `position` is less than `total`). Where answers do not tell that
 * number, as members were selected or the description has none, a page without items is the only end, for which one
 * more call is made. An answer that has no list of items, and neither the number nor an offset where the description
 * has one, is no page: OAC_ERROR_RESPONSE.
 *
 * What a server may do: pages have any number of items, less or more than the limit, each another one; the next page
 * begins behind the last item that came. A page that begins at another offset than was asked for would repeat items or
 * lose some: OAC_ERROR_RESPONSE. So is a page that came before, word for word, where answers tell neither offset nor
 * number in all: such a list may have no end. Where pages are rightly alike, select one of these, too. An offset that
 * the description does not allow is OAC_ERROR_LIMIT: the list goes on, but pages lead no further. A list that changes
 * while it is read moves its items: what comes or goes in front of the position makes one be missed or be given twice.
 * Where that matters, let new items come last, and compare ids.
 *
 * An iterator is used by one thread at a time, whichever; any number of iterators by several threads with one client.
 * It makes no thread, and is not used in hooks of its own calls. To stop it from another thread, begin it with a view
 * (oac_client_view) and cancel that. In a child after fork() _begin and _next are OAC_ERROR_ARGUMENT, and _end releases
 * what is the child's own.
 *
 * Guide: oac-pages(7). */
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
/* The initializer of oac_pages_options: its size, and the default of everything else. */
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
