"""What the templates print beside the CApi: C that has been made and laid out. They decide nothing, join no names."""

from __future__ import annotations

from dataclasses import dataclass

# Statements of C as they stand in a function, indented, without the line end of the last.
Block = str


@dataclass(frozen=True, slots=True)
class PatternFunction:
    c_name: str
    words: str  # what it asks for
    function: str  # C text


@dataclass(frozen=True, slots=True)
class MemberText:
    key: str
    predicted: bool
    write: Block
    read: Block


@dataclass(frozen=True, slots=True)
class ObjectText:
    members: tuple[MemberText, ...]
    predicted: bool  # some of them
    has_sources: bool  # some hold bytes


@dataclass(frozen=True, slots=True)
class TableText:
    """The table of a type, with what it points to."""

    row_type: str
    rows_name: str
    rows: tuple[str, ...]  # initializers
    index_name: str
    index_type: str
    index: tuple[str, ...]  # the lines between its braces; none where nothing is looked up by it
    table: str  # the definition of the table itself
    arrays: tuple[str, ...] = ()  # definitions that the rows need
    patterns: tuple[PatternFunction, ...] = ()


@dataclass(frozen=True, slots=True)
class OperationTable:
    """The constant table of an operation, with what it points to."""

    patterns: tuple[PatternFunction, ...]
    arrays: tuple[str, ...]  # definitions
    members: tuple[str, ...]  # initializers
    headers: tuple[str, ...]  # in oac/gen, of what is used


@dataclass(frozen=True, slots=True)
class OperationText:
    doc: tuple[str, ...]
    table: OperationTable
    arguments: str  # addresses of what stands in the path; empty where nothing does
    given: str  # initializers of what goes with them
    answered: str  # where the answer goes
    takes: str  # parameter lists, as text
    prepares: str
    finishes: str
    begins: str  # of an iterator; empty where there is none
    gives: str
    changes: str  # of the function that makes a request of what was read; empty where there is none
    change_doc: str


@dataclass(frozen=True, slots=True)
class CalledText:
    """A name in C that the command does not make by rule: `what` of `of` is called so."""

    kind: str  # OAC_CALLED_...
    of: str
    what: str
    name: str


@dataclass(frozen=True, slots=True)
class BatchText:
    doc: tuple[str, ...]
    members: tuple[str, ...]  # of the table, a line each
    takes: str
    arguments: str  # addresses of what stands in the path; empty where nothing does
    stems: tuple[str, ...]  # of the files of its operations


@dataclass(frozen=True, slots=True)
class FlagText:
    """A parameter as a flag of the command. `document` is the table of what holds more than one value."""

    flag: str
    json_name: str
    kind: str
    list_: bool
    in_path: bool
    required: bool
    help: str
    document: str = ""
    setting: int = -1  # its place among those that are; -1: none


@dataclass(frozen=True, slots=True)
class CommandText:
    flags: tuple[FlagText, ...]
    words: tuple[tuple[str, str], ...]  # about members of the body, by their names
    about: str
    scopes: str
    example: str
    counter: str  # where the response has it; empty: nothing is counted
    read: str = ""  # addresses of other commands; empty: there is none
    listed: str = ""


@dataclass(frozen=True, slots=True)
class GroupText:
    name: str
    help: str
