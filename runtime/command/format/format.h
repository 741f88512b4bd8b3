/* Answers as text for programs and people: JSON, a JSON text a line, CSV, a table. Private to the command. */
#ifndef OAC_COMMAND_FORMAT_H
#define OAC_COMMAND_FORMAT_H

#include "show/show.h"

typedef enum oac_format {
    OAC_FORMAT_JSON,
    OAC_FORMAT_NDJSON,
    OAC_FORMAT_TABLE,
    OAC_FORMAT_CSV
} oac_format;

/* ---- format.c ---- */
/* False: there is no such format. */
bool oac_format_named(const char *text, oac_format *format);
/* The value of --output; null is the usual one. False after saying what is wrong. */
bool oac_format_read(const char *text, oac_format *format);

/* ---- columns.c: which members are shown ---- */
/* A member on the way to a column, or one that is shown. */
typedef struct oac_node {
    oac_string name;
    struct oac_node *first; /* of the members in it that are asked for; null: none is */
    struct oac_node *next;  /* beside it */
    size_t column;          /* that ends here; SIZE_MAX: none */
} oac_node;

typedef struct oac_column {
    const char *title;    /* the path, with dots */
    const oac_type *type; /* null: nobody knows */
    unsigned depth;       /* of objects around it */
} oac_column;

/* Without columns a row is its own only column, `value`. */
typedef struct oac_columns {
    oac_arena *arena;
    oac_column *items;
    size_t count;
    size_t room;
    unsigned deepest;      /* of the columns */
    const char *around;    /* the member whose items the rows are; null: none */
    const oac_type *whole; /* of the row; null: nobody knows */
    oac_node root;
} oac_columns;

/* Those of a type: its members that are no objects, and those of the objects in it, as they are described; `lists`:
 * lists, maps and what has no type of its own, too. False when memory is out. */
bool oac_columns_of_type(oac_columns *columns, const oac_type *type, bool lists);
/* Those of --fields, paths with commas between them. `unknown`: members that the type does not know may be asked for.
 * `thing`: what has them, in words. False after saying what is wrong. */
bool oac_columns_of_text(oac_columns *columns, const oac_type *type, const char *text, bool unknown, const char *thing);
void oac_columns_end(oac_columns *columns);
/* The column at a path whose last piece is the last of `pieces`; false when memory is out. */
bool oac_columns_add(oac_columns *columns, const oac_string *pieces, size_t count, const oac_type *type);

/* ---- lookup.c ---- */
/* The type that a path leads to, through lists to their items; `*type` is null where any is allowed. The count of the
 * pieces; otherwise which of them leads nowhere, and `*nearest` is the name that is like it, or null. */
size_t oac_lookup(const oac_type **type, const oac_string *pieces, size_t count, const oac_string **nearest);

/* ---- cells.c: the columns of a row ---- */
typedef struct oac_row {
    oac_string *cells; /* JSON texts; of length 0: absent. They hold until the next row */
    size_t *begins;    /* of cells in `made` */
    oac_buffer made;   /* lists of what is in lists */
} oac_row;

/* `text` is right, and its last byte is followed by one that ends it. False when memory is out. */
bool oac_row_read(oac_row *row, const oac_columns *columns, oac_string text);
/* Whether a name in JSON text, between its quotes, means this one. */
bool oac_row_name_is(oac_string raw, oac_string name);
/* What a JSON text is for people: texts without quotes and escapes, null as nothing. Appends it. */
oac_status oac_cell_show(oac_string json, oac_buffer *to);

/* ---- select.c ---- */
/* Appends the members of a JSON text that are asked for, in its order; of lists those of their items. */
oac_status oac_select(const oac_node *node, oac_string text, oac_buffer *to);

/* ---- terminal.c ---- */
/* The columns of standard output; where it is no terminal, COLUMNS says how many, otherwise 80. */
size_t oac_terminal_width(void);

/* ---- paint.c: JSON as tokens ---- */
typedef struct oac_paint {
    bool lines; /* a member or an item on each */
    bool colours;
    unsigned depth; /* at which it begins */
} oac_paint;

void oac_paint_json(oac_output *output, oac_paint paint, oac_string text);

/* ---- width.c ---- */
/* The columns that a character takes on a terminal: 0, 1 or 2. */
size_t oac_width_of(uint32_t character);

/* ---- csv.c: RFC 4180 ---- */
void oac_csv_header(const oac_columns *columns);
/* False when memory is out. */
bool oac_csv_row(const oac_columns *columns, const oac_row *row);

/* ---- table.c: columns that are aligned, for people ---- */
typedef struct oac_table {
    size_t width;    /* of the terminal */
    oac_buffer text; /* of the rows that wait: what is shown, one cell after the other */
    size_t *ends;    /* of these cells in it */
    size_t *widths;  /* of the cells, in columns of the terminal */
    size_t *chosen;  /* the columns that are shown, where not all are */
    size_t *room;    /* what each may take */
    size_t *natural; /* what each would take */
    size_t count;    /* of these */
    size_t rows;     /* that wait */
    size_t left_out; /* columns that have something to show, and no room */
    bool is_begun;   /* the header was printed */
} oac_table;

/* Takes a row; prints where many wait. `all`: every column is shown, also one that has no room. False when memory is
 * out. */
bool oac_table_row(oac_table *table, const oac_columns *columns, const oac_row *row, bool all);
/* Prints the rows that wait. */
bool oac_table_flush(oac_table *table, const oac_columns *columns, bool all);
void oac_table_end(oac_table *table);

/* ---- table_text.c ---- */
/* Appends what is shown of a JSON text, until it is wider than `most`. False when memory is out. */
bool oac_table_text(oac_string json, size_t most, oac_buffer *to, size_t *width);
/* The width of a title. */
void oac_table_measure(const char *title, size_t *width);
/* A place in a line. */
typedef struct oac_table_place {
    size_t room;
    size_t width; /* of the text that goes there */
    bool to_the_right;
    bool is_last;
} oac_table_place;

void oac_table_put(oac_table_place place, oac_string text);

/* ---- format.c ---- */
typedef struct oac_formatting {
    oac_format format;
    const oac_type *type; /* of what a row is; null: nobody knows */
    const char *items;    /* not null: the member of answers whose items are the rows */
    const char *total;    /* not null: the member that says how many items there are */
    bool is_list;         /* the answer is a list, whose items are the rows */
    bool chosen;          /* --fields says what is shown */
    oac_columns columns;
    oac_row row;
    oac_table table;
    oac_buffer safe; /* a row without secrets */
    oac_buffer picked;
    bool no_memory;
    uint64_t rows;
} oac_formatting;

/* Begins to print answers of an operation. `fields` may be null. False after saying what is wrong. To be ended in any
 * case. */
bool oac_formatting_begin(oac_formatting *formatting, oac_format format, const oac_operation *operation,
                          const char *fields, bool unknown);
/* Prints a whole answer. `text` is JSON and ends in NUL. */
void oac_formatting_answer(oac_formatting *formatting, oac_string text);
/* Prints one row of many; nothing after the output was lost. */
void oac_formatting_row(oac_formatting *formatting, oac_string text);
/* Prints what waits. */
void oac_formatting_flush(oac_formatting *formatting);
/* All rows were printed: as JSON, they end as an array does. */
void oac_formatting_close(oac_formatting *formatting);
void oac_formatting_end(oac_formatting *formatting);

#endif
