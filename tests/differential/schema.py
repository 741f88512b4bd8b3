"""The second opinion: a strict JSON Schema of what may be sent, judged by the jsonschema library."""

from __future__ import annotations

import decimal
import functools
import json
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import jsonschema

from codegen.source.node import Node
from tests.codegen.regex_source import to_python
from tests.differential.documents import same_target
from tests.differential.driver import Description

# Enough digits for the remainder of any double by any divisor.
decimal.getcontext().prec = 800

_NOT_SCHEMAS = (
    "if",
    "then",
    "else",
    "allOf",
    "contains",
    "enum",
    "const",
    "default",
    "example",
    "examples",
    "required",
    "dependentRequired",
    "x-oac",
)


def exact(node: Node) -> Any:
    """Plain data in which a number is what it is written as. Names of `patternProperties` are not looked at, and that
    is told: their values are those of any name."""
    if node.kind == "number":
        value = Decimal(node.text)
        return int(value) if value == int(value) else value
    if node.kind == "object":
        found = {key: exact(child) for key, child in node.items()}
        patterns = found.pop("patternProperties", None)
        if patterns:
            values = list(patterns.values())
            found["additionalProperties"] = values[0] if values.count(values[0]) == len(values) else {}
        return found
    if node.kind == "array":
        return [exact(child) for child in node]
    return node.value


def parse(text: bytes) -> Any:
    """JSON with exact numbers; 1.0 and 1e0 are integers."""

    def number(written: str) -> int | Decimal:
        value = Decimal(written)
        return int(value) if value == value.to_integral_value() else value

    return json.loads(text.decode("utf-8"), parse_float=number)


@functools.lru_cache(maxsize=None)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(to_python(pattern), re.ASCII)


def _pattern(validator: Any, pattern: str, instance: Any, schema: Any) -> Iterator[Any]:
    """As ECMA-262 has it: `$` is the very end, \\d and \\w are ASCII."""
    if validator.is_type(instance, "string") and not _compiled(pattern).search(instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {pattern!r}")


def _is_integer(checker: Any, instance: Any) -> bool:
    """Integers beyond 64 bits are refused by our reader, whatever the description says: the one known difference."""
    return isinstance(instance, int) and not isinstance(instance, bool) and -(2**63) <= instance < 2**63


_Validator = jsonschema.validators.extend(
    jsonschema.Draft202012Validator,
    {"pattern": _pattern},
    type_checker=jsonschema.Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer),
)


def _strict(schema: Any, document: Any) -> Any:
    """Unknown members and read-only ones are refused; conditions stay as they are."""
    if not isinstance(schema, dict):
        return schema
    result = {key: value if key in _NOT_SCHEMAS else _strict(value, document) for key, value in schema.items()}
    if "discriminator" in schema:
        return _told(result)
    properties = schema.get("properties")
    if isinstance(properties, dict) and properties:
        result["properties"] = {
            name: False if _read_only(child, document) else _strict(child, document)
            for name, child in properties.items()
        }
        result.setdefault("additionalProperties", False)
        sent = [name for name in schema.get("required", ()) if not _read_only(properties[name], document)]
        result["required"] = sent
    return result


def _told(schema: dict[str, Any]) -> Any:
    """A discriminator says which alternative it is; JSON Schema would not look at it. All others are told by their
    types."""
    told = schema.pop("discriminator")
    alternatives = []
    for each in schema.pop("oneOf"):
        tags = [tag for tag, target in told["mapping"].items() if same_target(target, each.get("$ref", ""))]
        tag: dict[str, Any] = {"required": [told["propertyName"]], "properties": {told["propertyName"]: {"enum": tags}}}
        alternatives.append({"allOf": [each, {"type": "object", **tag}]} if tags else each)
    return {**schema, "anyOf": alternatives}


def _read_only(schema: Any, document: Any) -> bool:
    while isinstance(schema, dict):
        if schema.get("readOnly") is True:
            return True
        if "$ref" not in schema:
            return False
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return False


class Judge:
    """Says whether documents of each type may be sent."""

    def __init__(self, description: Description) -> None:
        document = exact(description.root)
        components = {name: _strict(schema, document) for name, schema in document["components"]["schemas"].items()}
        self._validators = []
        for node in description.schemas:
            # A whole document is an object, even where a member of that type may be null.
            schema = {**_strict(exact(node), document), "type": "object", "components": {"schemas": components}}
            self._validators.append(_Validator(schema))

    def accepts(self, kind: int, text: bytes) -> bool:
        return bool(self._validators[kind].is_valid(parse(text)))

    def complaints(self, kind: int, text: bytes) -> list[str]:
        errors = self._validators[kind].iter_errors(parse(text))
        return sorted(f"{'/'.join(map(str, error.absolute_path))}: {error.message}"[:300] for error in errors)
