"""Examples of other descriptions: `python3 -m tests.snippets.elsewhere FILE...` generates each, compiles the programs
of its examples, and, where it is small, runs them: C and curl have to send the same."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from codegen.binding.capi import CApi, COperation
from codegen.cli import pipeline
from codegen.manual.model import Snippets
from codegen.manual.snippets import snippets
from codegen.source.diagnostics import Diagnostics
from tests.snippets import building
from tests.snippets.building import ROOT, Failed
from tests.snippets.recorder import Recorder
from tests.snippets.running import Place

_SHOWN = ("authorization", "cookie")
_SMALL = 60  # operations that are linked and run
_RUNTIME = [f"-I{ROOT / part}" for part in ("runtime/include", "runtime/src")]


def main(files: list[str]) -> int:
    wrong = 0
    for file in files:
        for complaint in _complaints(file):
            print(f"{file}: {complaint}", flush=True)
            wrong += 1
    print(f"{len(files)} descriptions, {wrong} complaints")
    return 1 if wrong else 0


def _complaints(file: str) -> list[str]:
    compiled, root = pipeline.load(file, None, "other", Diagnostics())
    if compiled is None or root is None or not compiled.capi.operations:
        return []
    found = {f"example_{at}": each for at, each in enumerate(snippets(compiled.api, compiled.capi).values())}
    operations = dict(zip(found, compiled.capi.operations))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, text in pipeline.files(compiled, root).items():
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        includes = (ROOT / "runtime/include", folder / "include")
        programs = folder / "programs"
        building.written(programs, {at: each.c for at, each in found.items()})
        try:
            building.checked_by_clang(programs, found, includes)
            told = [each] if (each := building.layout_complaints(programs, found)) else []
            if len(found) > _SMALL:
                return told
            program = building.linked(programs, found, includes, (_library(folder), ROOT / "build/liboac.a"))
        except Failed as failed:
            return [str(failed)[:2000]]
        with Recorder() as recorder:
            variables = _variables(compiled.capi, f"{recorder.address}/base")
            where = Place(folder, program, folder / "none", building.redirect(folder), recorder.address, variables)
            for at, one in found.items():
                told += _run(where, recorder, operations[at], at, one)
    return told


def _variables(capi: CApi, address: str) -> dict[str, str]:
    found = {"OTHER_TOKEN": "k3y", "OTHER_BASE_URL": address}
    for scheme in capi.access.schemes:
        variable = scheme.variable or "OTHER_TOKEN"
        found |= {variable: "k3y", f"{variable}_USER": "me", f"{variable}_PASSWORD": "pass"}
    return found | {f"OTHER_{server.name.upper()}_URL": address for server in capi.access.servers}


def _run(where: Place, recorder: Recorder, operation: COperation, name: str, of: Snippets) -> list[str]:
    told = []
    arrived: dict[str, Any] = {}
    for way in ("C", "curl"):
        recorder.begin(name, of)
        status = next((status for status in operation.statuses if status >= 200), 200)
        recorder.answer = (status, operation.accept or "application/json", of.answer.encode() or b"text")
        failed = where.run(where.ways(name, of)[way])
        if failed and "cannot be used" not in failed:  # an answer that is made up may break rules
            told.append(f"{operation.id}: {way}: {failed}")
        arrived[way] = [
            (one.meaning, *(one.headers.get(header, "") for header in _SHOWN)) for one in recorder.arrived()[:1]
        ]
    if arrived["C"] != arrived["curl"]:
        told.append(f"{operation.id}: {arrived}")
    return told


def _library(folder: Path) -> Path:
    sources = sorted((folder / "src").rglob("*.c"))
    flags = [
        "-std=c11",
        "-D_POSIX_C_SOURCE=200809L",
        "-O0",
        *_RUNTIME,
        f"-I{folder / 'include'}",
        f"-I{folder / 'src'}",
    ]
    (folder / "objects").mkdir()
    building.compiled(["gcc", *flags, "-c", *map(str, sources)], folder / "objects")
    objects = [str(path) for path in (folder / "objects").glob("*.o")]
    library = folder / "libother.a"
    building.compiled(["ar", "rcs", str(library), *objects], folder)
    return library


if __name__ == "__main__":
    os.nice(5)
    sys.exit(main(sys.argv[1:]))
