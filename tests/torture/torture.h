/* What the files of the torture program share. For tests/torture only. */
#ifndef TORTURE_H
#define TORTURE_H

#include <lab/lab.h>

/* An operation says what came out. It checks for itself that success means the whole result. */
typedef oac_status (*operation)(const void *argument);

/* Fails the n-th allocation of an operation, for every n. */
void torture(const char *name, operation run, const void *argument);
/* Says what is wrong, and ends the program. */
_Noreturn void complain(const char *what);

/* Whether the thread that runs an operation is left alone for a while: nothing fails, and nothing is counted. */
void torture_rest(bool rests);

/* Functions over records of every type (records.c). */
void torture_records(void);
/* Calls with parameters, forms, bytes, credentials, tokens and servers (calls.c). */
void torture_calls(void);
/* Lists in pages (pages.c). */
void torture_pages(void);
/* Many calls sent as one (batches.c). */
void torture_batches(void);

#endif
