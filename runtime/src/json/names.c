/* The names of the members of objects that are being read, for finding duplicates. */
#include "json/names.h"

#include <string.h>

#include "base/storage.h"
#include "json/text.h"

#define OAC_NAMES_FEW 12

void oac_names_begin(oac_names *names, const oac_allocator *allocator)
{
    names->items = names->local;
    names->count = 0;
    names->capacity = OAC_NAMES_LOCAL;
    names->allocator = allocator;
}

void oac_names_end(oac_names *names)
{
    if (names->items != names->local) {
        oac_storage_release(names->allocator, names->items);
    }
}

static bool grow(oac_names *names)
{
    const bool local = names->items == names->local;
    const size_t capacity = names->capacity * 2;
    oac_name *items =
        (oac_name *)oac_storage_reallocate(names->allocator, local ? NULL : names->items, capacity * sizeof(oac_name));
    if (items == NULL) {
        return false;
    }
    if (local) {
        memcpy(items, names->local, sizeof names->local);
    }
    names->items = items;
    names->capacity = capacity;
    return true;
}

static oac_text_cursor cursor_of(const oac_name *name)
{
    oac_text_cursor cursor = {.next = name->data, .end = name->data + name->length};
    return cursor;
}

/* FNV-1a */
static uint32_t hash_of(const oac_name *name)
{
    uint32_t hash = 2166136261u;
    if (!name->escaped) {
        for (size_t i = 0; i < name->length; i++) {
            hash = (hash ^ (unsigned char)name->data[i]) * 16777619u;
        }
        return hash;
    }
    oac_text_cursor cursor = cursor_of(name);
    for (int byte = oac_text_next(&cursor); byte >= 0; byte = oac_text_next(&cursor)) {
        hash = (hash ^ (unsigned char)byte) * 16777619u;
    }
    return hash;
}

bool oac_names_add(oac_names *names, const char *data, size_t length, bool escaped, unsigned depth)
{
    if (names->count == names->capacity && !grow(names)) {
        return false;
    }
    oac_name *name = &names->items[names->count++];
    name->data = data;
    name->length = length;
    name->escaped = escaped;
    name->depth = (uint16_t)depth;
    name->hash = hash_of(name);
    return true;
}

/* By hash, then by the bytes of the decoded names. */
static int compare(const oac_name *a, const oac_name *b)
{
    if (a->hash != b->hash) {
        return a->hash < b->hash ? -1 : 1;
    }
    if (!a->escaped && !b->escaped) {
        const size_t common = a->length < b->length ? a->length : b->length;
        const int order = memcmp(a->data, b->data, common);
        return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
    }
    oac_text_cursor left = cursor_of(a);
    oac_text_cursor right = cursor_of(b);
    for (;;) {
        int x = oac_text_next(&left);
        int y = oac_text_next(&right);
        if (x != y) {
            return x < y ? -1 : 1;
        }
        if (x < 0) {
            return 0;
        }
    }
}

static void sift_down(oac_name *items, size_t count, size_t root)
{
    for (;;) {
        size_t child = root * 2 + 1;
        if (child >= count) {
            return;
        }
        if (child + 1 < count && compare(&items[child], &items[child + 1]) < 0) {
            child++;
        }
        if (compare(&items[root], &items[child]) >= 0) {
            return;
        }
        oac_name swapped = items[root];
        items[root] = items[child];
        items[child] = swapped;
        root = child;
    }
}

/* Heapsort: in place, and never slow. */
static void sort(oac_name *items, size_t count)
{
    for (size_t root = count / 2; root-- > 0;) {
        sift_down(items, count, root);
    }
    while (count > 1) {
        oac_name last = items[--count];
        items[count] = items[0];
        items[0] = last;
        sift_down(items, count, 0);
    }
}

/* The earliest name that repeats one before it, where equal names stand side by side, in any order. */
static const char *first_repeated(const oac_name *items, size_t count)
{
    const char *found = NULL;
    for (size_t start = 0; start < count;) {
        size_t past = start + 1;
        const char *first = items[start].data;
        const char *second = NULL;
        for (; past < count && compare(&items[start], &items[past]) == 0; past++) {
            const char *data = items[past].data;
            if (data < first) {
                second = first;
                first = data;
            } else if (second == NULL || data < second) {
                second = data;
            }
        }
        if (second != NULL && (found == NULL || second < found)) {
            found = second;
        }
        start = past;
    }
    return found;
}

const char *oac_names_close(oac_names *names, unsigned depth)
{
    size_t first = names->count;
    while (first > 0 && names->items[first - 1].depth == depth) {
        first--;
    }
    oac_name *items = names->items + first;
    const size_t count = names->count - first;
    names->count = first;
    if (count > OAC_NAMES_FEW) {
        sort(items, count);
        return first_repeated(items, count);
    }
    for (size_t i = 1; i < count; i++) {
        for (size_t j = 0; j < i; j++) {
            if (compare(&items[i], &items[j]) == 0) {
                return items[i].data;
            }
        }
    }
    return NULL;
}
