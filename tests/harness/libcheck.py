"""Counts the tests of an executable that is written with the C library check, from the log that check writes (TAP)."""

import re
from pathlib import Path

from tests.harness.suite import RESULTS, Counts, Task

VALGRIND = [
    "valgrind",
    "--quiet",
    "--error-exitcode=99",
    "--leak-check=full",
    "--show-leak-kinds=definite,indirect",
    "--suppressions=tests/harness/leaks.valgrind",
]


def task(executable: Path, suite: str, wrapper: list[str]) -> Task:
    log = RESULTS / f"{suite}-{executable.name}.tap"
    RESULTS.mkdir(parents=True, exist_ok=True)
    log.unlink(missing_ok=True)
    environment = {"CK_TAP_LOG_FILE_NAME": str(log), "CK_VERBOSITY": "normal"}
    if wrapper:  # one process, so that leaks are looked for once, and with patience
        environment |= {"CK_FORK": "no", "CK_TIMEOUT_MULTIPLIER": "20"}
    return Task(executable.name, [*wrapper, str(executable)], environment, lambda status: count(log, status))


def count(log: Path, status: int) -> Counts:
    """Counts from the log; an executable that fails for any other reason, or runs no test, has one failure more."""
    text = log.read_text(errors="replace") if log.exists() else ""
    passed = len(re.findall(r"^ok ", text, re.MULTILINE))
    failed = len(re.findall(r"^not ok ", text, re.MULTILINE))
    if (status != 0 and failed == 0) or passed + failed == 0:
        return Counts(passed, failed + 1, notes=(f"exit status {status}, {passed + failed} tests in its log",))
    return Counts(passed, failed)
