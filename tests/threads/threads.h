/* What the thread tests share. For tests/threads only. */
#ifndef THREADS_H
#define THREADS_H

#include <lab/lab.h>
#include <oac/gen/operation.h>

#define THREADS 8

/* Says what was expected and where, and ends the process. */
#define EXPECT(condition) ((condition) ? (void)0 : expected(__FILE__, __LINE__, #condition))
_Noreturn void expected(const char *file, int line, const char *condition);

/* Runs `work` in THREADS threads at once, each with its number from 0 and `shared`, and waits for all. */
void in_threads(const char *name, void (*work)(void *shared, unsigned number), void *shared);

/* A request with everything in it, in static memory: shared by all threads. */
const lab_update_customer_request *shared_request(void);

/* One call with a result that names its thread. */
void call_once(oac_client *client, int64_t number);

/* Scenarios that need a server (wire.c). */
void test_wire(void);

/* Threads that wait for the rate limit (turns.c). */
void test_turns(void);

/* Threads and fronts that need tokens (tokens.c). */
void test_tokens(void);

/* Threads that send batches (batches.c). */
void test_batches(void);

#endif
