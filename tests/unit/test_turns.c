/* Turns: who may send when, on a clock of the test's own: the rate, the pause, the line, places that are given up. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "http/making.h"
#include <oac/oac.h>

#include "http/call_internal.h"
#include "runner.h"

#define SECOND INT64_C(1000000)
#define START (100 * SECOND)
#define MOST 64

static const oac_operation put = {
    .abi = OAC_ABI, .id = "putIt", .method = "PUT", .path = "/things/1", .idempotent = true};

static oac_status never(void *context, const oac_http_request *request, oac_http_response *response, oac_error *error)
{
    (void)context;
    (void)request;
    (void)response;
    return oac_error_set(error, OAC_ERROR_NETWORK, OAC_STAGE_CONNECT, "nothing is sent here");
}

typedef struct line {
    oac_client *client;
    oac_call *calls[MOST];
} line;

static line new_line(uint32_t requests, uint32_t seconds, uint32_t burst)
{
    static const oac_transport transport = {.size = sizeof(oac_transport), .send = never, .context = NULL};
    oac_client_options options = OAC_CLIENT_OPTIONS_INIT;
    line made;
    size_t at = 0;
    options.base_url = "https://api.example/v1";
    options.transport = &transport;
    options.rate_requests = requests;
    options.rate_seconds = seconds;
    options.rate_burst = burst;
    ck_assert_int_eq(oac_client_new(&options, &made.client, NULL), OAC_OK);
    for (at = 0; at < MOST; at++) {
        ck_assert_int_eq(oac_call_begin(made.client, &put, &made.calls[at], NULL), OAC_OK);
        made.calls[at]->turn.limit = INT64_MAX;
    }
    return made;
}

static void end_line(line *self)
{
    size_t at = 0;
    for (at = 0; at < MOST; at++) {
        oac_turn_leave(self->calls[at], START);
        oac_call_end(self->calls[at]);
    }
    ck_assert_uint_eq(self->client->rate.waiting, 0);
    ck_assert_ptr_null(self->client->rate.first);
    ck_assert_ptr_null(self->client->rate.last);
    oac_client_free(self->client);
}

static int64_t ask(line *self, size_t which, int64_t now)
{
    return oac_turn_ask(self->calls[which], now);
}

static bool is_roused(const line *self, size_t which)
{
    return atomic_load(&self->calls[which]->turn.roused);
}

START_TEST(the_burst_goes_and_the_rest_stands_in_line)
{
    line self = new_line(10, 1, 3);
    size_t at = 0;
    for (at = 0; at < 3; at++) {
        ck_assert_int_eq(ask(&self, at, START), START);
    }
    for (at = 3; at < 20; at++) {
        ck_assert_int_eq(ask(&self, at, START), START + (int64_t)(at - 2) * SECOND / 10);
    }
    for (at = 3; at < 20; at++) { /* each comes when it was told to */
        const int64_t now = START + (int64_t)(at - 2) * SECOND / 10;
        ck_assert_int_eq(ask(&self, at, now), now);
        ck_assert(!is_roused(&self, at + 1)); /* and needs no one to wake it */
    }
    end_line(&self);
}
END_TEST

START_TEST(who_is_refused_takes_no_place)
{
    line self = new_line(10, 1, 1);
    size_t at = 0;
    ck_assert_int_eq(ask(&self, 0, START), START);
    for (at = 0; at < 1000; at++) {
        self.calls[1]->turn.limit = START + SECOND / 20;
        ck_assert_int_eq(ask(&self, 1, START), START + SECOND / 10);
    }
    ck_assert_uint_eq(self.client->rate.waiting, 0);
    ck_assert_int_eq(ask(&self, 2, START), START + SECOND / 10);
    ck_assert_int_eq(ask(&self, 1, START + 3 * SECOND), START + 3 * SECOND);
    end_line(&self);
}
END_TEST

