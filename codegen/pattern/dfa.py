"""From an automaton that is in several states at once to the smallest one that is in one state at a time."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.pattern.nfa import Nfa
from codegen.pattern.syntax import PatternError

STATE_CEILING = 2_000
_RAW_STATE_CEILING = 8_000
_WORK_CEILING = 6_000_000

_START, _WORD, _OTHER = "start", "word", "other"
_END = "end"
_WORD_BYTES = frozenset(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")


@dataclass(frozen=True)
class Dfa:
    """State 0 is the start. `classes[byte]` is the column of a byte, `rows[state][column]` the next state, and
    `accepts[state]` says whether a text may end there. `dead` and `sure` are the states that are never left, without
    and with a match; None where there is no such state."""

    classes: tuple[int, ...]
    rows: tuple[tuple[int, ...], ...]
    accepts: tuple[bool, ...]
    dead: int | None
    sure: int | None

    def step(self, state: int, data: bytes) -> int:
        for byte in data:
            state = self.rows[state][self.classes[byte]]
        return state


def build_dfa(nfa: Nfa) -> Dfa:
    """Raises PatternError where the automaton would be too large."""
    return _Minimizer(_Subsets(nfa)).result()


Key = tuple[frozenset[int], str]


class _Subsets:
    """The states that can be on at once. Assertions are decided when the next byte is known."""

    def __init__(self, nfa: Nfa) -> None:
        self._nfa = nfa
        self._work = 0
        kinds = {kind for conditions in nfa.when for kind, _ in conditions}
        self._words_matter = bool(kinds & {"b", "B"})
        self._start_matters = "^" in kinds or self._words_matter
        self._make_columns()
        # State 0 is "a match was found": whatever follows, it stays.
        self.rows: list[list[int]] = [[0] * len(self.columns)]
        self.accepts: list[bool] = [True]
        self._numbers: dict[Key, int] = {}
        self._open: list[Key] = []
        self.start = self._number((frozenset([nfa.start]), _START if self._start_matters else _OTHER))
        while self._open:
            self._expand(self._open.pop())

    def _make_columns(self) -> None:
        """Bytes between the same two borders cannot be told apart."""
        borders = {0}
        for edges in self._nfa.edges:
            for low, high, _ in edges:
                borders |= {low, high + 1}
        if self._words_matter:
            borders |= {byte for byte in range(256) if (byte in _WORD_BYTES) != (byte - 1 in _WORD_BYTES)}
        # Bytes above 0xF7 never occur; they share the column of those before them.
        starts = sorted(border for border in borders if border <= 0xF7)
        self.columns: list[int] = starts
        self.classes: list[int] = []
        column = -1
        for byte in range(256):
            if column + 1 < len(starts) and starts[column + 1] == byte:
                column += 1
            self.classes.append(column)

    def _number(self, key: Key) -> int:
        if key not in self._numbers:
            if len(self.rows) >= _RAW_STATE_CEILING:
                raise PatternError(f"the pattern needs more than {STATE_CEILING} states; make it simpler", 0)
            self._numbers[key] = len(self.rows)
            self.rows.append([])
            self.accepts.append(False)
            self._open.append(key)
        return self._numbers[key]

    def _kind(self, byte: int) -> str:
        return _WORD if self._words_matter and byte in _WORD_BYTES else _OTHER

    def _expand(self, key: Key) -> None:
        states, before = key
        number = self._numbers[key]
        self.accepts[number] = self._nfa.match in self._closure(states, before, _END)
        closures = {kind: self._closure(states, before, kind) for kind in (_WORD, _OTHER)}
        targets: list[set[int]] = [set() for _ in self.columns]
        for kind, closure in closures.items():
            for state in closure:
                for low, high, target in self._nfa.edges[state]:
                    for column in range(self.classes[low], self.classes[high] + 1):
                        if self._kind(self.columns[column]) == kind:
                            targets[column].add(target)
                        self._work += 1
        row = []
        for column, byte in enumerate(self.columns):
            kind = self._kind(byte)
            if self._nfa.match in closures[kind]:
                row.append(0)
            else:
                row.append(self._number((frozenset(targets[column]), kind)))
        self.rows[number] = row

    def _closure(self, states: frozenset[int], before: str, after: str) -> set[int]:
        holds = {
            "^": before == _START,
            "$": after == _END,
            "b": (before == _WORD) != (after == _WORD),
            "B": (before == _WORD) == (after == _WORD),
        }
        found = set(states)
        stack = list(states)
        while stack:
            state = stack.pop()
            following = self._nfa.free[state] + [target for kind, target in self._nfa.when[state] if holds[kind]]
            for target in following:
                if target not in found:
                    found.add(target)
                    stack.append(target)
        self._work += len(found)
        if self._work > _WORK_CEILING:
            raise PatternError("the pattern is too complex; make it simpler", 0)
        return found


class _Minimizer:
    """Hopcroft's algorithm; then states are numbered from the start, and equal columns become one."""

    def __init__(self, subsets: _Subsets) -> None:
        self._subsets = subsets
        self._blocks = self._partition()

    def _partition(self) -> list[set[int]]:
        rows, accepts = self._subsets.rows, self._subsets.accepts
        width = len(self._subsets.columns)
        sources: list[dict[int, list[int]]] = [{} for _ in range(width)]
        for state, row in enumerate(rows):
            for column, target in enumerate(row):
                sources[column].setdefault(target, []).append(state)
        halves = ({state for state in range(len(rows)) if accepts[state] == wanted} for wanted in (False, True))
        blocks = [half for half in halves if half]
        block_of = {state: number for number, block in enumerate(blocks) for state in block}
        pending = {(number, column) for number in range(len(blocks)) for column in range(width)}
        while pending:
            number, column = pending.pop()
            leading: dict[int, set[int]] = {}
            for target in blocks[number]:
                for state in sources[column].get(target, ()):
                    leading.setdefault(block_of[state], set()).add(state)
            for touched, part in leading.items():
                if len(part) == len(blocks[touched]):
                    continue
                rest = blocks[touched] - part
                smaller, larger = (part, rest) if len(part) <= len(rest) else (rest, part)
                blocks[touched] = larger
                blocks.append(smaller)
                for state in smaller:
                    block_of[state] = len(blocks) - 1
                pending |= {(len(blocks) - 1, other) for other in range(width)}
        self._block_of = block_of
        return blocks

    def result(self) -> Dfa:
        rows, accepts = self._subsets.rows, self._subsets.accepts
        order = [self._block_of[self._subsets.start]]
        numbers = {order[0]: 0}
        table: list[list[int]] = []
        for block in order:
            row = []
            for target in rows[next(iter(self._blocks[block]))]:
                following = self._block_of[target]
                if following not in numbers:
                    numbers[following] = len(order)
                    order.append(following)
                row.append(numbers[following])
            table.append(row)
        if len(table) > STATE_CEILING:
            raise PatternError(f"the pattern needs more than {STATE_CEILING} states; make it simpler", 0)
        # The states that are never left come last, whatever leads to them.
        stay = [state for state, row in enumerate(table) if state > 0 and all(target == state for target in row)]
        places = [state for state in range(len(table)) if state not in stay] + stay
        renamed = {state: place for place, state in enumerate(places)}
        table = [[renamed[target] for target in table[state]] for state in places]
        order = [order[state] for state in places]
        accepting = tuple(accepts[next(iter(self._blocks[block]))] for block in order)
        columns = list(zip(*table))
        distinct = list(dict.fromkeys(columns))
        merged = [distinct.index(column) for column in columns]
        final: dict[bool, int] = {
            accepting[state]: state for state, row in enumerate(table) if all(target == state for target in row)
        }
        return Dfa(
            classes=tuple(merged[column] for column in self._subsets.classes),
            rows=tuple(zip(*distinct)),
            accepts=accepting,
            dead=final.get(False),
            sure=final.get(True),
        )
