"""`python3 -m codegen sync --docs FOLDER`: from changed pages to a tested binding, in one command.

Everything happens in a copy of the repository below build/sync/. Only when the last step has succeeded are the changed
files put in place, so a step that fails leaves the repository as it was.

Steps: pick the pages whose operations are described, import them, apply the overlay, generate, say what the change does
to C programs and which lines of our own name what has gone, build, test, add the entry to CHANGELOG.md, put all of it
in place (place.py). The tests are a process; all else happens in this one. Exit status: 0 in step (nothing changed, or
all done), 1 a step failed, 2 wrong usage, 3 pages could not be read.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys

from codegen.compare.change import Change
from codegen.description.bundle import plain_description
from codegen.findings import Accepted, load_accepted
from codegen.source import shown
from codegen.source.diagnostics import Diagnostics
from codegen.source.yamldoc import load
from codegen.cli import sync_steps as steps
from codegen.sync import changelog, lost, named, trial
from codegen.sync.pages import Pages, PagesError, pages_of
from codegen.sync.place import SPEC, TABLES, put_in_place, state, tidy
from codegen.sync.worktree import SyncError, alone, copied

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_OTHERS_NAMED = 3
_LINES_NAMED = 60


def run(options: argparse.Namespace) -> int:
    try:
        return sync(options.docs, options.test, options.dry_run, options.accepted or "")
    except (SyncError, OSError, KeyboardInterrupt) as error:
        shown_error = "interrupted" if isinstance(error, KeyboardInterrupt) else str(error)
        if isinstance(error, OSError):
            shown_error = f"{error.filename or 'sync'}: {error.strerror}"
        for line in shown_error.split("\n"):
            print(f"codegen: sync: {shown.printable(line)}", file=sys.stderr)
        print("codegen: sync: nothing was changed", file=sys.stderr)
        return error.status if isinstance(error, SyncError) else 1


def sync(docs: str, test: str, dry_run: bool = False, accepted_file: str = "") -> int:
    root = shown.ROOT
    accepted = _accepted(accepted_file)
    if not os.path.isdir(docs):
        raise SyncError(f"{docs}: no such folder", 2)
    try:
        pages = pages_of(os.path.abspath(docs), os.path.join(root, SPEC))
    except PagesError as error:
        raise SyncError(str(error), 3) from None
    with alone(os.path.join(root, "build/sync")):
        tidy(root)
        before = state(root)
        copy, names = copied(root)
        _say(f"importing {len(pages.sources)} page{'s' if len(pages.sources) != 1 else ''}")
        steps.take(copy, pages.sources, accepted)
        _tell_others(pages)
        taken = state(copy)
        if (taken[SPEC], taken.get(TABLES)) == (before[SPEC], before.get(TABLES)):
            print("sync: the pages say what the description says; nothing to do")
            return 0
        _say("generating")
        steps.generate(copy)
        changes, report, sides = steps.changes(root, copy, accepted)
        print(steps.as_text(report, root, copy), end="", flush=True)
        _tell_lost(list(named.lines(root, copy, names, sides)), root, changes)
        _tell_without_words(root, copy)
        sys.stdout.flush()
        changelog.add(copy, report)
        _say(f"building and testing ({test}); the output is in build/sync/test.log")
        failure = trial.failure(copy, test, os.path.join(root, "build/sync/test.log"))
        if failure:
            raise SyncError(failure)
        if dry_run:
            print("sync: dry run; nothing was put in place")
            return 0
        if state(root) != before:
            raise SyncError("files that sync writes were changed while it ran; run it again")
        after = state(copy)
        handlers = [(number, signal.signal(number, signal.SIG_IGN)) for number in _SIGNALS]
        try:  # nothing is left to interrupt but the renaming
            changed = put_in_place(root, before, after)
        finally:
            for number, handler in handlers:
                signal.signal(number, handler)
    print(f"sync: done; {len(changed)} files changed: look at `git diff`, then commit them together")
    return 0


def _accepted(path: str) -> Accepted:
    diagnostics = Diagnostics()
    accepted = load_accepted(path, diagnostics) if path else Accepted()
    if diagnostics.has_errors:
        raise SyncError("\n".join(map(str, diagnostics)), 3)
    return accepted


def _say(text: str) -> None:
    if sys.stderr.isatty():
        print(f"sync: {shown.printable(text)}", file=sys.stderr, flush=True)


def _tell_others(pages: Pages) -> None:
    count = len(pages.others)
    if count:
        named = ", ".join(pages.others[:_OTHERS_NAMED]) + (", …" if count > _OTHERS_NAMED else "")
        what = f"{count} other pages describe operations" if count > 1 else "another page describes an operation"
        print(shown.printable(f"sync: {what} that the description does not have, and stay out: {named}"))


def _tell_lost(found: list[str], root: str, changes: tuple[Change, ...]) -> None:
    """Before the tests, which fail where our own programs name it."""
    if found:
        print("sync: these lines of ours name what has gone:")
    for line in found[:_LINES_NAMED]:
        print(f"    {line}")
    if len(found) > _LINES_NAMED:
        print(f"    and {len(found) - _LINES_NAMED} more")
    before = load(os.path.join(root, SPEC), Diagnostics())
    kept = list(lost.recipe(changes, before)) if before is not None else []
    if kept:
        print("sync: to keep what has gone, add to the actions of spec/ecwid/overlay.yaml, with a reason:")
        for action in kept:
            print("\n".join(map(shown.printable, action.rstrip("\n").split("\n"))))


def _tell_without_words(root: str, copy: str) -> None:
    """Names those that are new."""
    before, after = _fields(root), _fields(copy)
    missing = [name for name, is_described in after.items() if not is_described]
    for name in missing:
        if name not in before:
            print(f"sync: {shown.printable(name)} has no words of our own yet: describe it in spec/ecwid/words/")
    old = sum(name in before for name in missing)
    if old:
        print(f"sync: of the fields that were there before, {old} {'has' if old == 1 else 'have'} no words either")


def _fields(folder: str) -> dict[str, bool]:
    """The fields of all schemas, and whether they have a description."""
    schemas = plain_description(os.path.join(folder, SPEC)).get("components", {}).get("schemas", {})
    return {
        f"{schema}.{field}": "description" in member
        for schema, node in schemas.items()
        for field, member in node.get("properties", {}).items()
    }
