"""Tests of the verdict: `python3 -m codegen diff`. `python3 -m tests.diff` tries all on a compiler and abidiff."""
