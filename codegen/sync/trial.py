"""Runs the tests in the copy; whatever they started is ended with them."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys

from codegen.source.shown import printable
from codegen.sync import failed

# Tests look for pages where this says; what they would be compared with is what these pages have just replaced.
_PAGES = "ECWID_DOCS_DIR"
_LINES_SHOWN = 30
_SECONDS_BETWEEN = 0.2


def _waited(process: subprocess.Popen[bytes], log: str) -> int:
    """The exit status. On a terminal, the last line of the log stands there meanwhile."""
    if not sys.stderr.isatty():
        return process.wait()
    shown = ""
    with open(log, encoding="utf-8", errors="replace") as stream:
        while True:
            with contextlib.suppress(subprocess.TimeoutExpired):
                code = process.wait(_SECONDS_BETWEEN)
                sys.stderr.write("\r\x1b[K" if shown else "")
                return code
            lines = [line for line in stream.read().split("\n") if line.strip()]
            if lines and lines[-1] != shown:
                shown = lines[-1]
                columns = shutil.get_terminal_size().columns - 1
                sys.stderr.write(f"\r\x1b[K{printable(shown.strip())[:columns]}")
                sys.stderr.flush()


def _end(pid: int) -> None:
    """Ends a process with all that it has started, in whatever sessions; stopped first, so that they start no more."""
    every = {pid}
    stopped: set[int] = set()
    while every - stopped:
        for one in every - stopped:
            _send(one, signal.SIGSTOP)
        stopped |= every
        every |= {child for child, parent in _parents().items() if parent in stopped}
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)
    for one in every - {pid}:
        _send(one, signal.SIGKILL)


def _send(pid: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(pid, number)


def _parents() -> dict[int, int]:
    """The parent of each process; nothing where there is no /proc."""
    found = {}
    with contextlib.suppress(OSError):
        for name in filter(str.isdigit, os.listdir("/proc")):
            with contextlib.suppress(OSError, ValueError, IndexError):
                with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as stream:
                    found[int(name)] = int(stream.read().rpartition(")")[2].split()[1])
    return found


def failure(copy: str, test: str, log: str) -> str:
    """Empty, or what failed. The tests have a session of their own: what ends us is for us to pass on."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("MAKE", "MFLAGS", _PAGES))}
    with contextlib.suppress(FileNotFoundError):
        os.unlink(log)  # whatever it was
    with open(log, "x", encoding="utf-8") as stream:
        process = subprocess.Popen(
            test,
            shell=True,
            cwd=copy,
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=subprocess.STDOUT,
            env=environment,
            start_new_session=True,
        )
        try:
            code = _waited(process, log)
        except BaseException:
            _end(process.pid)
            process.wait()
            raise
    if code == 0:
        return ""
    with open(log, encoding="utf-8", errors="replace") as stream:
        text = stream.read()
    sys.stderr.writelines(text.splitlines(keepends=True)[-_LINES_SHOWN:])
    places = list(failed.places(text, copy))
    if places:
        print("sync: where tests failed:", file=sys.stderr)
    for place in places[:_LINES_SHOWN]:
        print(f"    {printable(place)}", file=sys.stderr)
    if len(places) > _LINES_SHOWN:
        print(f"    and {len(places) - _LINES_SHOWN} more", file=sys.stderr)
    return f"`{test}` failed (exit status {code}); see {os.path.relpath(log)}"
