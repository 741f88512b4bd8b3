"""The error codes of the API, as a page that describes no endpoint lists them: tables of code, status and meaning.

They become one enumeration (components.schemas.ErrorCode), in the order of the page, with any other text beside it: no
page ever lists all. What goes with each code stands beside it, as `x-codes`: its status and the heading of its table,
which is the family that it is about. A table belongs here if its first column has names in capitals and its second
three digits. Every operation may be answered with them: no page describes the body of an error, but all have the same
two members.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from codegen.findings import WARNING, Finding
from codegen.pages import nodes
from codegen.pages.blocks import Block, Heading, Table
from codegen.pages.richtext import Rich
from codegen.source.diagnostics import Position
from codegen.source.node import Node

NAME = "ErrorCode"
BODY = "Error"
_MEMBERS = ("errorMessage", "errorCode")
_CODE = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")
_STATUS = re.compile(r"[45][0-9]{2}")
_LENGTH = 100  # characters of a code


@dataclass(frozen=True)
class ErrorCode:
    """`meaning` is the page's sentence, which the description only has where sentences are asked for."""

    code: str
    status: int
    family: str
    meaning: str
    place: Position


def error_codes(found: Iterable[Block], file: str, address: str, findings: list[Finding]) -> list[ErrorCode]:
    """The codes of a page; rows that cannot be read in such a table, and codes that differ, go to the findings."""
    codes: dict[str, ErrorCode] = {}
    family = ""

    def report(kind: str, place: Position, message: str, code: str) -> None:
        findings.append(Finding(kind, place, message, WARNING, subject=f"{address} {code}".strip()))

    for block in found:
        if isinstance(block, Heading):
            family = block.text
        if not isinstance(block, Table) or not _is_of_codes(block):
            continue
        for cells in block.rows:
            texts = [cell.text.strip() for cell in cells]
            place = Position(file, cells[0].line, cells[0].column)
            if not _is_row(cells):
                report("error-code-unread", place, f'"{texts[0][:_LENGTH]}" is no error code with a status', texts[0])
                continue
            made = ErrorCode(texts[0], int(texts[1]), family, " ".join(" ".join(texts[2:]).split()), place)
            earlier = codes.setdefault(made.code, made)
            if earlier is not made and earlier.status != made.status:
                message = f"{made.code} has the status {made.status} here, and {earlier.status} before"
                report("error-code-twice", place, message, made.code)
    return list(codes.values())


def _is_row(cells: tuple[Rich, ...]) -> bool:
    texts = [cell.text.strip() for cell in cells]
    return (
        len(texts) > 1
        and len(texts[0]) <= _LENGTH
        and bool(_CODE.fullmatch(texts[0]))
        and bool(_STATUS.fullmatch(texts[1]))
    )


def _is_of_codes(table: Table) -> bool:
    fitting = sum(_is_row(cells) for cells in table.rows)
    return fitting > 0 and fitting * 2 > len(table.rows)


def schema_of(codes: Sequence[ErrorCode], with_text: bool) -> Node:
    """The enumeration, with the status and the family of each code."""
    listed = nodes.of({"type": "string"}, codes[0].place)
    nodes.put(listed, "enum", [nodes.of(one.code, one.place) for one in codes])
    made = nodes.of({"anyOf": [listed, {"type": "string"}]}, codes[0].place)
    about = nodes.of({}, codes[0].place)
    for one in codes:
        said = {"status": one.status, "family": one.family, **({"meaning": one.meaning} if with_text else {})}
        nodes.put(about, one.code, said, one.place)
    nodes.put(made, "x-codes", about)
    return made


def body_of(code: str, place: Position) -> Node:
    """The schema of a body; `code` is the name of the enumeration."""
    message, member = _MEMBERS
    members = {message: {"type": "string"}, member: {"$ref": f"#/components/schemas/{code}"}}
    return nodes.of({"type": "object", "properties": members}, place)


def answer_of(body: str, place: Position) -> Node:
    """What every operation may be answered with."""
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{body}"}}}
    return nodes.of({"description": "An error", "content": content}, place)
