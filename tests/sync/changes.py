"""The vendor's real changes through sync: a repository that describes the pages before, synced to those after."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import subprocess
import unittest.mock
from collections.abc import Iterable
from pathlib import Path

from codegen.source import shown
from codegen.cli.sync import sync
from codegen.sync.worktree import SyncError
from tests.harness.inprocess import Done, codegen
from tests.importer.support import CHANGES

EXPECTED = {  # what the verdict begins with, and one of the changes
    "2025-06-04-36ec62f": ("major: source same, ABI same, wire breaks", "MODERATED"),
    "2025-06-12-6c22cf4": ("major: source breaks", "saveCombinations"),
    "2025-06-20-03bdb0b": ("major: source breaks", "ProductItem.nameTranslated is now map of strings, it was string"),
    "2025-06-23-d0661d0": ("major: source breaks", "stateOrProvinceName (string) was removed"),
    "2025-06-30-5263c70": ("major: source compatible", "externalReferenceId (string) was added"),
    "2025-07-18-97dbe3e": ("major: source compatible", "TAGS"),
    "2025-08-04-cb0ba10": ("none: source same", ""),  # words alone
    "2025-08-13-ef8ff08": ("major: source compatible", "compositeParents"),
    "2025-09-24-1814f47": ("major: source compatible", 'the default is now "DEFINED_BY_STORE_OWNER"'),
    "2025-09-24-2fc0ea5": ("major: source compatible", "siteAggregatedActivity was added to ReportType"),
    "2025-10-21-8a40d51": ("major: source same, ABI same, wire same", "read_invoices"),
    "2025-10-27-c07479f": ("major: source", "is now required"),
}


def pages(name: str, side: str) -> Path:
    return CHANGES / name / side


def describe(repository: Path, name: str) -> None:
    """Makes the repository one about the pages before the change, and commits it."""
    spec = repository / "spec/ecwid/openapi.yaml"
    spec.parent.mkdir(parents=True, exist_ok=True)
    spec.with_name("overlay.yaml").unlink(missing_ok=True)
    for folder in ("corrections", "words"):
        shutil.rmtree(spec.with_name(folder), ignore_errors=True)
    root = pages(name, "before") / "rest-api"
    with unittest.mock.patch.object(shown, "ROOT", str(repository)):
        imported = codegen("import", "--root", root, "--out", spec, root)
    if imported.returncode == 3:
        raise SyncError(f"{name}: {imported.stderr}")
    begin(repository)


def begin(repository: Path) -> None:
    """Generates what its description says, and gives it what a repository has."""
    if not (repository / "CHANGELOG.md").exists():
        (repository / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n")
        (repository / ".gitignore").write_text("/build/\n")
    spec = repository / "spec/ecwid/openapi.yaml"
    with unittest.mock.patch.object(shown, "ROOT", str(repository)):
        made = codegen("generate", "--spec", spec, "--out", repository / "generated")
    if made.returncode:
        raise SyncError(made.stderr)
    for arguments in (["init", "-q"], ["add", "-A"]):
        subprocess.run(["git", "-C", str(repository), *arguments], check=True)


def accepted(roots: Iterable[Path], file: Path) -> None:
    """What the pages of both sides say that cannot be understood, accepted: it has nothing to do with the change."""
    found: set[str] = set()
    for root in roots:
        done = codegen("import", "--root", root, "--format", "json", "--out", file, root)
        errors = (one for one in json.loads(done.stdout)["findings"] if one["severity"] == "error")
        found |= {one["fingerprint"] for one in errors}
    entry = "- {{fingerprint: '{}', reason: seen, expires: '9999-12-31'}}\n"
    file.write_text("".join(map(entry.format, sorted(found))) or "[]\n")


def synced(repository: Path, name: str, test: str, side: str = "after") -> Done:
    roots = [pages(name, each) / "rest-api" for each in ("before", "after")]
    return synced_to(repository, pages(name, side), roots, test)


def synced_to(repository: Path, docs: Path, roots: Iterable[Path], test: str) -> Done:
    out, err = io.StringIO(), io.StringIO()
    with (
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        unittest.mock.patch.object(shown, "ROOT", str(repository)),
    ):
        try:
            acceptable = repository / "build/accepted.yaml"
            acceptable.parent.mkdir(exist_ok=True)
            accepted(roots, acceptable)
            status = sync(os.fspath(docs), test, accepted_file=str(acceptable))
        except SyncError as error:
            err.write(str(error))
            status = error.status
    return Done(status, out.getvalue(), err.getvalue())


def recipe(told: str) -> str:
    """The actions of an overlay that sync has told."""
    lines = told.split("\n")
    start = next(at for at, line in enumerate(lines) if line.startswith("  - target:"))
    end = next(at for at in range(start, len(lines)) if not lines[at].startswith("  "))
    return "\n".join(lines[start:end]) + "\n"


def complaint(repository: Path, name: str, test: str) -> str:
    """What is wrong when a repository about the pages before is synced to those after; empty: nothing."""
    still = synced(repository, name, "false", "before")
    if "nothing to do" not in still.stdout:
        return still.stdout + still.stderr
    done = synced(repository, name, test)
    if done.returncode != 0:
        return done.stderr
    verdict, told = EXPECTED[name]
    changelog = (repository / "CHANGELOG.md").read_text(encoding="utf-8")
    spec, after = repository / "spec/ecwid/openapi.yaml", pages(name, "after") / "rest-api"
    for text, wanted in ((f"\n{done.stdout}", f"\n{verdict}"), (" ".join(changelog.split()), told)):
        if wanted not in text:
            return f"{wanted!r} is not in:\n{text}"
    left = codegen("drift", "--spec", spec, "--root", after, after).stdout
    again = synced(repository, name, "false").stdout
    return left or ("" if "nothing to do" in again else again)
