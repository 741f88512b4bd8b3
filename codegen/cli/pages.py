"""The commands `import` and `drift`. Exit status: 0 done or no drift, 1 findings, 2 usage, 3 could not read."""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from typing import Any

from codegen.source import files
from codegen.source.diagnostics import Diagnostics, Position
from codegen.findings import ERROR, WARNING, Accepted, Finding, Report, in_order, load_accepted, write
from codegen.source.shown import printable

_LISTS = (
    ("unread", "What cannot be read, so that facts may be missing"),
    ("mistake", "Mistakes of the pages, which the description follows as well as it can"),
)
_LOST = ("endpoint-", "title-", "page-")  # findings about pages that could not be read; the others are compared


class _CouldNotRead(Exception):
    pass


def run_import(options: argparse.Namespace) -> int:
    from codegen.description import pagetable

    try:
        imported = _read_pages(options)
        accepted = _accepted(options)
        if imported.root is None:
            sys.stderr.write(write(Report("import", imported.findings), "text"))
            raise _CouldNotRead("none of the pages describes an endpoint")
        beside = overlay_findings(options.out, imported.text) if options.out else []
        findings = (*in_order(beside), *imported.findings)
        counting, taken = accepted.split(findings, datetime.date.today(), "import")
        if options.out:
            try:
                files.put(options.out, imported.text)
                if os.path.isfile(options.out):  # beside a pipe there is no place
                    files.put(pagetable.beside(options.out), imported.tables_text(options.out))
            except (FileNotFoundError, NotADirectoryError) as error:  # there is no such place
                raise _CouldNotRead(f"{printable(options.out)}: {error.strerror}") from None
            except OSError as error:
                print(f"codegen: {printable(options.out)}: {error.strerror}", file=sys.stderr)
                return 1
        else:
            sys.stdout.write(imported.text)
            sys.stdout.flush()
    except _CouldNotRead as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 3
    report = Report(
        "import",
        tuple(counting),
        accepted=tuple(taken),
        summary=(("operations", len(imported.pages)),),
        titles=_LISTS,
    )
    # Standard output is taken where the description goes there.
    stream = sys.stdout if options.out and options.format != "text" else sys.stderr
    stream.write(write(report, options.format))
    return 1 if report.has_errors else 0


def run_drift(options: argparse.Namespace) -> int:
    from codegen.compare import drift
    from codegen.description import pagetable
    from codegen.description.bundle import load_description
    from codegen.source.yamldoc import load

    try:
        imported = _read_pages(options, False)
        accepted = _accepted(options)
        lost = [one for one in imported.findings if one.severity == ERROR and one.kind.startswith(_LOST)]
        if imported.root is None:
            lines = [printable(f"{one.position}: {one.message}") for one in lost]
            raise _CouldNotRead("\n".join(lines or ["none of the pages describes an endpoint"]))
        diagnostics = Diagnostics()
        base = load(options.spec, diagnostics)
        merged = load_description(options.spec, options.overlay, diagnostics)
        if base is None or merged is None or diagnostics.has_errors:
            raise _CouldNotRead("\n".join(str(one) for one in diagnostics if one.severity == "error"))
        folders = [page for page in options.pages if os.path.isdir(page)]
        whole = Position(folders[0], 1, 1) if folders else None
        tables = imported.tables, pagetable.of(options.spec)
        found = lost + drift.compare(imported.root, base, merged, whole, tables, frozenset(imported.unread))
    except _CouldNotRead as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 3
    counting, taken = accepted.split(in_order(found), datetime.date.today(), "drift")
    report = Report("drift", tuple(counting), "changes", accepted=tuple(taken), summary=(("changes", len(counting)),))
    sys.stdout.write(write(report, options.format))
    return 1 if report.findings else 0


def _read_pages(options: argparse.Namespace, is_shared: bool = True) -> Any:
    from codegen.pages.run import import_pages
    from codegen.pages.source import SourceError, read_sources

    try:
        sources = read_sources(options.pages, options.root, options.base, options.timeout)
    except SourceError as error:
        raise _CouldNotRead(printable(str(error))) from None
    return import_pages(sources, getattr(options, "title", ""), getattr(options, "descriptions", False), is_shared)


def _accepted(options: argparse.Namespace) -> Accepted:
    if not options.accepted:
        return Accepted()
    diagnostics = Diagnostics()
    accepted = load_accepted(options.accepted, diagnostics)
    if diagnostics.has_errors:
        raise _CouldNotRead("\n".join(map(str, diagnostics)))
    return accepted


def overlay_findings(out: str, text: str) -> list[Finding]:
    """Corrections beside the description whose target has gone or that the pages now agree with."""
    from codegen.description.bundle import overlays_beside
    from codegen.description.overlay import apply
    from codegen.source.yamldoc import load, loads

    found: list[Finding] = []
    document = loads(text, out, Diagnostics())
    for beside in overlays_beside(out) if document is not None else ():
        if os.path.basename(beside) == os.path.basename(out) or not os.path.isfile(beside):
            continue
        diagnostics = Diagnostics()
        overlay = load(beside, diagnostics)
        extends = overlay.get("extends") if overlay is not None else None
        if overlay is None or document is None or extends is None or not _is_named(beside, str(extends.value), out):
            continue
        document = apply(document, overlay, diagnostics)
        for one in diagnostics:
            severity = WARNING if one.severity == "warning" else ERROR
            kind = "correction-redundant" if severity == WARNING else "correction-wrong"
            kind = "correction-gone" if "has gone" in one.message else kind
            found.append(Finding(kind, one.position, one.message, severity, subject=_target_at(overlay, one.position)))
    return found


def _is_named(overlay: str, extends: str, out: str) -> bool:
    """Whether the overlay is for what goes to `out`, which need not be there yet."""
    named = os.path.normpath(os.path.join(os.path.dirname(overlay), extends))
    return named == os.path.normpath(out)


def _target_at(overlay: Any, position: Position) -> str:
    """The target of the action that a place is in."""
    target = ""
    actions = overlay.get("actions")
    for action in actions or ():
        if action.position <= position and action.get("target") is not None:
            target = str(action.get("target").value)
    return target
