"""What has been decided of where a statement is broken, up to a token."""

from __future__ import annotations


class Bracket:
    """What holds inside a bracket, or a part of an expression."""

    __slots__ = (
        "indent",
        "last_space",
        "call_start",
        "continuation",
        "variable",
        "question",
        "subscripts",
        "break_parameters",
        "no_break",
        "no_break_in_operand",
        "is_broken",
    )
    indent: int
    last_space: int
    call_start: int
    continuation: int
    variable: int
    question: int
    subscripts: int
    break_parameters: bool
    no_break: bool
    no_break_in_operand: bool
    is_broken: bool

    def __init__(self, indent: int, last_space: int, no_break: bool) -> None:
        self.indent, self.last_space, self.no_break = indent, last_space, no_break
        self.call_start = self.continuation = self.variable = self.question = self.subscripts = 0
        self.break_parameters = self.no_break_in_operand = self.is_broken = False

    def copy(self) -> Bracket:
        made = Bracket.__new__(Bracket)
        made.indent, made.last_space, made.no_break = self.indent, self.last_space, self.no_break
        made.call_start, made.continuation, made.variable = self.call_start, self.continuation, self.variable
        made.question, made.subscripts, made.break_parameters = self.question, self.subscripts, self.break_parameters
        made.no_break_in_operand, made.is_broken = self.no_break_in_operand, self.is_broken
        return made

    def key(self) -> tuple[int, ...]:
        return (
            self.indent,
            self.last_space,
            self.call_start,
            self.continuation,
            self.variable,
            self.question,
            self.subscripts,
            self.break_parameters,
            self.no_break,
            self.no_break_in_operand,
            self.is_broken,
        )


class State:
    __slots__ = ("at", "column", "stack", "text_start", "line_depth", "lowest", "in_section", "breaks")

    def __init__(self, indent: int) -> None:
        self.at = 0
        self.column = indent
        self.stack = [Bracket(indent, indent, False)]
        self.text_start = 0  # where the first of several string literals is
        self.line_depth = self.lowest = 0
        self.in_section = False  # whether the line begins within a section of a `for`
        self.breaks: tuple[tuple[int, int], ...] = ()  # before which token, and the column it gets

    def copy(self) -> State:
        made = State.__new__(State)
        made.at, made.column, made.text_start = self.at, self.column, self.text_start
        made.line_depth, made.lowest = self.line_depth, self.lowest
        made.in_section, made.breaks = self.in_section, self.breaks
        made.stack = [bracket.copy() for bracket in self.stack]
        return made

    def key(self) -> tuple[object, ...]:
        held = tuple(bracket.key() for bracket in self.stack)
        return self.at, self.column, self.text_start, self.line_depth, self.lowest, self.in_section, held
