"""The Book: what manuals, site and Markdown say of a binding, before it is known how it looks. There is no markup in it
but where a member says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Value:
    """A parameter, a member, or what a body or an answer is. `record` is the C name of the record that it leads to,
    through lists and maps; `enumeration` that of the enumeration."""

    name: str  # as the description has it; empty for a whole body or answer
    c_name: str
    c_type: str
    kind: str  # in words, such as "integer" or "list of objects"
    words: tuple[str, ...] = ()  # paragraphs
    limits: tuple[str, ...] = ()  # facts without a full stop, such as "At least 1"
    values: tuple[str, ...] = ()  # texts of the enumeration
    location: str = ""  # of a parameter: path, query, header, cookie
    flag: str = ""  # of the command, without dashes; empty: none
    default: str | None = None  # JSON text
    required: bool = False
    nullable: bool = False  # null may be sent, or is answered
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    record: str = ""
    enumeration: str = ""
    created_without: str = ""  # an item of the list without this member is created anew each time it is sent
    only_of: tuple[str, ...] = ()  # ids of the operations that have it; empty: all that have the record
    without: tuple[str, ...] = ()  # members of `record` that it has not here ...
    without_of: tuple[str, ...] = ()  # ... in these operations, by their ids


@dataclass(frozen=True, slots=True)
class Record:
    """A struct with members, or a union, whose members are its branches."""

    c_name: str
    title: str  # for people, such as "Customer"
    is_union: bool
    words: tuple[str, ...]
    members: tuple[Value, ...]
    rules: tuple[str, ...]  # of several members at once, sentences
    header: str  # such as ecwid/customer.h
    functions: tuple[str, ...]  # that go with it
    sent_by: tuple[str, ...]  # ids of operations whose bodies reach it
    answered_by: tuple[str, ...]
    source: str  # address of the vendor's page
    types: tuple[str, ...] = ()  # C names of its other forms: as a member, in lists, in maps
    initializer: str = ""  # a macro
    discriminant: str = ""  # of a union: the member that tells its branches apart


@dataclass(frozen=True, slots=True)
class Enumeration:
    c_name: str
    title: str
    is_open: bool
    words: tuple[str, ...]
    values: tuple[tuple[str, str], ...]  # the text, and the C constant
    header: str
    used_by: tuple[str, ...]  # C names of records, ids of operations
    functions: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    value_words: tuple[str, ...] = ()  # of each of values, in their order; empty where nothing is said of one


@dataclass(frozen=True, slots=True)
class Container:
    """A list or a map of lists and maps; others go with the record or the enumeration that they hold."""

    c_name: str
    is_map: bool
    item: str  # C type
    header: str
    functions: tuple[str, ...]
    types: tuple[str, ...]  # its entries


@dataclass(frozen=True, slots=True)
class Snippets:
    """The same call four times. `body` and `answer` are JSON text, empty where there is none."""

    c: str  # a whole program
    command: str
    curl: str
    body: str
    answer: str


@dataclass(frozen=True, slots=True)
class Flag:
    """An option of the command. `value` is what stands for its value, such as FILE; empty: it takes none."""

    name: str  # without dashes
    value: str
    words: str
    letter: str = ""
    required: bool = False
    in_path: bool = False  # its value may stand without its name


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A word of the command that is no operation. Of the texts, paragraphs stand between empty lines; lines that begin
    with two spaces are as they are."""

    word: str
    summary: str
    usage: tuple[str, ...]  # lines, each behind the program's name
    text: str
    examples: str
    options: tuple[Flag, ...]
    rows: tuple[tuple[str, str], ...] = ()  # a list that stands behind the text: names, with words


@dataclass(frozen=True, slots=True)
class Command:
    """An operation as a command, as its help has it."""

    parameters: tuple[Flag, ...]
    members: tuple[Flag, ...]  # of the body
    objects: tuple[Flag, ...]  # of those the ones whose value is JSON
    nested: str  # a flag of a member within an object, without dashes; empty: there is none
    unnamed: tuple[Flag, ...]  # members that have no flag, under their names in JSON
    body: str  # what the body is, where it has no members of its own; empty otherwise
    needs_body: bool
    options: tuple[Flag, ...]
    credentials: str  # names of variables of the environment
    environment: tuple[tuple[str, str], ...]  # those and the others that it looks at, with words
    output: str  # what the answer is
    example: str  # as a shell takes it, on lines of at most 66 columns where it can be broken


