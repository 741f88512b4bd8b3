"""Code on lines that stand on a screen beside an indentation."""

from __future__ import annotations

import re

from codegen.binding.emit.breaking import broken

WIDTH = 72
_BROAD = 74  # of what does not stand further in than text
_COMMENTED = re.compile(r"(?P<code>.*\S)\s*(?P<words>/\*.*\*/)")
_OPTION = re.compile(r" (?=--?\w|\|)")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_LITERAL = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|/\*.*?\*/")
_BESIDE = re.compile(r"(?P<code>.*\S) {2,}(?P<words>\S.*)")


def fitted(text: str) -> str:
    """C of comments: statements that are too long are broken, what is said beside one goes below it."""
    return "\n".join(line for each in text.split("\n") for line in _lines(each))


def narrowed(text: str) -> str:
    """A program: its statements that are too long, or stand on several lines as they were, are broken anew."""
    out: list[str] = []
    waiting: list[str] = []
    for line in text.split("\n"):
        waiting.append(line)
        if _depth(" ".join(waiting)) > 0:
            continue
        out += waiting if max(map(len, waiting)) <= _BROAD else _statement(waiting)
        waiting = []
    return "\n".join([*out, *waiting])


def commands(text: str) -> str:
    """Lines of a shell: what is too long goes on behind a backslash, before an option or a pipe."""
    return "\n".join(_command(line) if len(line) > _BROAD else line for line in text.split("\n"))


def _command(line: str) -> str:
    found, rest = [], line
    while len(rest) > _BROAD and not rest.lstrip().startswith("#"):
        places = [each.start() for each in _OPTION.finditer(_QUOTED.sub(lambda held: "x" * len(held[0]), rest))]
        fitting = [at for at in places if len(rest[:at].strip()) and at <= _BROAD - 2] or places[:1]
        if not fitting or not rest[: fitting[-1]].strip():
            break
        found.append(f"{rest[: fitting[-1]]} \\")
        rest = " " * 4 + rest[fitting[-1] + 1 :]
    return "\n".join([*found, rest])


def _depth(text: str) -> int:
    plain = _LITERAL.sub("", text)
    return plain.count("(") - plain.count(")")


def _statement(lines: list[str]) -> list[str]:
    indent = len(lines[0]) - len(lines[0].lstrip())
    code = " ".join(line.strip() for line in lines)
    if code.startswith(("/*", "#", "//", "*")):
        return lines
    commented = _COMMENTED.fullmatch(code)
    if commented is not None:
        pad = " " * indent
        return [pad + commented["words"], *_statement([pad + commented["code"]])]
    if indent + len(code) <= _BROAD:
        return [" " * indent + code]
    if code.startswith(".") and code.endswith("),") and " = " in code:  # a member, as a statement
        made = broken(f"x{code[1:-1]};", indent, _BROAD)
        return f"{made[:indent]}.{made[indent + 1 : -1]},".split("\n")
    if code.endswith((";", "{")) and not code.startswith((".", "{")):
        return broken(code, indent, _BROAD).split("\n")
    return _wrapped(code, indent)


def _lines(line: str) -> list[str]:
    if len(line) <= WIDTH:
        return [line]
    indent = len(line) - len(line.lstrip())
    beside = _BESIDE.fullmatch(line[indent:])
    if beside is not None:
        return [*_lines(" " * indent + beside["code"]), " " * (indent + 4) + f"/* {beside['words']} */"]
    code = line[indent:]
    if code.endswith(";") and "..." not in code:
        return broken(code, indent, WIDTH).split("\n")
    return _wrapped(code, indent)


def _wrapped(code: str, indent: int) -> list[str]:
    """Between arguments."""
    found, line = [], " " * indent
    for piece in re.split(r"(?<=,) ", code):
        if line.strip() and len(line) + 1 + len(piece) > _BROAD:
            found.append(line)
            line = " " * (indent + 8) + piece
        else:
            line += piece if not line.strip() else f" {piece}"
    return [*found, line]
