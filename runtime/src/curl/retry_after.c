/* The Retry-After headers of an answer: seconds or dates, one or several, of which the longest wait counts. What cannot
 * be read asks for nothing. Private. */
#include <time.h>

#include "curl/connection.h"
#include "curl/http_date.h"

#define OAC_RETRY_AFTER_LONGEST_MS INT64_C(1000000000)

void oac_retry_after_forget(oac_retry_after *self)
{
    self->ms = -1;
    self->then = -1;
}

/* Reads digits, and perhaps a point and more digits, as milliseconds rounded up; null when there are none. */
static const char *read_seconds(const char *text, int64_t *ms)
{
    const char *at = text;
    int64_t scale = 100;
    bool cut = false;
    for (*ms = 0; *at >= '0' && *at <= '9'; at++) {
        *ms = *ms < OAC_RETRY_AFTER_LONGEST_MS ? *ms * 10 + (int64_t)(*at - '0') * 1000 : *ms;
    }
    if (at == text) {
        return NULL;
    }
    if (*at == '.' && at[1] >= '0' && at[1] <= '9') {
        for (at++; *at >= '0' && *at <= '9'; at++, scale /= 10) {
            *ms += (*at - '0') * scale;
            cut = cut || scale == 0;
        }
        *ms += cut ? 1 : 0;
    }
    *ms = *ms < OAC_RETRY_AFTER_LONGEST_MS ? *ms : OAC_RETRY_AFTER_LONGEST_MS;
    return at;
}

/* The longest of a list of seconds; -1 when the text is none. */
static int64_t longest_of(const char *text)
{
    int64_t longest = -1;
    for (;;) {
        int64_t ms = 0;
        text = read_seconds(text, &ms);
        if (text == NULL) {
            return -1;
        }
        longest = ms > longest ? ms : longest;
        text += strspn(text, " \t");
        if (*text == '\0') {
            return longest;
        }
        if (*text != ',') {
            return -1;
        }
        text++;
        text += strspn(text, " \t");
    }
}

void oac_retry_after_take(oac_retry_after *self, const char *value)
{
    const int64_t ms = longest_of(value);
    const int64_t then = ms < 0 ? oac_http_date(value) : -1;
    self->ms = ms > self->ms ? ms : self->ms;
    self->then = then > self->then ? then : self->then;
}

/* Milliseconds from now to a time in seconds since 1970; 0 when it has passed. */
static int64_t until(int64_t then, const char *date)
{
    const int64_t told = date[0] != '\0' ? oac_http_date(date) : -1;
    const int64_t left = then - (told >= 0 ? told : (int64_t)time(NULL));
    if (left <= 0) {
        return 0;
    }
    return left < OAC_RETRY_AFTER_LONGEST_MS / 1000 ? left * 1000 : OAC_RETRY_AFTER_LONGEST_MS;
}

long oac_retry_after_ms(const oac_retry_after *self, const char *date)
{
    const int64_t ms = self->then >= 0 ? until(self->then, date) : -1;
    return (long)(ms > self->ms ? ms : self->ms);
}
