"""The C of a pattern: by hand where the shape is simple, a switch over states or tables otherwise.

The text is formatted as clang-format would with the repository's style.
"""

from __future__ import annotations

from codegen.pattern import Pattern
from codegen.pattern.charset import Charset
from codegen.pattern.dfa import Dfa
from codegen.pattern.shape import Part, Shape, find_shape, words_for
from codegen.pattern.syntax import Tree

_WIDTH = 120
_SWITCH_STATES = 16
_SWITCH_CONDITIONS = 48
_ESCAPES = {0x27: "'\\''", 0x5C: "'\\\\'", 0x09: "'\\t'", 0x0A: "'\\n'", 0x0D: "'\\r'"}


class _TooWide(Exception):
    """A line does not fit; another way of writing it is taken."""


def c_function(compiled: Pattern, name: str) -> str:
    """The text of `static bool name(oac_string text)`, which says whether valid UTF-8 matches; with a comment above it
    and a line end at its end."""
    tree, dfa = compiled.tree, compiled.dfa
    head = [*_comment(compiled.text, tree), f"static bool {name}(oac_string text)", "{"]
    if dfa.rows[0] == (0,) * len(dfa.rows[0]):
        body = ["(void)text;", f"return {'true' if dfa.accepts[0] else 'false'};"]
        return _joined(head + _indented(body, 1) + ["}"])
    shape = find_shape(tree)
    for write in (lambda: _write_shape(shape) if shape is not None else None, lambda: _write_switch(dfa)):
        try:
            body = write()
            if body is not None:
                return _joined(head + _indented(body, 1) + ["}"])
        except _TooWide:
            continue
    return _joined(head + _indented(_write_table(dfa), 1) + ["}"])


def _joined(lines: list[str]) -> str:
    return "\n".join(lines) + "\n"


def _indented(lines: list[str], level: int) -> list[str]:
    result = []
    for line in lines:
        # A label such as `case 1:` stands where its switch does: the lines say so themselves.
        indented = "    " * level + line if line else ""
        if len(indented) > _WIDTH:
            raise _TooWide
        result.append(indented)
    return result


def _comment(pattern: str, tree: Tree) -> list[str]:
    can_stand = pattern.isascii() and pattern.isprintable() and not any(
        bad in pattern for bad in ("*/", "/*", "??", "  ")
    )
    words = words_for(tree)
    line = f"/* {pattern}" + (f": {words}" if words else "") + " */"
    if not pattern.strip() or pattern != pattern.strip() or not can_stand or len(line) > _WIDTH:
        line = "/* The pattern that stands in the description. */"
    return [line]


# ---- By hand -------------------------------------------------------------------------------------------------------


def _write_shape(shape: Shape) -> list[str]:
    lines: list[str] = []
    least = sum(part.minimum for part in shape.parts)
    last = shape.parts[-1] if shape.parts else None
    if not shape.to_end or last is not None and last.maximum is None:
        unfit = f"text.length < {least}" if least > 0 else ""
    else:
        most = sum(part.maximum or 0 for part in shape.parts)
        low = f"text.length < {least} || " if least > 0 else ""
        unfit = f"text.length != {least}" if least == most else f"{low}text.length > {most}"
    if unfit:
        lines += _refuse_if(unfit)
    at = 0
    parts = list(shape.parts)
    while parts:
        literal = _literal(parts)
        if len(literal) > 1:
            del parts[: len(_literal_parts(parts))]
            place = f"text.data + {at}" if at else "text.data"
            lines += _refuse_if(f'memcmp({place}, "{_c_string(literal)}", {len(literal)}) != 0')
            at += len(literal)
            continue
        part = parts.pop(0)
        if part.minimum == part.maximum == 1:
            lines += _write_one(part, at)
        else:
            end = str(at + part.minimum) if part.minimum == part.maximum else "text.length"
            lines += [f"for (size_t i = {at}; i < {end}; i++) {{", *_indented(_write_loop_body(part), 1), "}"]
        at += part.minimum
    return [*lines, "return true;"]


def _refuse_if(condition: str) -> list[str]:
    return [f"if ({condition}) {{", "    return false;", "}"]


