"""The command line of the harness.

  c SUITE EXECUTABLE...            run libcheck executables
  valgrind SUITE EXECUTABLE...     the same under valgrind
  python SUITE [MODULE...]         run unittest modules, each in a process of its own
  python SUITE [--except MODULE...] all that are below tests/, or all but these
  python SUITE ... -- SUITE ...    several suites at once: where one waits, others compute
  headers SUITE FLAGS HEADER...    compile every header on its own with gcc and clang, as C11 and C++11
  command SUITE -- COMMAND... [-- COMMAND...]   run commands in turn; each is one test
  total SUITE...                   sum up what the suites left in build/results, in the last line
"""

import os
import signal
import sys
from itertools import islice
from pathlib import Path

from tests.harness import libcheck, unittests
from tests.harness.suite import Task, report, run_suite, total

HEADER_LANGUAGES: tuple[tuple[str, str, list[str]], ...] = (
    ("gcc", "c11", ["-Wstrict-prototypes", "-Wmissing-prototypes"]),
    ("clang", "c11", ["-Wstrict-prototypes", "-Wmissing-prototypes"]),
    ("gcc", "c++11", []),
    ("clang", "c++11", []),
)


def header_tasks(flags: list[str], headers: list[str]) -> list[Task]:
    tasks = []
    for header in headers:
        name = header.split("/include/", 1)[1]
        for compiler, standard, more in HEADER_LANGUAGES:
            language = "c++" if "++" in standard else "c"
            tasks.append(
                Task(
                    f"{name} {compiler} {standard}",
                    [
                        compiler,
                        "-x",
                        language,
                        f"-std={standard}",
                        "-fsyntax-only",
                        "-Werror",
                        *more,
                        *flags,
                        "-include",
                        header,
                        "tests/harness/one_header.c",
                    ],
                )
            )
    return tasks


def parted(arguments: list[str]) -> list[list[str]]:
    """What stands between `--`."""
    parts: list[list[str]] = [[]]
    for argument in arguments:
        if argument == "--":
            parts.append([])
        else:
            parts[-1].append(argument)
    return [part for part in parts if part]


def command_tasks(arguments: list[str]) -> list[Task]:
    return [Task(" ".join(command[:5]), command) for command in parted(arguments)]


def run_python(suites: list[list[str]]) -> int:
    """Each of `suites` is its name and its modules."""
    tests = [(name, module) for name, *modules in suites for module in chosen(modules)]
    # One more at a time than there are processors: some tests wait for a server.
    results = unittests.run_modules(tests, (os.cpu_count() or 1) + 1)
    found = [report(name, islice(results, sum(of == name for of, _ in tests))) for name, *_ in suites]
    return int(any(found))


def chosen(modules: list[str]) -> list[str]:
    if modules[:1] in ([], ["--except"]):
        return [module for module in unittests.find_modules(Path("tests")) if module not in modules]
    return modules


def main(arguments: list[str]) -> int:
    # Whoever began this may pass over interrupts, as shells do with what runs behind them; tests send some.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    verb, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if verb in ("c", "valgrind"):
        wrapper = libcheck.VALGRIND if verb == "valgrind" else []
        # More at a time than there are processors: some tests wait.
        workers = None if wrapper else (os.cpu_count() or 1) + 2
        return run_suite(rest[0], [libcheck.task(Path(path), rest[0], wrapper) for path in rest[1:]], workers)
    if verb == "python":
        return run_python(parted(rest))
    if verb == "headers":
        return run_suite(rest[0], header_tasks(rest[1].split(), rest[2:]), brief=True)
    if verb == "command":
        return run_suite(rest[0], command_tasks(rest[1:]), workers=1)
    if verb == "total":
        return total(rest)
    print(__doc__, file=sys.stderr)
    return 2


sys.exit(main(sys.argv[1:]))
