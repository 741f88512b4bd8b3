"""What an answer shows of what is stored: the members that its schema has, in its types, and those that were asked for.

What is required and not there is made up (made.py); what the schema does not allow is left out.
"""

from __future__ import annotations

from typing import Any

from tests.mock.made import made, matches
from tests.mock.styles import MISSING, Styles

Fields = dict[str, "Fields"]  # names of members, and what is asked for within; empty: all of it

_OPENING, _CLOSING = "({[", ")}]"


def fields_of(text: str) -> Fields:
    """Of a text such as total,items(id,name)."""
    stack: list[Fields] = [{}]
    name = ""
    for sign in text + ",":
        if sign in _OPENING or sign in _CLOSING or sign == ",":
            inner: Fields = stack[-1].setdefault(name.strip(), {}) if name.strip() else {}
            name = ""
            if sign in _OPENING:
                stack.append(inner)
            elif sign in _CLOSING and len(stack) > 1:
                stack.pop()
        else:
            name += sign
    return stack[0]


def chosen(value: Any, fields: Fields) -> Any:
    """Only the fields of a value, of each element of a list."""
    if not fields:
        return value
    if isinstance(value, list):
        return [chosen(element, fields) for element in value]
    if not isinstance(value, dict):
        return value
    return {name: chosen(member, fields[name]) for name, member in value.items() if name in fields}


class Shown:
    """Shows by the schemas of one document."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles

    def value(self, schema: Any, stored: Any) -> Any:
        """MISSING where the schema does not allow it."""
        if isinstance(stored, dict):
            return self._object(schema, stored)
        if isinstance(stored, list):
            return self._list(schema, stored)
        return self._scalar(schema, stored)

    def _object(self, schema: Any, stored: dict[str, Any]) -> Any:
        kinds = self._styles.kinds(schema)
        if kinds and "object" not in kinds:
            return MISSING
        known = self._styles.properties(schema)
        rest = [part["additionalProperties"] for part in self._styles.parts(schema) if "additionalProperties" in part]
        others = rest[0] if rest else not known
        found = {}
        for name, member in stored.items():
            child = known.get(name, others)
            shown = MISSING if child is False else member if child is True else self.value(child, member)
            if shown is not MISSING:
                found[name] = shown
        for part in self._styles.parts(schema):
            for name in part.get("required", ()):
                if name not in found and not self._is_choice(schema):
                    found[name] = made(self._styles, known.get(name, {}), name)
        order = {name: at for at, name in enumerate(known)}
        return dict(sorted(found.items(), key=lambda pair: order.get(pair[0], len(order))))

    def _is_choice(self, schema: Any) -> bool:
        return any("oneOf" in part or "anyOf" in part for part in self._styles.parts(schema))

    def _list(self, schema: Any, stored: list[Any]) -> Any:
        kinds = self._styles.kinds(schema)
        if kinds and "array" not in kinds:
            return MISSING
        items = self._styles.items(schema)
        shown = [self.value(items, element) for element in stored]
        return [element for element in shown if element is not MISSING]

    def _scalar(self, schema: Any, stored: Any) -> Any:
        """A number is shown as a text where the answer has texts, and the other way: ids come as either."""
        if matches(self._styles, schema, stored):
            return stored
        kinds = self._styles.kinds(schema)
        if "string" in kinds and isinstance(stored, (int, float)) and not isinstance(stored, bool):
            stored = str(stored)
        elif "integer" in kinds and isinstance(stored, str) and stored.isascii() and stored.isdigit():
            stored = int(stored)
        return stored if matches(self._styles, schema, stored) else MISSING
