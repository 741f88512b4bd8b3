"""Parameters as text, by style: OpenAPI's, and RFC 6570 where that says more. What runtime/src/http/fields.c writes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from codegen.manual.snippets.call import Json
from codegen.manual.snippets.code import json_of

_SAFE = {
    "reserved": "!$&'()*+,/:;=?@-._~%",
    "cookie": "!#$&'()*+/:<=>?@[]^`{|}-._~",
    "": "-._~",
}
_JOINTS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


@dataclass(frozen=True, slots=True)
class Field:
    """`name` is encoded already, except of a header or a cookie."""

    name: str
    place: str  # query, header, cookie, path
    style: str
    explode: bool
    reserved: bool = False
    empty: bool = False

    @property
    def is_named(self) -> bool:
        """As name=value."""
        return self.style not in ("label", "simple") and (self.style != "json" or self.place in ("query", "cookie"))

    def encoded(self, text: str) -> str:
        if self.place == "header":
            return text
        return quote(text, safe=_SAFE["cookie" if self.place == "cookie" else "reserved" if self.reserved else ""])

    def value(self, value: Json) -> str:
        """A text, a number, true or false as people write them; anything else as JSON text."""
        return self.encoded(value if isinstance(value, str) else number_text(value))


def number_text(value: Json) -> str:
    """JSON text, in which a number without a fraction has none."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() and abs(value) < 1e15 else json_of(value)


def pairs(field: Field, value: Json) -> list[str]:
    """What stands in a query, a cookie or a matrix, each a name=value; a single text where it is not named."""
    if field.style == "json":
        return [f"{field.name}={field.encoded(json_of(value))}" if field.is_named else field.encoded(json_of(value))]
    if value is None:
        return [f"{field.name}="] if field.empty and field.is_named else []
    if isinstance(value, (list, dict)):
        if field.style == "deepObject":
            return list(_deep(field, field.name, value))
        return list(_apart(field, value)) if field.is_named and field.explode else _joined(field, value)
    if field.is_named:
        return [_pair(field, value)]
    return [("." if field.style == "label" else "") + field.value(value)]


def _pair(field: Field, value: Json) -> str:
    return field.name if field.style == "matrix" and value == "" else f"{field.name}={field.value(value)}"


def _entries(value: Json) -> Iterator[tuple[str, Json]]:
    entries = (
        value.items() if isinstance(value, dict) else [("", each) for each in value] if isinstance(value, list) else ()
    )
    yield from ((name, held) for name, held in entries if held is not None)


def _apart(field: Field, value: Json) -> Iterator[str]:
    for name, held in _entries(value):
        if not isinstance(value, dict):
            yield _pair(field, held)
            continue
        key = field.encoded(name) if field.place == "cookie" else quote(name, safe=_SAFE[""])
        yield from (
            f"{key}={field.value(one)}" for one in (held if isinstance(held, list) else [held]) if one is not None
        )


def _joined(field: Field, value: Json) -> list[str]:
    before = "." if field.style == "label" else ""
    joint = _JOINTS.get(field.style, ",")
    between = ("." if field.style == "label" else ",") if field.explode else joint
    middle = "=" if field.explode else joint
    items = [
        (field.encoded(name) + middle if isinstance(value, dict) else "") + field.value(held)
        for name, held in _entries(value)
    ]
    text = before + between.join(items)
    return [f"{field.name}={text}" if field.is_named else text] if items else []


def _deep(field: Field, name: str, value: Json) -> Iterator[str]:
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, held in entries:
        inner = f"{name}%5B{quote(str(key), safe=_SAFE[''])}%5D"
        if isinstance(held, (dict, list)):
            yield from _deep(field, inner, held)
        elif held is not None:
            yield f"{inner}={field.value(held)}"
