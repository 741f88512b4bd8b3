"""What a page consists of, in its order. Made by markdown and htmlblocks, read by page and what follows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

from codegen.findings import ERROR
from codegen.pages.richtext import Rich


@dataclass(frozen=True)
class Heading:
    level: int
    text: str
    anchors: tuple[str, ...]  # given in the page itself; the one made from the text is not among them
    line: int


@dataclass(frozen=True)
class Paragraph:
    """`is_marked`: it begins with an element <mark>."""

    rich: Rich
    is_marked: bool = False

    @property
    def line(self) -> int:
        return self.rich.line


@dataclass(frozen=True)
class Table:
    """`headings` are the rows of the table's head."""

    rows: tuple[tuple[Rich, ...], ...]
    line: int
    headings: tuple[tuple[Rich, ...], ...] = ()


@dataclass(frozen=True)
class Code:
    """`line` is that of the first line of `text`."""

    info: str
    text: str
    line: int


@dataclass(frozen=True)
class Details:
    opens: bool
    line: int
    summary: str = ""


@dataclass(frozen=True)
class Tab:
    """The beginning of a tab; without a title, the end of tabs."""

    title: str
    line: int


@dataclass(frozen=True)
class Reference:
    """A link that is a block of its own."""

    address: str
    line: int


@dataclass(frozen=True)
class Include:
    """A text that stands in another file. `trouble` says why it is not here, in the words that follow its name."""

    path: str
    line: int
    trouble: str = "is not at hand"


@dataclass(frozen=True)
class Trouble:
    """Something of the page that is not understood."""

    kind: str
    message: str
    line: int
    column: int = 1
    severity: str = ERROR


Block = Union[Heading, Paragraph, Table, Code, Details, Tab, Reference, Include, Trouble]
