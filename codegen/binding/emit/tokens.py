"""A statement of C as tokens, with what decides where its lines may end, and what each end costs.

The costs are those of clang-format's LLVM style, which the repository's style is based on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|[A-Za-z_]\w*|\.?\d(?:[eEpP][+-]|[\w.])*'
    r"|->|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|\.\.\.|\S"
)
ASSIGNMENT, CONDITIONAL, RELATIONAL, UNARY, MEMBER = 2, 3, 10, 16, 17
_LEVELS = {
    ",": 1,
    "=": ASSIGNMENT,
    "?": CONDITIONAL,
    ":": CONDITIONAL,
    "||": 4,
    "&&": 5,
    "|": 6,
    "^": 7,
    "&": 8,
    "==": 9,
    "!=": 9,
    "<": RELATIONAL,
    ">": RELATIONAL,
    "<=": RELATIONAL,
    ">=": RELATIONAL,
    "<<": 12,
    ">>": 12,
    "+": 13,
    "-": 13,
    "*": 14,
    "/": 14,
    "%": 14,
}
_KEYWORDS = frozenset(
    ("return", "sizeof", "case", "else", "if", "while", "for", "static", "inline", "extern", "struct", "typedef")
)


@dataclass(slots=True, eq=False)
class Token:
    text: str
    space: int  # columns before it
    kind: str = ""  # binary, unary, pointer, cast, name, function, member, question, colon, string
    level: int = 0  # of precedence, where it is an operator
    depth: int = 0  # in how many brackets it stands
    can_break: bool = False  # a line may end before it
    must_break: bool = False
    cost: int = 0  # of that
    match: int = -1  # where the other bracket is
    opens: tuple[int, ...] = ()  # levels of the expressions that begin with it, the outermost first
    closes: int = 0  # how many end with it
    begins_binary: bool = False
    ends_binary: bool = False
    operator_index: int = 0
    next_operator: bool = False

    @property
    def is_word(self) -> bool:
        return self.text[0].isalpha() or self.text[0] == "_"


def tokens(text: str, is_declaration: bool) -> list[Token]:
    """`is_declaration`: it may declare a function."""
    found: list[Token] = []
    end = 0
    for match in _TOKEN.finditer(text):
        found.append(Token(match.group(), match.start() - end if found else 0))
        end = match.end()
    _pair(found)
    is_function = is_declaration and any(token.text == "(" for token in found)
    _kinds(found, is_function)
    _Expressions(found).parse(0)
    for at in range(1, len(found)):
        left, right = found[at - 1], found[at]
        before = found[at - 2] if at > 1 else None
        right.must_break = left.kind == right.kind == "string"
        right.can_break = right.must_break or _may_break(before, left, right)
        right.cost = 20 * (right.depth + 1) + _cost(found, at, is_function)
    return found


def pieces(text: str) -> list[str]:
    """What stands between the commas that are in no bracket."""
    found, depth, start = [], 0, 0
    for match in _TOKEN.finditer(text):
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(match.group(), 0)
        if match.group() == "," and not depth:
            found.append(text[start : match.start()].strip())
            start = match.end()
    return [*found, text[start:].strip()] if text[start:].strip() else found


def _pair(found: list[Token]) -> None:
    opened: list[int] = []
    for at, token in enumerate(found):
        if token.text in ")]" and opened:
            token.match = opened[-1]
            found[opened[-1]].match = at
        token.depth = len(opened)
        if token.text in "([":
            opened.append(at)
        elif token.text in ")]" and opened:
            opened.pop()


def _kinds(found: list[Token], is_function: bool) -> None:
    named = False
    for at, token in enumerate(found):
        left = found[at - 1] if at else None
        right = found[at + 1] if at + 1 < len(found) else None
        match token.text:
            case "->" | ".":
                token.kind = "member"
            case "?":
                token.kind, token.level = "question", CONDITIONAL
            case ":":
                token.kind, token.level = ("colon", CONDITIONAL) if right is not None else ("", 0)
            case ",":
                token.level = 1
            case "!" | "~":
                token.kind = "unary"
            case "*" | "&" | "-" | "+" if left is None or not _ends_operand(left):
                token.kind = "unary"
            case "*" | "&" if right is not None and not right.space:
                token.kind = "pointer"
            case ")" if _is_cast(found, at):
                token.kind = "cast"
            case text if text in _LEVELS:
                token.kind, token.level = "binary", _LEVELS[text]
            case text if text[0] == '"':
                token.kind = "string"
            case _ if token.is_word and right is not None and right.text == "(" and is_function and not named:
                if token.depth == 0:
                    token.kind, named = "function", True
            case _ if token.is_word and _begins_name(found, at):
                token.kind = "name"


def _ends_operand(token: Token) -> bool:
    if token.kind in ("cast", "pointer"):
        return False
    return (
        token.text in (")", "]") or (token.is_word and token.text not in _KEYWORDS) or token.text[0] in "\"'0123456789"
    )


def _is_cast(found: list[Token], at: int) -> bool:
    if (
        at + 1 == len(found)
        or found[at + 1].space
        or not (found[at + 1].is_word or found[at + 1].text in ("(", "*", "&", "-"))
    ):
        return False
    opening = found[at].match
    return opening == 0 or not found[opening - 1].is_word or found[opening - 1].text == "return"


def _begins_name(found: list[Token], at: int) -> bool:
    before = at - 1
    while before >= 0 and found[before].text == "const":
        before -= 1
    if before < 0 or found[at].text == "const":
        return False
    left = found[before]
    return left.kind == "pointer" or (left.is_word and left.text not in _KEYWORDS)


def _may_break(before: Token | None, left: Token, right: Token) -> bool:
    """canBreakBefore of clang-format."""
    if right.kind == "pointer":
        return True
    if right.kind in ("name", "function"):
        return True
    if left.kind == "pointer":
        return False
    if right.kind in ("question", "colon"):
        return True
    if left.kind in ("question", "colon", "unary"):
        return False
    if left.text == "(" and before is not None and before.kind in ("binary", "cast"):
        return False
    if right.text in (")", "{", ";", ","):
        return False
    if left.is_word and right.kind == "string":
        return True
    return (
        left.text in (",", ";", "(")
        or (left.kind == "binary" and right.text != "{")
        or right.kind == "member"
        or right.text == "["
        or (left.text == ")" and right.is_word)
    )


def _cost(found: list[Token], at: int, is_function: bool) -> int:
    """splitPenalty of clang-format."""
    left, right = found[at - 1], found[at]
    in_for = found[0].text == "for"
    if left.text == ";":
        return 0
    if right.text == "[":
        return 200 if left.text == "]" else 500
    if right.kind in ("name", "function"):
        if left.kind == "name":
            return 110
        return 60 if is_function and right.depth == 0 else 200
    if right.kind == "pointer":
        return 190
    if left.kind == "cast":
        return 100
    if right.kind == "member":
        return 20 if left.text == ")" and left.match != at - 2 else 150
    if in_for and left.text == "=":
        return 4
    if left.text == "(" and is_function:
        return 100
    if left.text == "(" and at > 1 and found[at - 2].text in ("for", "if"):
        return 1000
    if left.text == "=" and is_function:
        return 110
    if left.text in ("(", "["):
        return 19
    if left.kind == "unary":
        return 60
    if left.text == ",":
        return 1
    return left.level or right.level or 3


class _Expressions:
    """Where the parts of binary expressions begin and end, by precedence: clang-format's ExpressionParser."""

    def __init__(self, found: list[Token]) -> None:
        self._found = found
        self._at = 0

    def parse(self, level: int) -> None:
        found = self._found
        while self._at < len(found) and found[self._at].text == "return":
            self._at += 1
        if self._at >= len(found) or level > MEMBER:
            return
        if level == CONDITIONAL:
            self._conditional()
            return
        if level == UNARY:
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
            self._wrap(start, 0 if level == MEMBER else level)

    @staticmethod
    def _level(token: Token) -> int:
        if token.text == ";":
            return 0
        if token.kind == "member":
            return MEMBER
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
        self.parse(MEMBER)
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
