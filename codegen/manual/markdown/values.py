"""Members and parameters: what is said of them, in tables and in lists."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.manual.markdown.places import Places
from codegen.manual.markdown.text import cell, code, escaped, table
from codegen.manual.model import Operation, Record, Value

_LISTED = 12  # values of an enumeration beside a member; more are linked
_TREE = 60  # lines of a list of members; more are linked
_DEEPEST = 3


class Values:
    def __init__(self, places: Places) -> None:
        self._places = places

    def parameters(self, operation: Operation, page: str) -> list[str]:
        return table(
            ("Parameter", "In", "Type", "C", "Flag", ""),
            (
                (
                    self._name(each),
                    each.location,
                    self.kind(each, page),
                    code(f"{each.c_type}{'' if each.c_type.endswith('*') else ' '}{each.c_name}"),
                    code(f"--{each.flag}") if each.flag else "",
                    cell([*map(escaped, each.words), *self.facts(each, page)]),
                )
                for each in operation.parameters
            ),
        )

    def members(self, record: Record, page: str) -> list[str]:
        return table(
            ("Branch" if record.is_union else "Member", "Type", "C", ""),
            (
                (
                    self._name(each),
                    self.kind(each, page),
                    code(f"{each.c_type}{'' if each.c_type.endswith('*') else ' '}{each.c_name}"),
                    cell([*map(escaped, each.words), *self.facts(each, page), *self._of_some(each, page)]),
                )
                for each in record.members
            ),
        )

    def _name(self, value: Value) -> str:
        marks = " **required**" if value.required else ""
        marks += " *deprecated*" if value.deprecated else ""
        return (code(value.name) if value.name else code(value.c_name)) + marks

    def kind(self, value: Value, page: str) -> str:
        said = escaped(value.kind)
        if value.record in self._places.records:
            return f"{said} {self._places.link(value.record, page)}"
        return said

    def facts(self, value: Value, page: str) -> Iterator[str]:
        """Sentences beside the words of the description."""
        if value.limits:
            yield f"{'. '.join(map(escaped, value.limits))}."
        if value.enumeration and len(value.values) > _LISTED:
            yield f"One of {len(value.values)} values of {self._places.link(value.enumeration, page)}."
        elif value.values:
            listed = ", ".join(map(code, value.values))
            is_open = value.enumeration and self._places.enumerations[value.enumeration].is_open
            yield f"{'Such as' if is_open else 'One of'} {listed}."
        if value.default is not None:
            yield f"Default: {code(value.default)}."
        if value.nullable:
            yield "May be null."
        if value.read_only:
            yield "Read-only: the server sets it."
        if value.write_only:
            yield "Write-only: no answer has it."
        if value.created_without:
            yield f"An item without {code(value.created_without)} is created anew each time it is sent."

    def _of_some(self, value: Value, page: str) -> Iterator[str]:
        known = [each for each in value.only_of if each in self._places.operations]
        if known:
            yield f"Only of {', '.join(self._places.operation_link(each, page) for each in known)}."

    # ---- Lists -----------------------------------------------------------------------------------------------------

    def tree(self, value: Value, page: str, operation: str) -> list[str]:
        """The members of a body or an answer as a list in lists; of a large one none, as the record has them."""
        record = self._places.records.get(value.record)
        if record is None:
            return []
        lines: list[str] = []
        for depth in range(1, _DEEPEST + 1):
            longer = list(self._lines(record, page, depth, operation, (record.c_name,)))
            if len(longer) > _TREE:
                break
            lines = longer
        return lines

    def _lines(self, record: Record, page: str, depth: int, operation: str, above: tuple[str, ...]) -> Iterator[str]:
        """`above` are the records that it is in, and itself."""
        for each in record.members:
            if each.only_of and operation not in each.only_of:
                continue
            facts = list(self.facts(each, page))
            said = f": {' '.join(facts)}" if facts else ""
            yield f"{'  ' * (len(above) - 1)}- {self._name(each)} {self.kind(each, page)}{said}"
            inner = self._places.records.get(each.record)
            if inner is not None and len(above) < depth and inner.c_name not in above:
                yield from self._lines(inner, page, depth, operation, (*above, inner.c_name))
