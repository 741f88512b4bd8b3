/* JSON as tokens: on lines of its own, in colours. Private to the command. */
#include <string.h>

#include "json/walk.h"

#include "format/format.h"

#define INDENT ((size_t)2)

/* As people know them from other programs: names blue, texts green, null and the like cyan and yellow. */
static const char name_colour[] = "\x1b[1;34m";
static const char text_colour[] = "\x1b[32m";
static const char word_colour[] = "\x1b[33m";
static const char null_colour[] = "\x1b[36m";
static const char plain[] = "\x1b[0m";

typedef struct oac_painter {
    oac_output *output;
    oac_paint paint;
    size_t depth;
} oac_painter;

static void put_line(const oac_painter *painter)
{
    size_t left = painter->paint.lines ? painter->depth * INDENT : 0;
    if (painter->paint.lines) {
        oac_output_write(painter->output, "\n", 1);
    }
    for (; left > 0; left--) {
        oac_output_write(painter->output, " ", 1);
    }
}

static void put_token(const oac_painter *painter, const char *colour, const char *text, size_t length)
{
    if (painter->paint.colours && colour != NULL) {
        oac_output_write(painter->output, colour, strlen(colour));
    }
    oac_output_json(painter->output, text, length);
    if (painter->paint.colours && colour != NULL) {
        oac_output_write(painter->output, plain, sizeof plain - 1);
    }
}

/* A text, a number or a word; returns what is behind it. */
static const char *put_scalar(const oac_painter *painter, const char *at)
{
    const char *next = oac_walk_value(at);
    const char *colour = NULL;
    if (*at == '"') {
        colour = *oac_walk_space(next) == ':' ? name_colour : text_colour;
    } else if (*at == 't' || *at == 'f') {
        colour = word_colour;
    } else if (*at == 'n') {
        colour = null_colour;
    }
    put_token(painter, colour, at, (size_t)(next - at));
    return next;
}

static const char *put_piece(oac_painter *painter, const char *at)
{
    const char *next = oac_walk_space(at + 1);
    switch (*at) {
    case '{':
    case '[':
        oac_output_write(painter->output, at, 1);
        if (*next == '}' || *next == ']') { /* nothing in it: no lines */
            oac_output_write(painter->output, next, 1);
            return next + 1;
        }
        painter->depth++;
        put_line(painter);
        return next;
    case '}':
    case ']':
        painter->depth--;
        put_line(painter);
        oac_output_write(painter->output, at, 1);
        return next;
    case ',':
        oac_output_write(painter->output, at, 1);
        put_line(painter);
        return next;
    case ':':
        oac_output_write(painter->output, ": ", painter->paint.lines ? 2 : 1);
        return next;
    default:
        return put_scalar(painter, at);
    }
}

void oac_paint_json(oac_output *output, oac_paint paint, oac_string text)
{
    oac_painter painter = {.output = output, .paint = paint, .depth = paint.depth};
    const char *at = oac_walk_space(text.data);
    while (at < text.data + text.length && output->fault == 0) {
        at = oac_walk_space(put_piece(&painter, at));
    }
}
