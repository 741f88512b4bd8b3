/* The wire tests' driver: sources and sinks. Arguments: source=memory|file|function|parts with source_bytes,
 * source_known, source_rewind, source_path, source_pause_ms; sink=memory|file|function with sink_path, sink_most,
 * sink_restart, sink_refuses; end_after: a progress function ends the call. */
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "driver.h"

#include "http/bodies_internal.h"

static int64_t give(void *context, void *to, size_t room)
{
    bytes *self = context;
    const size_t length = room < self->left ? room : (size_t)self->left;
    if (self->pause_ms > 0) {
        const struct timespec pause = {(time_t)(self->pause_ms / 1000), (long)(self->pause_ms % 1000) * 1000000};
        (void)nanosleep(&pause, NULL);
    }
    memset(to, 'b', length);
    self->left -= length;
    return (int64_t)length;
}

static bool restart(void *context)
{
    bytes *self = context;
    self->left = self->whole;
    self->restarts++;
    return true;
}

static bool take(void *context, const void *data, size_t length)
{
    const bytes *self = context;
    (void)data;
    return length > 0 && self->whole != UINT64_MAX;
}

static bool progress(void *context, uint64_t done, uint64_t total)
{
    bytes *self = context;
    self->told = done;
    self->told_of = total;
    return self->end_after == 0 || done < self->end_after;
}

static oac_source source_of(const arguments *all, bytes *self, const char *kind)
{
    static char memory[1024 * 1024];
    const bool known = argument_number(all, "source_known", 0) != 0;
    oac_source source = OAC_SOURCE_INIT;
    if (strcmp(kind, "memory") == 0) {
        memset(memory, 'm', sizeof memory);
        source = oac_source_of_memory(memory, self->whole < sizeof memory ? (size_t)self->whole : sizeof memory);
    } else if (strcmp(kind, "file") == 0) {
        source = oac_source_of_file(argument_text(all, "source_path", ""));
    } else {
        source = oac_source_of_function(give, argument_number(all, "source_rewind", 0) != 0 ? restart : NULL, self,
                                        known ? self->whole : 0);
    }
    source.context = self;
    source.progress = argument_number(all, "no_progress", 0) != 0 ? NULL : progress;
    source.content_type = argument_text(all, "source_type", NULL);
    return source;
}

static void add_sink(const arguments *all, bytes *self, oac_call *call, const char *kind)
{
    if (strcmp(kind, "memory") == 0) {
        self->sink = oac_sink_of_memory(&self->memory);
    } else if (strcmp(kind, "file") == 0) {
        self->sink = oac_sink_of_file(argument_text(all, "sink_path", ""));
    } else {
        self->sink = oac_sink_of_function(take, argument_number(all, "sink_restart", 0) != 0 ? restart : NULL, self);
        self->whole = argument_number(all, "sink_refuses", 0) != 0 ? UINT64_MAX : self->whole;
    }
    self->sink.max_bytes = argument_number(all, "sink_most", 0);
    self->sink.context = self;
    self->sink.progress = progress;
    oac_call_answer_sink(call, &self->sink);
}

bool bytes_begin(const arguments *all, bytes *self, oac_call *call)
{
    const char *kind = argument_text(all, "source", NULL);
    const char *sink = argument_text(all, "sink", NULL);
    self->whole = strtoull(argument_text(all, "source_bytes", "0"), NULL, 10);
    self->left = self->whole;
    self->pause_ms = argument_number(all, "source_pause_ms", 0);
    self->end_after = argument_number(all, "end_after", 0);
    if (kind != NULL) {
        const oac_source source = source_of(all, self, kind);
        if (strcmp(kind, "parts") == 0) {
            oac_call_part(call, "text", oac_text("value"), NULL);
            oac_call_part_source(call, "bytes", &source, NULL);
        } else {
            oac_call_body_source(call, &source);
        }
    }
    if (sink != NULL) {
        add_sink(all, self, call, sink);
    }
    return kind != NULL;
}

void bytes_end(bytes *self, call_result *result)
{
    struct rusage used = {0};
    (void)getrusage(RUSAGE_SELF, &used);
    result->peak_kb = used.ru_maxrss;
    result->sink_length = self->sink.length;
    memcpy(result->sink_type, self->sink.content_type, sizeof result->sink_type - 1);
    result->restarts = self->restarts;
    result->told = self->told;
    result->told_of = self->told_of;
    oac_buffer_dispose(&self->memory);
}
