"""Runs modules of Python's unittest, each in a process of its own, and counts their tests.

The processes begin as copies of this one (fork), so that what most modules import is imported once."""

import atexit
import contextlib
import gc
import importlib
import json
import os
import resource
import signal
import sys
import tempfile
import time
import traceback
import unittest
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from tests.harness.suite import MAKE_VARIABLES, RESULTS, TIME_LIMIT_S, Counts, Result

IMPORTED = ("codegen.cli.main", "codegen.api.dump", "yaml", "jsonschema", "unittest.mock", "concurrent.futures")
# Before garbage is looked for: descriptions are trees of many nodes, and to look through them took a fifth of the time.
_ALLOCATIONS = 100_000


@dataclass(frozen=True)
class _Running:
    number: int
    counts: Path
    output: IO[bytes]
    begin: float


def find_modules(folder: Path) -> list[str]:
    """Every tests/**/test_*.py, as names of modules; test data is not looked at."""
    return sorted(
        ".".join(path.with_suffix("").parts)
        for path in folder.rglob("test_*.py")
        if "data" not in path.parts and "golden" not in path.parts
    )


def run_modules(tests: list[tuple[str, str]], workers: int) -> Iterator[Result]:
    """Of each, its suite and its module; in their order. There are no threads here: what another thread held would be
    held for ever."""
    for name in IMPORTED:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    gc.freeze()
    gc.set_threshold(_ALLOCATIONS, 50, 50)
    RESULTS.mkdir(parents=True, exist_ok=True)
    waiting = list(enumerate(tests))[::-1]
    running: dict[int, _Running] = {}
    results: dict[int, Result] = {}
    for number in range(len(tests)):
        while number not in results:
            while waiting and len(running) < workers:
                at, (suite, module) = waiting.pop()
                pid, started = _start(at, module, suite)
                running[pid] = started
            pid, status, used = os.wait4(-1, os.WNOHANG)
            if pid in running:
                one = running.pop(pid)
                results[one.number] = _result(tests[one.number][1], one, os.waitstatus_to_exitcode(status), used)
            else:
                time.sleep(0.01)
                _end_those_over_time(running)
        yield results.pop(number)


def _start(number: int, module: str, suite: str) -> tuple[int, _Running]:
    counts = RESULTS.absolute() / f"{suite}-{module}.json"
    counts.unlink(missing_ok=True)
    output = tempfile.TemporaryFile()
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        _be(module, counts, output)
    return pid, _Running(number, counts, output, time.monotonic())


def _be(module: str, counts: Path, output: IO[bytes]) -> None:
    """What is left of the child's life."""
    status = 1
    try:
        os.setsid()
        for name in MAKE_VARIABLES:
            os.environ.pop(name, None)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(output.fileno(), 1)
        os.dup2(output.fileno(), 2)
        status = run_module(module, counts)
        atexit._run_exitfuncs()
    except BaseException:
        traceback.print_exc()
    finally:
        with contextlib.suppress(OSError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(status)


def _end_those_over_time(running: dict[int, _Running]) -> None:
    for pid, one in running.items():
        if time.monotonic() - one.begin > TIME_LIMIT_S:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(pid, signal.SIGKILL)


def _result(module: str, one: _Running, status: int, used: resource.struct_rusage) -> Result:
    one.output.seek(0)
    text = one.output.read().decode(errors="replace")
    one.output.close()
    seconds = time.monotonic() - one.begin
    if status == -signal.SIGKILL and seconds > TIME_LIMIT_S:
        text += f"killed after {TIME_LIMIT_S:g} s\n"
    return Result(module, count(one.counts, status), text, seconds, used.ru_utime + used.ru_stime)


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