def _literal_parts(parts: list[Part]) -> list[Part]:
    taken = []
    for part in parts:
        if part.minimum != part.maximum or len(part.ranges) != 1 or part.ranges[0][0] != part.ranges[0][1]:
            break
        taken.append(part)
    return taken


def _literal(parts: list[Part]) -> str:
    """The fixed text that the parts begin with."""
    return "".join(chr(part.ranges[0][0]) * part.minimum for part in _literal_parts(parts))


def _c_string(text: str) -> str:
    # Octal escapes have at most three digits, so that what follows is not taken for a part of them.
    return "".join(
        f"\\{c}" if c in '"\\?' else c if " " <= c <= "~" else f"\\{ord(c):03o}" for c in text
    )


def _write_one(part: Part, at: int) -> list[str]:
    if len(_tested(part)) == 1:
        return _refuse_if(_is_wrong(part, f"text.data[{at}]"))
    return [f"const char c{at} = text.data[{at}];", *_refuse_if(_is_wrong(part, f"c{at}"))]


def _write_loop_body(part: Part) -> list[str]:
    if len(_tested(part)) == 1:
        return _refuse_if(_is_wrong(part, "text.data[i]"))
    return ["const char c = text.data[i];", *_refuse_if(_is_wrong(part, "c"))]


def _tested(part: Part) -> Charset:
    return part.ranges if part.is_ascii else part.excluded or ()


def _is_wrong(part: Part, variable: str) -> str:
    """The condition that a byte is none of the part's. No range begins at 0: signed and unsigned char agree."""
    ranges = _tested(part)
    if not part.is_ascii:
        return _any_of(ranges, variable, signed=True)
    if len(ranges) > 1:
        return f"!({_any_of(ranges, variable, signed=True)})"
    low, high = ranges[0]
    if low == high:
        return f"{variable} != {_byte(low)}"
    return f"{variable} < {_byte(low)} || {variable} > {_byte(high)}"


# ---- Conditions ----------------------------------------------------------------------------------------------------


def _byte(value: int) -> str:
    if value in _ESCAPES:
        return _ESCAPES[value]
    return f"'{chr(value)}'" if 0x20 <= value < 0x7F else f"0x{value:02X}"


def _any_of(ranges: Charset | list[tuple[int, int]], variable: str, signed: bool = False) -> str:
    """The condition that a byte is in one of the ranges."""
    parts = [_in_range(low, high, variable, signed) for low, high in ranges]
    return parts[0] if len(parts) == 1 else " || ".join(f"({part})" if " && " in part else part for part in parts)


def _in_range(low: int, high: int, variable: str, signed: bool) -> str:
    if low == high:
        return f"{variable} == {_byte(low)}"
    if low == 0 and not signed:
        return f"{variable} <= {_byte(high)}"
    if high == 0xFF:
        return f"{variable} >= {_byte(low)}"
    return f"{variable} >= {_byte(low)} && {variable} <= {_byte(high)}"


# ---- A switch over states ------------------------------------------------------------------------------------------


def _write_switch(dfa: Dfa) -> list[str] | None:
    """None where there are too many states or conditions to be read."""
    live = [state for state in range(len(dfa.rows)) if state not in (dfa.dead, dfa.sure)]
    if len(live) > _SWITCH_STATES:
        return None
    branches = {state: _branches(dfa, state) for state in live}
    if sum(len(ranges) for _, cases in branches.values() for _, ranges in cases) > _SWITCH_CONDITIONS:
        return None
    accepting = [state for state in live if dfa.accepts[state]]
    if len(accepting) == len(live):
        result = "return true;"
    else:
        result = f"return {' || '.join(f'state == {state}' for state in accepting) or 'false'};"
    if live == [0]:
        lines = _write_branches(dfa, 0, *branches[0])
        loop = ["const unsigned char c = (unsigned char)text.data[i];", *lines]
        head = []
    else:
        head = ["unsigned state = 0;"]
        loop = ["const unsigned char c = (unsigned char)text.data[i];", "switch (state) {"]
        for state in live:
            loop.append("default:" if state == live[-1] else f"case {state}:")
            lines = _write_branches(dfa, state, *branches[state])
            actions = [line.strip() for line in lines if line.endswith(";")]
            ends = all(action.startswith("return") for action in actions) and (
                len(lines) == 1 or "} else {" in lines
            )
            loop += _indented(lines if ends else [*lines, "break;"], 1)
        loop.append("}")
    needs_byte = any("c " in line for line in loop[1:])
    loop = loop if needs_byte else loop[1:]
    return [*head, "for (size_t i = 0; i < text.length; i++) {", *_indented(loop, 1), "}", result]


