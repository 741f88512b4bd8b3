"""`python3 -m codegen diff OLD NEW`: loads two descriptions, compares them, and writes the verdict.

Exit status: 0 nothing, 10 patch, 11 minor, 12 major; 2 wrong usage, 3 a description could not be read. With --fail-on
it is 0 unless one of the named aspects breaks or is unknown.
"""

from __future__ import annotations

import argparse
import dataclasses
import datetime
import os
import sys

from codegen.description import pagetable
from codegen.description.bundle import load_description
from codegen.source.diagnostics import Diagnostics
from codegen.compare.change import ASPECTS, Change, Level, Verdict, verdict
from codegen.compare.diff import compare
from codegen.compare.snapshot import Snapshot, snapshot
from codegen.findings import ERROR, NOTE, WARNING, Accepted, Finding, Report, load_accepted, write
from codegen.source.shown import printable
from codegen.source.yamldoc import load

EXIT = {"none": 0, "patch": 10, "minor": 11, "major": 12}
UNREADABLE = 3
_SEVERITY = {"patch": NOTE, "minor": WARNING, "major": ERROR}


def run(options: argparse.Namespace) -> int:
    sides = []
    for path in (options.old, options.new):
        side = _load(path, options.prefix, options.strict)
        if side is None:
            return UNREADABLE
        sides.append(side)
    accepted = Accepted()
    if options.accepted:
        diagnostics = Diagnostics()
        accepted = load_accepted(options.accepted, diagnostics)
        if diagnostics.has_errors:
            diagnostics.print(sys.stderr)
            return UNREADABLE
    changes = compare(*sides)
    report, told = report_of(changes, accepted, datetime.date.today())
    sys.stdout.write(write(report, options.format))
    if options.fail_on and not any(getattr(told.effect, aspect) >= Level.UNKNOWN for aspect in options.fail_on):
        return 0
    return EXIT[told.semver]


def _load(path: str, prefix: str, strict: bool) -> Snapshot | None:
    if os.path.isdir(path):
        folder, path = path, os.path.join(path, "openapi.yaml")
        if not os.path.isfile(path):
            print(f"codegen: {printable(folder)}: there is no openapi.yaml in the folder", file=sys.stderr)
            return None
    if not os.path.isfile(path):
        print(
            f"codegen: {printable(path)}: {'not a file' if os.path.exists(path) else 'no such file'}", file=sys.stderr
        )
        return None
    diagnostics = Diagnostics()
    try:
        root = load_description(path, None, diagnostics, strict)
        if root is not None and not diagnostics.has_errors:
            found = snapshot(root, prefix, load(path, Diagnostics()), pagetable.of(path))
            for reason in dict.fromkeys(found.refused.values()) if strict else ():
                place, _, message = reason.partition(": ")
                print(printable(f"{place}: error: {message}"), file=sys.stderr)
            return None if strict and found.refused else found
    except OSError as error:
        print(f"codegen: {printable(str(error.filename or path))}: {error.strerror}", file=sys.stderr)
        return None
    except ValueError as error:
        print("\n".join(map(printable, str(error).split("\n"))), file=sys.stderr)
        return None
    diagnostics.print(sys.stderr)
    return None


def report_of(changes: tuple[Change, ...], accepted: Accepted, today: datetime.date) -> tuple[Report, Verdict]:
    """The report of changes that are not accepted, and the verdict over them."""
    findings = {finding_of(change): change for change in changes}
    counting, taken = accepted.split(findings, today, "diff")
    counted = [findings[finding] for finding in counting if finding in findings]
    told = verdict(counted)
    summary = {
        "semver": told.semver,
        **{name: str(getattr(told.effect, name)) for name in ASPECTS},
        "action": told.action,
    }
    headline = str(told) + (f" ({len(taken)} accepted)" if taken else "")
    return Report("diff", tuple(counting), "changes", headline, tuple(summary.items()), tuple(taken)), told


def finding_of(change: Change) -> Finding:
    effect = change.effect
    acts = change.action if change.action == "nothing" else f"{change.action}: {change.who}"
    levels = ", ".join(f"{'ABI' if name == 'abi' else name} {getattr(effect, name)}" for name in ASPECTS)
    notes = [f"{effect.semver}: {levels}", f"to do: {acts}"]
    details: dict[str, object] = {"semver": effect.semver, **{name: str(getattr(effect, name)) for name in ASPECTS}}
    details["action"] = change.action
    details["who"] = change.who
    for key, value, words in (
        ("renamed_from", change.renamed_from, "renamed from"),
        ("with", list(change.also), "with it"),
        ("reason", change.reason, "unknown because"),
        ("page", change.page, "page"),
    ):
        if value:
            details[key] = value
            notes.append(f"{words}: {', '.join(value) if isinstance(value, list) else value}")
    found = Finding(
        change.rule,
        change.page_line or change.position,
        change.message,
        _SEVERITY[effect.semver],
        change.subject,
        change.symbol,
        change.old,
        change.new,
        tuple(notes),
        tuple((key, _frozen(value)) for key, value in details.items()),
        change.position if change.page_line is not None else None,
    )
    return dataclasses.replace(found, notes=(*found.notes, f"fingerprint: {found.fingerprint}"))


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value
