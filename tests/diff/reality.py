"""What a compiler and abidiff say about two descriptions: generates both, compiles, compares."""

from __future__ import annotations

import copy
import functools
import json
import os
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from codegen.binding.emit import render
from codegen.cli.pipeline import compile_document
from codegen.compare.snapshot import Snapshot, snapshot
from codegen.description.bundle import load_description
from codegen.description.document import Document
from codegen.source.diagnostics import Diagnostics
from tests.diff import programs

ROOT = Path(__file__).resolve().parents[2]
BASE = Path(__file__).with_name("base.yaml")
PREFIX = "shop"
_CC = ["gcc", "-std=c11", "-D_POSIX_C_SOURCE=200809L", f"-I{ROOT / 'runtime/include'}"]
_STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Wcast-qual", "-Werror"]
_TIMEOUT_SECONDS = 60
_ABI_USAGE = 3  # bits of abidiff's exit status: an error, wrong usage
_ABI_CHANGED = 12  # bits: changed, incompatibly changed


@functools.cache
def _read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(Path(__file__).with_name(f"{name}.yaml").read_text())
    return found


def base(name: str = "base") -> dict[str, Any]:
    return copy.deepcopy(_read(name))


def edited(edit: Any, name: str = "base") -> dict[str, Any]:
    document = base(name)
    edit(document)
    return document


@dataclass
class Side:
    """One description, what is generated from it, and what becomes of that."""

    folder: Path
    document: dict[str, Any]

    @cached_property
    def description(self) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / "api.yaml"
        path.write_text(json.dumps(self.document, indent=1))
        return path

    @cached_property
    def snapshot(self) -> Snapshot:
        root = load_description(str(self.description))
        assert root is not None
        return snapshot(root, PREFIX)

    @cached_property
    def generated(self) -> Path:
        diagnostics = Diagnostics()
        compiled = compile_document(Document(self.snapshot.root, "api.yaml"), PREFIX, diagnostics)
        if diagnostics.has_errors:
            raise ValueError("\n".join(map(str, diagnostics)))
        for path, text in render(compiled.capi).items():
            place = self.folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text)
        return self.folder

    @cached_property
    def program(self) -> Path:
        path = self.folder / "program.c"
        path.write_text(programs.everything(self.snapshot.api))
        return path

    @cached_property
    def library(self) -> Path:
        """A shared library of the generated code alone, with debug information."""
        folder = self.generated
        path = folder / "library.so"
        sources = sorted(str(source) for source in (folder / "src").glob("*.c"))
        _run(
            [
                *_CC,
                "-O0",
                "-g",
                "-w",
                "-fPIC",
                "-shared",
                "-fvisibility=hidden",
                f"-I{folder / 'include'}",
                f"-I{folder / 'src'}",
                *sources,
                "-o",
                str(path),
            ]
        )
        return path

    @cached_property
    def layout(self) -> dict[str, str]:
        """Sizes of structs, places of members and numbers of values, by name."""
        source, program = self.folder / "layout.c", self.folder / "layout"
        source.write_text(programs.layout(self.snapshot.api))
        _run([*_CC, "-w", f"-I{self.generated / 'include'}", "-c", str(source), "-o", f"{program}.o"])
        # The static inline functions of the headers name functions of the library, which nothing here calls.
        _run(["gcc", f"{program}.o", "-Wl,--unresolved-symbols=ignore-all", "-o", str(program)])
        lines = _run([str(program)]).stdout.splitlines()
        return {name: value for name, _, value in (line.partition(" is ") for line in lines)}


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, check=True, capture_output=True, text=True, timeout=_TIMEOUT_SECONDS, env={**os.environ, "LC_ALL": "C"}
    )


def compiles(program: Side, headers: Side) -> str:
    """Empty where the program made for one side compiles with the headers of the other, else what the compiler says."""
    found = subprocess.run(
        [*_CC, *_STRICT, "-fsyntax-only", f"-I{headers.generated / 'include'}", str(program.program)],
        capture_output=True,
        text=True,
        timeout=_TIMEOUT_SECONDS,
    )
    return found.stderr if found.returncode != 0 else ""


def abi_report(old: Side, new: Side) -> str:
    """Empty where abidiff finds nothing that a program would notice; what is only added does not count."""
    command = ["abidiff", "--no-added-syms", str(old.library), str(new.library)]
    found = subprocess.run(command, capture_output=True, text=True, timeout=_TIMEOUT_SECONDS)
    if found.returncode & _ABI_USAGE:
        raise RuntimeError(found.stdout + found.stderr)
    return found.stdout if found.returncode & _ABI_CHANGED else ""
