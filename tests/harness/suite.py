"""Tasks (one process each), suites of them, and the sum over all suites. Used by the rest of the harness."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

RESULTS = Path("build/results")
TIME_LIMIT_S = float(os.environ.get("OAC_SUITE_SECONDS", "300"))
# A make that a test starts is none of the children of the make that started the harness.
MAKE_VARIABLES = {"MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES"}


@dataclass(frozen=True)
class Counts:
    passed: int
    failed: int
    skipped: int = 0
    notes: tuple[str, ...] = ()  # such as the reasons of skipped tests

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.passed + other.passed,
            self.failed + other.failed,
            self.skipped + other.skipped,
            self.notes + other.notes,
        )

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed" + (f", {self.skipped} skipped" if self.skipped else "")


@dataclass(frozen=True)
class Task:
    """A process that tests something. Without `count` it is one test, which passes when it exits with 0."""

    name: str
    command: list[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    count: Callable[[int], Counts] | None = None  # from the exit status to the counts


@dataclass(frozen=True)
class Result:
    name: str
    counts: Counts
    output: str
    seconds: float
    processor: float | None = None  # seconds of processors, where they are known


def run_task(task: Task) -> Result:
    begin = time.monotonic()
    inherited = {name: value for name, value in os.environ.items() if name not in MAKE_VARIABLES}
    status, output = _run(task.command, {**inherited, **task.environment})
    counts = task.count(status) if task.count else Counts(int(status == 0), int(status != 0))
    return Result(task.name, counts, output, time.monotonic() - begin)


def _run(command: list[str], environment: dict[str, str]) -> tuple[int, str]:
    """Exit status and output; a process over its time is killed together with its children."""
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment,
            start_new_session=True,
        )
    except OSError as error:
        return 127, f"{command[0]}: {error.strerror}\n"
    try:
        output, _ = process.communicate(timeout=TIME_LIMIT_S)
        return process.returncode, output.decode(errors="replace")
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        output, _ = process.communicate()
        return 124, output.decode(errors="replace") + f"killed after {TIME_LIMIT_S:g} s\n"


def run_suite(suite: str, tasks: list[Task], workers: int | None = None, brief: bool = False) -> int:
    """Runs the tasks, as many at a time as there are processors."""
    with ThreadPoolExecutor(workers or os.cpu_count() or 1) as pool:
        return report(suite, pool.map(run_task, tasks), brief)


def report(suite: str, results: Iterable[Result], brief: bool = False) -> int:
    """Prints a line for each (when `brief`, only for those that fail) and the whole output of those that fail; leaves
    the counts in build/results."""
    sum_ = Counts(0, 0)
    for one in results:
        counts = one.counts
        sum_ += counts
        if counts.failed or not brief:
            spent = "" if one.processor is None else f", {one.processor:.1f} s of CPU"
            print(f"  {'FAIL' if counts.failed else 'ok':4} {one.name}: {counts} ({one.seconds:.1f} s{spent})")
        if counts.failed:
            print(one.output.rstrip("\n"))
        for note in counts.notes:
            print(f"       {note}")
        sys.stdout.flush()
    if sum_ == Counts(0, 0):
        print("  FAIL there is no test")
        sum_ = Counts(0, 1)
    print(f"{suite}: {sum_}", flush=True)
    RESULTS.mkdir(parents=True, exist_ok=True)
    (RESULTS / f"{suite}.json").write_text(json.dumps([sum_.passed, sum_.failed, sum_.skipped]))
    return int(sum_.failed > 0)


def total(suites: list[str]) -> int:
    """The sum over `suites`. A suite that left no counts (because its build failed) counts as one failure."""
    result = Counts(0, 0)
    print()
    for suite in suites:
        path = RESULTS / f"{suite}.json"
        counts = Counts(*json.loads(path.read_text())) if path.exists() else Counts(0, 1)
        print(f"  {suite:12} {counts if path.exists() else 'could not run'}")
        result += counts
    if result.skipped:
        print(f"{result.skipped} skipped")
    print(f"{result.passed} passed, {result.failed} failed", flush=True)
    return int(result.failed > 0 or result.passed == 0)
