"""The arguments of `python3 -m codegen`, for all commands; what they do is loaded when one of them runs."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from typing import IO, NoReturn

from codegen.compare.change import ASPECTS
from codegen.findings import FORMATS
from codegen.source import shown
from codegen.source.shown import printable

ROOT = os.path.relpath(shown.ROOT)
DEFAULT_SPEC = os.path.normpath(os.path.join(ROOT, "spec/ecwid/openapi.yaml"))
DEFAULT_OUT = os.path.normpath(os.path.join(ROOT, "generated"))
DEFAULT_AMALGAMATION = os.path.normpath(os.path.join(ROOT, "build/amalgamation"))
RUNTIME = os.path.normpath(os.path.join(ROOT, "runtime"))
DOCS_OUT = os.path.normpath(os.path.join(ROOT, "build/docs"))
DEFAULT_PREFIX = "ecwid"
_PAGES_EPILOG = (
    "Exit status: 0 done, 1 findings or output that is lost, 2 wrong usage, 3 something could not be read or found."
)
_TIMEOUT_CEILING = 3600
_DEFAULT_BASE = "https://docs.ecwid.com/api-reference/rest-api"


class _ArgumentParser(argparse.ArgumentParser):
    """Says what is wrong with arguments on one line, whatever is in them, and hides no output that is lost."""

    def error(self, message: str) -> NoReturn:
        super().error(printable(message))

    def _print_message(self, message: str, file: IO[str] | None = None) -> None:
        (file or sys.stderr).write(message)


def parser() -> argparse.ArgumentParser:
    found = _ArgumentParser(
        prog="python3 -m codegen",
        description="Generates C from an OpenAPI description.",
        epilog="Exit status: 0 done, 1 the description or the generated files need work, 2 wrong usage.",
    )
    commands: argparse._SubParsersAction[argparse.ArgumentParser]
    commands = found.add_subparsers(dest="command", required=True, metavar="COMMAND")  # type: ignore[assignment]
    described = argparse.ArgumentParser(add_help=False)
    described.add_argument(
        "--spec", metavar="FILE", default=DEFAULT_SPEC, help="the description (default: %(default)s)"
    )
    described.add_argument(
        "--overlay",
        metavar="FILE",
        action="append",
        help="an OpenAPI Overlay to apply, may be repeated (default: beside the description, if they extend "
        "it, those of the folder corrections, then overlay.yaml, then those of the folder words)",
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
    placed.add_argument("--out", metavar="DIR", type=not_empty, help=f"where files go (default: {DEFAULT_OUT})")
    generate = commands.add_parser("generate", parents=[judged, placed], help="write the C files")
    generate.add_argument("--check", action="store_true", help="write nothing; exit 1 and say what is stale")
    generate.add_argument(
        "--table",
        metavar="FILE",
        type=not_empty,
        help="a file in Markdown, in which the table of operations stands between two marks: write it anew, too",
    )
    listed = commands.add_parser("list", parents=[judged], help="print the operations, one a line")
    listed.add_argument("--markdown", action="store_true", help="as a table by families, with their pages")
    commands.add_parser("dump", parents=[judged], help="print the description as the Api that C is made of, in JSON")
    commands.add_parser(
        "check", parents=[judged, placed], help="report every problem of the description, and what is stale"
    )
    _add_amalgamate(commands, judged)
    _add_docs(commands, described)
    _add_diff(commands)
    _add_pages(commands, described)
    _add_sync(commands)
    return found


def _add_amalgamate(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], judged: argparse.ArgumentParser
) -> None:
    parser = commands.add_parser(
        "amalgamate",
        parents=[judged],
        help="write chosen operations and the runtime as two files of C",
        description="Writes oac_PREFIX.h and oac_PREFIX.c: the chosen operations, the types that they reach, and "
        "all of liboac. Besides these two, a program needs libcurl.",
        epilog="Exit status: 0 done, 1 the description needs work, or files cannot be written, 2 wrong usage.",
    )
    parser.add_argument(
        "operations", metavar="OPERATION", nargs="*", help="an id, a C name or a command (default: all)"
    )
    parser.add_argument(
        "--out",
        metavar="DIR",
        type=not_empty,
        default=DEFAULT_AMALGAMATION,
        help="where they go (default: %(default)s)",
    )
    parser.add_argument(
        "--runtime", metavar="DIR", type=not_empty, default=RUNTIME, help="the sources of liboac (default: %(default)s)"
    )


def _add_docs(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    described: argparse.ArgumentParser,
) -> None:
    parser = commands.add_parser(
        "docs",
        parents=[described],
        help="write manuals and a site about the binding",
        description="Writes manual pages (DIR/man) and a site in HTML (DIR/site) about a binding and liboac. Pages "
        "have the date of SOURCE_DATE_EPOCH, or of today.",
    )
    parser.add_argument(
        "--out", metavar="DIR", type=not_empty, default=DOCS_OUT, help="where both go (default: %(default)s)"
    )
    parser.add_argument(
        "--headers", metavar="DIR", type=not_empty, help="liboac's own (default: runtime/include/oac of the generator)"
    )
    parser.add_argument(
        "--guides", metavar="DIR", type=not_empty, help="pages in Markdown (default: runtime/guide of the generator)"
    )


def _add_diff(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "diff",
        help="say what the difference between two descriptions does to C programs",
        description="Says what the difference between two descriptions does to C programs that use the generated "
        "code: to source, ABI, wire and behaviour, and who has to act.",
        epilog="Exit status: 0 no difference, 10 patch, 11 minor, 12 major; 2 wrong usage, 3 a description could not "
        "be read. An aspect that breaks or is unknown makes it major.",
    )
    parser.add_argument(
        "old",
        metavar="OLD",
        help="a description, or the folder of an openapi.yaml; the overlays beside it are applied that extend it",
    )
    parser.add_argument("new", metavar="NEW", help="another one")
    parser.add_argument("--prefix", metavar="NAME", default="ecwid", help="of all C names (default: %(default)s)")
    parser.add_argument(
        "--strict", action="store_true", help="an operation that the generator cannot make is an error, status 3"
    )
    parser.add_argument("--format", choices=tuple(FORMATS), default="text", help="of the report (default: %(default)s)")
    parser.add_argument(
        "--fail-on",
        metavar="ASPECT",
        action="append",
        choices=ASPECTS,
        help="exit 0 unless this aspect breaks or is unknown, then as without; may be repeated "
        "(source, abi, wire, behaviour)",
    )
    parser.add_argument(
        "--accepted", metavar="FILE", help="findings that do not count: fingerprint, reason, expires, command"
    )


def _add_pages(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], described: argparse.ArgumentParser
) -> None:
    """Adds the commands; `described` has the options that name a description."""
    pages = argparse.ArgumentParser(add_help=False)
    pages.add_argument(
        "pages", metavar="PAGE", nargs="+", help="a page in Markdown, a folder of them, or an https:// address"
    )
    pages.add_argument(
        "--root", metavar="DIR", help="the folder whose pages are published directly below the base address"
    )
    pages.add_argument(
        "--base", metavar="URL", default=_DEFAULT_BASE, help="where pages are published (default: %(default)s)"
    )
    pages.add_argument(
        "--timeout", metavar="SECONDS", type=_seconds, default=20.0, help="for all of an address (default: 20)"
    )
    pages.add_argument("--format", choices=tuple(FORMATS), default="text", help="of findings (default: %(default)s)")
    pages.add_argument(
        "--accepted", metavar="FILE", help="findings that do not count: fingerprint, reason, expires, command"
    )
    imported = commands.add_parser(
        "import", parents=[pages], help="write what documentation pages say as OpenAPI", epilog=_PAGES_EPILOG
    )
    imported.add_argument(
        "--out", metavar="FILE", type=not_empty, help="where the description goes (default: standard output)"
    )
    imported.add_argument("--title", default="Ecwid REST API", help="of the description (default: %(default)s)")
    imported.add_argument("--descriptions", action="store_true", help="take the pages' sentences, too")
    commands.add_parser(
        "drift",
        parents=[pages, described],
        help="say what pages say otherwise than the description",
        epilog=_PAGES_EPILOG,
    )


def not_empty(text: str) -> str:
    """An argument that names a place; an empty one is a variable of a script that was never set."""
    if not text:
        raise argparse.ArgumentTypeError("a name is wanted, not an empty text")
    return text


def _seconds(text: str) -> float:
    with contextlib.suppress(ValueError):
        if 0 < float(text) <= _TIMEOUT_CEILING:
            return float(text)
    raise argparse.ArgumentTypeError(f"a number of seconds, at most {_TIMEOUT_CEILING}, is wanted, not {text!r}")


def _add_sync(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "sync",
        help="import pages, regenerate, test, give the verdict, add to the changelog: all or nothing",
        epilog="Exit status: 0 in step, 1 a step failed, 2 wrong usage, 3 pages could not be read.",
    )
    parser.add_argument("--docs", metavar="FOLDER", required=True, help="the documentation pages, in Markdown")
    parser.add_argument(
        "--test", metavar="COMMAND", default="make check-binding", help="what must succeed (default: %(default)s)"
    )
    parser.add_argument(
        "--accepted", metavar="FILE", help="findings of import and changes that do not count, as of import and diff"
    )
    parser.add_argument("--dry-run", action="store_true", help="do everything but put the result in place")