@dataclass(frozen=True, slots=True)
class Failure:
    """A status of failure that the description lists, with the server's codes that come with it, where it says so."""

    status: str
    words: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Operation:
    id: str
    c_name: str
    command: str
    title: str
    words: tuple[str, ...]
    method: str  # in upper case
    path: str
    group: str  # slug of the resource
    topic: str
    scopes: tuple[str, ...]
    credentials: tuple[str, ...]
    parameters: tuple[Value, ...]
    body: Value | None
    answer: Value | None
    failures: tuple[Failure, ...]
    synopsis: tuple[str, ...]  # declarations in C, each laid out on lines of at most 80 columns
    header: str
    repeats: tuple[str, ...]  # what is sent again, and when; sentences
    pages: str  # C name of the iterator; empty: none
    changes: str  # C name of the function that makes the request of a changed record; empty: none
    snippets: Snippets
    deprecated: bool
    source: str
    functions: tuple[str, ...] = ()  # those of the synopsis, in its order
    params: str = ""  # C name of the record of the parameters that are no arguments
    statuses: tuple[tuple[str, str], ...] = ()  # of success, with members of the answer; empty: they are alike
    counter: str = ""  # the member of the answer that counts what was changed ...
    zero_means: str = ""  # ... and what 0 of it means
    change_words: str = ""  # about the function `changes`
    call: Command | None = None  # what the command takes


@dataclass(frozen=True, slots=True)
class Topic:
    title: str
    operations: tuple[str, ...]  # ids


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of operations: a page, a heading of the side bar."""

    slug: str
    title: str
    topics: tuple[Topic, ...]
    records: tuple[str, ...]  # C names of those that its operations send or answer with


ItemKind = Literal["function", "callback", "struct", "enum", "macro", "type", "variable", "member", "heading", "text"]


@dataclass(frozen=True, slots=True)
class Item:
    """A declaration of a header of the runtime with its comment. `members` are those of a struct, the enumerators of an
    enumeration; an Item each, whose declaration is the line; among them, headings have their words as their name.
    `shares` is the item before it whose words are about this one, too. What is said between declarations is a text,
    without a name. Words are as in Header."""

    kind: ItemKind
    name: str
    declaration: str
    words: tuple[str, ...]
    members: tuple[Item, ...] = ()
    shares: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """A public header of the runtime: a page such as oac_client(3). Of its words, and those of its items, paragraphs
    that begin with four spaces are C, with line ends; one that begins with "- " is an item of a list; what stands
    between ` is code."""

    name: str  # of the page: oac_client
    file: str  # oac/client.h
    title: str  # what the first comment says, without a full stop
    words: tuple[str, ...]
    example: str  # the longest C among them; empty: none
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """A page in Markdown (CommonMark with tables) that people wrote."""

    slug: str
    title: str
    summary: str
    text: str


@dataclass(frozen=True, slots=True)
class Code:
    """An error code of the server."""

    name: str
    words: str
    statuses: tuple[str, ...]
    operations: tuple[str, ...]  # ids; empty: any
    constant: str = ""  # in C


@dataclass(frozen=True, slots=True)
class Change:
    """What a release changed for programs: a version, and sentences by how much they break (major, minor, patch)."""

    version: str
    level: str
    words: str


@dataclass(frozen=True, slots=True)
class Book:
    prefix: str
    title: str
    version: str
    base_url: str
    resources: tuple[Resource, ...]
    operations: tuple[Operation, ...]
    records: tuple[Record, ...]
    enumerations: tuple[Enumeration, ...]
    headers: tuple[Header, ...]
    guides: tuple[Guide, ...]
    codes: tuple[Code, ...]
    changes: tuple[Change, ...]
    library_version: str = ""  # of liboac
    own: tuple[Header, ...] = ()  # generated ones, about the API as a whole: PREFIX/client.h, PREFIX/batch.h
    containers: tuple[Container, ...] = ()
    options: tuple[Flag, ...] = ()  # of every command
    environment: tuple[tuple[str, str], ...] = ()  # variables that the command looks at, with words
    exit_statuses: tuple[tuple[str, str], ...] = ()  # of the command
    own_words: tuple[OwnWord, ...] = ()  # of the command
