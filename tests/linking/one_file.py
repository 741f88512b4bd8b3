"""All of the C as one file: what amalgamation asks of names, read out of the text and asked of compilers."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from tests.harness import lab

ROOT = lab.ROOT
STRICT = "-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wcast-qual -Wstrict-prototypes -Werror"
# Comments and texts, which hold no names.
_WORDS = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.S)
_DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.M)
_MACRO = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)", re.M)
_GONE = re.compile(r"^[ \t]*#[ \t]*undef[ \t]+(\w+)", re.M)
_TYPE = re.compile(r"^typedef\b[^;]*?\b(\w+)(?:\)\([^;]*)?;$", re.M)
_ENUM = re.compile(r"\benum\b[^{;()]*\{([^}]*)\}")
_TAG = re.compile(r"\b(?:struct|union|enum) (\w+) \{")
_STATIC = re.compile(r"\bstatic\b[^;{}=(\[]*?\b(\w+)\s*[(\[;=]")
_DATA = re.compile(r"\bstatic\b[^;{}=(\[]*?\b(\w+)\s*(?:\[[^\]]*\]\s*)*[=;]")
_BODY = re.compile(r"\b(?:struct|union|enum)\b[^;{}()]*\{\}")


def bare(text: str) -> str:
    """Without comments and texts."""
    return _WORDS.sub(lambda found: '""' if found[0][0] in "\"'" else " ", text)


def top(code: str) -> str:
    """What stands outside of all braces; `{}` stands for what is within."""
    found, depth, start = [], 0, 0
    for at, sign in enumerate(code):
        if sign == "{":
            if depth == 0:
                found.append(code[start : at + 1])
            depth += 1
        elif sign == "}":
            depth -= 1
            if depth == 0:
                start = at
    return "".join([*found, code[start:]])


def own_names(text: str) -> tuple[set[str], set[str]]:
    """The names that one C file makes for itself: all of them, and those of types and of data."""
    code = bare(text)
    macros = set(_MACRO.findall(code)) - set(_GONE.findall(code))
    code = _DIRECTIVE.sub("", code)
    outside = _BODY.sub("struct", top(code))
    types = {*_TYPE.findall(outside), *_TAG.findall(code)}
    constants = {part.split("=")[0].strip() for body in _ENUM.findall(code) for part in body.split(",")} - {""}
    statics = set(_STATIC.findall(outside))
    return macros | types | constants | statics, types | set(_DATA.findall(outside))


def joined(files: Iterable[Path], before: str = "") -> str:
    parts = [before]
    for path in files:
        parts += [f'#line 1 "{path}"', path.read_text(encoding="utf-8")]
    return "\n".join(parts)


def compiled(compiler: str, text: str, includes: Iterable[str], more: Iterable[str] = ("-fsyntax-only",)) -> str:
    """What the compiler says of one file; "" when nothing."""
    command = [compiler, "-std=c11", "-D_POSIX_C_SOURCE=200809L", *STRICT.split(), *includes, *more, "-x", "c", "-"]
    done = subprocess.run(command, input=text, capture_output=True, text=True, timeout=300, check=False)
    return done.stderr if done.returncode != 0 or done.stderr else ""
