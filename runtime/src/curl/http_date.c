/* Dates of HTTP: "Sun, 06 Nov 1994 08:49:37 GMT", and as they were before, "Sunday, 06-Nov-94 08:49:37 GMT" and
 * "Sun Nov  6 08:49:37 1994". Private. */
#include "curl/http_date.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "base/letters.h"

typedef struct oac_date {
    int year;
    int month; /* from 1 */
    int day;
    int hour;
    int minute;
    int second;
} oac_date;

/* The length of a word, and what stands behind it. */
static size_t skip_letters(const char **at)
{
    const char *start = *at;
    while (oac_lower(**at) >= 'a' && oac_lower(**at) <= 'z') {
        (*at)++;
    }
    return (size_t)(*at - start);
}

static bool date_sign(const char **at, char sign)
{
    if (**at != sign) {
        return false;
    }
    (*at)++;
    return true;
}

/* A number of `least` to `most` digits. */
static bool date_number(const char **at, size_t least, size_t most, int *number)
{
    const size_t digits = strspn(*at, "0123456789");
    if (digits < least || digits > most) {
        return false;
    }
    for (*number = 0; oac_is_digit(**at); (*at)++) {
        *number = *number * 10 + (**at - '0');
    }
    return true;
}

static bool month_name(const char **at, int *month)
{
    static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const char *start = *at;
    if (skip_letters(at) != 3) {
        return false;
    }
    for (*month = 1; *month <= 12; (*month)++) {
        if (strncasecmp(start, names + (size_t)3 * (size_t)(*month - 1), 3) == 0) {
            return true;
        }
    }
    return false;
}

static bool time_of_day(const char **at, oac_date *date)
{
    return date_number(at, 2, 2, &date->hour) && date_sign(at, ':') && date_number(at, 2, 2, &date->minute) &&
           date_sign(at, ':') && date_number(at, 2, 2, &date->second);
}

/* Behind the comma: the day comes first. A year of two digits is of 1970 to 2069. */
static bool day_first(const char **at, oac_date *date)
{
    *at += strspn(*at, " ");
    if (!date_number(at, 1, 2, &date->day)) {
        return false;
    }
    const char between = **at == '-' ? '-' : ' ';
    if (!date_sign(at, between) || !month_name(at, &date->month) || !date_sign(at, between)) {
        return false;
    }
    const char *year = *at;
    if (!date_number(at, 2, 4, &date->year) || *at - year == 3) {
        return false;
    }
    date->year += *at - year == 4 ? 0 : date->year < 70 ? 2000 : 1900;
    if (!date_sign(at, ' ') || !time_of_day(at, date) || !date_sign(at, ' ')) {
        return false;
    }
    const char *zone = *at;
    return skip_letters(at) == 3 && (strncasecmp(zone, "GMT", 3) == 0 || strncasecmp(zone, "UTC", 3) == 0);
}

/* As C has it. */
static bool month_first(const char **at, oac_date *date)
{
    if (!date_sign(at, ' ') || !month_name(at, &date->month)) {
        return false;
    }
    *at += strspn(*at, " ");
    return date_number(at, 1, 2, &date->day) && date_sign(at, ' ') && time_of_day(at, date) && date_sign(at, ' ') &&
           date_number(at, 4, 4, &date->year);
}

/* Days since 1970 in the Gregorian calendar: the year begins in March, so that what is added in leap years is last. */
static int64_t days_of(const oac_date *date)
{
    const int64_t year = date->month > 2 ? date->year : date->year - 1;
    const int64_t month = (date->month + 9) % 12;
    return year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + date->day - 1 - 719468;
}

static bool is_date(const oac_date *date)
{
    static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool is_leap = date->year % 4 == 0 && (date->year % 100 != 0 || date->year % 400 == 0);
    return date->year > 0 && date->day > 0 && date->day <= days[date->month - 1] + (date->month == 2 && is_leap) &&
           date->hour < 24 && date->minute < 60 && date->second <= 60; /* 60: a leap second */
}

int64_t oac_http_date(const char *text)
{
    oac_date date = {0};
    text += strspn(text, " \t");
    if (skip_letters(&text) < 3 || !(date_sign(&text, ',') ? day_first : month_first)(&text, &date)) {
        return -1;
    }
    if (text[strspn(text, " \t")] != '\0' || !is_date(&date)) {
        return -1;
    }
    const int64_t seconds =
        days_of(&date) * 86400 + (int64_t)date.hour * 3600 + (int64_t)date.minute * 60 + date.second;
    return seconds > 0 ? seconds : 0;
}