START_TEST(those_behind_one_that_leaves_move_up)
{
    line self = new_line(10, 1, 1);
    size_t at = 0;
    for (at = 0; at < 6; at++) {
        (void)ask(&self, at, START);
    }
    oac_turn_leave(self.calls[2], START); /* from the middle: nobody needs to know yet */
    for (at = 0; at < 6; at++) {
        ck_assert(!is_roused(&self, at));
    }
    ck_assert_int_eq(ask(&self, 6, START), START + 5 * SECOND / 10); /* who comes now has the place of the last */
    ck_assert_int_eq(ask(&self, 1, START + SECOND / 10), START + SECOND / 10);
    ck_assert(is_roused(&self, 3) && !is_roused(&self, 4));
    ck_assert_int_eq(ask(&self, 3, START + SECOND / 10), START + 2 * SECOND / 10);
    ck_assert(!is_roused(&self, 3));
    oac_turn_leave(self.calls[3], START + SECOND / 10); /* the first one */
    ck_assert(is_roused(&self, 4) && !is_roused(&self, 5));
    ck_assert_int_eq(ask(&self, 4, START + 2 * SECOND / 10), START + 2 * SECOND / 10);
    end_line(&self);
}
END_TEST

START_TEST(a_place_is_given_back_to_the_next_caller)
{
    line self = new_line(1, 1, 1);
    size_t at = 0;
    for (at = 0; at < 40; at++) {
        (void)ask(&self, at, START);
    }
    for (at = 1; at < 40; at++) {
        oac_turn_leave(self.calls[at], START);
        oac_turn_leave(self.calls[at], START); /* once is enough */
    }
    ck_assert_int_eq(ask(&self, 40, START), START + SECOND);
    end_line(&self);
}
END_TEST

START_TEST(a_pause_holds_everyone_back_and_has_no_burst_after_it)
{
    line self = new_line(10, 1, 5);
    size_t at = 0;
    for (at = 0; at < 8; at++) {
        (void)ask(&self, at, START);
    }
    self.calls[6]->turn.limit = START + 2 * SECOND;
    oac_turn_pause(self.client, START + 5 * SECOND);
    ck_assert(!is_roused(&self, 5) && is_roused(&self, 6) && !is_roused(&self, 7)); /* in vain is told at once */
    ck_assert_int_eq(ask(&self, 6, START), START + 5 * SECOND + SECOND / 10);
    ck_assert_int_eq(ask(&self, 5, START + SECOND / 10), START + 5 * SECOND);
    ck_assert_int_eq(ask(&self, 7, START + 3 * SECOND / 10), START + 5 * SECOND + SECOND / 10);
    ck_assert_int_eq(ask(&self, 8, START + SECOND), START + 5 * SECOND + 2 * SECOND / 10);
    oac_turn_pause(self.client, START + 4 * SECOND); /* the longer pause holds */
    ck_assert_int_eq(ask(&self, 5, START + 5 * SECOND), START + 5 * SECOND);
    ck_assert_int_eq(ask(&self, 9, START + 5 * SECOND), START + 5 * SECOND + 3 * SECOND / 10);
    end_line(&self);
}
END_TEST

START_TEST(a_short_pause_makes_no_slow_rate_faster)
{
    line self = new_line(1, 60, 1);
    ck_assert_int_eq(ask(&self, 0, START), START);
    oac_turn_pause(self.client, START + SECOND);
    ck_assert_int_eq(ask(&self, 1, START + SECOND), START + 60 * SECOND);
    end_line(&self);
}
END_TEST

START_TEST(a_pause_without_a_rate_lets_everyone_go_at_its_end)
{
    line self = new_line(0, 0, 0);
    size_t at = 0;
    oac_turn_pause(self.client, START + SECOND);
    for (at = 0; at < 10; at++) {
        ck_assert_int_eq(ask(&self, at, START), START + SECOND);
    }
    for (at = 10; at > 0; at--) {
        ck_assert_int_eq(ask(&self, at - 1, START + SECOND), START + SECOND);
    }
    end_line(&self);
}
END_TEST

