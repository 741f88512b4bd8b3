"""Where a statement that is too long for a line is broken: of all ways the cheapest, as clang-format finds it.

A way is a break or none before each token. What has been decided is a state; the cheapest state is always taken on
first, so the first that reaches the end is the best. Names are those of clang-format's ContinuationIndenter.
"""

from __future__ import annotations

import functools
import heapq
import re

from codegen.binding.emit.expressions import Expressions
from codegen.binding.emit.states import Bracket, State
from codegen.binding.emit.tokens import ASSIGNMENT, CONDITIONAL, EQUALITY, KEYWORDS, RELATIONAL, Token, texts, tokens

WIDTH = 120
_CONTINUED = 4
_TOO_LONG = 1_000_000
_WORD = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|[A-Za-z_]\w*')


def broken(text: str, indent: int, width: int = WIDTH) -> str:
    """A statement, indented, on as many lines as it needs; `text` is on one."""
    lengths = tuple(map(len, texts(text)))
    out, start = [], 0
    for end, column in _breaks(_WORD.sub(_outline, text), lengths, indent, width):
        out.append(text[start:end].rstrip())
        out.append("\n" + " " * column)
        start = end
    return " " * indent + "".join(out) + text[start:]


def _outline(found: re.Match[str]) -> str:
    """Of words only the length counts, and that stands beside the outline."""
    text = found.group()
    if text[0] == "'":
        return text
    if text[0] == '"':
        return '""'
    return text if text in KEYWORDS or text == "const" else "x"


@functools.lru_cache(maxsize=65536)
def _breaks(outline: str, lengths: tuple[int, ...], indent: int, width: int) -> tuple[tuple[int, int], ...]:
    """Where in the text lines begin, and in which column."""
    found = _read(outline, indent == 0)
    columns = _Breaking(found, lengths, indent, width).best().breaks
    places, at = [], 0
    for token, length in zip(found, lengths):
        at += token.space
        places.append(at)
        at += length
    return tuple((places[number], column) for number, column in columns)


@functools.lru_cache(maxsize=4096)
def _read(outline: str, is_declaration: bool) -> tuple[Token, ...]:
    found = tokens(outline, is_declaration)
    Expressions(found).parse()
    return tuple(found)


