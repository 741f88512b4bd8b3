"""`python3 -m codegen sync --docs FOLDER`: from changed pages to a tested binding, in one command.

Everything happens in a copy of the repository below build/sync/. Only when the last step has succeeded are the changed
files put in place, so a step that fails leaves the repository as it was.

Steps: pick the pages whose operations are described, import them, apply the overlay, generate, build, test, say what
the change does to C programs, add the entry to CHANGELOG.md, put all of it in place (place.py). Exit status: 0 in
step (nothing changed, or all done), 1 a step failed, 2 wrong usage, 3 pages could not be read.
"""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import json
import os
import shutil
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from typing import Any

from codegen.source import shown
from codegen.description.bundle import plain_description
from codegen.sync.pages import PagesError, laid_out, pages_of
from codegen.sync.place import CHANGELOG, SPEC, put_in_place, state

_HEADING = "## Unreleased"
_COLUMNS = 120
_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_VERDICTS = (0, 10, 11, 12)  # exit status of diff
# Tests look for pages where this says; what they would be compared with is what these pages have just replaced.
_PAGES = "ECWID_DOCS_DIR"


class SyncError(Exception):
    """A step failed; the text says which and why. `status` is the exit status."""

    def __init__(self, message: str, status: int = 1) -> None:
        super().__init__(message)
        self.status = status


def add_command(commands: Any) -> None:
    parser = commands.add_parser(
        "sync",
        help="import pages, regenerate, test, give the verdict, add to the changelog: all or nothing",
        epilog="Exit status: 0 in step, 1 a step failed, 2 wrong usage, 3 pages could not be read.",
    )
    parser.add_argument("--docs", metavar="FOLDER", required=True, help="the documentation pages, in Markdown")
    parser.add_argument(
        "--test", metavar="COMMAND", default="make check", help="what must succeed (default: %(default)s)"
    )
    parser.add_argument("--dry-run", action="store_true", help="do everything but put the result in place")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    try:
        return sync(options.docs, options.test, options.dry_run)
    except (SyncError, OSError, KeyboardInterrupt) as error:
        shown_error = "interrupted" if isinstance(error, KeyboardInterrupt) else str(error)
        if isinstance(error, OSError):
            shown_error = f"{error.filename or 'sync'}: {error.strerror}"
        for line in shown_error.split("\n"):
            print(f"codegen: sync: {shown.printable(line)}", file=sys.stderr)
        print("codegen: sync: nothing was changed", file=sys.stderr)
        return error.status if isinstance(error, SyncError) else 1


def sync(docs: str, test: str, dry_run: bool = False, root: str = shown.ROOT) -> int:
    if not os.path.isdir(docs):
        raise SyncError(f"{docs}: no such folder", 2)
    try:
        pages = pages_of(os.path.abspath(docs), os.path.join(root, SPEC))
    except PagesError as error:
        raise SyncError(str(error), 3) from None
    with _alone(os.path.join(root, "build/sync")):
        before = state(root)
        copy = _copy(root)
        _say(f"importing {len(pages)} page{'s' if len(pages) != 1 else ''}")
        _import(copy, pages, os.path.join(root, "build/sync/pages"))
        if state(copy)[SPEC] == before[SPEC]:
            print("sync: the pages say what the description says; nothing to do")
            return 0
        _say("generating")
        _generate(copy)
        verdict = _diff(root, copy, "text")
        _say(f"building and testing ({test}); the output is in build/sync/test.log")
        failure = _test(copy, test, os.path.join(root, "build/sync/test.log"))
        print(verdict, end="", flush=True)  # it may say why tests fail
        if failure:
            raise SyncError(failure)
        for name in _without_words(copy):
            print(f"sync: {shown.printable(name)} has no words of our own yet: describe it in spec/ecwid/overlay.yaml")
        _changelog(copy, json.loads(_diff(root, copy, "json")))
        if dry_run:
            print("sync: dry run; nothing was put in place")
            return 0
        if state(root) != before:
            raise SyncError("files that sync writes were changed while it ran; run it again")
        after = state(copy)
        for number in _SIGNALS:  # nothing is left to interrupt but the renaming
            signal.signal(number, signal.SIG_IGN)
        changed = put_in_place(root, before, after)
    print(f"sync: done; {len(changed)} files changed: look at `git diff`, then commit them together")
    return 0


@contextlib.contextmanager
def _alone(folder: str) -> Iterator[None]:
    """Holds the lock that keeps a second sync out of the copy."""
    os.makedirs(folder, exist_ok=True)
    lock = os.open(
        os.path.join(folder, "lock"), os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, 0o644
    )
    with open(lock, "rb", buffering=0) as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise SyncError("another sync of this repository is running") from None
        yield


