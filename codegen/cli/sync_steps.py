"""The steps of sync, each within this process: import, generate, diff. Paths that they show are those of the
repository, not of the copy in which they work."""

from __future__ import annotations

import contextlib
import datetime
import io
import os
import sys
from collections.abc import Iterator

from codegen.binding.emit import table
from codegen.cli import pipeline
from codegen.cli.diff import report_of
from codegen.cli.pages import overlay_findings
from codegen.compare.change import Change
from codegen.compare.diff import compare
from codegen.compare.snapshot import snapshot
from codegen.description import pagetable
from codegen.description.bundle import load_description
from codegen.findings import Accepted, Report, in_order, write
from codegen.pages.source import Source
from codegen.source import output, shown
from codegen.source.diagnostics import Diagnostics
from codegen.source.yamldoc import load
from codegen.sync.misfit import Sides
from codegen.sync.place import GENERATED, README, SPEC, TABLES
from codegen.sync.worktree import SyncError

PREFIX = "ecwid"


def take(copy: str, sources: list[Source], accepted: Accepted) -> None:
    """A finding about a page's own mistakes blocks nothing; what could not be understood does, until it is accepted."""
    from codegen.pages.run import import_pages

    imported = import_pages(sources)
    if imported.root is None:
        raise SyncError("none of the pages describes an endpoint", 3)
    spec = os.path.join(copy, SPEC)
    findings = in_order([*imported.findings, *overlay_findings(spec, imported.text)])
    report = Report("import", tuple(accepted.split(findings, datetime.date.today(), "import")[0]))
    sys.stderr.write(write(report, "text").replace(copy + os.sep, ""))
    if report.has_errors:
        raise SyncError("import failed: correct the pages, or accept the errors above (--accepted)")
    for name, text in ((SPEC, imported.text), (TABLES, imported.tables_text(SPEC))):
        with open(os.path.join(copy, name), "w", encoding="utf-8") as stream:
            stream.write(text)


def generate(copy: str) -> None:
    """What it warns of in the overlay has been said by import."""
    with _shown_as_root(copy):
        diagnostics = Diagnostics()
        compiled, root = pipeline.load(os.path.join(copy, SPEC), None, PREFIX, diagnostics)
        if compiled is None or root is None or not compiled.capi.operations:
            text = io.StringIO()
            diagnostics.print(text)
            sys.stderr.write(text.getvalue().replace(copy + os.sep, ""))
            raise SyncError("generate failed")
        output.write(os.path.join(copy, GENERATED), pipeline.files(compiled, root), compiled.capi.spec)
        readme = os.path.join(copy, README)
        if table.is_in(readme):
            complaint = table.put(readme, compiled.capi.operations, check=False)
            if complaint:
                raise SyncError(complaint.replace(copy + os.sep, ""))


def changes(root: str, copy: str, accepted: Accepted) -> tuple[tuple[Change, ...], Report, Sides]:
    """What the new description does to C programs."""
    sides = []
    for folder in (root, copy):
        spec = os.path.join(folder, SPEC)
        diagnostics = Diagnostics()
        document = load_description(spec, None, diagnostics)
        if document is None or diagnostics.has_errors:
            raise SyncError(f"diff failed: {next(iter(diagnostics), spec)}")
        sides.append(snapshot(document, PREFIX, load(spec, Diagnostics()), pagetable.of(spec)))
    found = compare(*sides)
    return found, report_of(found, accepted, datetime.date.today())[0], Sides(*sides)


def as_text(report: Report, root: str, copy: str) -> str:
    """The places in the copy are those of the repository once it is in place."""
    return write(report, "text").replace(copy + os.sep, "").replace(root + os.sep, "")


@contextlib.contextmanager
def _shown_as_root(copy: str) -> Iterator[None]:
    """Generated files name the description by its place in the repository."""
    before, shown.ROOT = shown.ROOT, copy
    try:
        yield
    finally:
        shown.ROOT = before
