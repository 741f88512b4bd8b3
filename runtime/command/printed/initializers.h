/* What initializers are made of. Private to the room. */
#ifndef OAC_COMMAND_INITIALIZERS_H
#define OAC_COMMAND_INITIALIZERS_H

#include "printed/printed.h"

/* Columns of a line. */
#define OAC_CODE_WIDTH ((size_t)120)
/* Columns before what is in an array, or in an object that has a variable. */
#define OAC_CODE_ROW 8

/* ---- rows.c: declarations and arrays ---- */
/* Ends a declaration that was begun with its type and name, and puts it behind those before it. */
void oac_declare(oac_values *values, oac_written *declaration);
/* The type of an element, or of its optional form. */
const char *oac_element_type(const oac_type *type, bool optional, char room[OAC_NAME_ROOM]);

/* An array: its rows are collected, then it stands on one line where it fits. */
typedef struct oac_rows {
    oac_written many; /* one a line */
    oac_written one;
    size_t count;
    bool is_long; /* one of them has several lines */
} oac_rows;

/* A row is written behind its columns, then added. */
oac_written oac_row_begin(void);
void oac_rows_add(oac_rows *rows, oac_written *row);
void oac_rows_declare(oac_values *values, const char *type, const char *name, oac_rows *rows);

/* ---- records.c ---- */
/* In braces, the last of which stands at `indent`; where nothing is there, its INIT. */
void oac_put_record(oac_values *values, oac_written *to, const oac_type *type, const void *value, size_t indent);

/* ---- held.c: what is declared before it is used; each of them is a value ---- */
void oac_put_container(oac_values *values, oac_written *to, const oac_type *type, const void *at, const char *hint);
void oac_put_union(oac_values *values, oac_written *to, const oac_type *type, const void *at, const char *hint);
void oac_put_source(oac_values *values, oac_written *to, const void *at, const char *hint);
void oac_put_sources(oac_values *values, oac_written *to, const void *at, const char *hint);
void oac_put_file(oac_written *to, const oac_source *source);

/* ---- initializers.c ---- */
void oac_put_optional(oac_values *values, oac_written *to, const oac_type *type, const void *at, const char *hint);
void oac_put_element(oac_values *values, oac_written *to, const oac_type *type, const void *at, const char *hint);
void oac_put_literal(oac_written *to, oac_string text);
/* As an element of a list has it. */
void oac_put_text(oac_written *to, oac_string text);

#endif
