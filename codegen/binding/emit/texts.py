"""What the templates print beside the CApi: C that has been made and laid out. They decide nothing, join no names."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.binding.capi import CEnumValue

# Statements of C as they stand in a function, indented, without the line end of the last.
Block = str


@dataclass(frozen=True, slots=True)
class Rule:
    """One check: `condition` is a C expression that is true when the rule is broken."""

    rule: str  # enumerator of oac_rule
    condition: str
    limit: str  # what the rule asks for, as JSON text
    expected: str  # words that follow "expected"
    report: str = "oac_violate"  # the function that reports it
    value: str = ""  # C expression of the value that is shown, if any


@dataclass(frozen=True, slots=True)
class PatternFunction:
    c_name: str
    words: str  # what it asks for
    function: str  # C text


@dataclass(frozen=True, slots=True)
class CountText:
    """How many items fulfil a condition (contains)."""

    found: Block  # counts an item
    reports: tuple[Block, ...]  # too few, too many


@dataclass(frozen=True, slots=True)
class ListText:
    """The check of a list or a map: a function of its own."""

    head: Block
    own: Block  # declares `list`; empty where it is a parameter
    here: Block  # declares the path of the list; empty where it is a parameter, or nothing needs it
    sound: Block  # its presence and its pointers
    rules: tuple[Block, ...]  # of the list as a whole
    counted: Block  # declares the item that is counted; empty where no condition looks at it
    counts: tuple[CountText, ...]
    walked: bool  # its items are looked at one by one:
    at: Block  # declares the path of one,
    item: Block  # and the item; empty where nothing looks at it
    check: Block
    unique: str  # C condition that items i and j are equal; empty where they may be
    repeated: Block  # reports that


@dataclass(frozen=True, slots=True)
class MemberText:
    c_name: str
    c_type: str
    key: str
    literal: str
    length: int
    constant: str
    predicted: bool
    write: Block
    read: Block
    check: Block


@dataclass(frozen=True, slots=True)
class ObjectText:
    members: tuple[MemberText, ...]
    by_length: tuple[tuple[int, tuple[MemberText, ...]], ...]
    patterns: tuple[PatternFunction, ...]
    rules: tuple[Block, ...]
    counted: bool  # a rule needs the number of members
    functions: tuple[ListText, ...]  # that check lists and maps
    equal: Block
    created: tuple[Block, ...]  # each returns true where something is created anew each time it is sent
    additional: str  # C: the map of the members without a name of their own; empty where there is none
    additional_entry: str
    additional_write: Block
    additional_check: Block


@dataclass(frozen=True, slots=True)
class DocumentText:
    patterns: tuple[PatternFunction, ...]
    functions: tuple[ListText, ...]
    check: Block
    created: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class BranchText:
    constant: str
    c_name: str
    c_type: str
    is_pointer: bool
    write: Block
    read: str
    check: Block
    equal: Block


@dataclass(frozen=True, slots=True)
class UnionText:
    branches: tuple[BranchText, ...]
    discriminant: str
    patterns: tuple[PatternFunction, ...]
    functions: tuple[ListText, ...]
    checked: bool
    created: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class TableText:
    """The table of a type, with what it points to."""

    row_type: str
    rows_name: str
    rows: tuple[str, ...]  # initializers
    index_name: str
    index: str  # what stands in its braces; empty where nothing is looked up
    table: str  # the definition of the table itself
    arrays: tuple[str, ...] = ()  # definitions that the rows need


@dataclass(frozen=True, slots=True)
class EnumText:
    empty: str  # enumerator of the empty text, if that is listed
    by_length: tuple[tuple[int, tuple[CEnumValue, ...]], ...]  # of the others


@dataclass(frozen=True, slots=True)
class OperationTable:
    """The constant table of an operation, with what it points to."""

    patterns: tuple[PatternFunction, ...]
    arrays: tuple[str, ...]  # definitions
    members: tuple[str, ...]  # initializers


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


@dataclass(frozen=True, slots=True)
class FlagText:
    """A parameter as a flag of the command."""

    flag: str
    json_name: str
    kind: str
    list_: bool
    in_path: bool
    required: bool
    help: str


@dataclass(frozen=True, slots=True)
class HeldText:
    """An argument that holds more than one value, read from JSON."""

    number: int
    flag: str
    c_type: str  # of what is passed
    c_name: str  # of what is read
    initial: str
    parse: str
    dispose: str
    pointer: str


@dataclass(frozen=True, slots=True)
class CommandText:
    flags: tuple[FlagText, ...]
    has_body: str
    body_required: str
    sends_bytes: bool
    sends_parts: bool
    answers_bytes: bool
    request_line: str
    scopes: str
    held: tuple[HeldText, ...]
    path_chosen: tuple[Block, ...]  # values of enumerations, by their texts
    path_passes: str
    security: str  # the initializer of an array; empty: it has none
    alternatives: int
    run_chosen: tuple[Block, ...]
    run_passes: str
    takes_nothing: bool  # neither parameters nor a body