Cases = list[tuple[int, list[tuple[int, int]]]]


def _branches(dfa: Dfa, state: int) -> tuple[int, Cases]:
    """Where most bytes lead, and for every other target its ranges."""
    found: dict[int, list[tuple[int, int]]] = {}
    for byte in range(256):
        target = dfa.rows[state][dfa.classes[byte]]
        ranges = found.setdefault(target, [])
        if ranges and ranges[-1][1] == byte - 1:
            ranges[-1] = (ranges[-1][0], byte)
        else:
            ranges.append((byte, byte))
    # The target that is longest to describe needs no description: it is the other case.
    usual = max(found, key=lambda target: (len(found[target]), sum(high - low for low, high in found[target])))
    return usual, [(target, ranges) for target, ranges in found.items() if target != usual]


def _write_branches(dfa: Dfa, state: int, usual: int, cases: Cases) -> list[str]:
    def action(target: int) -> str:
        if target == dfa.sure:
            return "return true;"
        if target == dfa.dead:
            return "return false;"
        return "" if target == state else f"state = {target};"

    lines: list[str] = []
    otherwise = action(usual)
    for target, ranges in cases:
        if not action(target) and not otherwise:
            continue
        keyword = "} else if" if lines else "if"
        lines.append(f"{keyword} ({_any_of(ranges, 'c')}) {{")
        lines.append(f"    {action(target)}" if action(target) else "    continue;")
    if not lines:
        return [otherwise] if otherwise else []
    if otherwise:
        lines += ["} else {", f"    {otherwise}"]
    return [*lines, "}"]


# ---- Tables --------------------------------------------------------------------------------------------------------


def _write_table(dfa: Dfa) -> list[str]:
    # States that accept come last, so that one comparison tells them; the start is wherever it falls.
    order = sorted(range(len(dfa.rows)), key=lambda state: (dfa.accepts[state], state))
    number = {state: place for place, state in enumerate(order)}
    first_accepting = len(order) - sum(dfa.accepts)
    kind = "uint8_t" if len(order) <= 256 else "uint16_t"
    rows = [[number[target] for target in dfa.rows[state]] for state in order]
    lines = [
        "/* clang-format off */",
        "/* The column of each byte. */",
        "static const uint8_t columns[256] = {",
        *_numbers(list(dfa.classes), 1),
        "};",
        f"/* The next state. From state {first_accepting} on, the text matches if it ends there. */",
        f"static const {kind} next[{len(rows)}][{len(rows[0])}] = {{",
    ]
    for row in rows:
        inner = _numbers(row, 2)
        if len(inner) == 1:
            lines.append("    {" + inner[0].strip().rstrip(",") + "},")
        else:
            lines += ["    {", *inner, "    },"]
    lines += [
        "};",
        "/* clang-format on */",
        f"unsigned state = {number[0]};",
        "for (size_t i = 0; i < text.length; i++) {",
        "    state = next[state][columns[(unsigned char)text.data[i]]];",
        "}",
        f"return state >= {first_accepting};" if first_accepting < len(order) else "return false;",
    ]
    return lines


def _numbers(values: list[int], level: int) -> list[str]:
    """Numbers with commas, as many on a line as fit."""
    indent = "    " * level
    lines, line = [], indent
    for value in values:
        piece = f"{value},"
        if len(line) + len(piece) + 1 + 4 > _WIDTH:
            lines.append(line.rstrip())
            line = indent
        line += piece + " "
    return [*lines, line.rstrip()]
