"""The commands of `python3 -m codegen`. Exit status: 0 done, 1 findings, 2 usage."""

from __future__ import annotations

import argparse
import os
import re
import sys
from typing import IO, NoReturn

from codegen.api.dump import dump
from codegen.cli import diff as diff_command
from codegen.cli import pages as commands_import
from codegen.cli import pipeline, sync
from codegen.cli.told import print_operations, summary
from codegen.source import output, shown, streams
from codegen.source.diagnostics import Diagnostics, Position
from codegen.source.shown import printable


ROOT = os.path.relpath(shown.ROOT)
DEFAULT_SPEC = os.path.normpath(os.path.join(ROOT, "spec/ecwid/openapi.yaml"))
DEFAULT_OUT = os.path.normpath(os.path.join(ROOT, "generated"))
DEFAULT_PREFIX = "ecwid"


class _ArgumentParser(argparse.ArgumentParser):
    """Says what is wrong with arguments on one line, whatever is in them, and hides no output that is lost."""

    def error(self, message: str) -> NoReturn:
        super().error(printable(message))

    def _print_message(self, message: str, file: IO[str] | None = None) -> None:
        (file or sys.stderr).write(message)


def _parser() -> argparse.ArgumentParser:
    parser = _ArgumentParser(
        prog="python3 -m codegen",
        description="Generates C from an OpenAPI description.",
        epilog="Exit status: 0 done, 1 the description or the generated files need work, 2 wrong usage.",
    )
    commands: argparse._SubParsersAction[argparse.ArgumentParser]
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")  # type: ignore[assignment]
    described = argparse.ArgumentParser(add_help=False)
    described.add_argument(
        "--spec", metavar="FILE", default=DEFAULT_SPEC, help="the description (default: %(default)s)"
    )
    described.add_argument(
        "--overlay",
        metavar="FILE",
        action="append",
        help="an OpenAPI Overlay to apply, may be repeated (default: those of the folder corrections beside the "
        "description, then overlay.yaml there, if they extend it)",
    )
    described.add_argument("--prefix", metavar="NAME", help="of all C names (default: ecwid)", default=DEFAULT_PREFIX)
    judged = argparse.ArgumentParser(add_help=False, parents=[described])
    judged.add_argument(
        "--strict",
        action="store_true",
        help="an operation that cannot be had, or a word that is not known, is an error; a description asks for it "
        "with x-oac: {strict: true}",
    )
    placed = argparse.ArgumentParser(add_help=False)
    placed.add_argument(
        "--out", metavar="DIR", type=commands_import.not_empty, help=f"where files go (default: {DEFAULT_OUT})"
    )
    generate = commands.add_parser("generate", parents=[judged, placed], help="write the C files")
    generate.add_argument("--check", action="store_true", help="write nothing; exit 1 and say what is stale")
    commands.add_parser("list", parents=[judged], help="print the operations, one a line")
    commands.add_parser("dump", parents=[judged], help="print the description as the Api that C is made of, in JSON")
    commands.add_parser(
        "check", parents=[judged, placed], help="report every problem of the description, and what is stale"
    )
    diff_command.add_parser(commands)
    commands_import.add_commands(commands, described)
    sync.add_command(commands)
    return parser


def main(arguments: list[str]) -> int:
    """Runs a command. Its exit status is 1 where output is lost, whatever the command has to say."""
    return streams.told(lambda: _run(arguments))


def _run(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    if hasattr(options, "run"):
        return int(options.run(options))
    if not re.fullmatch(r"(?!oac(_|$))[a-z][a-z0-9_]{0,23}", options.prefix):
        message = "must be a lower-case C name of at most 24 characters, other than oac and what begins with oac_"
        print(f'codegen: the prefix "{printable(options.prefix)}" {message}', file=sys.stderr)
        return 2
    if options.command == "diff":
        return diff_command.run(options)
    for path in (options.spec, *(options.overlay or ())):
        if not os.path.isfile(path):
            print(
                f"codegen: {printable(path)}: {'not a file' if os.path.exists(path) else 'no such file'}",
                file=sys.stderr,
            )
            return 2
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
            return _stale(options.command, out, files, api.spec)
        touched = output.write(out, files, api.spec)
    except OSError as error:
        print(f"codegen: {printable(str(error.filename or out))}: {error.strerror}", file=sys.stderr)
        return 1
    if sys.stderr.isatty():
        print(f"codegen: {summary(compiled, len(files), len(touched))} in {printable(out)}", file=sys.stderr)
    return 0


def _stale(command: str, out: str, files: dict[str, str], spec: str) -> int:
    stale = output.differences(out, files, spec)
    if command == "check" and not os.path.isdir(out):
        place = printable(str(Position(out, 1, 1)))
        stale = [f"{place}: error: nothing has been generated; run `python3 -m codegen generate`"]
    for finding in stale:
        print(finding, file=sys.stderr)
    return 1 if stale else 0
