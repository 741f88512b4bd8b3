"""The C of a pattern: by hand where the shape is simple, a switch over states or tables otherwise."""

from __future__ import annotations

import functools
from collections.abc import Callable

from codegen.binding.pattern_c.automata import write_switch, write_table
from codegen.binding.pattern_c.lines import WIDTH, TooWide, indented, joined
from codegen.binding.pattern_c.shapes import write_shape
from codegen.pattern import Pattern
from codegen.pattern.shape import find_shape, words_for
from codegen.pattern.syntax import Tree


def c_function(compiled: Pattern, name: str) -> str:
    """The text of `static bool name(oac_string text)`, which says whether valid UTF-8 matches; with a comment above it
    and a line end at its end."""
    tree, dfa = compiled.tree, compiled.dfa
    head = [*_comment(compiled.text, tree), f"static bool {name}(oac_string text)", "{"]
    if dfa.rows[0] == (0,) * len(dfa.rows[0]):
        body = ["(void)text;", f"return {'true' if dfa.accepts[0] else 'false'};"]
        return joined(head + indented(body, 1) + ["}"])
    shape = find_shape(tree)
    ways: list[Callable[[], list[str] | None]] = [lambda: write_switch(dfa)]
    if shape is not None:
        ways.insert(0, functools.partial(write_shape, shape))
    for way in ways:
        try:
            found = way()
            if found is not None:
                return joined(head + indented(found, 1) + ["}"])
        except TooWide:
            continue
    return joined(head + indented(write_table(dfa), 1) + ["}"])


def _comment(pattern: str, tree: Tree) -> list[str]:
    can_stand = (
        pattern.isascii() and pattern.isprintable() and not any(bad in pattern for bad in ("*/", "/*", "??", "  "))
    )
    words = words_for(tree)
    line = f"/* {pattern}" + (f": {words}" if words else "") + " */"
    if not pattern.strip() or pattern != pattern.strip() or not can_stand or len(line) > WIDTH:
        line = "/* The pattern that stands in the description. */"
    return [line]
