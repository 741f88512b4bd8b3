"""Any other pattern: a switch over the states of its automaton where they are few, tables where they are many."""

from __future__ import annotations

from codegen.binding.pattern_c.lines import WIDTH, any_of, indented
from codegen.pattern.dfa import Dfa

_SWITCH_STATES = 16
_SWITCH_CONDITIONS = 48


def write_switch(dfa: Dfa) -> list[str] | None:
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
            ends = all(action.startswith("return") for action in actions) and (len(lines) == 1 or "} else {" in lines)
            loop += indented(lines if ends else [*lines, "break;"], 1)
        loop.append("}")
    needs_byte = any("c " in line for line in loop[1:])
    loop = loop if needs_byte else loop[1:]
    return [*head, "for (size_t i = 0; i < text.length; i++) {", *indented(loop, 1), "}", result]


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
        lines.append(f"{keyword} ({any_of(ranges, 'c')}) {{")
        lines.append(f"    {action(target)}" if action(target) else "    continue;")
    if not lines:
        return [otherwise] if otherwise else []
    if otherwise:
        lines += ["} else {", f"    {otherwise}"]
    return [*lines, "}"]


# ---- Tables --------------------------------------------------------------------------------------------------------


def write_table(dfa: Dfa) -> list[str]:
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
        if len(line) + len(piece) + 1 + 4 > WIDTH:
            lines.append(line.rstrip())
            line = indent
        line += piece + " "
    return [*lines, line.rstrip()]
