"""For every member of every generated type: a document for each state that it can be in."""

from __future__ import annotations

import json
from collections.abc import Iterator

from codegen.binding.capi import CApi, CObject, CUnion
from codegen.binding.forms import CElement, CType
from tests.differential.driver import Description, Driver

# As the writer spells them, so that what comes back is the same text. A kind that is missing here is an error: a new
# kind of value brings its own row.
_SCALARS = {
    "boolean": ("false", "true"),
    "integer": ("0", "1", "-1", "-9223372036854775808", "9223372036854775807"),
    "number": ("0", "-0.0", "1", "0.1", "-1234.5", "1e22", "5e-324", "1.7976931348623157e308"),
    "string": ('""', '"0"', '"false"', '"null"', '"\\u0000"', '"é\U0010ffff"'),
    "json": ("0", "false", '""', "[]", "{}", '[null,0,false,"",[],{}]', '{"":null}'),
}


def _listed(values: tuple[str, ...]) -> tuple[str, ...]:
    """Arrays: none, each alone, all."""
    return ("[]", *(f"[{value}]" for value in values), f"[{','.join(values)}]")


def _mapped(values: tuple[str, ...]) -> tuple[str, ...]:
    """Maps: none, each alone, all."""
    whole = ",".join(f'"{number}":{value}' for number, value in enumerate(values))
    return ("{}", *(f'{{"":{value}}}' for value in values), f"{{{whole}}}")


class States:
    def __init__(self, api: CApi) -> None:
        self.api = api
        self._objects = {item.c_name: item for item in api.objects}
        self._enums = {item.c_name: item for item in api.enums}
        self._unions = {item.c_name: item for item in api.unions}

    def _enum(self, target: str) -> tuple[str, ...]:
        known = tuple(json.dumps(value.text, ensure_ascii=False) for value in self._enums[target].values)
        return ('""', '"not listed"', *known)

    def values(self, type_: CType, depth: int = 0) -> tuple[str, ...]:
        """Every state of a value but absent and null."""
        match type_.shape:
            case "object":
                whole = self._whole(self._objects[type_.target], depth + 1) if depth < 2 else ()
                return ("{}", *whole)
            case "enum":
                return self._enum(type_.target)
            case "union":
                return tuple(self._branches(self._unions[type_.target], depth))
            case "list" | "map" if type_.item is not None:
                items = self._items(type_.item, depth)
                return _listed(items) if type_.shape == "list" else _mapped(items)
        return _SCALARS[type_.shape]

    def _items(self, item: CElement, depth: int) -> tuple[str, ...]:
        may_be_null = item.use.nullable or item.type.shape == "json"
        return self.values(item.type, depth + (item.type.item is not None)) + (("null",) if may_be_null else ())

    def _branches(self, union: CUnion, depth: int) -> Iterator[str]:
        """Values of each branch, and where there is one that says which it is, of none."""
        for branch in union.branches:
            type_ = branch.element.type
            if type_.shape == "object":
                item = self._objects[type_.target]
                tags = {union.discriminant: tag.value for tag in branch.tags[:1]}
                rows = [
                    (member.json_name, self.values(member.type, 2)[0])
                    for member in item.members
                    if member.json_name in branch.needs or member.json_name in tags
                ]
                yield text([(name, json.dumps(tags[name]) if name in tags else value) for name, value in rows])
            elif depth < 2:
                first = {"object": "{", "array": "["}.get(branch.kinds[0], "") if type_.shape == "json" else ""
                yield from (each for each in self.values(type_, depth + 1) if each.startswith(first))
        if union.discriminant:
            yield text([(union.discriminant, '"none of them"')])

    def _rows(self, item: CObject, depth: int) -> list[tuple[str, tuple[str, ...]]]:
        rows = [(member.json_name, ("null", *self.values(member.type, depth))) for member in item.members]
        if item.additional is not None and item.additional.type.item is not None:
            rows.append(("any name", self._items(item.additional.type.item, depth)))
        return rows

    def _whole(self, item: CObject, depth: int) -> Iterator[str]:
        """All members at once: null, and each value that one of them has."""
        rows = self._rows(item, depth)
        for number in range(max((len(values) for _, values in rows), default=0)):
            yield text([(name, values[number % len(values)]) for name, values in rows])

    def documents(self, item: CObject) -> Iterator[tuple[str, str]]:
        """What is read, and what must be written."""
        yield "{}", "{}"
        rows = self._rows(item, 0)
        for name, values in rows:
            for value in values:
                whole = text([(name, value)])
                yield whole, whole
        for whole in self._whole(item, 0):
            yield whole, whole
        # Backwards, with white space: nothing is predicted.
        first = [(name, values[1 if len(values) > 1 else 0]) for name, values in rows]
        yield text(first[::-1]).replace('":', '" :\n'), text(first)


def text(rows: list[tuple[str, str]]) -> str:
    return "{" + ",".join(f"{json.dumps(name, ensure_ascii=False)}:{value}" for name, value in rows) + "}"


def lost(description: Description, driver: Driver, locale: dict[str, str] | None = None) -> list[str]:
    """Every state that does not survive a round trip, of every member of every type."""
    states = States(description.api)
    cases = [(kind, *pair) for kind, item in enumerate(description.api.objects) for pair in states.documents(item)]
    answers = driver.ask("roundtrip", [(kind, read.encode()) for kind, read, _ in cases], locale)
    return [
        f"{description.api.objects[kind].c_name}: {read} came back as {answer.verdict} {answer.text.decode()}"
        for (kind, read, wanted), answer in zip(cases, answers, strict=True)
        if answer.verdict != "A" or answer.text.decode() != wanted
    ]
