"""Changes one fact of a page, for tests. Works on pages whose tables are written with pipes (see reencode)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from codegen.importer.facts import read_facts
from codegen.importer.page import Page, Row, Section

_CELL_END = re.compile(r"(?<!\\)\|")
_OTHER_TYPE = {
    "string": "number", "number": "string", "integer": "boolean", "boolean": "string", "array of numbers": "array of strings",
    "array of strings": "array of numbers", "number/string": "string",
}  # fmt: skip


@dataclass(frozen=True)
class Mutation:
    """`field` is the name that a change has to be about; empty where it is not about a field."""

    what: str
    field: str
    text: str


class _Text:
    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")

    def cells(self, row: Row) -> list[str]:
        return [cell.strip() for cell in _CELL_END.split(self._lines[row.line - 1].strip())[1:-1]]

    def with_line(self, number: int, *lines: str) -> str:
        return "\n".join((*self._lines[: number - 1], *lines, *self._lines[number:]))

    def with_cells(self, row: Row, cells: list[str]) -> str:
        return self.with_line(row.line, _row(cells))

    def line(self, number: int) -> str:
        return self._lines[number - 1]


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def mutations(source: str, page: Page) -> Iterator[Mutation]:
    """Every fact of the page, changed; `page` is what has been read from `source`."""
    text = _Text(source)
    yield from _of_endpoint(source, page)
    sections = [one for one in page.sections if one.kind in ("path", "query", "request", "response") and one.rows]
    for section in sections:
        for row in section.rows:
            yield from _of_row(text, section, row)
    objects = [one for one in sections if one.kind in ("request", "response") and "translat" not in one.name]
    for one, other in zip(objects, objects[1:]):
        names = {row.name for row in other.rows}
        movable = [row for row in one.rows if row.name not in names]
        if movable and one.line < other.line:
            row, last = movable[0], other.rows[-1]
            moved = source.split("\n")
            line = moved[row.line - 1]
            moved.insert(last.line, line)
            del moved[row.line - 1]
            yield Mutation(f"row {row.name} moved to {other.name}", row.name, "\n".join(moved))


def _of_endpoint(source: str, page: Page) -> Iterator[Mutation]:
    line = source.split("\n")[page.endpoint_line - 1]
    other = "PATCH" if page.method != "PATCH" else "PUT"
    yield Mutation("method", "", source.replace(line, line.replace(f"`{page.method}`", f"`{other}`"), 1))
    yield Mutation("path", "", source.replace(page.server + page.path, page.server + page.path + "/more", 1))
    scopes = page.section("scopes")
    if scopes is not None and scopes.paragraphs:
        said = source.split("\n")[scopes.paragraphs[0].line - 1]
        name = scopes.paragraphs[0].codes[-1]
        yield Mutation("scope added", "", source.replace(said, said.replace(f"`{name}`", f"`{name}`, `steep_tea`"), 1))
        yield Mutation("scope renamed", "", source.replace(said, said.replace(f"`{name}`", "`steep_tea`"), 1))
        yield Mutation("scope removed", "", source.replace(said, said.replace(f"`{name}`", ""), 1))


def _of_row(text: _Text, section: Section, row: Row) -> Iterator[Mutation]:
    cells = text.cells(row)
    if "{" in row.name:  # it becomes a pattern
        return
    where = f"{section.kind} {section.name} {row.name}"
    kind = _OTHER_TYPE.get(cells[1])
    if kind is None and cells[1].startswith("object"):
        kind = "array of objects" + cells[1].removeprefix("object")
    elif kind is None and cells[1].startswith("array of objects"):
        kind = "object" + cells[1].removeprefix("array of objects")
    if kind is not None:
        yield Mutation(f"type of {where}", row.name, text.with_cells(row, [cells[0], kind, *cells[2:]]))
    yield Mutation(f"name of {where}", row.name, text.with_cells(row, [cells[0] + "Anew", *cells[1:]]))
    if section.kind == "path":
        return
    yield Mutation(f"no {where}", row.name, text.with_line(row.line))
    extra = _row(["brewedBy", "string", "Who made it."])
    yield Mutation(f"row after {where}", "brewedBy", text.with_line(row.line, text.line(row.line), extra))
    facts = read_facts(row.text, row.flags)
    if section.kind == "query":
        pass  # the section's own sentence may say it as well
    elif facts.required:
        bare = re.sub(r"\*\*Required[^*]*\*\*|<strong>Required[^<]*</strong>", "", cells[2])
        yield Mutation(f"{where} not required", row.name, text.with_cells(row, [*cells[:2], bare]))
    else:
        yield Mutation(f"{where} required", row.name, text.with_cells(row, [*cells[:2], cells[2] + "<br><br><strong>Required</strong>"]))
    if not facts.read_only:
        yield Mutation(f"{where} read-only", row.name, text.with_cells(row, [*cells[:2], cells[2] + "<br><br>**Read-only**"]))
    if not facts.deprecated:
        yield Mutation(f"{where} deprecated", row.name, text.with_cells(row, [*cells[:2], cells[2] + "<br><br>**Deprecated**"]))
    if cells[1] in ("string", "number"):
        limit = "Max length: `77` characters." if cells[1] == "string" else "Maximum value: `77`."
        name = "maxLength" if cells[1] == "string" else "maximum"
        if name not in dict(facts.limits) and not facts.enumeration:
            yield Mutation(f"limit on {where}", row.name, text.with_cells(row, [*cells[:2], cells[2] + "<br>" + limit]))
        if facts.default is None and not facts.enumeration:
            yield Mutation(f"default of {where}", row.name, text.with_cells(row, [*cells[:2], cells[2] + "<br>Default value: `7`."]))
    if facts.enumeration and cells[1] == "string":
        yield from _of_enumeration(text, row, where, cells, facts.enumeration)
    for name, amount in facts.limits:
        changed = re.sub(rf"(?<!\d){amount}(?!\d)", str(amount + 1), cells[2])
        if facts.default != str(amount) and changed != cells[2] and cells[1] not in ("boolean",):
            yield Mutation(f"{name} of {where}", row.name, text.with_cells(row, [*cells[:2], changed]))
    for named, value in facts.examples:
        spelled = value.replace("_", "\\_")
        changed = cells[2].replace(value, value + "7").replace(spelled, spelled + "7") if value not in spelled else cells[2].replace(value, value + "7")
        if not named and cells[1] == "string" and changed != cells[2]:
            yield Mutation(f"example of {where}", row.name, text.with_cells(row, [*cells[:2], changed]))


def _of_enumeration(text: _Text, row: Row, where: str, cells: list[str], members: tuple[str, ...]) -> Iterator[Mutation]:
    for member in (members[0], members[-1]):
        pattern = re.compile(r"<code>" + re.escape(member).replace("_", r"\\?_") + r"</code>|`" + re.escape(member) + "`")
        at = [match for match in pattern.finditer(cells[2])]
        if not at:
            continue
        first = at[0]
        for what, code in (("renamed", "<code>OOLONG</code>"), ("added", first.group() + ", <code>OOLONG</code>"), ("removed", "")):
            if what == "removed" and len(members) < 3:
                continue
            changed = cells[2][: first.start()] + code + cells[2][first.end() :]
            if what == "removed":
                rest = cells[2][first.end() :]
                gone = re.match(r"[^<]*(?:<br>|</p>)?", rest)
                changed = cells[2][: first.start()] + rest[gone.end() if gone else 0 :]
            yield Mutation(f"{member} of {where} {what}", row.name, text.with_cells(row, [*cells[:2], changed]))
