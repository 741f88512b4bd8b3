/* What is wrong with items of the input. Private to the command. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bulk/bulk.h"
#include "texts/texts.h"

void oac_bulk_error(const oac_bulk_input *input, uint32_t line, size_t column, const char *format, ...)
{
    char room[1024];
    va_list values;
    int used = snprintf(room, sizeof room, "%.255s:%" PRIu32 ":%zu: error: ", oac_bulk_input_name(input), line, column);
    va_start(values, format);
    (void)vsnprintf(room + used, sizeof room - (size_t)used, format, values);
    va_end(values);
    oac_tell("", room, strlen(room));
}

typedef struct oac_bulk_finding {
    const oac_violation *violation;
    size_t offset;
    size_t order;
    bool in_body; /* which is a member of the item */
} oac_bulk_finding;

static int compare_findings(const void *one, const void *other)
{
    const oac_bulk_finding *a = one;
    const oac_bulk_finding *b = other;
    if (a->offset != b->offset) {
        return a->offset < b->offset ? -1 : 1;
    }
    return a->order < b->order ? -1 : 1;
}

static void path_of(const oac_bulk_finding *finding, char *to, size_t size)
{
    const char *path = finding->violation->path;
    const char *joint = path[0] == '[' || path[0] == '\0' ? "" : ".";
    (void)snprintf(to, size, "%s%s%s", finding->in_body ? "body" : "", finding->in_body ? joint : "", path);
}

/* Those that count, in the order of the text; null when memory is out. */
static oac_bulk_finding *sort_findings(const oac_bulk_request *request, oac_string text,
                                       const oac_violations *violations, size_t *count)
{
    oac_bulk_finding *findings = calloc(violations->count + 1, sizeof *findings);
    char path[256];
    size_t i;
    *count = 0;
    for (i = 0; findings != NULL && i < violations->count; i++) {
        oac_bulk_finding *one = &findings[*count];
        if (oac_report_counts(violations, i, request->arguments)) {
            one->violation = &violations->items[i];
            one->order = i;
            one->in_body = request->body_member && i >= request->body_from;
            path_of(one, path, sizeof path);
            one->offset = oac_place_of(path, text);
            ++*count;
        }
    }
    if (findings != NULL) {
        qsort(findings, *count, sizeof *findings, compare_findings);
    }
    return findings;
}

static void tell(const oac_bulk_input *input, const char *path, size_t offset, const char *message, size_t *left)
{
    uint32_t line = 0;
    size_t column = 0;
    if (*left > 0) {
        --*left;
        oac_bulk_input_locate(input, path, offset, &line, &column);
        oac_bulk_error(input, line, column, "%s%s%s", path, path[0] != '\0' ? ": " : "", message);
    }
}

uint64_t oac_bulk_report(const oac_bulk_input *input, const oac_bulk_request *request, oac_string text,
                         const oac_violations *violations, oac_status status, const oac_error *error, size_t *left)
{
    const oac_bulk_fault fault = oac_bulk_input_fault(input);
    oac_bulk_finding *findings = NULL;
    char path[256];
    size_t count = 0;
    size_t i;
    if (fault.message != NULL) {
        if (*left > 0) {
            --*left;
            oac_bulk_error(input, fault.line, fault.column, "%s", fault.message);
        }
        return 1;
    }
    if (status != OAC_ERROR_INVALID) {
        tell(input, error->path, request->offset, error->message, left);
        return 1;
    }
    findings = sort_findings(request, text, violations, &count);
    for (i = 0; findings != NULL && i < count; i++) {
        path_of(&findings[i], path, sizeof path);
        tell(input, path, findings[i].offset, findings[i].violation->message, left);
    }
    free(findings);
    return count + violations->dropped;
}

void oac_bulk_reason(const oac_bulk_input *input, const oac_bulk_request *request, const oac_violations *violations,
                     oac_status status, const oac_error *error, char *to, size_t size)
{
    const oac_bulk_fault fault = oac_bulk_input_fault(input);
    oac_bulk_finding *findings = NULL;
    size_t count = 0;
    char path[256];
    if (fault.message != NULL) {
        (void)snprintf(to, size, "%s", fault.message);
        return;
    }
    if (status != OAC_ERROR_INVALID) {
        (void)snprintf(to, size, "%s%s%s", error->path, error->path[0] != '\0' ? ": " : "", error->message);
        return;
    }
    findings = sort_findings(request, oac_text("{}"), violations, &count);
    if (findings != NULL && count > 0) {
        path_of(&findings[0], path, sizeof path);
        (void)snprintf(to, size, "%s%s%s", path, path[0] != '\0' ? ": " : "", findings[0].violation->message);
    } else {
        (void)snprintf(to, size, "invalid");
    }
    free(findings);
}
