"""The functions that patterns become, once for each C file."""

from __future__ import annotations

from codegen.source.diagnostics import Diagnostics
from codegen.binding.model import Pattern
from codegen.pattern import PatternError, compile_pattern
from codegen.binding.rules import PatternSink, json_text
from codegen.source.yamldoc import Node


class FilePatterns(PatternSink):
    """The pattern functions of one C file; one function for one pattern."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self._diagnostics = diagnostics
        self._found: dict[str, tuple[str, str]] = {}
        self._names: set[str] = set()
        self.patterns: list[Pattern] = []
        self.context = "value"

    def function(self, node: Node) -> tuple[str, str] | None:
        text = str(node.value)
        if text not in self._found:
            try:
                pattern = compile_pattern(text)
            except PatternError as error:
                self._diagnostics.error(node.position, f"the pattern {json_text(text)} cannot be compiled: {error}")
                return None
            name = stem = "is_" + self.context
            number = 2
            while name in self._names:
                name, number = f"{stem}_{number}", number + 1
            self._names.add(name)
            self._found[text] = (name, pattern.describe())
            self.patterns.append(Pattern(name, pattern.c_function(name)))
        return self._found[text]
