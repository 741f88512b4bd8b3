/* What the end of every test program does. */
#ifndef OAC_TEST_RUNNER_H
#define OAC_TEST_RUNNER_H

#include <check.h>

/* Runs the suite as the environment says (CK_RUN_CASE, CK_FORK and their kin) and releases it; the exit status. */
int run_suite(Suite *suite);

#endif
