"""Lines of a file that templates left too long, broken as clang-format does: names of any length stand in them."""

from __future__ import annotations

import re

from codegen.binding.emit.layout import WIDTH, arguments, call, comment, condition, packed

_TEXT = re.compile(r'(\S.* = )"((?:[^"\\]|\\.)*)"([,;])$')
_ESCAPE = re.compile(r"\\[0-7]{1,3}|\\.|.")


def broken(text: str) -> str:
    """The file's text. What stands between `clang-format off` and `on` is left alone."""
    if all(len(line) <= WIDTH for line in text.split("\n")):
        return text
    lines, off = [], False
    for line in text.split("\n"):
        off = (off or "/* clang-format off */" in line) and "/* clang-format on */" not in line
        lines.append(line if off or len(line) <= WIDTH else _broken(line))
    return "\n".join(lines)


def _broken(line: str) -> str:
    bare = line.lstrip(" ")
    indent = len(line) - len(bare)
    pad = " " * indent
    if bare.startswith("/* ") and bare.endswith(" */"):
        return pad + comment(bare[3:-3], indent)
    if found := _TEXT.match(bare):
        return pad + _literals(found[1], found[2], found[3], indent)
    left, assigned, right = bare.partition(" = ")
    if assigned and "(" not in bare and "{" not in bare:
        return f"{pad}{left} =\n{pad}    {right}"
    if not assigned and "(" not in bare and "/*" not in bare and bare.endswith(";"):
        left, _, right = bare.rpartition(" ")
        return f"{pad}{left}\n{pad}    {right}"
    if bare.startswith("if (") and bare.endswith(") {"):
        return pad + (_as_it_is(bare, indent) if '"' in bare else condition(bare[4:-3], indent))
    if left.endswith("[]") and right.startswith("{") and bare.endswith("};"):
        opening = bare.index("{") + 1
        before, pieces = bare[:opening], arguments(bare[opening:])
        behind, cost = packed([], before, pieces, indent, opening, 41)
        below, _ = packed([before], "", pieces, indent, 4, 41)
        return pad + "\n".join(behind if cost < 74 else below)
    if re.search(r"[^\s(]\(.*(;|\)|\{)$", bare) and "/*" not in bare:
        return pad + call(bare, indent)
    return line


def _as_it_is(head: str, indent: int) -> str:
    """The head of a block whose text cannot be shorter."""
    return f"/* clang-format off */\n{' ' * indent}{head}\n{' ' * (indent + 4)}/* clang-format on */"


def _literals(before: str, text: str, after: str, indent: int) -> str:
    """`.member = "…",` as several literals, one below the other: behind the sign where that takes no more of them."""
    behind = _pieces(text, indent + len(before) + 1, len(after))
    below = _pieces(text, indent + 5, len(after))
    column = indent + len(before)
    if len(below) < len(behind):
        before, column, behind = f"{before.rstrip()}\n{' ' * (indent + 4)}", indent + 4, below
    return before + f"\n{' ' * column}".join(f'"{piece}"' for piece in behind) + after


def _pieces(text: str, column: int, tail: int) -> list[str]:
    """Cut behind the last space that fits, else behind a slash, else behind a sign, else anywhere but in an escape."""
    room = WIDTH - 1 - column
    pieces: list[str] = []
    units = _ESCAPE.findall(text)
    while sum(map(len, units)) + tail > room:
        length, ends = 0, [0, 0, 0, 0]
        for number, unit in enumerate(units[:-1]):
            length += len(unit)
            if length > room:
                break
            kinds = (unit == " ", unit == "/", len(unit) == 1 and not unit.isalnum(), True)
            ends = [number + 1 if kind and number else end for kind, end in zip(kinds, ends, strict=True)]
        cut = next((end for end in ends if end), 0)
        if not cut:
            break
        pieces.append("".join(units[:cut]))
        units = units[cut:]
    return [*pieces, "".join(units)]
