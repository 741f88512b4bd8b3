"""The commands of `python3 -m codegen`. Exit status: 0 done, 1 findings, 2 usage."""

from __future__ import annotations

import argparse
import os
import re
import sys
from typing import TYPE_CHECKING

from codegen.cli.arguments import DEFAULT_OUT, DEFAULT_SPEC, parser
from codegen.source import output, streams
from codegen.source.diagnostics import Diagnostics, Position
from codegen.source.shown import printable

if TYPE_CHECKING:
    from codegen.binding.capi import COperation


def main(arguments: list[str]) -> int:
    """Runs a command. Its exit status is 1 where output is lost, whatever the command has to say."""
    return streams.told(lambda: _run(arguments))


def _run(arguments: list[str]) -> int:
    options = parser().parse_args(arguments)
    if options.command in ("import", "drift"):
        from codegen.cli import pages

        return pages.run_import(options) if options.command == "import" else pages.run_drift(options)
    if options.command == "sync":
        from codegen.cli import sync

        return sync.run(options)
    if not re.fullmatch(r"(?!oac(_|$))[a-z][a-z0-9_]{0,23}", options.prefix):
        message = "must be a lower-case C name of at most 24 characters, other than oac and what begins with oac_"
        print(f'codegen: the prefix "{printable(options.prefix)}" {message}', file=sys.stderr)
        return 2
    if options.command == "docs":
        from codegen.cli import docs

        return docs.run(options)
    if options.command == "diff":
        from codegen.cli import diff

        return diff.run(options)
    for path in (options.spec, *(options.overlay or ())):
        if not os.path.isfile(path):
            print(
                f"codegen: {printable(path)}: {'not a file' if os.path.exists(path) else 'no such file'}",
                file=sys.stderr,
            )
            return 2
    if options.command == "amalgamate":
        from codegen.cli import amalgamate

        return amalgamate.run(options)
    return _run_description(options)


def _run_description(options: argparse.Namespace) -> int:
    """generate, list, dump and check."""
    from codegen.api.dump import dump
    from codegen.binding.emit import table
    from codegen.cli import pipeline
    from codegen.cli.told import print_operations, summary

    diagnostics = Diagnostics()
    compiled, root = pipeline.load(options.spec, options.overlay, options.prefix, diagnostics, options.strict)
    diagnostics.print(sys.stderr)
    if compiled is None or root is None:
        return 1
    api = compiled.capi
    if options.command == "dump":
        sys.stdout.write(dump(compiled.api))
        return 0
    if options.command == "list":
        if options.markdown:
            sys.stdout.write(table.table(api.operations))
        else:
            print_operations(compiled)
    if not api.operations:
        print(f"{printable(str(root.position))}: error: no operation is left, so nothing is generated", file=sys.stderr)
        return 1
    if options.command == "list":
        return 0
    if options.command == "check" and options.out is None and options.spec != DEFAULT_SPEC:
        return 0  # what this description was generated into is not known
    out = options.out or DEFAULT_OUT
    files = pipeline.files(compiled, root)
    try:
        if options.command == "check" or options.check:
            return max(_stale(options.command, out, files, api.spec), _table(options, api.operations))
        touched = output.write(out, files, api.spec)
        if _table(options, api.operations):
            return 1
    except OSError as error:
        print(f"codegen: {printable(str(error.filename or out))}: {error.strerror}", file=sys.stderr)
        return 1
    if sys.stderr.isatty():
        print(f"codegen: {summary(compiled, len(files), len(touched))} in {printable(out)}", file=sys.stderr)
    return 0


def _table(options: argparse.Namespace, operations: tuple[COperation, ...]) -> int:
    """Writes the table of operations where one is asked for, or says that it is stale."""
    from codegen.binding.emit import table

    if options.command != "generate" or options.table is None:
        return 0
    complaint = table.put(options.table, operations, options.check)
    if complaint:
        print(complaint, file=sys.stderr)
    return 1 if complaint else 0


def _stale(command: str, out: str, files: dict[str, str], spec: str) -> int:
    stale = output.differences(out, files, spec)
    if command == "check" and not os.path.isdir(out):
        place = printable(str(Position(out, 1, 1)))
        stale = [f"{place}: error: nothing has been generated; run `python3 -m codegen generate`"]
    for finding in stale:
        print(finding, file=sys.stderr)
    return 1 if stale else 0
