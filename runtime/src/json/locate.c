/* Where a byte of a JSON text stands: line, column and JSON path. The text is walked again, up to that byte; it need
 * not be good JSON, and nothing in it is trusted. */
#include "oac/gen/json_reader.h"

#include <string.h>

#include "json/path_text.h"

/* Levels whose names are remembered; deeper ones leave the path as it is, which is long enough by then. */
#define OAC_LOCATE_LEVELS 160

typedef struct oac_locate_level {
    bool object;
    bool named; /* the member's name is known: the path goes on to its value */
    size_t index;
    const char *name; /* as it stands between the quotes */
    size_t name_length;
} oac_locate_level;

typedef struct oac_locate_walk {
    const char *next;
    const char *stop;
    const char *end;
    size_t depth;
    oac_locate_level levels[OAC_LOCATE_LEVELS];
} oac_locate_walk;

static oac_locate_level *current(oac_locate_walk *state)
{
    return state->depth > 0 && state->depth <= OAC_LOCATE_LEVELS ? &state->levels[state->depth - 1] : NULL;
}

/* Past the closing quote of the string at `text`; the end when it is not closed, and `*closed` is false. */
static const char *string_end(const char *text, const char *end, bool *closed)
{
    *closed = true;
    for (text++; text < end; text++) {
        if (*text == '"') {
            return text + 1;
        }
        if (*text == '\\' && text + 1 < end) {
            text++;
        }
    }
    *closed = false;
    return end;
}

static void step_in(oac_locate_walk *state, bool object)
{
    state->depth++;
    oac_locate_level *inner = current(state);
    if (inner != NULL) {
        memset(inner, 0, sizeof *inner);
        inner->object = object;
        inner->named = !object; /* elements have their index from the start */
    }
    state->next++;
}

/* A string is the name of a member when its object waits for one. False when it is not closed. */
static bool step_over_string(oac_locate_walk *state)
{
    bool closed = false;
    const char *past = string_end(state->next, state->end, &closed);
    oac_locate_level *around = current(state);
    if (around != NULL && around->object && around->name == NULL && closed) {
        around->name = state->next + 1;
        around->name_length = (size_t)(past - 1 - around->name);
        around->named = true;
    }
    state->next = past;
    return closed;
}

static void step_over_value(oac_locate_walk *state)
{
    const char *past = state->next + 1;
    while (past < state->end && strchr(",:[]{}\" \t\r\n", *past) == NULL) {
        past++;
    }
    state->next = past;
}

/* A value of which no more is to come: behind it the path is that of the container, until the comma. */
static void value_done(oac_locate_walk *state)
{
    oac_locate_level *around = current(state);
    if (around != NULL) {
        around->named = false;
    }
}

static void step(oac_locate_walk *state)
{
    oac_locate_level *around = current(state);
    const bool name = around != NULL && around->object && around->name == NULL;
    switch (*state->next) {
    case '{':
    case '[':
        step_in(state, *state->next == '{');
        break;
    case '}':
    case ']':
        state->depth -= state->depth > 0;
        state->next++;
        value_done(state);
        break;
    case ',':
        if (around != NULL) {
            around->index++;
            around->name = NULL;
            around->named = !around->object;
        }
        state->next++;
        break;
    case '"':
        if (step_over_string(state) && state->next <= state->stop && !name) {
            value_done(state);
        }
        break;
    case ' ':
    case '\t':
    case '\r':
    case '\n':
    case ':':
        state->next++;
        break;
    default:
        step_over_value(state);
        if (state->next <= state->stop) {
            value_done(state);
        }
        break;
    }
}

static void put_located_path(const oac_locate_walk *state, char *data, size_t size)
{
    oac_text_out path;
    oac_out_begin(&path, data, size);
    for (size_t i = 0; i < state->depth && i < OAC_LOCATE_LEVELS; i++) {
        const oac_locate_level *part = &state->levels[i];
        if (!part->named) {
            break;
        }
        if (part->object) {
            oac_out_raw_member(&path, part->name, part->name_length);
        } else {
            oac_out_index(&path, part->index);
        }
    }
}

void oac_json_locate(const char *text, size_t length, size_t offset, size_t *line, size_t *column, char *path,
                     size_t path_size)
{
    if (text == NULL) {
        text = "";
        length = 0;
    }
    offset = offset < length ? offset : length;
    if (line != NULL || column != NULL) {
        size_t lines = 1;
        size_t line_start = 0;
        for (size_t i = 0; i < offset; i++) {
            if (text[i] == '\n') {
                lines++;
                line_start = i + 1;
            }
        }
        if (line != NULL) {
            *line = lines;
        }
        if (column != NULL) {
            *column = offset - line_start + 1;
        }
    }
    if (path == NULL || path_size == 0) {
        return;
    }
    oac_locate_walk state = {.next = text, .stop = text + offset, .end = text + length};
    while (state.next < state.stop) {
        step(&state);
    }
    /* At the first byte of a name the path is that of its member, if the name can be read. */
    if (state.next == state.stop && state.next < state.end && *state.next == '"') {
        (void)step_over_string(&state);
    }
    put_located_path(&state, path, path_size);
}
