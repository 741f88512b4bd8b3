"""The lines of C that a new binding breaks, as the compiler tells them: those that it does not refuse today."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from dataclasses import dataclass

_ERROR = re.compile(r"^(?P<file>[^:\n]+):(?P<line>\d+):\d+: (?:fatal )?error: (?P<message>.*)$", re.MULTILINE)
_INCLUDED = ("runtime/include", "generated/include", "generated/src", "runtime/src", "runtime/command")
_STRICT = ("implicit-function-declaration", "incompatible-pointer-types", "int-conversion")
_SECONDS = 60


@dataclass(frozen=True)
class Program:
    """C as it stands in a file, from this line on."""

    file: str
    line: int
    text: str


Errors = dict[tuple[str, int], str]  # what the compiler says of a line of a file, first of all


def broken(program: Program, old: str, new: str) -> Errors:
    """What is refused with the binding in the folder `new` and not with that in `old`, both of them repositories;
    nothing where there is no compiler."""
    after = _errors(program, new)
    before = set(_errors(program, old).items()) if after else set()
    return {place: message for place, message in after.items() if (place, message) not in before}


def _errors(program: Program, tree: str) -> Errors:
    """All of them, not only the first ones."""
    compiler = shlex.split(os.environ.get("CC", "cc"))
    is_clang = "clang" in compiler[0] if compiler else False
    arguments = [
        *(*compiler, "-std=c11", "-D_POSIX_C_SOURCE=200809L", "-fsyntax-only"),
        "-ferror-limit=0" if is_clang else "-fmax-errors=0",
        *(f"-Werror={name}" for name in _STRICT),
        *(f"-iquote{os.path.dirname(program.file) or '.'}", *(f"-I{folder}" for folder in _INCLUDED)),
        *("-x", "c", "-"),
    ]
    try:
        done = subprocess.run(
            arguments,
            input=f'#line {program.line} "{program.file}"\n{program.text}\n',
            cwd=tree,
            env={**os.environ, "LC_ALL": "C"},
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return {}
    found: Errors = {}
    for match in _ERROR.finditer(done.stderr):
        if match["file"] == program.file:  # not in a header: its own program is told there
            found.setdefault((match["file"], int(match["line"])), match["message"])
    return found
