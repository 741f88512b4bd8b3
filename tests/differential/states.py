"""For every member of every generated type: a document for each state that it can be in."""

from __future__ import annotations

import json
from collections.abc import Iterator

from codegen.model import Api, Member, Object
from tests.differential.driver import Description, Driver

# As the writer spells them, so that what comes back is the same text. A kind that is missing here is an error: a new
# kind of value brings its own row.
_SCALARS = {
    "boolean": ("false", "true"),
    "integer": ("0", "1", "-1", "-9223372036854775808", "9223372036854775807"),
    "number": ("0", "-0.0", "1", "0.1", "-1234.5", "1e22", "5e-324", "1.7976931348623157e308"),
    "string": ('""', '"0"', '"false"', '"null"', '"\\u0000"', '"é\U0010ffff"'),
    "json": ("0", "false", '""', "[]", "{}", "[null,0,false,\"\",[],{}]", '{"":null}'),
}  # fmt: skip


def _listed(values: tuple[str, ...]) -> tuple[str, ...]:
    """Arrays: none, each alone, all."""
    return ("[]", *(f"[{value}]" for value in values), f"[{','.join(values)}]")


class States:
    def __init__(self, api: Api) -> None:
        self.api = api
        self._objects = {item.c_name: item for item in api.objects}
        self._enums = {item.c_name: item for item in api.enums}

    def _enum(self, member: Member) -> tuple[str, ...]:
        known = tuple(json.dumps(value.text, ensure_ascii=False) for value in self._enums[member.target].values)
        return ('""', '"not listed"', *known)

    def values(self, member: Member, depth: int = 0) -> tuple[str, ...]:
        """Every state of a member but absent and null."""
        kind, _, is_list = member.type.kind.partition(" ")
        if kind == "object":
            found = ("{}", *(self._whole(self._objects[member.target], depth + 1) if depth < 2 else ()))
        elif kind == "enum":
            found = self._enum(member)
        else:
            found = _SCALARS[kind] + (("null",) if kind == "json" and is_list else ())
        return _listed(found) if is_list else found

    def _whole(self, item: Object, depth: int) -> Iterator[str]:
        """All members at once: null, and each value that one of them has."""
        rows = [(member.json_name, ("null", *self.values(member, depth))) for member in item.members]
        for number in range(max((len(values) for _, values in rows), default=0)):
            yield text([(name, values[number % len(values)]) for name, values in rows])

    def documents(self, item: Object) -> Iterator[tuple[str, str]]:
        """What is read, and what must be written."""
        yield "{}", "{}"
        for member in item.members:
            for value in ("null", *self.values(member)):
                whole = text([(member.json_name, value)])
                yield whole, whole
        for whole in self._whole(item, 0):
            yield whole, whole
        # Backwards, with white space: nothing is predicted.
        rows = [(member.json_name, self.values(member)[0]) for member in item.members]
        yield text(rows[::-1]).replace('":', '" :\n'), text(rows)


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
