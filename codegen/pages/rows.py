"""A row of a table as a field: its name and the marks beside it. Used by reading only."""

from __future__ import annotations

import re

from codegen.findings import WARNING
from codegen.pages.blocks import Trouble
from codegen.pages.bounds import ROW_NAME
from codegen.pages.page import Row
from codegen.pages.richtext import Rich

# Names of members and parameters, with places to fill in; only parameters have brackets and dots.
_FILLED_IN = r"\{[\w .\-]+\}|<[\w .\-]+>|(?<=_)\*"
_PLACES = 3  # to be filled in
_NAME = re.compile(rf"(?:[\w$\-]|{_FILLED_IN})+")
_PARAMETER = re.compile(rf"(?:[\w$.\-\[\]]|{_FILLED_IN})+")
_VALUE_OF = re.compile(rf"^=(?:{_FILLED_IN}|[\w.\-,]+)")  # `?option_{name}={value}`: a parameter written with its value
_SLANTED = re.compile(r"<_([^<>]+)_>")  # Markdown leaves the signs within pointed brackets alone
_MARKS = re.compile(r"(?:required|optional|deprecated|read-?only|[\s,/()\[\].])+")


def row_of(cells: tuple[Rich, ...], kind: str) -> tuple[Row | None, list[Trouble]]:
    """The row, or None where it has no name that can be read; and what is not understood about it."""
    first = cells[0]
    text = first.text.replace("\n", " ").strip()
    troubles: list[Trouble] = []

    def trouble(about: str, message: str, *severity: str) -> None:
        troubles.append(Trouble(about, message, first.line, first.column, *severity))

    if not text:
        trouble("field-unclear", "a row without a name")
        return None, troubles
    bare = _SLANTED.sub(r"<\1>", text.lstrip("*"))
    match = (_PARAMETER if kind in ("query", "headers", "scopes") else _NAME).match(bare)
    name = match.group() if match else ""
    rest = bare[len(name) :]
    if kind == "query" and name:
        rest = _VALUE_OF.sub("", rest)
    marks = rest.lower().replace("*", "").strip("()[]., ")
    if (
        not name
        or len(name) > ROW_NAME
        or len(re.findall(_FILLED_IN, name)) > _PLACES
        or not re.search(r"\w", name)
        or (rest and rest[0] not in " *(,[")
        or (marks and not _MARKS.fullmatch(marks))
    ):
        trouble("field-unclear", f'"{text[:ROW_NAME]}" is not the name of a field')
        return None, troubles
    if "*" in text.replace(name, "", 1):
        trouble("field-mark", f'what the star beside "{name}" means is not known', WARNING)
    if len(cells) > 3:
        message = f'the row of "{name}" has {len(cells)} columns; the third and later are read as its description'
        trouble("table-columns", message, WARNING)
    description = cells[2] if len(cells) > 2 else Rich((), first.line, first.column)
    if len(cells) > 3:
        description = Rich(
            tuple(line for cell in cells[2:] for line in cell.lines), description.line, description.column
        )
    return Row(name, cells[1] if len(cells) > 1 else None, description, first.line, first.column, marks), troubles
