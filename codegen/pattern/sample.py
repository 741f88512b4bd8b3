"""Texts that match a pattern and texts that do not, for generators of tests."""

from __future__ import annotations

import random

from codegen.pattern.charset import LAST, WORD
from codegen.pattern.dfa import Dfa
from codegen.pattern.syntax import Tree, uses_word_boundary, walk_sets

_TRIES_FOR_EACH = 40
_WALK_CEILING = 12
_SURROGATE_FIRST, _SURROGATE_LAST = 0xD800, 0xDFFF


class Sampler:
    """Walks the automaton character by character. Characters that the pattern cannot tell apart stand for another."""

    def __init__(self, tree: Tree, dfa: Dfa, seed: int) -> None:
        self._dfa = dfa
        self._random = random.Random(seed)
        self._atoms = _atoms(tree)
        self._moves: dict[int, list[int]] = {}
        self._distances: dict[bool, dict[int, int]] = {matching: self._distance(matching) for matching in (True, False)}

    def texts(self, count: int, matching: bool) -> list[str]:
        distances = self._distances[matching]
        found: dict[str, None] = {}
        if 0 in distances:
            for attempt in range(count * _TRIES_FOR_EACH):
                if len(found) >= count:
                    break
                found[self._walk(distances, matching, attempt % (_WALK_CEILING + 1))] = None
        return list(found)

    def _next_states(self, state: int) -> list[int]:
        """Where each atom leads."""
        if state not in self._moves:
            self._moves[state] = [self._dfa.step(state, chr(low).encode("utf-8")) for low, _ in self._atoms]
        return self._moves[state]

    def _distance(self, matching: bool) -> dict[int, int]:
        """How many characters it takes at least from each state to a state that accepts (or does not)."""
        sources: dict[int, set[int]] = {}
        states, open_states = {0}, [0]
        while open_states:
            state = open_states.pop()
            for target in self._next_states(state):
                sources.setdefault(target, set()).add(state)
                if target not in states:
                    states.add(target)
                    open_states.append(target)
        level = [state for state in sorted(states) if self._dfa.accepts[state] == matching]
        distances = dict.fromkeys(level, 0)
        while level:
            following = []
            for state in level:
                for source in sorted(sources.get(state, ())):
                    if source not in distances:
                        distances[source] = distances[state] + 1
                        following.append(source)
            level = following
        return distances

    def _walk(self, distances: dict[int, int], matching: bool, length: int) -> str:
        """A text of about `length` characters, longer where it has to be."""
        state, text = 0, ""
        while True:
            if self._dfa.accepts[state] == matching and len(text) >= length:
                return text
            targets = self._next_states(state)
            if len(text) < length:
                choices = [atom for atom, target in enumerate(targets) if target in distances]
            else:
                here = distances[state]
                choices = [atom for atom, target in enumerate(targets) if distances.get(target, here) < here]
            if not choices:
                if self._dfa.accepts[state] == matching:
                    return text
                choices = [atom for atom, target in enumerate(targets) if target in distances]
            atom = self._random.choice(choices)
            low, high = self._atoms[atom]
            text += chr(self._random.choice((low, high, self._random.randint(low, high))))
            state = targets[atom]


def _atoms(tree: Tree) -> list[tuple[int, int]]:
    """Ranges of code points that the pattern cannot tell apart; ASCII that can be shown is kept apart from the rest."""
    borders = {0, 0x20, 0x7F, 0x80, 0x800, _SURROGATE_FIRST, _SURROGATE_LAST + 1, 0x10000, LAST + 1}
    sets = walk_sets(tree)
    if uses_word_boundary(tree):
        sets = sets | {WORD}
    for ranges in sets:
        for low, high in ranges:
            borders |= {low, high + 1}
    ordered = sorted(borders)
    return [
        (low, after - 1) for low, after in zip(ordered, ordered[1:]) if not _SURROGATE_FIRST <= low <= _SURROGATE_LAST
    ]
