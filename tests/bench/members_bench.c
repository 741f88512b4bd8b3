/* Reads an object with many members and prints the nanoseconds: liboac's, and those of a cJSON tree in which each
 * member is looked up. The type is the record `made_wide`, the text is a file. */
#include <cjson/cJSON.h>
#include <made/made.h>
#include <oac/gen/type.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define TURNS 15

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

/* False where the text is not what it has to be. */
static bool by_type(const char *text, size_t length)
{
    made_wide value = MADE_WIDE_INIT;
    const bool is_read = made_wide_parse(text, length, NULL, &value, NULL) == OAC_OK && value.extra != NULL;
    made_wide_dispose(&value);
    return is_read;
}

static bool by_tree(const char *text, size_t length)
{
    const oac_type *type = &made_wide_oac_type;
    size_t found = 0;
    cJSON *tree = cJSON_ParseWithLength(text, length);
    for (size_t i = 0; i < type->count; i++) {
        found += cJSON_GetObjectItemCaseSensitive(tree, type->fields[i].name) != NULL;
    }
    cJSON_Delete(tree);
    return found == type->count;
}

/* The least of several turns; negative where the text was not read. */
static double measured(bool (*read)(const char *text, size_t length), const char *text, size_t length)
{
    double least = 1e18;
    for (int turn = 0; turn < TURNS; turn++) {
        const double start = now();
        for (int i = 0; i < 10; i++) {
            if (!read(text, length)) {
                return -1;
            }
        }
        const double took = (now() - start) / 10;
        least = took < least ? took : least;
    }
    return least;
}

int main(int count, char **arguments)
{
    static char text[1 << 20];
    FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
    if (file == NULL) {
        return EXIT_FAILURE;
    }
    const size_t length = fread(text, 1, sizeof text, file);
    fclose(file);
    const double ours = measured(by_type, text, length), tree = measured(by_tree, text, length);
    printf("%.0f %.0f\n", ours, tree);
    return ours > 0 && tree > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
