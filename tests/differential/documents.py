"""Makes JSON documents for a schema: most of them valid or nearly so, at the edges of every rule, then mutated."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from codegen.pattern import compile_pattern

INT64_MIN, INT64_MAX = -(2**63), 2**63 - 1
_CHARACTERS = [
    "a",
    "b",
    "Z",
    "0",
    "9",
    " ",
    "/",
    '"',
    "\\",
    "\n",
    "\t",
    "\0",
    "\x1f",
    "\x7f",
    "é",
    "ß",
    "€",
    "\u2028",
    "\ufeff",
    "\uffff",
    "\ud7ff",
    "\ue000",
    "😀",
    "\U0010ffff",
    "e\u0301",
]
_INTEGERS = [
    0,
    1,
    -1,
    2,
    5,
    7,
    10,
    100,
    150,
    999999999999999999,
    10**18,
    INT64_MIN,
    INT64_MAX,
    INT64_MAX - 1,
    2**53 + 1,
]
_NUMBERS = [
    Decimal(text)
    for text in (
        "0",
        "1",
        "-1",
        "0.1",
        "0.5",
        "-0.5",
        "1.5",
        "0.3",
        "0.01",
        "19.99",
        "1e-7",
        "1e300",
        "123456789.125",
        "1000.5",
        "1000",
        "9007199254740992",
        "1.7976931348623157e308",
        "5e-324",
    )
]
# A member of type number is a double in C: what it cannot hold would be judged as its nearest neighbour.
_EXACT = [number for number in _INTEGERS if abs(number) < 2**53]


class Maker:
    """Makes values for schemas of one document (plain data with exact numbers)."""

    def __init__(self, document: Any, seed: int) -> None:
        self.random = random.Random(seed)
        self._document = document
        self._hints: dict[str, list[Any]] = {}
        self._samples: dict[str, list[str]] = {}
        for schema in document["components"]["schemas"].values():
            self._collect(schema, "")

    def _collect(self, schema: Any, name: str) -> None:
        """Values that rules about a member mention, wherever it has a rule."""
        if isinstance(schema, list):
            for child in schema:
                self._collect(child, name)
        if not isinstance(schema, dict):
            return
        hints = self._hints.setdefault(name, [])
        if "const" in schema:
            hints.append(schema["const"])
        if isinstance(schema.get("enum"), list):
            hints += schema["enum"]
        for key in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"):
            limit = schema.get(key)
            if isinstance(limit, (int, Decimal)):
                hints += [limit, limit + 1, limit - 1, limit * 3]
                if isinstance(limit, Decimal) or name not in ("lowest", "highest", "wide"):
                    hints += [Decimal(limit) + Decimal("0.25"), Decimal(limit) - Decimal("0.25")]
        for child, part in schema.items():
            if child == "properties" and isinstance(part, dict):
                for member, rules in part.items():
                    self._collect(rules, member)
            elif child in (
                "items",
                "contains",
                "if",
                "then",
                "else",
                "allOf",
                "additionalProperties",
                "oneOf",
                "anyOf",
            ):
                self._collect(part, name)

    # ---- Values --------------------------------------------------------------------------------------------------

    def resolve(self, schema: Any) -> dict[str, Any]:
        while isinstance(schema, dict) and "$ref" in schema:
            schema = self._document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
        return schema if isinstance(schema, dict) else {}

    def value(self, schema: Any, name: str = "", depth: int = 0) -> Any:
        """Of the right type nearly always, and within the limits mostly."""
        schema = self.resolve(schema)
        if "oneOf" in schema or "anyOf" in schema:
            return self._alternative(schema, name, depth)
        kinds = schema.get("type", [])
        kinds = [kinds] if isinstance(kinds, str) else list(kinds)
        choose = self.random
        if "null" in kinds and choose.random() < 0.2:
            return None
        kinds = [kind for kind in kinds if kind != "null"]
        kind = kinds[0] if kinds else "any"
        if choose.random() < 0.85:
            if "const" in schema:
                return schema["const"]
            if "enum" in schema:
                return choose.choice(schema["enum"])
        if kind in ("integer", "number", "string", "boolean") and choose.random() < 0.3:
            fitting = [hint for hint in self._hints.get(name, ()) if fits(hint, kind)]
            if fitting:
                return choose.choice(fitting)
        return getattr(self, "_" + kind)(schema, name, depth)

    def _alternative(self, schema: Any, name: str, depth: int) -> Any:
        """Of one of them; mostly with the text that says of which."""
        choose = self.random
        if depth > 5 and choose.random() < 0.7:
            return choose.choice([None, [], {}])
        chosen = choose.choice(schema.get("oneOf") or schema["anyOf"])
        found = self.value(chosen, name, depth + 1)
        told = schema.get("discriminator", {})
        tags = [tag for tag, target in told.get("mapping", {}).items() if same_target(target, chosen.get("$ref", ""))]
        if isinstance(found, dict) and tags and choose.random() < 0.9:
            found[told["propertyName"]] = choose.choice(tags)
        return found

    def _boolean(self, schema: Any, name: str, depth: int) -> bool:
        return self.random.random() < 0.5

    def _integer(self, schema: Any, name: str, depth: int) -> int:
        choose = self.random
        low = schema.get("minimum", schema.get("exclusiveMinimum", 0))
        high = schema.get("maximum", schema.get("exclusiveMaximum", int(low) + 20))
        step = schema.get("multipleOf", 1)
        if choose.random() < 0.8 and int(low) <= int(high):
            found = choose.choice(
                [choose.randint(int(low), int(high)), int(low), int(high), int(low) + 1, int(high) - 1]
            )
            found = int(found // step * step) if choose.random() < 0.8 else found
        else:
            found = choose.choice([*_INTEGERS, int(low) - 1, int(high) + 1])
        return min(max(found, INT64_MIN), INT64_MAX)

    def _number(self, schema: Any, name: str, depth: int) -> int | Decimal:
        choose = self.random
        low = Decimal(schema.get("minimum", schema.get("exclusiveMinimum", 0)))
        step = Decimal(schema.get("multipleOf", "0.5"))
        if choose.random() < 0.7:
            found = low + step * choose.randint(0, 2000 if choose.random() < 0.2 else 5)
        else:
            found = choose.choice(
                [*_NUMBERS, Decimal(choose.randint(-99999, 99999)) / choose.choice([1, 10, 1000, 10**7])]
            )
        return found

    def _string(self, schema: Any, name: str, depth: int) -> str:
        choose = self.random
        pattern = schema.get("pattern")
        if pattern is not None and choose.random() < 0.85:
            if pattern not in self._samples:
                compiled = compile_pattern(pattern)
                self._samples[pattern] = [*compiled.examples(20, 1), *compiled.counterexamples(6, 1)]
            found = choose.choice(self._samples[pattern])
            return found + choose.choice(["", "", "", "", "", "\n", "a"])
        low, high = schema.get("minLength", 0), schema.get("maxLength", schema.get("minLength", 0) + 4)
        length = choose.choice([low, high, choose.randint(low, max(low, high)), max(low - 1, 0), high + 1])
        return "".join(
            choose.choice(_CHARACTERS[:2] if choose.random() < 0.5 else _CHARACTERS)[:1] for _ in range(length)
        )

    def _array(self, schema: Any, name: str, depth: int) -> list[Any]:
        choose = self.random
        low, high = schema.get("minItems", 0), schema.get("maxItems", schema.get("minItems", 0) + 4)
        length = choose.choice([low, high, choose.randint(low, max(low, high)), max(low - 1, 0), high + 1])
        if depth > 5:
            length = min(length, 1)
        items = [self.value(schema.get("items", {}), name, depth + 1) for _ in range(length)]
        if items and choose.random() < 0.15:
            items.insert(choose.randrange(len(items) + 1), choose.choice(items))
        if schema.get("uniqueItems") and choose.random() < 0.7:
            kept: list[Any] = []
            for item in items:
                if item not in kept:
                    kept.append(item)
            return kept
        return items

    def _object(self, schema: Any, name: str, depth: int) -> dict[str, Any]:
        choose = self.random
        properties = schema.get("properties", {})
        more = schema.get("additionalProperties")
        if not properties and not isinstance(more, dict):
            return self._any_object(depth)
        likely = choose.choice([0.1, 0.4, 0.8] if depth < 3 else [0.05, 0.3])
        required = schema.get("required", [])
        found = {}
        for member, child in properties.items():
            wanted = choose.random() < (0.97 if member in required else likely)
            if (
                wanted
                and (member in required or depth < 6)
                and not (self.resolve(child).get("readOnly") and choose.random() < 0.9)
            ):
                if not (isinstance(child, dict) and child.get("readOnly") and choose.random() < 0.9):
                    found[member] = self.value(child, member, depth + 1)
        if isinstance(more, dict):
            for _ in range(choose.randrange(4 if depth < 5 else 2)):
                key = self._string({}, "", depth)
                if key not in properties:
                    found[key] = self.value(more, name, depth + 1)
        if choose.random() < 0.2:
            shuffled = list(found.items())
            choose.shuffle(shuffled)
            found = dict(shuffled)
        return found

    def _any(self, schema: Any, name: str, depth: int) -> Any:
        choose = self.random
        kind = choose.randrange(7 if depth < 6 else 5)
        if kind == 0:
            return None
        if kind == 1:
            return choose.random() < 0.5
        if kind == 2:
            return choose.choice(_EXACT)
        if kind == 3:
            return choose.choice(_NUMBERS)
        if kind == 4:
            return self._string({}, name, depth)
        if kind == 5:
            return [self._any({}, name, depth + 1) for _ in range(choose.randrange(3))]
        return self._any_object(depth)

    def _any_object(self, depth: int) -> dict[str, Any]:
        return {self._string({}, "", depth): self._any({}, "", depth + 1) for _ in range(self.random.randrange(3))}

    # ---- Mutations -----------------------------------------------------------------------------------------------

    def mutated(self, value: Any) -> Any:
        """The same with one place changed."""
        choose = self.random
        places = list(_places(value))
        if not places:
            return choose.choice([None, [], value])
        holder, key = choose.choice(places)
        old = holder[key]
        kind = choose.randrange(9)
        if kind == 0:
            holder[key] = self._any({}, "", 4)
        elif kind == 1:
            del holder[key]
        elif kind == 2 and isinstance(holder, dict):
            holder[choose.choice([str(key).upper(), str(key) + "x", "unknown", "", "extra"])] = self._any({}, "", 3)
        elif kind == 3:
            holder[key] = None
        elif kind == 4 and isinstance(old, (int, Decimal)) and not isinstance(old, bool):
            near: list[Any] = [old + 1, old - 1, -old, Decimal(old) + Decimal("0.5"), old * 10]
            changed: Any = choose.choice(near)
            exact = isinstance(changed, int) or Decimal(repr(float(changed))) == changed
            holder[key] = changed if abs(changed) < 2**53 and exact else 0
        elif kind == 5 and isinstance(old, str):
            holder[key] = choose.choice([old + choose.choice(_CHARACTERS)[:1], old[:-1], old.swapcase(), old * 2, ""])
        elif kind == 6 and isinstance(old, list):
            holder[key] = old + old[:1] if choose.random() < 0.5 else old[1:]
        elif kind == 7:
            holder[key] = [old] if choose.random() < 0.5 else {str(key): old}
        else:
            holder[key] = choose.choice([True, False, 0, 1, "", "0", [], {}, Decimal("0.5"), "true"])
        return value


def same_target(target: str, reference: str) -> bool:
    """A mapping names a reference, or a schema."""
    return bool(reference) and target.rsplit("/", 1)[-1] == reference.rsplit("/", 1)[-1]


def fits(value: Any, kind: str) -> bool:
    if kind == "boolean":
        return isinstance(value, bool)
    if kind == "string":
        return isinstance(value, str)
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        return False
    number: Any = value
    return INT64_MIN <= number <= INT64_MAX if kind == "integer" else abs(number) < 2**53


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in list(pairs):
        yield value, key
        yield from _places(child)


class Writer:
    """Writes JSON text in the many ways that mean the same."""

    def __init__(self, choose: random.Random) -> None:
        self._random = choose

    def text(self, value: Any) -> bytes:
        # Half of the texts are compact, as the reader expects them; the others are not.
        self._plain = self._random.random() < 0.5
        return self._value(value).encode("utf-8")

    def _space(self) -> str:
        return "" if self._plain else self._random.choice(["", "", "", " ", "\n", "\r\n\t"])

    def _value(self, value: Any) -> str:
        space = self._space
        if isinstance(value, dict):
            inside = ",".join(
                f"{space()}{self._string(key)}{space()}:{space()}{self._value(child)}{space()}"
                for key, child in value.items()
            )
            return "{" + inside + space() + "}"
        if isinstance(value, list):
            return "[" + ",".join(space() + self._value(child) + space() for child in value) + "]"
        if isinstance(value, str):
            return self._string(value)
        if isinstance(value, bool) or value is None:
            return json.dumps(value)
        return self._number(value)

    def _number(self, value: int | Decimal) -> str:
        if self._plain or self._random.random() < 0.7:
            return str(value).replace("E", "e")
        if value == 0:
            return self._random.choice(["0", "-0", "0.0", "-0.0", "0e0", "0E+5"])
        digits = str(int(value)) if value == int(value) else str(value).replace("E", "e")
        if digits.lstrip("-").isdigit():
            trimmed = digits.rstrip("0")
            return self._random.choice(
                [
                    digits + ".0",
                    digits + "e0",
                    digits + ".000e-0",
                    f"{trimmed}e{len(digits) - len(trimmed)}",
                    digits + "0e-1",
                ]
            )
        return digits if "e" in digits else self._random.choice([digits + "0", digits + "E0", digits + "e-0"])

    def _string(self, text: str) -> str:
        pieces = []
        for character in text:
            if character in '"\\' or character < " ":
                pieces.append(json.dumps(character)[1:-1])
            elif not self._plain and self._random.random() < 0.2:
                escaped = json.dumps(character)[1:-1]
                pieces.append(
                    escaped if len(escaped) > 1 else "\\/" if character == "/" else f"\\u{ord(character):04X}"
                )
            else:
                pieces.append(character)
        return '"' + "".join(pieces) + '"'
