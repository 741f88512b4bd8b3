"""Members and parameters as lists: what they are called, what they hold, and what is asked of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from codegen.manual.man.page import Page
from codegen.manual.man.text import argument
from codegen.manual.model import Record, Value

_ELSEWHERE = re.compile(r"(?:Each: not|Not) with ")
_LISTED = 40  # values of an enumeration in an entry
_NAMED = 4  # operations in a sentence
_NESTED = 2  # levels of records within records that are shown
_NESTED_MOST = 120  # entries of records within records on a page; where there are more, the record has a page
_SHORT = 200  # characters of what is said of an entry within another one


class ValueLists:
    def __init__(self, records: Mapping[str, Record], operations: Mapping[str, str]) -> None:
        """`operations` are their C names by ids."""
        self._records = records
        self._operations = operations

    def parameters(self, page: Page, values: Iterable[Value]) -> None:
        page.macro("Bl", "-tag", "-width", "Ds")
        for value in values:
            self.entry(page, value, f"`{value.name}` in the {value.location}")
            _reference(page, value)
        page.macro("El")

    def members(self, page: Page, record: Record) -> None:
        """All of them; what they hold has a page."""
        page.macro("Bl", "-tag", "-width", "Ds")
        for value in record.members:
            self.entry(page, value, "" if record.is_union else _json_name(value))
            _reference(page, value)
        page.macro("El")

    def tree(self, page: Page, record: Record, operation: str) -> None:
        """Those that an operation has, with the members of records that they hold, as far as that is useful."""
        _Tree(self, page, self._records, operation).members(record, ())

    def entry(self, page: Page, value: Value, called: str, operation: str = "", is_short: bool = False) -> None:
        mark = ["Pq", "required"] if value.required else []
        page.macro("It", "Fa", argument(value.c_name), ":", "Vt", argument(value.c_type), *mark)
        words = " ".join(value.words)
        if is_short and len(words) > _SHORT:
            words = words.partition(". ")[0].rstrip(".") + "."
        kind = f"{value.kind[:1].upper()}{value.kind[1:]}"
        page.add(f"{kind}, {called}." if called else f"{kind}.")
        page.add(words)
        for fact in self._facts(value, operation):
            page.add(fact)

    def _facts(self, value: Value, operation: str) -> Iterator[str]:
        """Sentences beside its words."""
        for limit in value.limits:
            if not (operation and _ELSEWHERE.match(limit)):  # what it says is not shown there
                yield f"{limit[:1].upper()}{limit[1:]}."
        if value.values and not value.enumeration:
            yield f"One of {', '.join(value.values)}."
        elif value.values and len(value.values) <= _LISTED:
            yield f"Values: {', '.join(each or 'the empty text' for each in value.values)}."
        if value.default is not None:
            yield f"Default: `{value.default}`."
        if value.nullable:
            yield "May be null."
        if value.read_only:
            yield "Read-only: the server sets it."
        if value.write_only:
            yield "Write-only: the server does not send it."
        if value.deprecated:
            yield "Deprecated."
        if value.created_without:
            yield f"An item without {value.created_without} is created anew each time it is sent."
        if value.only_of and not operation:
            yield f"Only of {self._some(value.only_of)}."

    def _some(self, ids: Sequence[str]) -> str:
        names = [self._operations.get(each, each) for each in ids[:_NAMED]]
        if len(ids) > _NAMED:
            names[-1:] = [f"{len(ids) - _NAMED + 1} more"]
        return ", ".join(names[:-1]) + f" and {names[-1]}" if len(names) > 1 else "".join(names)


class _Tree:
    """Of one record on one page. What has been shown is not shown again."""

    def __init__(self, lists: ValueLists, page: Page, records: Mapping[str, Record], operation: str) -> None:
        self._lists = lists
        self._page = page
        self._records = records
        self._operation = operation
        self._shown: dict[tuple[str, tuple[str, ...]], str] = {}  # and where
        self._room = _NESTED_MOST

    def members(self, record: Record, above: tuple[str, ...], without: Sequence[str] = ()) -> None:
        page = self._page
        page.macro("Bl", "-tag", "-width", "Ds", *(["-compact"] if above else []))
        for value in record.members:
            if value.name in without or (value.only_of and self._operation not in value.only_of):
                continue
            self._lists.entry(page, value, _json_name(value), self._operation, bool(above))
            _reference(page, value)
            self._within(value, (*above, value.c_name))
        page.macro("El")

    def _within(self, value: Value, path: tuple[str, ...]) -> None:
        record = self._records.get(value.record)
        if record is None or record.is_union or not record.members:
            return
        without = value.without if self._operation in value.without_of else ()
        key = (record.c_name, tuple(without))
        if key in self._shown:
            self._page.add(f"Its members are those of `{self._shown[key]}` above.")
        elif len(path) <= _NESTED and len(record.members) <= self._room:
            self._shown[key] = ".".join(path)
            self._room -= len(record.members)
            self.members(record, path, without)


def _json_name(value: Value) -> str:
    return f"`{value.name}` in JSON" if value.name and value.name != value.c_name else ""


def _reference(page: Page, value: Value) -> None:
    for name in (value.record, value.enumeration):
        if name and page.knows(f"{name}(3)"):
            page.add(f"See {name}(3).")
