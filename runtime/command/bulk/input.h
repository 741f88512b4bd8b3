/* How a file of items is read. Private to bulk. */
#ifndef OAC_COMMAND_BULK_INPUT_H
#define OAC_COMMAND_BULK_INPUT_H

#include <sys/stat.h>

#include "bulk/bulk.h"

/* Longest item, in bytes. */
#define OAC_ITEM_MOST ((size_t)16 * 1024 * 1024)

/* ---- view.c: a file that is looked at through a part of it ---- */
typedef struct oac_view {
    int descriptor;
    uint64_t base; /* where in the file `data` begins */
    char *data;
    size_t capacity;
    size_t begin; /* of what has not been taken yet */
    size_t end;
    bool ended; /* the file has no more */
    const char *name;
} oac_view;

/* Reads more behind what has not been taken, which moves; false when there is no more. `*broken` after saying why. */
bool oac_view_more(oac_view *view, bool *broken);
/* Reads so many bytes at a place; false when they are not all there, or after saying why. */
bool oac_view_read(const oac_view *view, uint64_t offset, char *to, size_t length);

/* Objects in each other that a column may lead through. */
#define OAC_CSV_DEPTH ((size_t)32)

/* ---- csv_header.c: what the columns are ---- */
typedef struct oac_csv_column {
    oac_string *steps; /* names of members, from the outside in; of a column that is passed over none */
    size_t depth;
    size_t *ranks;    /* of the steps: parameters, then fields in their documented order, then others */
    char *path;       /* JSON path, as messages have it */
    const char *name; /* as the header has it */
    uint8_t kind;     /* OAC_FLAG_… */
    bool list;
} oac_csv_column;

/* Where a cell stands in a record. */
typedef struct oac_csv_cell {
    size_t offset; /* of its content, without quotes */
    size_t length;
    bool quoted;
    bool doubled; /* quotes stand twice in it */
} oac_csv_cell;

typedef struct oac_csv {
    char delimiter;
    const char *null_text;
    oac_csv_column *columns;
    size_t *order; /* in which they are written: those within the same object stand together */
    size_t count;
    oac_csv_cell *cells; /* of the record that was read last */
    size_t cell_count;
    size_t cell_room;
    oac_buffer text;  /* a cell as it means */
    oac_buffer json;  /* what was made of the record */
    oac_buffer names; /* the header's */
} oac_csv;

/* Reads the header, which is on `line`. False after saying all that is wrong with it. */
bool oac_csv_read_header(oac_csv *csv, const oac_bulk_input *input, oac_string record, const oac_arguments *arguments);
void oac_csv_dispose(oac_csv *csv);

/* What a column's name leads to, while it is looked for. */
typedef struct oac_csv_found {
    oac_string steps[OAC_CSV_DEPTH];
    size_t ranks[OAC_CSV_DEPTH];
    size_t depth;
    uint8_t kind;
    bool list;
    bool read_only;
} oac_csv_found;

/* ---- csv_columns.c ---- */
/* Finds the parameter, or the member of the body, that a name leads to. */
bool oac_csv_find(const oac_command *command, oac_string name, oac_csv_found *found);
/* Keeps what was found. False when memory is out. */
bool oac_csv_keep(oac_csv_column *column, const oac_csv_found *found);
/* Says that nothing has this name; `column`: where the header has it, in bytes from 1. */
void oac_csv_complain_unknown(const oac_bulk_input *input, size_t column, oac_string name, const oac_command *command);

/* ---- csv_cells.c ---- */
/* What state a record is in, as far as it has been looked at. */
typedef struct oac_csv_scan {
    size_t at; /* in the record */
    bool quoted;
} oac_csv_scan;

/* Where the line feed is that ends the record which begins at `data`; `length`: it is not there yet. `last`: nothing
 * comes behind these bytes. */
size_t oac_csv_end(oac_csv_scan *scan, char delimiter, const char *data, size_t length, bool last);
/* Takes a record apart. False when memory is out; what is wrong with it is told by `fault`, with its place in bytes
 * from 0 in `*at`. */
bool oac_csv_take(oac_csv *csv, oac_string record, const char **fault, size_t *at);
/* The delimiter that a header has. */
char oac_csv_delimiter(const char *data, size_t length);
/* The content of a cell as it means; it holds until the next call. Data null: memory is out. */
oac_string oac_csv_text(oac_csv *csv, oac_string record, const oac_csv_cell *cell);

/* ---- csv.c ---- */
/* Makes the JSON object of a record: true, also with a fault. False when memory is out. */
bool oac_csv_make(oac_csv *csv, oac_string record, const char **fault, size_t *at);
/* Whether all cells are empty, so that there is no item. */
bool oac_csv_is_blank(const oac_csv *csv);
/* Where in the record the cell begins that a JSON path leads into; 0 where none does. */
size_t oac_csv_place(const oac_csv *csv, const char *path);

/* ---- input.c ---- */
struct oac_bulk_input {
    oac_view view;
    oac_buffer again; /* the bytes of an item that was read again */
    oac_string bytes; /* of the item that was read last */
    oac_bulk_fault fault;
    uint32_t item_line;
    uint32_t line;  /* of what comes next */
    uint64_t first; /* where the first item may stand */
    uint64_t hash;
    struct stat facts; /* when it was opened */
    char *copy;        /* path of one that was made; null: there is none */
    oac_csv *csv;      /* null: NDJSON */
};

/* ---- input_copy.c ---- */
/* Copies what can be read only once. `path`: null: the copy has none, and goes with its descriptor, which is returned;
 * -1 after saying what is wrong. */
int oac_input_copy(oac_bulk_input *input, int from, const char *path);
/* Whether `from` has the same as the copy at `path`, or nothing. */
bool oac_input_is_kept(int from, const char *path);

#endif
