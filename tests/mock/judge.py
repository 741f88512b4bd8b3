"""Judges values by the schemas of a description, with Debian's python3-jsonschema: a second opinion on our own C.

What JSON Schema leaves to the reader is settled here: patterns mean what ECMA-262 says ($ is the very end, \\d is
ASCII), and the formats int32 and int64 are limits.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, RefResolver, ValidationError, validators

_VALUE_CEILING = 80
_PRUNE_CEILING = 100


@dataclass(frozen=True)
class Violation:
    path: str  # such as shippingAddresses[1].countryCode; "" is the whole value
    keyword: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


def python_pattern(pattern: str) -> str:
    """The same pattern for Python, whose $ also matches before a line feed at the end."""
    out, in_class, at = "", False, 0
    while at < len(pattern):
        step = pattern[at : at + 2] if pattern[at] == "\\" else pattern[at]
        if step == "$" and not in_class:
            step = r"\Z"
            at -= 1
        elif step == "[":
            in_class = True
        elif step == "]":
            in_class = False
        out += step
        at += len(step)
    return out


def _pattern(validator: Any, pattern: str, instance: Any, schema: Any) -> Iterator[ValidationError]:
    if isinstance(instance, str) and not re.search(python_pattern(pattern), instance, re.ASCII):
        yield ValidationError(f"does not match {pattern}")


def _whole_number_limits(bits: int) -> Any:
    def fits(instance: Any) -> bool:
        if isinstance(instance, bool) or not isinstance(instance, (int, float)):
            return True
        return -(1 << (bits - 1)) <= instance < 1 << (bits - 1)

    return fits


def _is_date(instance: Any) -> bool:
    if not isinstance(instance, str):
        return True
    try:
        return len(instance) == len("2022-04-28") and bool(date.fromisoformat(instance))
    except ValueError:
        return False


# RFC 3986 as far as its characters go; an address of the net names a host.
_URI = re.compile(
    r"(?!https?:(?!//[^/?#]))[A-Za-z][A-Za-z0-9+.-]*:(?:[\w.~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*", re.ASCII
)


def _is_uri(instance: Any) -> bool:
    return not isinstance(instance, str) or _URI.fullmatch(instance) is not None


def _formats(more: dict[str, Any]) -> FormatChecker:
    checker = FormatChecker(formats=())
    limits = {"int32": (_whole_number_limits(32), ()), "int64": (_whole_number_limits(64), ())}
    checker.checkers = {**limits, **more}
    return checker


def _required(validator: Any, names: list[str], instance: Any, schema: Any) -> Iterator[ValidationError]:
    """In a request: what is read-only may be missing."""
    for name in names if isinstance(instance, dict) else ():
        member = schema.get("properties", {}).get(name)
        if name not in instance and not (isinstance(member, dict) and member.get("readOnly") is True):
            yield ValidationError(f"{name} is missing")


_Validator = validators.extend(Draft202012Validator, {"pattern": _pattern})
_RequestValidator = validators.extend(_Validator, {"required": _required})


class _Resolver(RefResolver):  # type: ignore[misc]
    """References into one document. The library's own would search all of it for names, for each schema anew."""

    def __init__(self, document: dict[str, Any]) -> None:
        super().__init__("", document)

    def resolve(self, ref: str) -> tuple[str, Any]:
        return self.resolution_scope, resolve(self.referrer, ref)


_FORMATS = _formats({})
_FORMATS_OF_A_SERVER = _formats({"date": (_is_date, ()), "uri": (_is_uri, ())})


class Judge:
    """One schema of a description. May be used by several threads. A client leaves dates to the server, which judges
    them as well (`is_server`)."""

    def __init__(
        self, document: dict[str, Any], schema: Any, is_request: bool = False, is_server: bool = False
    ) -> None:
        self._document = document
        self._schema = schema
        validator = _RequestValidator if is_request else _Validator
        self._validator = validator(
            schema, resolver=_Resolver(document), format_checker=_FORMATS_OF_A_SERVER if is_server else _FORMATS
        )
        self._lock = threading.Lock()  # the library's resolver keeps a stack

    def violations(self, value: Any) -> list[Violation]:
        """All broken rules, in the order of the value."""
        with self._lock:
            errors = list(self._validator.iter_errors(value))
        errors.sort(key=lambda error: _place(value, list(error.absolute_path)))
        found: list[Violation] = []
        for error in errors:
            violation = Violation(json_path(error.absolute_path), str(error.validator), _explain(error))
            if violation not in found:
                found.append(violation)
        return found

    def pruned(self, value: Any) -> Any:
        """The value without the members and elements that break rules, as far as it can be without them."""
        for _ in range(_PRUNE_CEILING):
            with self._lock:
                error = next((error for error in self._validator.iter_errors(value) if error.absolute_path), None)
            if error is None:
                break
            *steps, last = error.absolute_path
            holder = value
            for step in steps:
                holder = holder[step]
            del holder[last]
        return value

    def writable(self, value: Any) -> Any:
        """The value without the members that the schema calls read-only or does not name."""
        return self._writable(value, self._schema)

    def _writable(self, value: Any, schema: Any) -> Any:
        parts = list(self._parts(schema))
        if isinstance(value, dict):
            known = {name: child for part in parts for name, child in part.get("properties", {}).items()}
            rest = next((part["additionalProperties"] for part in parts if "additionalProperties" in part), None)
            if not known and rest is None:
                return value
            kept = {}
            for name, member in value.items():
                child = known.get(name, rest)
                if child is not None and child is not False and not self._is_read_only(child):
                    kept[name] = self._writable(member, child)
            return kept
        if isinstance(value, list):
            items = next((part["items"] for part in parts if "items" in part), None)
            return value if items is None else [self._writable(element, items) for element in value]
        return value

    def _is_read_only(self, schema: Any) -> bool:
        return any(part.get("readOnly") is True for part in self._parts(schema))

    def _parts(self, schema: Any) -> Iterator[dict[str, Any]]:
        """The schema, what it refers to, and the branches of its allOf."""
        if isinstance(schema, dict):
            yield schema
            if "$ref" in schema:
                yield from self._parts(resolve(self._document, schema["$ref"]))
            for branch in schema.get("allOf", []):
                yield from self._parts(branch)


def resolve(document: dict[str, Any], reference: str) -> Any:
    """What a reference such as #/components/schemas/Name points to."""
    node: Any = document
    for step in reference.removeprefix("#/").split("/"):
        node = node[step.replace("~1", "/").replace("~0", "~")]
    return node


def dereferenced(document: dict[str, Any], node: Any) -> Any:
    while isinstance(node, dict) and "$ref" in node:
        node = resolve(document, node["$ref"])
    return node


def json_path(steps: Any) -> str:
    path = ""
    for step in steps:
        if isinstance(step, int):
            path += f"[{step}]"
        elif re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", step):
            path += ("." if path else "") + step
        else:
            path += f"[{json.dumps(step, ensure_ascii=False)}]"
    return path


def _place(value: Any, steps: list[Any]) -> tuple[int, ...]:
    place = []
    for step in steps:
        place.append(step if isinstance(step, int) else list(value).index(step))
        value = value[step]
    return tuple(place)


def _explain(error: ValidationError) -> str:
    if error.validator == "required":
        missing = [name for name in error.validator_value if name not in error.instance]
        return f"required, but missing: {', '.join(missing)}"
    got = json.dumps(error.instance, ensure_ascii=False)
    if len(got) > _VALUE_CEILING:
        got = got[:_VALUE_CEILING] + "…"
    return f"expected {error.validator} {json.dumps(error.validator_value, ensure_ascii=False)}, got {got}"
