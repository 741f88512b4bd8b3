"""Changes one fact of a page, for tests, and says which findings of drift that has to be; of rows and
values in another order none. Works on pages whose tables are written with pipes (see reencode)."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from codegen.pages.facts import Facts, read_facts
from codegen.pages.page import Page, Row, Section
from codegen.pages.required import required_names

_CELL_END = re.compile(r"(?<!\\)\|")
_OTHER_TYPE = {
    "string": "number",
    "number": "string",
    "integer": "boolean",
    "boolean": "string",
    "array of numbers": "array of strings",
    "array of strings": "array of numbers",
    "number/string": "string",
}
_AS_CODE = r"(?:<code>{0}</code>|`{0}`)"


@dataclass(frozen=True)
class Mutation:
    """`field` is the name that a change has to be about (or the beginning of its name); empty where it is not about a
    field. `kinds` are those of the findings that it has to be, sorted."""

    what: str
    field: str
    text: str
    kinds: tuple[str, ...]


class _Text:
    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")

    def cells(self, row: Row) -> list[str]:
        return [cell.strip() for cell in _CELL_END.split(self._lines[row.line - 1].strip())[1:-1]]

    def with_line(self, number: int, *lines: str) -> str:
        return "\n".join((*self._lines[: number - 1], *lines, *self._lines[number:]))

    def with_cells(self, row: Row, cells: list[str]) -> str:
        return self.with_line(row.line, _row(cells))

    def moved(self, line: int, after: int) -> str:
        """With a line of the text after a later one."""
        lines = list(self._lines)
        lines.insert(after, lines[line - 1])
        del lines[line - 1]
        return "\n".join(lines)

    def line(self, number: int) -> str:
        return self._lines[number - 1]


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def mutations(source: str, page: Page, unlinked: Collection[int] = ()) -> Iterator[Mutation]:
    """Every fact of the page, changed; `page` is what has been read from `source`. `unlinked` are the lines of tables
    that nothing refers to: they are no part of a description."""
    text = _Text(source)
    yield from _of_endpoint(source, page)
    yield from _of_headers(text, page)
    yield from _of_answer(text, page)
    yield from _of_examples(source, page)
    sections = [one for one in page.sections if one.kind in ("path", "query", "request", "response") and one.rows]
    sections = [one for one in sections if one.line not in unlinked]
    for section in sections:
        for row in section.rows:
            yield from _of_row(text, section, row)
        if section.kind != "path":
            yield from _of_order(text, section)
    objects = [one for one in sections if one.kind in ("request", "response") and "translat" not in one.name]
    for one, other in zip(objects, objects[1:]):
        names = {row.name for row in other.rows}
        movable = [row for row in one.rows if row.name not in names | {other.name} and "{" not in row.name]
        if movable and one.line < other.line:
            row = movable[0]
            what = f"row {row.name} moved to {other.name}"
            yield Mutation(what, row.name, text.moved(row.line, other.rows[-1].line), ("field-added", "field-removed"))


# ---- What is not in the tables of fields ----


def _of_endpoint(source: str, page: Page) -> Iterator[Mutation]:
    line = source.split("\n")[page.endpoint_line - 1]
    other = "PATCH" if page.method != "PATCH" else "PUT"
    method = line.replace(f"`{page.method}`", f"`{other}`")
    yield Mutation("method", "", source.replace(line, method, 1), ("method-changed",))
    url = page.server + page.path
    yield Mutation("path", "", source.replace(url, url + "/more", 1), ("path-changed",))
    server = page.server.replace("https://", "https://other.")
    yield Mutation("server", "", source.replace(url, server + page.path, 1), ("server-changed",))
    for name in page.path_names[-1:]:
        changed = source.replace(url, url.replace(f"{{{name}}}", f"{{{name}Anew}}"), 1)
        changed = re.sub(rf"^\| *{re.escape(name)} +\|", f"| {name}Anew |", changed, count=1, flags=re.MULTILINE)
        if name + "Anew |" in changed:
            yield Mutation(f"path parameter {name}", "", changed, ("parameter-renamed",))
    yield Mutation("title", "title", source.replace(f"# {page.title}", f"# {page.title} anew", 1), ("title-changed",))
    scopes = page.section("scopes")
    if scopes is not None and scopes.paragraphs and scopes.paragraphs[0].codes:
        said = source.split("\n")[scopes.paragraphs[0].line - 1]
        name = scopes.paragraphs[0].codes[-1]
        if f"`{name}`" not in said or " or " in said:  # a choice becomes another one as well
            return
        for what, now, kinds in (
            ("added", f"`{name}`, `steep_tea`", ("scope-added",)),
            ("renamed", "`steep_tea`", ("scope-added", "scope-removed")),
            ("removed", "", ("scope-removed",)),
        ):
            yield Mutation(f"scope {what}", "scopes", source.replace(said, said.replace(f"`{name}`", now), 1), kinds)


def _of_headers(text: _Text, page: Page) -> Iterator[Mutation]:
    section = page.section("headers")
    for row in section.rows if section is not None else ():
        cells = text.cells(row)
        if row.name == "Authorization":
            changed = [cell.replace("Bearer ", "Basic ") for cell in cells]
            if changed != cells:
                yield Mutation(
                    "format of Authorization", "", text.with_cells(row, changed), ("authentication-changed",)
                )
        extra = _row(["X-Tea-Pot", "<code>warm</code>", "Which one."])
        yield Mutation(
            "header added", "X-Tea-Pot", text.with_line(row.line, text.line(row.line), extra), ("parameter-added",)
        )


def _of_answer(text: _Text, page: Page) -> Iterator[Mutation]:
    section = page.section("response")
    if section is None or not section.paragraphs:
        return
    line = section.paragraphs[0].line
    said = text.line(line)
    if "202" not in section.text:
        yield Mutation("status", "response", text.with_line(line, f"`202 Accepted` {said}"), ("status-changed",))
    if section.has_table and said.startswith("A JSON object"):
        changed = text.with_line(line, said.replace("A JSON object", "A JSON array of objects"))
        yield Mutation("answer is an array", "the whole", changed, ("field-added",))


def _of_examples(source: str, page: Page) -> Iterator[Mutation]:
    for example in page.examples:
        if example.is_partial or not example.text.strip():
            continue
        try:
            value = json.loads(example.text)
        except ValueError:
            continue
        if source.count(example.text) != 1:
            continue
        changed = json.dumps(
            {**value, "brewed": True} if isinstance(value, dict) else [*value, True], ensure_ascii=False
        )
        changed += example.text[len(example.text.rstrip()) :]
        yield Mutation(
            f"example of the {example.kind}", "page", source.replace(example.text, changed), ("example-changed",)
        )


# ---- Rows ----


def _of_order(text: _Text, section: Section) -> Iterator[Mutation]:
    rows = [row for row in section.rows if "{" not in row.name]
    names = [row.name for row in rows]
    if len(rows) > 2 and len(set(names)) == len(names):
        what = f"{rows[0].name} at the end of {section.kind} {section.name}"
        yield Mutation(what, "", text.moved(rows[0].line, rows[-1].line), ())


def _of_row(text: _Text, section: Section, row: Row) -> Iterator[Mutation]:
    cells = text.cells(row)
    if "{" in row.name:  # it becomes a pattern
        return
    what = "parameter" if section.kind in ("path", "query") else "field"
    where = f"{section.kind} {section.name} {row.name}"
    kind = _OTHER_TYPE.get(cells[1])
    if kind is None and cells[1].startswith("object"):
        kind = "array of objects" + cells[1].removeprefix("object")
    elif kind is None and cells[1].startswith("array of objects"):
        kind = "object" + cells[1].removeprefix("array of objects")
    if kind is not None:
        yield Mutation(
            f"type of {where}", row.name, text.with_cells(row, [cells[0], kind, *cells[2:]]), ("type-changed",)
        )
    if section.kind == "path":
        return
    extra = _row(["brewedBy", "string", "Who made it."])
    changed = text.with_line(row.line, text.line(row.line), extra)
    yield Mutation(f"row after {where}", "brewedBy", changed, (f"{what}-added",))
    yield from _of_description(text, section, row, where, cells)
    if row.name in ("count", "items"):  # beside them `total` is taken for a count
        return
    changed = text.with_cells(row, [cells[0] + "Anew", *cells[1:]])
    renamed = replace(section, rows=tuple(replace(one, name=f"{one.name}Anew") for one in section.rows if one is row))
    others = replace(section, rows=tuple(one for one in section.rows if one is not row) + renamed.rows)
    is_lost = row.name in required_names(section) and f"{row.name}Anew" not in required_names(others)
    loses = ("required-changed",) if is_lost else ()
    yield Mutation(f"name of {where}", row.name, changed, (f"{what}-renamed", *loses))
    if "binary" not in cells[2]:  # which says that there is a body
        yield Mutation(f"no {where}", row.name, text.with_line(row.line), (f"{what}-removed",))


def _of_description(text: _Text, section: Section, row: Row, where: str, cells: list[str]) -> Iterator[Mutation]:
    facts = read_facts(row.text, row.flags)

    def made(what: str, cell: str, kind: str) -> Iterator[Mutation]:
        if cell != cells[2]:
            yield Mutation(what, row.name, text.with_cells(row, [*cells[:2], cell]), (kind,))

    if section.kind == "query":
        pass  # the section's own sentence may say it as well
    elif facts.required:
        bare = re.sub(r"\*\*Required[^*]*\*\*|<strong>Required[^<]*</strong>", "", cells[2])
        yield from made(f"{where} not required", bare, "required-changed")
    else:
        yield from made(f"{where} required", cells[2] + "<br><br><strong>Required</strong>", "required-changed")
    if not facts.read_only and section.kind != "query":
        yield from made(f"{where} read-only", cells[2] + "<br><br>**Read-only**", "read-only-changed")
    if not facts.deprecated:
        yield from made(f"{where} deprecated", cells[2] + "<br><br>**Deprecated**", "deprecated-changed")
    if cells[1] in ("string", "number"):
        limit = "Max length: `77` characters." if cells[1] == "string" else "Maximum value: `77`."
        name = "maxLength" if cells[1] == "string" else "maximum"
        if name not in dict(facts.limits) and not facts.enumeration:
            yield from made(f"limit on {where}", cells[2] + "<br>" + limit, "limit-changed")
        if facts.default is None and not facts.enumeration:
            yield from made(f"default of {where}", cells[2] + "<br>Default value: `7`.", "default-changed")
    if facts.enumeration and cells[1] == "string":
        yield from _of_enumeration(text, row, where, cells, facts)
    for name, amount in facts.limits:
        changed = re.sub(rf"(?<!\d){amount}(?!\d)", str(amount + 1), cells[2])
        if facts.default != str(amount) and cells[1] not in ("boolean",):
            yield from made(f"{name} of {where}", changed, "limit-changed")
    if (
        facts.default is not None
        and facts.default.isdigit()
        and not facts.limits
        and not facts.enumeration
        and not facts.is_counter
    ):
        changed = re.sub(_AS_CODE.format(facts.default), f"`{facts.default}7`", cells[2])
        yield from made(f"other default of {where}", changed, "default-changed")
    for named, value in facts.examples:
        spelled = value.replace("_", "\\_")
        changed = cells[2].replace(value, value + "7")
        if value in spelled and spelled != value:
            changed = changed.replace(spelled, spelled + "7")
        if not named and cells[1] == "string":
            yield from made(f"example of {where}", changed, "example-changed")


def _of_enumeration(text: _Text, row: Row, where: str, cells: list[str], facts: Facts) -> Iterator[Mutation]:
    members, cell = facts.enumeration, cells[2]
    places = {}
    for member in members:
        found = re.search(_AS_CODE.format(re.escape(member).replace("_", r"\\?_")), cell)
        if found is None:
            return
        places[member] = found

    def made(what: str, changed: str, *kinds: str) -> Mutation:
        return Mutation(f"{what} of {where}", row.name, text.with_cells(row, [*cells[:2], changed]), kinds)

    for member in dict.fromkeys((members[0], members[-1])):
        first = places[member]
        before, after = cell[: first.start()], cell[first.end() :]
        if facts.default != member:
            yield made(f"{member} renamed", before + "<code>OOLONG</code>" + after, "value-added", "value-removed")
            gone = re.match(r"[^<`]*(?:<br>|</p>)?", after)
            later = [place.start() for place in places.values() if place.start() > first.start()]
            own = cell[first.end() : min(later, default=len(cell))]  # it may name other things
            if len(members) > 2 and cell.count(first.group()) == 1 and "`" not in own and "<code>" not in own:
                yield made(f"{member} removed", before + after[gone.end() if gone else 0 :], "value-removed")
            # Beside another value it would not be clear which of them is the default.
            yield made(
                f"value before {member}", before + "<code>OOLONG</code>, " + first.group() + after, "value-added"
            )
    one, other = (places[member] for member in members[:2]) if len(members) > 1 else (None, None)
    if one is not None and other is not None and one.end() < other.start() and "default" not in cell.lower():
        swapped = (
            cell[: one.start()] + other.group() + cell[one.end() : other.start()] + one.group() + cell[other.end() :]
        )
        yield Mutation(f"two values exchanged of {where}", "", text.with_cells(row, [*cells[:2], swapped]), ())