class _Breaking:
    def __init__(self, found: tuple[Token, ...], lengths: tuple[int, ...], indent: int, width: int) -> None:
        self._tokens = found
        self._lengths = lengths
        self._indent = indent
        self._width = width
        self._pushed = 0

    def best(self) -> State:
        first = State(self._indent)
        self._move(first, False)
        queue = [(0, 0, first)]
        seen: set[tuple[object, ...]] = set()
        while True:
            cost, _, state = heapq.heappop(queue)
            if state.at == len(self._tokens):
                return state
            token = self._tokens[state.at]
            must = self._must_break(state, token)
            if not self._can_break(state, token):
                if not must:
                    self._push(queue, cost, state)
                continue
            key = state.key()
            if key in seen:
                continue
            seen.add(key)
            if not must:
                self._push(queue, cost, state.copy())
            cost += self._break(state)
            heapq.heappush(queue, (cost, self._count(), state))

    def _count(self) -> int:
        self._pushed += 1
        return self._pushed

    def _push(self, queue: list[tuple[int, int, State]], cost: int, state: State) -> None:
        """On the same line, to the next place where it may end."""
        cost += self._continue(state)
        while cost < _TOO_LONG and state.at < len(self._tokens):
            token = self._tokens[state.at]
            if token.can_break or self._must_break(state, token):
                break
            cost += self._continue(state)
        heapq.heappush(queue, (cost, self._count(), state))

    def _can_break(self, state: State, token: Token) -> bool:
        left = self._tokens[state.at - 1]
        top = state.stack[-1]
        if not token.can_break:
            return False
        if left.is_opening and state.lowest < state.line_depth and state.lowest < token.depth:
            return False
        if token.kind == "function" and state.column < 6:
            return False
        if token.kind != "binary" and token.text != "," and top.no_break_in_operand:
            return False
        return not top.no_break

    def _must_break(self, state: State, token: Token) -> bool:
        left = self._tokens[state.at - 1]
        top = state.stack[-1]
        if token.must_break:
            return True
        if left.text == ";" and state.in_section:
            return True
        starts = left.text in (",", ";") or token.kind in ("question", "colon")
        if starts and top.break_parameters and token.text != ")":
            return True
        if token.kind == "function" and top.break_parameters:
            return True
        if left.kind != "binary" or left.level == ASSIGNMENT or not token.can_break or not top.break_parameters:
            return False
        if left.level in (EQUALITY, RELATIONAL) and not (state.at > 1 and self._tokens[state.at - 2].ends_binary):
            return False
        return state.column > self._column(state, token)

    def _column(self, state: State, token: Token) -> int:
        """Of a token on a new line."""
        top = state.stack[-1]
        left = self._tokens[state.at - 1]
        continued = max(top.last_space, top.indent) + _CONTINUED
        if token.kind == "string" and state.text_start:
            return state.text_start
        if token.kind == "member":
            return top.continuation or continued
        if top.question and (token.kind == "colon" or left.kind in ("question", "colon")):
            return top.question
        if left.text == "," and top.variable:
            return top.variable
        if token.kind == "function":
            return max(top.last_space, top.indent)
        if token.text == "[":
            return top.subscripts or continued
        if token.kind in ("name", "pointer") or left.text == "=":
            return continued
        if left.text == ")" and token.kind not in ("binary", "colon"):
            return continued
        if top.indent == self._indent:
            return top.indent + _CONTINUED
        return top.indent

    def _break(self, state: State) -> int:
        token, left = self._tokens[state.at], self._tokens[state.at - 1]
        top = state.stack[-1]
        cost = token.cost + (0 if top.is_broken else 15)
        top.is_broken = True
        state.column = self._column(state, token)
        state.in_section = self._tokens[0].text == "for" and left.text != ";"
        state.breaks = (*state.breaks, (state.at, state.column))
        if token.kind == "member" and not top.continuation:
            top.continuation = state.column
        if left.text in (",", ";") or left.kind == "binary":
            top.break_parameters = False
        if token.kind == "question" or left.kind == "question":
            top.break_parameters = True
        top.last_space = state.column
        state.line_depth = state.lowest = token.depth
        for bracket in state.stack[:-1]:
            bracket.break_parameters = True
        if left.text not in (",", ":", ";", "(", "[") and left.kind != "binary":
            top.break_parameters = True
        return cost + self._move(state, True)

    def _continue(self, state: State) -> int:
        token, left = self._tokens[state.at], self._tokens[state.at - 1]
        top = state.stack[-1]
        column = state.column
        if token.text == "=" and (token.depth == 0 or self._tokens[0].text == "for") and not top.variable:
            top.variable = column
            at = state.at - 1
            while at >= 0 and top.variable >= self._lengths[at]:
                top.variable -= self._lengths[at]
                if self._tokens[at].space:
                    break
                at -= 1
        column += token.space
        if left.is_opening:
            top.indent = column
        if token.kind == "member" and left.text == ")" and self._length(left.match, state.at - 1) > 10:
            top.no_break = True
        is_operator = left.kind in ("binary", "colon") or left.text == ","
        if is_operator and left.level not in (ASSIGNMENT, RELATIONAL):
            question = left.kind == "colon"
            two = left.operator_index == 0 and not left.next_operator and not question
            if not two and not question:
                top.no_break_in_operand = True
        state.column = column
        before = self._tokens[state.at - 2] if state.at > 1 else None
        if left.text == "(" and before is not None and before.text in ("for", "if"):
            top.last_space = column
        elif left.text == ",":
            top.last_space = column
        elif left.kind in ("binary", "question", "colon"):
            if left.level != ASSIGNMENT or token.begins_binary:
                top.last_space = column
        elif left.is_opening:
            after = left.match + 1
            if 0 < after < len(self._tokens) and self._tokens[after].kind == "member":
                if len(state.stack) > 1 and not state.stack[-2].continuation:
                    top.last_space = column
        return self._move(state, False)

    def _length(self, first: int, last: int) -> int:
        return sum(self._tokens[at].space + self._lengths[at] for at in range(first + 1, last + 1))

    def _move(self, state: State, is_new_line: bool) -> int:
        """Past the token."""
        token = self._tokens[state.at]
        left = self._tokens[state.at - 1] if state.at else None
        top = state.stack[-1]
        if token.kind == "binary" or token.text == ",":
            top.no_break_in_operand = False
        if token.text == "[" and not top.subscripts:
            top.subscripts = state.column
        if token.kind == "question":
            top.question = state.column
        if not (token.is_opening or token.is_closing) and token.kind != "pointer":
            if token.depth < state.lowest:
                state.lowest = token.depth
        if token.kind == "member":
            top.call_start = state.column if token.next_operator else 0
        if token.opens:
            self._open_expressions(state, token, left)
        if token.is_closing and len(state.stack) > 1:
            state.stack.pop()
            if token.text == "]":
                state.stack[-1].subscripts = 0
        elif token.is_opening:
            top = state.stack[-1]
            no_break = top.no_break or top.no_break_in_operand
            made = Bracket(_CONTINUED + max(top.last_space, top.call_start), top.last_space, no_break)
            state.stack.append(made)
        for _ in range(token.closes):
            if len(state.stack) == 1:
                break
            variable = state.stack.pop().variable
            state.stack[-1].variable = variable
        if token.kind == "string":
            state.text_start = state.text_start or state.column
        elif not token.is_word:
            state.text_start = 0
        state.column += self._lengths[state.at]
        state.at += 1
        return _TOO_LONG * (state.column - self._width) if state.column > self._width else 0

    @staticmethod
    def _open_expressions(state: State, token: Token, left: Token | None) -> None:
        after_opening = left is not None and left.is_opening
        skipped = left is not None and (after_opening or left.text in (";", "return") or left.level == ASSIGNMENT)
        for level in token.opens:
            top = state.stack[-1]
            made = top.copy()
            made.is_broken = False
            made.no_break = top.no_break or top.no_break_in_operand
            if left is None or left.text != "return" or level > 0:
                made.indent = max(state.column, made.indent, top.last_space)
            if level > 0:
                made.last_space = max(made.last_space, state.column)
            if level != CONDITIONAL and token.kind != "unary":
                made.call_start = state.column
            if level == CONDITIONAL or (not skipped and level > ASSIGNMENT):
                made.indent += _CONTINUED
            if (left is not None and not after_opening) or level != 1:
                made.break_parameters = False
            state.stack.append(made)
            skipped = False
