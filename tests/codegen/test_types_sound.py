"""What JSON Schema allows, our types accept: made-up schemas and values, with the jsonschema library as second opinion.

The other way round is no matter of types: rules that are not checked are told.
"""

from __future__ import annotations

import importlib.util
import itertools
import random
import unittest
from typing import Any

from tests.codegen.typed import Typed, reference, typed

KINDS = ("string", "integer", "number", "boolean", "null", "array", "object")
LEAVES: list[Any] = [None, True, 0, 1.5, "a", "b", "c"]


class Sound(unittest.TestCase):
    COUNT = 250

    def test_what_is_valid_is_accepted(self) -> None:
        if importlib.util.find_spec("jsonschema") is None:
            self.skipTest("jsonschema is not installed")
        import jsonschema

        choose = random.Random(7)
        values = list(_values())
        accepted = 0
        for number in range(self.COUNT):
            names = ["X0", "X1", "X2"]
            schemas = {name: _schema(choose, names[at:], 3) for at, name in enumerate(names, 1)}
            root: dict[str, Any] = {"type": "object", "properties": {"it": reference("X0")}}
            whole = typed(root, schemas)
            if whole.refusals:
                continue
            use = whole.definition("Root")["fields"][0]["use"]
            validator = jsonschema.Draft202012Validator({**reference("X0"), "components": {"schemas": schemas}})
            for value in values:
                if validator.is_valid(value):
                    accepted += 1
                    with self.subTest(number, schemas=schemas, value=value, use=use):
                        self.assertTrue(_accepts(whole, use, value))
        self.assertGreater(accepted, self.COUNT * 2)


def _values() -> Any:
    yield from LEAVES
    yield from ([], ["a"], [1, None], [["a"]], {})
    for kind, x, y in itertools.product(("a", "b", 1, 1.0, True, None), (None, "a", 1), (None, "b", [0])):
        members = {"kind": kind, "x": x, "y": y}
        yield {name: value for name, value in members.items() if value is not None}
    yield from ({"kind": None, "y": "b"}, {"kind": False}, {"kind": 2, "x": "a"}, {"x": "a", "url": 1})
    yield {"kind": None, "x": None}
    yield {"kind": "a", "x": {"kind": "b"}}


def _schema(choose: random.Random, names: list[str], depth: int) -> Any:
    if depth == 0 or choose.random() < 0.25:
        plain: list[Any] = [{"type": kind} for kind in KINDS]
        plain += [{"enum": ["a", "b"]}, {"const": "a"}, {"enum": ["a", None]}, {}, True]
        return choose.choice(plain + [reference(name) for name in names])
    if choose.random() < 0.3:
        return {
            choose.choice(["oneOf", "anyOf"]): [_object(choose, names, depth) for _ in range(choose.randrange(2, 4))]
        }
    found: dict[str, Any] = {}
    for key in choose.sample(["allOf", "oneOf", "anyOf", "type", "items", "properties", "additionalProperties"], 2):
        match key:
            case "allOf" | "oneOf" | "anyOf":
                found[key] = [_schema(choose, names, depth - 1) for _ in range(choose.randrange(1, 4))]
            case "type":
                found[key] = choose.choice([choose.choice(KINDS), choose.sample(KINDS, 2)])
            case "properties":
                found |= _object(choose, names, depth)
            case _:
                found[key] = choose.choice([False, _schema(choose, names, depth - 1)])
                found["type"] = "array" if key == "items" else "object"  # what is told from keywords is no matter here
    return found


def _object(choose: random.Random, names: list[str], depth: int) -> dict[str, Any]:
    kind = choose.choice([{"const": choose.choice("ab")}, {"enum": choose.sample(["a", "b", "c"], 2)}])
    if choose.random() < 0.3:
        kind = choose.choice([{"const": choose.choice([1, 2, True, False, None])}, {"enum": [1.0, "b"]}])
    members = {"kind": kind, "x": _schema(choose, names, depth - 1), "y": _schema(choose, names, depth - 1)}
    chosen = {name: members[name] for name in members if choose.random() < 0.7}
    required = [name for name in chosen if choose.random() < 0.5]
    found: dict[str, Any] = {"type": "object", "properties": chosen, **({"required": required} if required else {})}
    return found if choose.random() < 0.7 else {**found, "additionalProperties": False}


# ---- The types, as a reader of them takes values ---------------------------------------------------------------------


def _accepts(whole: Typed, use: dict[str, Any], value: Any) -> bool:
    if value is None:
        return bool(use.get("nullable")) or "null" in use["type"].get("kinds", ())
    kind = use["type"]
    match kind["is"]:
        case "Scalar":
            return kind["kind"] in _kinds(value)
        case "Json":
            return not kind.get("kinds") or bool(_kinds(value) & set(kind["kinds"]))
        case "List":
            return isinstance(value, list) and all(_accepts(whole, kind["item"], item) for item in value)
        case "Map":
            return isinstance(value, dict) and all(_accepts(whole, kind["value"], item) for item in value.values())
    return _defined(whole, whole.definition(kind["name"]), value)


def _defined(whole: Typed, definition: dict[str, Any], value: Any) -> bool:
    match definition["is"]:
        case "Enum":
            return isinstance(value, str)
        case "Union":
            branch = _branch(definition, value)
            return branch is None or _accepts(whole, branch["use"], value)
    if not isinstance(value, dict):
        return False
    fields = {field["name"]: field for field in definition.get("fields", [])}
    others = [item for name, item in value.items() if name not in fields]
    additional = definition.get("additional")
    return (
        all(name in value for name, field in fields.items() if field.get("required"))
        and all(_accepts(whole, fields[name]["use"], item) for name, item in value.items() if name in fields)
        and (additional is None or all(_accepts(whole, additional, item) for item in others))
    )


def _branch(union: dict[str, Any], value: Any) -> dict[str, Any] | None:
    """The one that a value is of; None for one that is kept as its text: of none, or of several."""
    of_kind = [branch for branch in union["branches"] if _kinds(value) & set(branch["kinds"])]
    if not isinstance(value, dict):
        return of_kind[0] if of_kind else None
    tag = _meaning(value.get(union.get("discriminant"), ...))
    rest = [branch for branch in of_kind if not branch.get("tags") and not branch.get("needs")]
    told = [
        branch
        for branch in of_kind
        if branch not in rest
        and (not branch.get("tags") or tag in map(_meaning, branch["tags"]))
        and all(name in value for name in branch.get("needs", ()))
    ]
    return (told or rest or [None])[0] if len(told) < 2 else None


def _meaning(value: Any) -> Any:
    """1 is 1.0, and not true."""
    return (isinstance(value, bool), value) if isinstance(value, (bool, int, float, str)) else repr(value)


def _kinds(value: Any) -> set[str]:
    match value:
        case bool():
            return {"boolean"}
        case int():
            return {"integer", "number"}
        case float():
            return {"integer", "number"} if value.is_integer() else {"number"}
        case str():
            return {"string"}
    return {"array"} if isinstance(value, list) else {"object"}


if __name__ == "__main__":
    unittest.main()
