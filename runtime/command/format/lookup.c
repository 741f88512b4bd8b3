/* What the path of a member leads to, by the tables of types. Private to the command. */
#include "base/form.h"
#include "check/checks.h"

#include "format/format.h"

/* Unions and lists between a member and the next one; what is in itself has more of them without an end. */
#define TURNS_MOST 8u

static const oac_field *field_named(const oac_type *record, oac_string name)
{
    size_t i;
    for (i = 0; i < record->count; i++) {
        if (oac_string_is(oac_text(record->fields[i].name), name.data, name.length)) {
            return &record->fields[i];
        }
    }
    return NULL;
}

/* Some 1,000 names; what a record has more is not proposed. */
static const oac_string *nearest_in(const oac_type *record, oac_string name)
{
    static oac_string names[1024];
    size_t count = 0;
    for (; record->fields != NULL && count < record->count && count < sizeof names / sizeof names[0]; count++) {
        names[count].data = record->fields[count].name;
        names[count].length = record->fields[count].length;
    }
    return oac_nearest(name, names, count);
}

typedef struct oac_search {
    const oac_string *pieces;
    size_t count;
    size_t best; /* the piece that leads nowhere, of the branch that comes furthest */
    const oac_string *nearest;
} oac_search;

static bool find(oac_search *search, const oac_type **type, size_t at, unsigned turns);

/* The first branch that the path leads through; where another one gives it another type, nobody knows which it is. */
static bool find_branch(oac_search *search, const oac_type **type, size_t at,
                        unsigned turns) /* NOLINT(misc-no-recursion) */
{
    const oac_type *whole = *type;
    const oac_type *found = NULL;
    bool any = false;
    size_t i;
    for (i = 0; i < whole->count; i++) {
        const oac_type *one = whole->branches[i].type;
        if (find(search, &one, at, turns + 1)) {
            found = any && one != found ? NULL : one;
            any = true;
        }
    }
    *type = found;
    return any;
}

static bool find_member(oac_search *search, const oac_type **type, size_t at) /* NOLINT(misc-no-recursion) */
{
    const oac_type *record = *type;
    const oac_field *additional = oac_form_additional(record);
    const oac_field *field = field_named(record, search->pieces[at]);
    if (field != NULL) {
        *type = field->type;
    } else if (additional != NULL) {
        *type = additional->type->item;
    } else {
        if (search->best <= at) {
            search->best = at;
            search->nearest = nearest_in(record, search->pieces[at]);
        }
        return false;
    }
    return find(search, type, at + 1, 0);
}

static bool find(oac_search *search, const oac_type **type, size_t at, unsigned turns) /* NOLINT(misc-no-recursion) */
{
    const oac_type *one = *type;
    if (at == search->count || one == NULL) {
        return true;
    }
    if (turns > TURNS_MOST) {
        return false;
    }
    switch ((oac_type_kind)one->kind) {
    case OAC_TYPE_JSON:
        *type = NULL;
        return true;
    case OAC_TYPE_LIST:
        *type = one->item;
        return find(search, type, at, turns + 1);
    case OAC_TYPE_MAP:
        *type = one->item;
        return find(search, type, at + 1, 0);
    case OAC_TYPE_UNION:
        return find_branch(search, type, at, turns);
    case OAC_TYPE_RECORD:
        if ((one->flags & OAC_TYPE_DOCUMENT) != 0) {
            *type = one->fields->type;
            return find(search, type, at, turns + 1);
        }
        return find_member(search, type, at);
    default: /* nothing is in it */
        if (search->best < at) {
            search->best = at;
            search->nearest = NULL;
        }
        return false;
    }
}

size_t oac_lookup(const oac_type **type, const oac_string *pieces, size_t count, const oac_string **nearest)
{
    oac_search search = {.pieces = pieces, .count = count};
    if (find(&search, type, 0, 0)) {
        return count;
    }
    *nearest = search.nearest;
    return search.best;
}
