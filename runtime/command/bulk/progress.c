/* How far a run has come: one line on a terminal that is drawn again, or a line now and then. Private to the command.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/clock.h"
#include "bulk/send.h"

#define SECOND INT64_C(1000000)
#define DRAW_EVERY (SECOND / 10)
#define SAY_EVERY (10 * SECOND)
#define SAY_TENTH_EVERY (2 * SECOND)
#define WIDTH_MOST ((size_t)200)

/* The line that stands on the terminal now; oac_tell clears it. */
static size_t drawn;

/* Columns of the terminal, asked each time, as it may have been resized. */
static size_t width_now(void)
{
    struct winsize size;
    memset(&size, 0, sizeof size);
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
    return 80;
}

/* Takes the line away. Where the terminal has become narrower, the line stands on several of its rows. */
static void clear_line(void)
{
    char text[32];
    if (drawn == 0) {
        return;
    }
    const size_t above = (drawn - 1) / width_now();
    drawn = 0;
    if (above > 0) {
        (void)snprintf(text, sizeof text, "\r\033[%zuA\033[J", above);
    } else {
        (void)snprintf(text, sizeof text, "\r\033[K");
    }
    oac_output_write(&oac_err, text, strlen(text));
}

size_t oac_tally_ended(const oac_tally *tally)
{
    return tally->count - tally->wanted + tally->here;
}

/* Seconds in words, such as 2 h 05 min. */
void oac_progress_time(int64_t microseconds, char *to, size_t size)
{
    const int64_t seconds = (microseconds + SECOND / 2) / SECOND;
    if (seconds < 100) {
        (void)snprintf(to, size, "%" PRId64 " s", seconds);
    } else if (seconds < 5940) {
        (void)snprintf(to, size, "%" PRId64 " min", (seconds + 30) / 60);
    } else {
        (void)snprintf(to, size, "%" PRId64 " h %02" PRId64 " min", (seconds + 30) / 3600, (seconds + 30) / 60 % 60);
    }
}

double oac_progress_rate(size_t count, int64_t microseconds)
{
    return microseconds > 0 ? (double)count * 1e6 / (double)microseconds : 0;
}

/* Appends `piece` where it fits into `width` columns together with what is there. */
static size_t add_piece(char *line, size_t used, size_t width, const char *piece)
{
    const size_t length = strlen(piece);
    if (used + length <= width) {
        memcpy(line + used, piece, length + 1);
        return used + length;
    }
    return used;
}

/* The whole line in `width` columns; pieces that have no room are left out. Its length. */
static size_t write_line(const oac_progress *progress, const oac_tally *tally, int64_t now, char *line, size_t width)
{
    const size_t ended = oac_tally_ended(tally);
    const size_t here = tally->here;
    const size_t left = tally->count - ended;
    const double rate = oac_progress_rate(here, now - progress->began);
    char piece[64];
    char time[32];
    size_t used = 0;
    line[0] = '\0';
    (void)snprintf(piece, sizeof piece, "%zu of %zu", ended, tally->count);
    used = add_piece(line, used, width, piece);
    if (tally->count > 0) {
        (void)snprintf(piece, sizeof piece, " (%zu%%)", ended * 100 / tally->count);
        used = add_piece(line, used, width, piece);
    }
    if (tally->of[OAC_ITEM_FAILED] > 0 || width >= 60) {
        (void)snprintf(piece, sizeof piece, ", %zu failed", tally->of[OAC_ITEM_FAILED]);
        used = add_piece(line, used, width, piece);
    }
    if (tally->of[OAC_ITEM_UNKNOWN] > 0) {
        (void)snprintf(piece, sizeof piece, ", %zu unknown", tally->of[OAC_ITEM_UNKNOWN]);
        used = add_piece(line, used, width, piece);
    }
    if (here > 0) {
        (void)snprintf(piece, sizeof piece, rate < 9.95 ? ", %.1f/s" : ", %.0f/s", rate);
        used = add_piece(line, used, width, piece);
    }
    if (progress->paused_until > now) {
        oac_progress_time(progress->paused_until - now + SECOND / 2, time, sizeof time); /* rounded up */
        (void)snprintf(piece, sizeof piece, ", paused by the server for %s", time);
        used = add_piece(line, used, width, piece);
    } else if (here > 0 && left > 0 && rate > 0) {
        oac_progress_time((int64_t)((double)left / rate * 1e6), time, sizeof time);
        (void)snprintf(piece, sizeof piece, ", %s left", time);
        used = add_piece(line, used, width, piece);
    }
    if (progress->note != NULL) {
        (void)snprintf(piece, sizeof piece, "; %s", progress->note);
        used = add_piece(line, used, width, piece);
    }
    return used;
}

void oac_progress_begin(oac_progress *progress, const oac_tally *tally, bool quiet)
{
    const char *term = getenv("TERM");
    memset(progress, 0, sizeof *progress);
    progress->quiet = quiet;
    progress->drawing = oac_err.terminal && (term == NULL || strcmp(term, "dumb") != 0);
    progress->began = oac_clock_now();
    progress->shown_at = progress->began;
    progress->tenth = tally->count > 0 ? oac_tally_ended(tally) * 10 / tally->count : 0;
    oac_tell_clear = clear_line;
}

static void draw(oac_progress *progress, const oac_tally *tally, int64_t now)
{
    char line[WIDTH_MOST + 1];
    const size_t columns = width_now();
    const size_t room = columns > 1 ? columns - 1 : 1; /* the last column would make some terminals go on below */
    const size_t length = write_line(progress, tally, now, line, room < WIDTH_MOST ? room : WIDTH_MOST);
    clear_line();
    oac_output_write(&oac_err, line, length);
    oac_output_flush(&oac_err);
    drawn = length;
}

static void say(oac_progress *progress, const oac_tally *tally, int64_t now)
{
    char line[WIDTH_MOST + 1];
    (void)write_line(progress, tally, now, line, WIDTH_MOST);
    oac_complain("%s", line);
}

void oac_progress_show(oac_progress *progress, const oac_tally *tally, int64_t now)
{
    const int64_t since = now - progress->shown_at;
    const size_t tenth = tally->count > 0 ? oac_tally_ended(tally) * 10 / tally->count : 0;
    if (progress->quiet) {
        return;
    }
    if (progress->drawing) {
        if (since >= DRAW_EVERY) {
            progress->shown_at = now;
            draw(progress, tally, now);
        }
    } else if (since >= SAY_EVERY || (since >= SAY_TENTH_EVERY && tenth > progress->tenth)) {
        progress->shown_at = now;
        progress->tenth = tenth;
        say(progress, tally, now);
    }
}

void oac_progress_end(oac_progress *progress)
{
    clear_line();
    oac_output_flush(&oac_err);
    oac_tell_clear = NULL;
    progress->quiet = true;
}
