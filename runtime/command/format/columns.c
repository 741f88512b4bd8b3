/* Which members of a row are shown: all of its type, or those that are asked for. Private to the command. */
#include <stdlib.h>
#include <string.h>

#include "check/checks.h"

#include "format/format.h"

/* Objects in each other that have columns of their own. */
#define DEPTH_MOST ((size_t)32)

/* What of a path would be taken for its syntax. */
static bool is_syntax(char character)
{
    return character == '.' || character == ',' || character == '\\';
}

/* A path with dots; `as_given`: as it is given on the command line. */
static char *title_of(oac_arena *arena, const oac_string *pieces, size_t count, bool as_given)
{
    size_t room = count;
    size_t i;
    char *title = NULL;
    char *at = NULL;
    for (i = 0; i < count; i++) {
        room += 2 * pieces[i].length;
    }
    title = oac_arena_allocate(arena, room + 1);
    at = title;
    for (i = 0; title != NULL && i < count; i++) {
        size_t k;
        if (i > 0) {
            *at++ = '.';
        }
        for (k = 0; k < pieces[i].length; k++) {
            if (as_given && is_syntax(pieces[i].data[k])) {
                *at++ = '\\';
            }
            *at++ = pieces[i].data[k];
        }
    }
    return title;
}

/* The node of a member; null when memory is out. */
static oac_node *node_in(oac_arena *arena, oac_node *around, oac_string name)
{
    oac_node **at = &around->first;
    while (*at != NULL && !oac_string_is((*at)->name, name.data, name.length)) {
        at = &(*at)->next;
    }
    if (*at == NULL) {
        char *copy = oac_arena_allocate(arena, name.length + 1);
        *at = copy != NULL ? oac_arena_allocate(arena, sizeof **at) : NULL;
        if (*at != NULL) {
            memcpy(copy, name.data, name.length);
            (*at)->name.data = copy;
            (*at)->name.length = name.length;
            (*at)->column = SIZE_MAX;
        }
    }
    return *at;
}

static bool has_room(oac_columns *columns)
{
    oac_column *items = columns->items;
    if (columns->arena == NULL) {
        columns->arena = oac_arena_new(NULL, 4096, 0);
        columns->root.column = SIZE_MAX;
    }
    if (columns->count == columns->room) {
        const size_t room = columns->room > 0 ? 2 * columns->room : 32;
        items = realloc(columns->items, room * sizeof *items);
        columns->items = items != NULL ? items : columns->items;
        columns->room = items != NULL ? room : columns->room;
    }
    return columns->arena != NULL && items != NULL;
}

bool oac_columns_add(oac_columns *columns, const oac_string *pieces, size_t count, const oac_type *type)
{
    oac_node *node = &columns->root;
    oac_column *column = NULL;
    size_t i;
    if (!has_room(columns)) {
        return false;
    }
    for (i = 0; node != NULL && i < count; i++) {
        node = node_in(columns->arena, node, pieces[i]);
    }
    if (node == NULL) {
        return false;
    }
    node->column = columns->count;
    column = &columns->items[columns->count];
    column->title = title_of(columns->arena, pieces, count, false);
    column->type = type;
    column->depth = (unsigned)count;
    columns->deepest = columns->deepest < column->depth ? column->depth : columns->deepest;
    columns->count += column->title != NULL ? 1 : 0;
    return column->title != NULL;
}

/* A walk through a type: where it is, by names and by the types around it. */
typedef struct oac_descent {
    oac_columns *columns;
    oac_string pieces[DEPTH_MOST];
    const oac_type *around[DEPTH_MOST];
    bool lists;
} oac_descent;

static bool is_around(const oac_descent *descent, size_t depth, const oac_type *type)
{
    size_t i;
    for (i = 0; i < depth && descent->around[i] != type; i++) {
    }
    return i < depth;
}

static bool is_single(const oac_type *type)
{
    return type->kind <= OAC_TYPE_STRING || type->kind == OAC_TYPE_ENUM;
}

/* The columns of an object; one that is in itself stays one text. */
static bool add_members(oac_descent *descent, size_t depth, const oac_type *type) /* NOLINT(misc-no-recursion) */
{
    bool done = true;
    size_t i;
    descent->around[depth] = type;
    for (i = 0; done && i < type->count; i++) {
        const oac_field *field = &type->fields[i];
        const bool is_object = field->type->kind == OAC_TYPE_RECORD;
        descent->pieces[depth].data = field->name;
        descent->pieces[depth].length = field->length;
        if ((field->flags & OAC_MEMBER_WRITE_ONLY) != 0) {
            continue;
        }
        if (is_object && depth + 1 < DEPTH_MOST && !is_around(descent, depth + 1, field->type)) {
            done = add_members(descent, depth + 1, field->type);
        } else if (descent->lists || is_single(field->type)) {
            done = oac_columns_add(descent->columns, descent->pieces, depth + 1, field->type);
        }
    }
    return done;
}

