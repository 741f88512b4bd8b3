"""Parse, serialize, parse, serialize: nothing is lost, and the second text is the first, byte by byte."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from tests.differential.documents import INT64_MAX, INT64_MIN, Maker, Writer, same_target
from tests.differential.driver import Description, Driver
from tests.differential.schema import exact

# One of every class of code points that a text may hold.
_TEXTS = [
    "",
    "a",
    "\0",
    "\x01\x1f",
    "\x7f\x80",
    "ß",
    "\u07ff\u0800",
    "\ud7ff\ue000",
    "\ufeff\uffff",
    "\U00010000",
    "\U0010ffff",
    '"\\/\b\f\n\r\t',
    "null",
    "\u2028\u2029",
    "x" * 200,
    "é\0é",
]
_INTEGERS = [0, 1, -1, 9, 10, 2**31, -(2**31), 2**53 + 1, 10**18, INT64_MIN, INT64_MAX]
_NUMBERS = [
    "0",
    "-0.0",
    "0.1",
    "1",
    "-1.5",
    "1e21",
    "1e-7",
    "5e-324",
    "2.2250738585072014e-308",
    "1.7976931348623157e308",
    "123456789012345680",
    "0.30000000000000004",
    "9007199254740993",
]
_NUMBER_TYPE = "number"


@dataclass
class Result:
    documents: int = 0
    faults: list[str] = field(default_factory=list)


class Filler:
    """Values of the right type that may break every other rule: each member absent, null, or an extreme."""

    def __init__(self, maker: Maker) -> None:
        self._maker = maker
        self._random = maker.random

    def value(self, schema: Any, depth: int = 0) -> Any:
        schema = self._maker.resolve(schema)
        alternatives = schema.get("oneOf") or schema.get("anyOf")
        if alternatives:
            return self._alternative(schema, [each for each in alternatives if each.get("type") != "null"], depth)
        kinds = schema.get("type", "any")
        kind = next(item for item in ([kinds] if isinstance(kinds, str) else kinds) if item != "null")
        choose = self._random
        if kind == "boolean":
            return choose.random() < 0.5
        if kind == "integer":
            return choose.choice(_INTEGERS)
        if kind == "number":
            return Decimal(choose.choice(_NUMBERS))
        if kind == "string":
            listed = [item for item in schema.get("enum", ()) if item is not None]
            return choose.choice([*_TEXTS, *listed, *listed])
        if kind == "array":
            return [
                self.value(schema.get("items", {}), depth + 1)
                for _ in range(choose.choice([0, 1, 2, 9]) if depth < 4 else 0)
            ]
        if kind == "object" and schema.get("properties"):
            return self._object(schema, depth)
        if kind == "object" and isinstance(schema.get("additionalProperties"), dict):
            keys = choose.sample(_TEXTS, choose.choice([0, 1, 2, 9]) if depth < 4 else 0)
            return {key: self.value(schema["additionalProperties"], depth + 1) for key in keys}
        free: list[Any] = [{}, [], {"a": {}}, [[]], {"b": [1, "x", {"": None}]}, {"\0": 0}]
        if kind == "any":
            free += [0, False, "", "é\0", Decimal("0.5")]
        return choose.choice([item for item in free if kind == "any" or isinstance(item, dict)])

    def _alternative(self, schema: Any, alternatives: list[Any], depth: int) -> Any:
        """Of one of them, with what tells it; now and then of none."""
        choose = self._random
        if len(alternatives) == 1:
            return self.value(alternatives[0], depth)
        if depth > 5 or choose.random() < 0.1:
            return choose.choice([{}, {"none": [None, "of", "them"]}])
        chosen = choose.choice(alternatives)
        found = self.value(chosen, depth + 1)
        if isinstance(found, dict):
            told = self._maker.resolve(schema).get("discriminator")
            tags = tags_of(told, chosen)
            found.update({told["propertyName"]: tag for tag in tags[:1]})
            for name in () if tags else self._maker.resolve(chosen).get("required", ()):
                found.setdefault(name, None)
        return found

    def _object(self, schema: Any, depth: int) -> dict[str, Any]:
        choose = self._random
        found = {}
        likely = choose.choice([0.1, 0.5, 1.0]) if depth < 3 else 0.1
        for name, child in schema["properties"].items():
            if choose.random() < likely and depth < 6:
                found[name] = None if choose.random() < 0.15 else self.value(child, depth + 1)
        more = schema.get("additionalProperties")
        if isinstance(more, dict):
            return found | {f"more {number}": self.value(more, depth + 1) for number in range(choose.choice([0, 1, 3]))}
        for number in range(choose.choice([0, 0, 0, 1, 3]) if more is None else 0):
            found[choose.choice(["unknown", "Unknown", "\0", "", "é", '"']) + str(number)] = choose.choice(
                [0, None, "", [], {}, [{}], "\0"]
            )
        items = list(found.items())
        if choose.random() < 0.4:
            choose.shuffle(items)
        return dict(items)


def expected(value: Any, schema: Any, maker: Maker) -> Any:
    """The value as pairs: documented members first, in their order; then the others, as they came."""
    schema = maker.resolve(branch_of(value, maker.resolve(schema), maker))
    properties, more = schema.get("properties", {}), schema.get("additionalProperties", {})
    more = more if isinstance(more, dict) else {}
    if isinstance(value, dict):
        known = [name for name in properties if name in value]
        names = known + [name for name in value if name not in properties]
        return ("object", [(name, expected(value[name], properties.get(name, more), maker)) for name in names])
    if isinstance(value, list):
        return ("array", [expected(item, schema.get("items", {}), maker) for item in value])
    kinds = schema.get("type", ())
    if _NUMBER_TYPE in ([kinds] if isinstance(kinds, str) else kinds) and value is not None:
        return float(value)
    return value


def tags_of(told: Any, alternative: Any) -> list[str]:
    """The texts that stand for an alternative."""
    mapping = told["mapping"] if told else {}
    return [tag for tag, target in mapping.items() if same_target(target, alternative.get("$ref", ""))]


def branch_of(value: Any, schema: Any, maker: Maker) -> Any:
    """The alternative that a value is of; any JSON where it is of none, whose text is kept."""
    alternatives = [each for each in schema.get("oneOf") or schema.get("anyOf") or () if each.get("type") != "null"]
    if len(alternatives) == 1:
        inner = maker.resolve(alternatives[0])
        return branch_of(value, inner, maker) if "oneOf" in inner else inner
    told = schema.get("discriminator")
    kinds = {
        dict: ("object",),
        list: ("array",),
        bool: ("boolean",),
        str: ("string",),
        int: ("integer", "number"),
        Decimal: ("number",),
    }
    for each in alternatives:
        inner = maker.resolve(each)
        if inner.get("type") not in kinds.get(type(value), ()):
            continue
        if not isinstance(value, dict) or not (told or inner.get("required")):
            return each
        if value.get(told["propertyName"]) in tags_of(told, each) if told else set(inner["required"]) <= set(value):
            return each
    return {} if alternatives else schema


def pairs(text: bytes) -> Any:
    return json.loads(text.decode("utf-8"), parse_float=Decimal, object_pairs_hook=lambda found: ("object", found))


def same(wanted: Any, found: Any) -> bool:
    if isinstance(wanted, tuple):
        kind, inside = wanted
        if kind == "array":
            return isinstance(found, list) and len(found) == len(inside) and all(map(same, inside, found))
        if not isinstance(found, tuple) or len(found[1]) != len(inside):
            return False
        return all(one[0] == other[0] and same(one[1], other[1]) for one, other in zip(inside, found[1]))
    if isinstance(wanted, float):
        return isinstance(found, (int, Decimal)) and not isinstance(found, bool) and float(found) == wanted
    return type(wanted) is type(found) and wanted == found or _equal_numbers(wanted, found)


def _equal_numbers(wanted: Any, found: Any) -> bool:
    """In values without a schema, whose text is kept."""
    numbers = all(isinstance(item, (int, Decimal)) and not isinstance(item, bool) for item in (wanted, found))
    return numbers and Decimal(wanted) == Decimal(found)


def run(
    description: Description, driver: Driver, count: int, seed: int, locale: dict[str, str] | None = None
) -> Result:
    maker = Maker(exact(description.root), seed)
    filler, writer, result = Filler(maker), Writer(maker.random), Result()
    schemas = [{**exact(node), "type": "object"} for node in description.schemas]
    values: list[Any] = []
    records: list[Any] = []
    while len(records) < count:
        for kind, schema in enumerate(schemas):
            values.append(filler.value(schema))
            records.append((kind, writer.text(values[-1])))
    for value, (kind, text), answer in zip(values, records, driver.ask("roundtrip", records, locale)):
        result.documents += 1
        if answer.verdict != "A" or not same(expected(value, schemas[kind], maker), pairs(answer.text)):
            name = description.api.objects[kind].schema
            result.faults.append(
                f"{description.name} {name}, seed {seed}, round trip: {answer.verdict}\n"
                f"   in:  {text.decode()!r}\n   out: {answer.text.decode('utf-8', 'replace')!r}"
            )
    return result
