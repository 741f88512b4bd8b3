/* Plans a file of items and prints the nanoseconds an item: of reading and checking all of it, as `bulk --plan` does,
 * and of parsing the same lines into the same records alone. Arguments: the file in NDJSON, the same in CSV. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bulk/bulk.h"
#include "commands.h"

#define TURNS 5

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static void fail(const char *what)
{
    (void)fprintf(stderr, "%s\n", what);
    exit(1);
}

static double plan(char *path, size_t *items)
{
    char store[] = "--store-id=1003";
    char flag[] = "--input";
    char *texts[] = {store, flag, path, NULL};
    const oac_command *command = oac_command_named("update-customer");
    oac_arguments arguments = OAC_ZERO;
    oac_bulk_settings settings = OAC_ZERO;
    oac_bulk_input *input = NULL;
    oac_bulk_plan made = OAC_ZERO;
    const double start = now();
    int code = 0;
    if (!oac_keys_begin() || !oac_arguments_read_set(&arguments, command, &oac_bulk_options, 3, texts) ||
        !oac_bulk_settings_read(&arguments, &settings) || !oac_bulk_input_open(&settings, &arguments, &input) ||
        !oac_bulk_plan_make(&made, input, &arguments, &settings, &code)) {
        fail("the plan failed");
    }
    *items = made.count;
    oac_bulk_plan_dispose(&made);
    oac_bulk_input_close(input);
    oac_arguments_dispose(&arguments);
    return now() - start;
}

/* Each line into the record of the request, in an arena that is used again. */
static double parse(const char *path)
{
    const oac_type *type = oac_command_named("update-customer")->operation->request;
    FILE *file = fopen(path, "rb");
    oac_parse_options options = OAC_PARSE_OPTIONS_INIT;
    void *record = calloc(1, type->size);
    char line[4096];
    const double start = now();
    options.arena = oac_arena_new(NULL, 16384, 0);
    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        oac_arena_reset(options.arena);
        memset(record, 0, type->size);
        if (oac_record_parse(type, line, strlen(line), &options, record, NULL) != OAC_OK) {
            fail("a line was not read");
        }
    }
    oac_arena_free(options.arena);
    free(record);
    (void)fclose(file);
    return now() - start;
}

static double least(double one, double other)
{
    return one < other ? one : other;
}

int main(int count, char **arguments)
{
    double parsing = 1e18;
    double planning = 1e18;
    double of_csv = 1e18;
    size_t items = 0;
    int turn;
    if (count != 3) {
        fail("expected two files");
    }
    for (turn = 0; turn < TURNS; turn++) {
        parsing = least(parsing, parse(arguments[1]));
        planning = least(planning, plan(arguments[1], &items));
        of_csv = least(of_csv, plan(arguments[2], &items));
    }
    printf("%.1f %.1f %.1f\n", parsing / (double)items, planning / (double)items, of_csv / (double)items);
    return 0;
}
