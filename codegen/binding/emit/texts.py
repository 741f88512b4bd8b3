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
    patterns: tuple[PatternFunction, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldText:
    """A row of the table of parameters."""

    key: str
    name: str
    place: str
    style: str
    flags: str


@dataclass(frozen=True, slots=True)
class AnswerText:
    """What is done with an answer of one status."""

    label: str  # of a switch over the status
    which: Block  # says which it was; empty where answers are alike
    read: Block  # reads the body


@dataclass(frozen=True, slots=True)
class PartText:
    """A row of the table of parts, as C."""

    key: str
    name: str
    type: str
    kind: str
    each: str
    offset: str


@dataclass(frozen=True, slots=True)
class OperationText:
    doc: tuple[str, ...]
    statuses: str
    idempotent: str
    security: str  # the initializer of an array; empty: it has none
    alternatives: int
    server: int
    patterns: tuple[PatternFunction, ...]
    arrays: tuple[str, ...]  # what is asked of the parameters
    path_checks: tuple[Block, ...]  # of the parameters
    checks: tuple[Block, ...]  # of these, and of the request
    pieces: tuple[Block, ...]  # of the path
    in_path: tuple[FieldText, ...]  # those that hold more than one value
    once: bool  # a request may hold what must not be sent twice
    path_takes: str  # parameter lists and arguments, as text
    own_check_takes: str
    own_check_passes: str
    takes: str
    prepares: str
    passes: str
    finishes: str
    finish_passes: str
    fields: tuple[FieldText, ...]
    needed: str  # what must not be null, as a condition that it is
    needed_words: str
    answers: tuple[AnswerText, ...]  # empty where all statuses come with the same
    form: tuple[FieldText, ...]  # rows of the table of fields, where the body is a form
    parts: tuple[PartText, ...]  # the same where it has parts
    turned: Block  # what makes of the JSON text what is sent; empty where that is JSON
    bytes: tuple[Block, ...]  # what hands over a source and a sink
    read_text: Block  # what makes JSON of an answer that is text; empty where it is JSON


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