bool oac_columns_of_type(oac_columns *columns, const oac_type *type, bool lists)
{
    oac_descent descent = {.columns = columns, .lists = lists};
    return type == NULL || type->kind != OAC_TYPE_RECORD || add_members(&descent, 0, type);
}

/* One path from --fields, up to the comma or the end, where `*text` then is. The pieces are put into `room`, which is
 * large enough. How many there are; SIZE_MAX: too many. */
static size_t split(const char **text, char *room, oac_string *pieces)
{
    const char *at = *text;
    size_t count = 0;
    pieces[0].data = room;
    pieces[0].length = 0;
    for (; *at != '\0' && *at != ','; at++) {
        if (*at == '.') {
            if (++count == DEPTH_MOST) {
                *text = at + strcspn(at, ",");
                return SIZE_MAX;
            }
            pieces[count].data = room;
            pieces[count].length = 0;
            continue;
        }
        at += *at == '\\' && is_syntax(at[1]) ? 1 : 0;
        *room++ = *at;
        pieces[count].length++;
    }
    *text = at;
    return count + 1;
}

/* What was meant, as it is given on the command line; null: nobody knows. */
static const char *meant_by(oac_arena *arena, const oac_columns *columns, const oac_type *type,
                            const oac_string *pieces, size_t count, size_t wrong, const oac_string *nearest)
{
    oac_string instead[DEPTH_MOST];
    const oac_string *none = NULL;
    if (arena == NULL) {
        return NULL;
    }
    if (columns->around != NULL && count > 1 && oac_string_is(pieces[0], columns->around, strlen(columns->around)) &&
        oac_lookup(&type, pieces + 1, count - 1, &none) == count - 1) {
        return title_of(arena, pieces + 1, count - 1, true);
    }
    if (nearest == NULL) {
        return NULL;
    }
    memcpy(instead, pieces, wrong * sizeof *instead);
    instead[wrong] = *nearest;
    return title_of(arena, instead, wrong + 1, true);
}

static bool is_there(const oac_columns *columns, const oac_string *pieces, size_t count)
{
    const oac_node *node = &columns->root;
    size_t i;
    for (i = 0; node != NULL && i < count; i++) {
        node = node->first;
        while (node != NULL && !oac_string_is(node->name, pieces[i].data, pieces[i].length)) {
            node = node->next;
        }
    }
    return node != NULL && node->column != SIZE_MAX;
}

static bool take_path(oac_columns *columns, const oac_type *type, const char **text, char *room, bool unknown,
                      const char *thing)
{
    oac_string pieces[DEPTH_MOST];
    const char *path = *text;
    const size_t count = split(text, room, pieces);
    const size_t length = (size_t)(*text - path);
    const oac_string *nearest = NULL;
    const oac_type *found = type;
    size_t wrong = 0;
    if (count == SIZE_MAX) {
        oac_complain("--fields: more than %zu names in a path", DEPTH_MOST);
        return false;
    }
    wrong = oac_lookup(&found, pieces, count, &nearest);
    if (wrong < count && !unknown) {
        oac_arena *arena = oac_arena_new(NULL, 256, 0);
        const char *meant = meant_by(arena, columns, type, pieces, count, wrong, nearest);
        oac_complain("--fields: %s has no member \"%.*s\"%s%s%s", thing, (int)length, path,
                     meant != NULL ? "; did you mean " : "", meant != NULL ? meant : "", meant != NULL ? "?" : "");
        oac_arena_free(arena);
        return false;
    }
    if (columns->arena != NULL && is_there(columns, pieces, count)) {
        oac_complain("--fields: \"%.*s\" is given twice", (int)length, path);
        return false;
    }
    if (!oac_columns_add(columns, pieces, count, wrong == count ? found : NULL)) {
        oac_complain("out of memory");
        return false;
    }
    return true;
}

bool oac_columns_of_text(oac_columns *columns, const oac_type *type, const char *text, bool unknown, const char *thing)
{
    char *room = malloc(strlen(text) + 1);
    bool sound = room != NULL;
    if (room == NULL) {
        oac_complain("out of memory");
        return false;
    }
    sound = take_path(columns, type, &text, room, unknown, thing);
    while (*text == ',') {
        text++;
        sound = take_path(columns, type, &text, room, unknown, thing) && sound;
    }
    free(room);
    return sound;
}

void oac_columns_end(oac_columns *columns)
{
    free(columns->items);
    oac_arena_free(columns->arena);
    memset(columns, 0, sizeof *columns);
}
