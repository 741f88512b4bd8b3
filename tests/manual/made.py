"""Books for tests: that of the tests' own description, made once in a process."""

from __future__ import annotations

import functools
from pathlib import Path

from codegen.binding.lower.kept import Compiled
from codegen.cli import pipeline
from codegen.manual.book import build
from codegen.manual.headers import program, read
from codegen.manual.model import Book
from codegen.source.diagnostics import Diagnostics

ROOT = Path(__file__).resolve().parents[2]
HEADERS = ROOT / "runtime/include/oac"


def compiled(spec: Path, prefix: str) -> Compiled:
    diagnostics = Diagnostics()
    found, _ = pipeline.load(str(spec), None, prefix, diagnostics)
    assert found is not None, "\n".join(map(str, diagnostics))
    return found


@functools.cache
def lab() -> Compiled:
    return compiled(ROOT / "tests/api/openapi.yaml", "lab")


@functools.cache
def lab_book() -> Book:
    return build(lab(), read(HEADERS), program=program.read(ROOT / "runtime/command"))