START_TEST(who_does_not_come_holds_nobody_up)
{
    line self = new_line(10, 1, 1);
    size_t at = 0;
    for (at = 0; at < 10; at++) {
        (void)ask(&self, at, START);
    }
    /* Numbers 1 to 8 are on a front that nobody drives. */
    ck_assert_int_eq(ask(&self, 9, START + 9 * SECOND / 10), START + 9 * SECOND / 10);
    ck_assert_int_eq(ask(&self, 10, START + 9 * SECOND / 10), START + SECOND); /* nobody is before it */
    /* When they come, they were there first, and keep the rate. */
    for (at = 1; at < 9; at++) {
        ck_assert_int_eq(ask(&self, at, START + 9 * SECOND / 10), START + (int64_t)(9 + at) * SECOND / 10);
    }
    ck_assert_int_eq(ask(&self, 10, START + SECOND), START + (int64_t)(10 + 8) * SECOND / 10);
    end_line(&self);
}
END_TEST

/* The first one asks every half a second only, just after others have taken a turn, one of which comes every tenth. */
START_TEST(who_is_slow_gets_turns_too)
{
    const int64_t step = SECOND / 10;
    line self = new_line(10, 1, 1);
    int64_t due[MOST];
    unsigned slow = 0;
    unsigned quick = 0;
    int64_t now = START;
    size_t at = 0;
    memset(due, 0, sizeof due);
    for (now = START; now < START + 120 * SECOND; now += step / 10) {
        for (at = 0; at < 40; at++) {
            if (at == 0 ? (now - START) % (5 * step) == step / 10 : due[at] <= now || is_roused(&self, at)) {
                due[at] = ask(&self, at, now);
                if (due[at] == now && at == 0) {
                    slow++;
                    self.calls[at]->turn.number = 0;
                } else if (due[at] == now) {
                    quick++;
                    self.calls[at]->turn.number = 0;
                    due[at] = 0;
                }
            }
        }
    }
    ck_assert_uint_ge(slow, 10);
    ck_assert_uint_ge(quick, 900); /* of 1,200 turns */
    end_line(&self);
}
END_TEST

START_TEST(a_call_keeps_its_place_in_the_order_over_its_attempts)
{
    line self = new_line(10, 1, 1);
    size_t at = 0;
    for (at = 0; at < 10; at++) {
        (void)ask(&self, at, START);
    }
    ck_assert_int_eq(ask(&self, 0, START), START + SECOND / 10); /* its second attempt */
    ck_assert_int_eq(ask(&self, 1, START + SECOND / 10), START + 2 * SECOND / 10);
    ck_assert_int_eq(ask(&self, 0, START + SECOND / 10), START + SECOND / 10);
    ck_assert_int_eq(ask(&self, 1, START + 2 * SECOND / 10), START + 2 * SECOND / 10);
    end_line(&self);
}
END_TEST

START_TEST(extreme_rates_do_not_overflow)
{
    line slow = new_line(1, UINT32_MAX, UINT32_MAX);
    line fast = new_line(UINT32_MAX, 1, UINT32_MAX);
    line slowest = new_line(1, UINT32_MAX, 1);
    size_t at = 0;
    for (at = 0; at < MOST; at++) {
        ck_assert_int_eq(ask(&slow, at, START), START);
        ck_assert_int_eq(ask(&fast, at, START), START);
        ck_assert_int_ge(ask(&slowest, at, START), START);
    }
    ck_assert_int_gt(slowest.calls[MOST - 1]->turn.promised, START + (int64_t)UINT32_MAX * SECOND);
    oac_turn_pause(slow.client, START + SECOND);
    ck_assert_int_eq(ask(&slow, 0, START + SECOND), START + SECOND);
    end_line(&slow);
    end_line(&fast);
    end_line(&slowest);
}
END_TEST

START_TEST(who_comes_late_by_a_little_delays_nobody)
{
    line self = new_line(10, 1, 1);
    size_t at = 0;
    for (at = 0; at < 30; at++) {
        (void)ask(&self, at, START);
    }
    for (at = 1; at < 30; at++) {
        const int64_t now = START + (int64_t)at * SECOND / 10 + SECOND / 200;
        ck_assert_int_eq(ask(&self, at, now), now);
        ck_assert(!is_roused(&self, at + 1));
    }
    /* Who has not waited has nothing to make up for. */
    ck_assert_int_eq(ask(&self, 30, START + 10 * SECOND), START + 10 * SECOND);
    ck_assert_int_eq(ask(&self, 31, START + 10 * SECOND), START + 10 * SECOND + SECOND / 10);
    end_line(&self);
}
END_TEST