def _say(text: str) -> None:
    if sys.stderr.isatty():
        print(f"sync: {shown.printable(text)}", file=sys.stderr, flush=True)


def _copy(root: str) -> str:
    """The repository without what git ignores, as it is in the working tree."""
    copy = os.path.join(root, "build/sync/tree")
    shutil.rmtree(copy, ignore_errors=True)
    os.makedirs(copy)
    listed = subprocess.run(
        ["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], capture_output=True
    )
    if listed.returncode != 0:
        raise SyncError("this is not a git checkout: there is no list of the repository's files")
    for name in listed.stdout.decode().split("\0"):
        source = os.path.join(root, name)
        if name and os.path.isfile(source):
            os.makedirs(os.path.dirname(os.path.join(copy, name)), exist_ok=True)
            shutil.copy2(source, os.path.join(copy, name))
    return copy


def _import(copy: str, pages: dict[str, str], folder: str) -> None:
    """A finding about a page's own mistakes blocks nothing; what could not be understood does."""
    copies = laid_out(pages, folder)
    done = _codegen(copy, "import", "--root", folder, "--out", SPEC, *copies)
    for name, file in copies.items():
        done.stderr = done.stderr.replace(name, file)
    sys.stderr.write(done.stderr)
    _refuse_failure(done, "import")


def _generate(copy: str) -> None:
    """What these warn of in the overlay has been said by import."""
    for step in ("generate", "check"):
        done = _codegen(copy, step)
        if done.returncode != 0:
            sys.stderr.write(done.stderr)
        _refuse_failure(done, step)


def _codegen(copy: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "codegen", *arguments], cwd=copy, capture_output=True, text=True)


def _refuse_failure(done: subprocess.CompletedProcess[str], step: str) -> None:
    if done.returncode != 0:
        raise SyncError(f"{step} failed (exit status {done.returncode})", 3 if done.returncode == 3 else 1)


def _test(copy: str, test: str, log: str) -> str:
    """Empty, or what failed. The tests have a session of their own, so that whatever they started can be ended."""
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
            code = process.wait()
        except BaseException:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            raise
    if code == 0:
        return ""
    with open(log, encoding="utf-8", errors="replace") as stream:
        sys.stderr.writelines(stream.readlines()[-30:])
    return f"`{test}` failed (exit status {code}); see {os.path.relpath(log)}"


def _without_words(copy: str) -> list[str]:
    """Fields without a description."""
    schemas = plain_description(os.path.join(copy, SPEC)).get("components", {}).get("schemas", {})
    return [
        f"{schema}.{field}"
        for schema, node in schemas.items()
        for field, member in node.get("properties", {}).items()
        if "description" not in member
    ]


def _diff(root: str, copy: str, form: str) -> str:
    command = [sys.executable, "-m", "codegen", "diff", "--format", form, os.path.join(root, SPEC), SPEC]
    done = subprocess.run(command, cwd=copy, capture_output=True, text=True)
    if done.returncode not in _VERDICTS:
        raise SyncError(f"diff failed: {done.stderr.strip()}")
    # The places in the copy are those of the repository once it is in place.
    return done.stdout.replace(root + os.sep, "").replace(copy + os.sep, "")


def _changelog(copy: str, report: dict[str, Any]) -> None:
    """Adds the entry under "Unreleased", which must be there; nothing where programs and people notice nothing."""
    if not report["changes"]:
        return
    path = os.path.join(copy, CHANGELOG)
    with open(path, encoding="utf-8", newline="") as stream:
        text = stream.read()
    at = text.find(_HEADING)
    if at < 0:
        raise SyncError(f'{CHANGELOG} has no heading "{_HEADING}" to add the entry under')
    end = text.find("\n", at) + 1 or len(text)
    entry = _entry(report)
    if not text[end:].startswith(entry):  # from a run that was killed at its very end
        with open(path, "w", encoding="utf-8", newline="") as stream:
            stream.write(text[:end] + entry + text[end:])


def _entry(report: dict[str, Any]) -> str:
    lines = ["", "### Documentation", ""]
    lines += _wrapped(f"The documentation changed ({report['headline']}):", "* ")
    for change in report["changes"]:
        symbol = f" (`{change['symbol']}`)" if "symbol" in change else ""
        lines += _wrapped(f"{change['message']}{symbol} [{change['kind']}]", "  * ")
    return "\n".join(lines) + "\n"


def _wrapped(text: str, before: str) -> list[str]:
    return textwrap.wrap(
        shown.words(text),
        _COLUMNS,
        initial_indent=before,
        subsequent_indent=" " * len(before),
        break_long_words=False,
        break_on_hyphens=False,
    )
