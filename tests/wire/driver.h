/* What the files of the wire tests' driver share. */
#ifndef OAC_WIRE_DRIVER_H
#define OAC_WIRE_DRIVER_H

#include <oac/gen/operation.h>
#include <oac/oac.h>

typedef struct arguments {
    char **items;
    int count;
} arguments;

/* How one call ended. */
typedef struct call_result {
    oac_status status;
    oac_error error;
    char answer[200]; /* its beginning */
    size_t answer_length;
    char header[200]; /* of the answer, the one that was asked for */
    long elapsed_ms;
    uint64_t sink_length;
    char sink_type[64];
    unsigned restarts; /* of sink and source */
    uint64_t told;     /* by progress functions, of the last attempt */
    uint64_t told_of;  /* of how many bytes; 0: not known */
    long peak_kb;      /* most memory of the process so far */
} call_result;

/* The value of an argument, or `otherwise`. */
const char *argument_text(const arguments *all, const char *name, const char *otherwise);
unsigned long argument_number(const arguments *all, const char *name, unsigned long otherwise);

/* Prints NAME=VALUE, with every byte that is not printable as \xHH. */
void print_text(const char *name, const char *value, size_t length);

/* Sets the hooks that the arguments ask for. */
void fill_hooks(const arguments *all, oac_client_options *options);

/* Credentials, tokens and servers that the arguments tell of; and what an operation needs, and where it goes. */
void fill_access(const arguments *all, oac_client_options *options);
void fill_operation(const arguments *all, oac_operation *operation);

/* The program's own headers, `NAME: VALUE|NAME: VALUE`: of all calls, and of one. */
void fill_headers(const arguments *all, oac_client_options *options);
void add_headers(const arguments *all, oac_call *call);
/* The answer's header that the arguments ask for. */
void read_header(const arguments *all, const oac_call *call, call_result *result);

/* What a call sends and receives piece by piece, as the arguments say; lives as long as the call. */
typedef struct bytes {
    uint64_t left;  /* what the source's function has still to give */
    uint64_t whole; /* … and had */
    unsigned long pause_ms;
    unsigned restarts;
    uint64_t told;
    uint64_t told_of;
    unsigned long end_after; /* progress ends the call at so many bytes; 0: never */
    oac_sink sink;
    oac_buffer memory;
} bytes;

bool bytes_begin(const arguments *all, bytes *self, oac_call *call);
void bytes_end(bytes *self, call_result *result);

/* Milliseconds on a clock that never jumps. */
long clock_ms(void);

/* Reads the answer and gives the call back. */
void end_call(oac_call *call, const arguments *all, oac_status status, const oac_error *error, call_result *result);

/* The ways to make many calls; `results` has room for `count`. */
void call_in_turn(oac_client *client, const arguments *all, call_result *results, size_t count);
void call_on_threads(oac_client *client, const arguments *all, call_result *results, size_t count);
/* A child tries what its parent made, and the parent goes on; prints a block. */
void fork_and_try(oac_client *client, const arguments *all);
void call_on_front(oac_client *client, const arguments *all, call_result *results, size_t count);

/* Reads a list in pages; prints a block. */
void read_pages(oac_client *client, const arguments *all);

/* From here on a name takes name_ms milliseconds to resolve. */
void names_begin(const arguments *all);
/* From here on it takes none; returns when nothing is being resolved any more, so that a leak is a leak. */
void names_end(void);

#endif
