"""Runs modules of Python's unittest, each in a process of its own, and counts their tests."""

import json
import sys
import unittest
from pathlib import Path

from tests.harness.suite import RESULTS, Counts, Task


def find_modules(folder: Path) -> list[str]:
    """Every tests/**/test_*.py, as names of modules; test data is not looked at."""
    return sorted(
        ".".join(path.with_suffix("").parts)
        for path in folder.rglob("test_*.py")
        if "data" not in path.parts and "golden" not in path.parts
    )


def task(module: str, suite: str) -> Task:
    RESULTS.mkdir(parents=True, exist_ok=True)
    counts = RESULTS / f"{suite}-{module}.json"
    counts.unlink(missing_ok=True)
    return Task(
        module,
        [sys.executable, "-m", "tests.harness", "module", module, str(counts)],
        {},
        lambda status: count(counts, status),
    )


def run_module(module: str, counts: Path) -> int:
    """In the module's own process."""
    suite = unittest.defaultTestLoader.loadTestsFromName(module)
    result = unittest.TextTestRunner(stream=sys.stdout, buffer=True).run(suite)
    failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
    passed = max(result.testsRun - failed - len(result.skipped), 0)
    reasons = sorted({reason for _, reason in result.skipped})
    counts.write_text(json.dumps([passed, failed, len(result.skipped), reasons]))
    return int(failed > 0)


def count(counts: Path, status: int) -> Counts:
    """Counts from the file; a module that left none, ran nothing or failed otherwise has one failure."""
    passed, failed, skipped, reasons = json.loads(counts.read_text()) if counts.exists() else (0, 0, 0, [])
    if (status != 0 and failed == 0) or passed + failed + skipped == 0:
        return Counts(passed, failed + 1, skipped, (f"exit status {status}, {passed} tests passed",))
    return Counts(passed, failed, skipped, tuple(f"skipped: {reason}" for reason in reasons))
