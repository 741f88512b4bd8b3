"""Changes of an Api and of a CApi, one field of one of their parts at a time, wherever such a part stands."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from codegen.api.kept import kept
from codegen.api.model import Api
from codegen.api.read import read
from codegen.api.refusals import Refusals
from codegen.api.simplify import Simplified
from codegen.binding.capi import CApi
from codegen.binding.lower import lower
from codegen.compare.snapshot import Snapshot
from codegen.description.bundle import load_description
from codegen.description.document import Document
from codegen.source.diagnostics import Position
from codegen.source.node import Node

# What another value of a text can be, where not any text can stand.
_OTHERS: dict[tuple[str, str], dict[str, str]] = {
    ("Scalar", "kind"): {"integer": "number", "number": "integer", "string": "boolean", "boolean": "string"},
    ("Parameter", "location"): {"query": "header", "header": "query", "cookie": "query"},
    ("Parameter", "style"): {"form": "pipeDelimited", "deepObject": "form", "simple": "label"},
    ("Operation", "method"): {"get": "put", "put": "post", "post": "put", "delete": "put"},
    ("Operation", "path"): {},
    ("Operation", "changes"): {"Box": "Job"},
    ("Answer", "status"): {"200": "206", "202": "207", "204": "208"},
    ("Server", "url"): {"https://counts.example/v2": "https://counts.example/v3"},
    ("Scheme", "kind"): {"http": "oauth2", "oauth2": "http", "apiKey": "oauth2"},
    ("Scheme", "scheme"): {"basic": "digest", "bearer": "basic"},
    ("Scheme", "location"): {"header": "query"},
    ("Value", "kind"): {},
    ("CField", "location"): {"query": "header", "header": "query"},
    ("CType", "shape"): {},
    ("CScheme", "kind"): {"TOKEN": "BASIC", "BASIC": "TOKEN", "HEADER": "QUERY"},
}
_JSON = (("Field", "default"), ("Parameter", "default"))


@dataclasses.dataclass(frozen=True)
class Mutation:
    """`group`: the class and field that is changed, and what holds it."""

    group: tuple[str, str, str]
    how: str
    where: str
    value: Any  # the changed Api or CApi


class Described:
    """A description with everything that a snapshot of a changed one needs."""

    def __init__(self, path: Path, prefix: str) -> None:
        root = load_description(str(path))
        assert root is not None
        self.root: Node = root
        self.prefix = prefix
        self.simplified: Simplified = read(Document(root, str(path)), Refusals(False))
        self.api: Api = kept(self.simplified.api)
        self.before = self.snapshot(self.api)

    def snapshot(self, api: Api, capi: CApi | None = None) -> Snapshot:
        made = capi or lower(api, self.prefix, "api.yaml", Refusals(False), self.simplified.named)
        items: tuple[Any, ...] = (*made.objects, *made.enums, *made.unions)
        origins = self.simplified.origins
        schemas = {item.c_name: origins[item.key] for item in items if item.key in origins}
        return Snapshot(self.root, api, made, schemas, {}, {})


def mutations(value: Any, most: int) -> Iterator[Mutation]:
    """At most so many of each group and kind, from different places."""
    seen: dict[tuple[tuple[str, str, str], str], int] = {}
    waiting: list[tuple[Any, tuple[Any, ...], str]] = [(value, (), "")]
    at = 0
    while at < len(waiting):
        part, path, holder = waiting[at]
        at += 1
        if isinstance(part, Position):
            continue
        if isinstance(part, tuple):
            waiting += [(item, (*path, index), holder) for index, item in enumerate(part)]
        elif isinstance(part, Mapping):
            waiting += [(item, (*path, key), holder) for key, item in part.items()]
        elif dataclasses.is_dataclass(part):
            name = type(part).__name__
            for field in dataclasses.fields(part):
                old = getattr(part, field.name)
                group = (name, field.name, holder)
                choices = _changed(name, field.name, old)
                if (name, field.name) == ("Ref", "name"):
                    known: Mapping[str, Any] = getattr(value, "definitions", {})
                    choices = iter([("other", _next(old, tuple(known)))])
                for how, new in choices:
                    if seen.get((group, how), 0) < most:
                        seen[group, how] = seen.get((group, how), 0) + 1
                        steps = ".".join(str(step) for step in (*path, field.name))
                        yield Mutation(group, how, steps, _with(value, (*path, field.name), new))
                waiting.append((old, (*path, field.name), f"{name}.{field.name}"))


def _changed(name: str, field: str, old: Any) -> Iterator[tuple[str, Any]]:
    match old:
        case bool():
            yield "turned", not old
        case str():
            others: dict[str, str] | None = _OTHERS.get((name, field))
            if others is not None:
                if old in others:
                    yield "other", others[old]
            elif (name, field) in _JSON:
                yield "other", '"another"'
            else:
                yield "longer", f"{old}x" if old else "x"
        case int():
            yield "more", old + 1
        case Decimal():
            yield "more", old + 1
        case tuple() if not isinstance(old, Position):
            if old:
                yield "shorter", old[:-1]
            if len(old) > 1 and old[0] != old[1]:
                yield "swapped", (old[1], old[0], *old[2:])
        case None if (name, field) in _JSON:
            yield "added", '"another"'
        case None:
            return
        case _ if dataclasses.is_dataclass(old) and not isinstance(old, Position):
            if field in ("additional", "body", "rate_limit", "error_body", "params"):
                yield "gone", None


def _next(name: str, names: tuple[str, ...]) -> str:
    """Another definition."""
    return names[(names.index(name) + 1) % len(names)] if name in names else name


def _with(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    step, rest = path[0], path[1:]
    if isinstance(value, tuple):
        return (*value[:step], _with(value[step], rest, new), *value[step + 1 :])
    if isinstance(value, Mapping):
        return {**value, step: _with(value[step], rest, new)}
    return dataclasses.replace(value, **{step: _with(getattr(value, step), rest, new)})
