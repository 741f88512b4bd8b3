"""Runs suites of tests for the Makefile and counts: `python3 -m tests.harness`."""
