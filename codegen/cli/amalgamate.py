"""`python3 -m codegen amalgamate`: a binding and the runtime as two files."""

from __future__ import annotations

import argparse
import os
import sys

from codegen.amalgamation import reached, whole
from codegen.binding.emit import render
from codegen.cli import pipeline
from codegen.source import files
from codegen.source.diagnostics import Diagnostics
from codegen.source.shown import ROOT, printable


def run(options: argparse.Namespace) -> int:
    diagnostics = Diagnostics()
    compiled, _ = pipeline.load(options.spec, options.overlay, options.prefix, diagnostics, options.strict)
    diagnostics.print(sys.stderr)
    if compiled is None:
        return 1
    api = compiled.capi
    if not api.operations:
        print(f"{printable(options.spec)}: error: no operation is left, so nothing is written", file=sys.stderr)
        return 1
    try:
        operations = reached.chosen(api, options.operations)
    except reached.Unknown as unknown:
        print(f"codegen: {unknown}", file=sys.stderr)
        return 2
    try:
        with open(os.path.join(ROOT, "LICENSE"), encoding="utf-8") as stream:
            licence = stream.read()
        made = whole.texts(api, operations, render(api), whole.runtime_files(options.runtime), licence)
        os.makedirs(options.out, exist_ok=True)
        files.put_all({os.path.join(options.out, name): text for name, text in made.items()})
    except OSError as error:
        print(f"codegen: {printable(str(error.filename or options.out))}: {error.strerror}", file=sys.stderr)
        return 1
    for name, text in sorted(made.items(), reverse=True):
        lines, size = text.count("\n"), len(text.encode("utf-8"))
        print(f"{printable(os.path.join(options.out, name))}: {lines} lines, {size / 1024:.0f} KB")
    return 0
