/* What is wrong with the configuration: all of it, said at once. Private to the command. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "settings/settings.h"

#define FAULTS_MOST ((size_t)100)
#define FAULT_ROOM ((size_t)2048)

static char *oac_fault_texts[FAULTS_MOST];
static size_t oac_fault_count;

void oac_fault_add(const char *format, ...)
{
    char text[FAULT_ROOM];
    va_list arguments;
    va_start(arguments, format);
    if (vsnprintf(text, sizeof text, format, arguments) > 0 && oac_fault_count < FAULTS_MOST) {
        oac_fault_texts[oac_fault_count] = strdup(text);
    }
    va_end(arguments);
    oac_fault_count++;
}

size_t oac_faults_count(void)
{
    return oac_fault_count;
}

void oac_faults_say(void)
{
    size_t i;
    for (i = 0; i < oac_fault_count && i < FAULTS_MOST; i++) {
        const char *text = oac_fault_texts[i] != NULL ? oac_fault_texts[i] : "out of memory";
        oac_tell("", text, strlen(text));
    }
    if (oac_fault_count > FAULTS_MOST) {
        oac_complain("and %zu more faults of the configuration", oac_fault_count - FAULTS_MOST);
    }
}
