"""The functions that patterns become, once for each C file."""

from __future__ import annotations

from codegen.binding.emit.texts import PatternFunction
from codegen.binding.pattern_c import c_function
from codegen.pattern import compile_pattern


class FilePatterns:
    """The pattern functions of one C file; one function for one pattern. `context` and `owner`, what the file is about,
    are what its name is made of."""

    def __init__(self, owner: str) -> None:
        self._owner = owner
        self._found: dict[str, PatternFunction] = {}
        self._names: set[str] = set()
        self.context = "value"

    def function(self, text: str) -> PatternFunction:
        if text not in self._found:
            pattern = compile_pattern(text)
            stem = "is_" + self.context
            name = f"{stem}_of_{self._owner}"
            number = 2
            while name in self._names:
                name, number = f"{stem}_{number}_of_{self._owner}", number + 1
            self._names.add(name)
            self._found[text] = PatternFunction(name, pattern.describe(), c_function(pattern, name))
        return self._found[text]

    def all(self) -> tuple[PatternFunction, ...]:
        return tuple(self._found.values())
