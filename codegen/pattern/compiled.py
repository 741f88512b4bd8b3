"""A compiled pattern: what callers of the package work with."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from codegen.pattern.dfa import Dfa, build_dfa
from codegen.pattern.nfa import Nfa
from codegen.pattern.sample import Sampler
from codegen.pattern.shape import words_for
from codegen.pattern.syntax import PatternError, Tree, parse

_LENGTH_CEILING = 4_000


@dataclass(frozen=True)
class Pattern:
    text: str
    tree: Tree
    dfa: Dfa

    def matches(self, text: str) -> bool:
        """Whether the pattern matches anywhere in the text; it never does in a text that UTF-8 cannot hold."""
        try:
            data = text.encode("utf-8")
        except UnicodeEncodeError:
            return False
        return self.dfa.accepts[self.dfa.step(0, data)]

    def describe(self) -> str:
        """What the pattern asks for, for people: "2 upper-case letters"."""
        return words_for(self.tree) or f"text that matches {self.text}"

    def examples(self, count: int, seed: int) -> list[str]:
        """Up to `count` different texts that match; fewer where no more were found. The same for the same seed."""
        return Sampler(self.tree, self.dfa, seed).texts(count, matching=True)

    def counterexamples(self, count: int, seed: int) -> list[str]:
        """Up to `count` different texts that do not match."""
        return Sampler(self.tree, self.dfa, seed).texts(count, matching=False)


@functools.lru_cache(maxsize=4096)  # asked for by whoever checks, compares or emits it
def compile_pattern(pattern: str) -> Pattern:
    """Raises PatternError for what is not a pattern and for what cannot be compiled."""
    if len(pattern) > _LENGTH_CEILING:
        raise PatternError(f"a pattern has no more than {_LENGTH_CEILING} characters", _LENGTH_CEILING)
    tree = parse(pattern)
    return Pattern(pattern, tree, build_dfa(Nfa(tree)))
