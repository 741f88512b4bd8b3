"""The parts of binary expressions, by precedence: clang-format's ExpressionParser."""

from __future__ import annotations

from codegen.binding.emit.tokens import ASSIGNMENT, CONDITIONAL, Token

_UNARY, _MEMBER = 16, 17


class Expressions:
    """Says of each token which of them begin and end with it."""

    def __init__(self, found: list[Token]) -> None:
        self._found = found
        self._at = 0

    def parse(self, level: int = 0) -> None:
        found = self._found
        while self._at < len(found) and found[self._at].text == "return":
            self._at += 1
        if self._at >= len(found) or level > _MEMBER:
            return
        if level == CONDITIONAL:
            self._conditional()
            return
        if level == _UNARY:
            self._unary()
            return
        start, latest, count = self._at, -1, 0
        while self._at < len(found):
            self.parse(level + 1)
            if self._at >= len(found):
                break
            token = found[self._at]
            own = self._level(token)
            if token.text in (")", "]") or -1 < own < level:
                break
            if own == CONDITIONAL and level == ASSIGNMENT and token.text == ":":
                break
            if token.text in ("(", "["):
                while self._at < len(found) and found[self._at].text not in (")", "]"):
                    self._at += 1
                    self.parse(0)
                self._at += 1
                continue
            if own == level:
                if latest >= 0:
                    found[latest].next_operator = True
                latest = self._at
                token.operator_index = count
                count += 1
            self._at += 1
        if latest >= 0 and (self._at < len(found) or level > 0):
            self._wrap(start, 0 if level == _MEMBER else level)

    @staticmethod
    def _level(token: Token) -> int:
        if token.text == ";":
            return 0
        if token.kind == "member":
            return _MEMBER
        return token.level or -1

    def _wrap(self, start: int, level: int) -> None:
        first, last = self._found[start], self._found[min(self._at, len(self._found)) - 1]
        first.opens = (level, *first.opens)
        last.closes += 1
        if level > 0:
            first.begins_binary = last.ends_binary = True

    def _unary(self) -> None:
        starts = []
        while self._at < len(self._found) and self._found[self._at].kind == "unary":
            starts.append(self._at)
            self._at += 1
        self.parse(_MEMBER)
        for start in reversed(starts):
            self._wrap(start, 0)

    def _conditional(self) -> None:
        start = self._at
        self.parse(CONDITIONAL + 1)
        if self._at >= len(self._found) or self._found[self._at].kind != "question":
            return
        self._at += 1
        self.parse(ASSIGNMENT)
        if self._at >= len(self._found) or self._found[self._at].kind != "colon":
            return
        self._at += 1
        self.parse(ASSIGNMENT)
        self._wrap(start, CONDITIONAL)