START_TEST(an_uneven_rate_is_not_exceeded)
{
    line self = new_line(7, 1, 1);
    int64_t now = START;
    size_t at = 0;
    for (at = 0; at < 8; at++) {
        const int64_t told = ask(&self, at, now);
        if (told > now) {
            now = told;
            ck_assert_int_eq(ask(&self, at, now), now);
        }
    }
    ck_assert_int_ge(now, START + SECOND);
    end_line(&self);
}
END_TEST

/* Calls come, go, leave, are paused and roused at random, each asking when it was told to. However that goes, the rate
 * is kept, those who wait are served in turn, and no turn is lost while someone waits. */
START_TEST(whatever_happens_the_rate_is_kept_and_used)
{
    const int64_t step = SECOND / 10;
    line self = new_line(10, 1, 1);
    int64_t due[MOST]; /* when a call asks again; 0: it is not there */
    int64_t last = 0;
    int64_t free_from = START; /* since when someone waits and nobody is paused */
    int64_t now = START;
    uint64_t random = (uint64_t)_i * 7919 + 1;
    unsigned sent = 0;
    memset(due, 0, sizeof due);
    for (now = START; now < START + 60 * SECOND; now += step / 20) {
        size_t at = 0;
        random = random * 6364136223846793005u + 1442695040888963407u;
        at = (size_t)(random >> 40) % MOST;
        if ((random >> 33) % 100 < 10 && due[at] == 0) {
            self.calls[at]->turn.number = 0;
            due[at] = now;
        } else if ((random >> 33) % 100 < 12 && due[at] != 0) {
            oac_turn_leave(self.calls[at], now);
            due[at] = 0;
        } else if ((random >> 33) % 1000 == 999) {
            oac_turn_pause(self.client, now + 2 * step);
            free_from = now + 2 * step;
        }
        for (at = 0; at < MOST; at++) {
            if (due[at] != 0 && (due[at] <= now || is_roused(&self, at))) {
                due[at] = ask(&self, at, now);
                if (due[at] == now) {
                    ck_assert_int_ge(now - last, step - SECOND / 100); /* who is late by a little delays nobody */
                    ck_assert_int_ge(now, self.client->rate.paused_until);
                    last = now;
                    free_from = now > free_from ? now : free_from;
                    due[at] = 0;
                    sent++;
                }
            }
        }
        if (self.client->rate.first == NULL) {
            free_from = now;
        }
        ck_assert_msg(now - free_from <= step + step / 10, "a turn was lost");
    }
    ck_assert_uint_gt(sent, 200);
    ck_assert_uint_le(sent, 60 * 10 + 1);
    end_line(&self);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("turns");
    TCase *tests = tcase_create("turns");
    suite_add_tcase(suite, tests);
    tcase_add_test(tests, the_burst_goes_and_the_rest_stands_in_line);
    tcase_add_test(tests, who_is_refused_takes_no_place);
    tcase_add_test(tests, those_behind_one_that_leaves_move_up);
    tcase_add_test(tests, a_place_is_given_back_to_the_next_caller);
    tcase_add_test(tests, a_pause_holds_everyone_back_and_has_no_burst_after_it);
    tcase_add_test(tests, a_short_pause_makes_no_slow_rate_faster);
    tcase_add_test(tests, a_pause_without_a_rate_lets_everyone_go_at_its_end);
    tcase_add_test(tests, who_does_not_come_holds_nobody_up);
    tcase_add_test(tests, who_is_slow_gets_turns_too);
    tcase_add_test(tests, a_call_keeps_its_place_in_the_order_over_its_attempts);
    tcase_add_test(tests, extreme_rates_do_not_overflow);
    tcase_add_test(tests, who_comes_late_by_a_little_delays_nobody);
    tcase_add_test(tests, an_uneven_rate_is_not_exceeded);
    tcase_add_loop_test(tests, whatever_happens_the_rate_is_kept_and_used, 0, 20);
    return run_suite(suite);
}
