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
ASSIGNMENT, CONDITIONAL, EQUALITY, RELATIONAL = 2, 3, 9, 10
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
    "==": EQUALITY,
    "!=": EQUALITY,
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
KEYWORDS = frozenset(
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
    is_word: bool = False
    is_opening: bool = False
    is_closing: bool = False

    def __post_init__(self) -> None:
        self.is_word = self.text[0].isalpha() or self.text[0] == "_"
        self.is_opening, self.is_closing = self.text in ("(", "["), self.text in (")", "]")


def texts(text: str) -> list[str]:
    """The tokens alone."""
    return _TOKEN.findall(text)


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
        if token.is_closing and opened:
            token.match = opened[-1]
            found[opened[-1]].match = at
        token.depth = len(opened)
        if token.is_opening:
            opened.append(at)
        elif token.is_closing and opened:
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
        token.text in (")", "]") or (token.is_word and token.text not in KEYWORDS) or token.text[0] in "\"'0123456789"
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
    return left.kind == "pointer" or (left.is_word and left.text not in KEYWORDS)


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
