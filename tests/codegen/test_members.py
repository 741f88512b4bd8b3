"""Every member of every object of OpenAPI 3.1, and every keyword of JSON Schema 2020-12: each becomes something, or is
told to be read over; none is lost in silence, and neither is one of another kind, or one that there is not.

data/openapi-3.1.json holds the facts; where the package that publishes the schema is there, it is asked as well.
"""

from __future__ import annotations

import copy
import importlib.util
import json
import random
import unittest
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.api.keywords import HANDLED, RULES
from codegen.description.check import check
from codegen.description.dialect import lift
from codegen.description.document import Document
from codegen.description.objects import KINDS, SHAPES, Member
from codegen.description.refusals import Refusals
from codegen.source.yamldoc import loads

_FACTS = json.loads((Path(__file__).parent / "data/openapi-3.1.json").read_text(encoding="utf-8"))
HAS_VALIDATOR = importlib.util.find_spec("openapi_spec_validator") is not None

# What our table has beyond the published schema: a $ref of a path, which 3.1 has; the server of a link, which the
# schema calls `body` and the standard `server`; and what headers have in OpenAPI 3.0.
_MORE = {"path": {"$ref"}, "link": {"server"}, "header": {"allowEmptyValue", "allowReserved"}}
_FREE = (("components", "pathItems"), ("variable", "default"))
# What the schema does not say, or OpenAPI 3.0 only.
_NEEDED = {"operation": {"responses"}, "reference": {"$ref"}}
_ELSEWHERE = {"link": {"body"}, "responses": {"default"}}
# Keywords that are used before a schema becomes a type: references and what they lead to, and the lift from 3.0.
_EARLIER = {"$id", "$anchor", "$defs", "definitions", "$schema", "nullable"}


def place(form: str, made: Any) -> dict[str, Any]:
    """A document with an object of this form where one stands."""
    ok: dict[str, Any] = {"description": "d"}
    operation: dict[str, Any] = {"operationId": "x", "responses": {"200": ok}}
    parameter = {"name": "p", "in": "query", "schema": {"type": "string"}}
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/p": {"put": operation}},
        "components": {},
    }
    media = {"schema": {"type": "string"}}
    oauth = {"type": "oauth2", "flows": {}}
    match form:
        case "document":
            document.update(made)
        case "info" | "components" | "paths":
            document[form] = made
        case "contact" | "license":
            document["info"][form] = made
        case "server":
            document["servers"] = [made]
        case "variable":
            document["servers"] = [{"url": "https://example.com/{v}", "variables": {"v": made}}]
        case "tag":
            document["tags"] = [made]
        case "docs":
            operation["externalDocs"] = made
        case "requirement":
            operation["security"] = [made]
        case "path":
            document["paths"]["/p"] = {"put": operation, **made} if isinstance(made, dict) else made
        case "operation":
            document["paths"]["/p"]["put"] = made
        case "parameter":
            operation["parameters"] = [made]
        case "body":
            operation["requestBody"] = made
        case "media":
            operation["requestBody"] = {"content": {"application/json": made}}
        case "encoding":
            media["encoding"] = {"a": made}
            operation["requestBody"] = {"content": {"multipart/form-data": media}}
        case "responses":
            operation["responses"] = made
        case "response":
            operation["responses"] = {"200": made}
        case "header":
            ok["headers"] = {"H": made}
        case "link":
            ok["links"] = {"l": made}
        case "callback":
            operation["callbacks"] = {"c": made}
        case "example":
            operation["parameters"] = [{**parameter, "examples": {"e": made}}]
        case "reference":
            document["components"] = {"parameters": {"P": parameter}}
            operation["parameters"] = [made]
        case "scheme":
            document["components"] = {"securitySchemes": {"S": made}}
        case "flows":
            document["components"] = {"securitySchemes": {"S": {**oauth, "flows": made}}}
        case "flow":
            document["components"] = {"securitySchemes": {"S": {**oauth, "flows": {"clientCredentials": made}}}}
        case "schema":
            operation["requestBody"] = {"content": {"application/json": {"schema": made}}}
        case "discriminator" | "xml":
            operation["requestBody"] = {"content": {"application/json": {"schema": {form: made}}}}
        case _:
            raise ValueError(form)
    return document


def sample(form: str) -> Any:
    """A value of a form, with what it must have."""
    if form.startswith("["):
        return []
    if form.startswith("{"):
        return {}
    match form:
        case "any" | "string" | "text":
            return "s"
        case "boolean":
            return True
        case "header":
            return {"schema": {}}
        case "parameter":
            return {"name": "p", "in": "query", "schema": {}}
        case "reference":
            return {"$ref": "#/components/parameters/P"}
        case "scheme":
            return {"type": "http", "scheme": "bearer"}
        case "operation":
            return {"operationId": "y", "responses": {"200": {"description": "d"}}}
        case "responses":
            return {"200": {"description": "d"}}
    required = [(key, member) for key, member in SHAPES[form].members.items() if member.required or member.expected]
    return {key: sample(member.form) for key, member in required}


def said(document: Any, strict: bool = False) -> list[str]:
    refusals = Refusals(strict)
    root = loads(json.dumps(document), "a.json", refusals)
    lifted = lift(Document(root, "a.json"), refusals)
    if lifted is not None:
        check(lifted.root, refusals)
    return [f"{each.severity}: {each.message}" for each in refusals]


def members() -> Iterator[tuple[str, str, Member]]:
    for form, shape in SHAPES.items():
        yield from ((form, key, member) for key, member in shape.members.items())


class Table(unittest.TestCase):
    """Our table has what the standard has."""

    def test_members_of_objects(self) -> None:
        for form, facts in _FACTS["objects"].items():
            shape = SHAPES[form]
            wanted = set(facts["members"]) - _ELSEWHERE.get(form, set()) | _MORE.get(form, set())
            self.assertEqual(set(shape.members), wanted, form)
            needed = {key for key, member in shape.members.items() if member.required or member.expected}
            self.assertEqual(needed, set(facts["required"]) | _NEEDED.get(form, set()), form)
            for key, member in shape.members.items():
                kind = facts["members"].get(key)
                if kind is not None and member.form != "any":
                    self.assertEqual(self.kind(member.form), kind, f"{form}.{key}")

    def kind(self, form: str) -> str:
        if form in KINDS:
            return "string" if form == "text" else form
        return {"[": "array", "{": "object"}.get(form[0], "schema" if form == "schema" else "object")

    def test_keywords_of_schemas(self) -> None:
        listed = {keyword for keywords in _FACTS["keywords"].values() for keyword in keywords}
        self.assertEqual(set(SHAPES["schema"].members), listed)

    def test_every_form_is_known(self) -> None:
        for form, key, member in members():
            inner = member.form.strip("[]{}")
            self.assertTrue(inner in KINDS or inner in SHAPES, f"{form}.{key}: {member.form}")

    def test_every_keyword_is_in_one_set(self) -> None:
        """What a schema may rule is a rule of the api, or used before; it is not a word or read over besides."""
        for key, member in SHAPES["schema"].members.items():
            used = key in RULES or key in _EARLIER
            self.assertEqual(used, member.fate == "used", key)
        self.assertLessEqual(RULES, set(SHAPES["schema"].members))
        for kind, keywords in HANDLED.items():
            self.assertLessEqual(keywords, RULES, kind)


class Told(unittest.TestCase):
    """Nothing is lost in silence."""

    def with_member(self, form: str, key: str, value: Any) -> dict[str, Any]:
        start = sample(form) if form != "document" else {}
        return place(form, {**start, key: value})

    def is_looked_at(self, form: str, key: str = "") -> bool:
        """What is below an object that is read over as a whole is not looked at, and a default of a variable may be
        any scalar."""
        return form not in ("link", "example") and (form, key) not in _FREE

    def test_what_is_read_over_is_said(self) -> None:
        for form, key, member in members():
            if member.fate not in ("read over", "unread words") or not self.is_looked_at(form):
                continue
            with self.subTest(f"{form}.{key}"):
                lines = said(self.with_member(form, key, sample(member.form)))
                notes = [line for line in lines if line.startswith("note: ")]
                if member.fate == "read over":
                    self.assertIn(f'note: "{key}" in {SHAPES[form].what} is read over', notes)
                else:
                    names = {"contact": "contact", "license": "license", "tag": "tags", "xml": "xml"}
                    listed = [line for line in notes if "nothing in C comes of them" in line]
                    self.assertEqual(len(listed), 1, lines)
                    self.assertIn(names.get(form, key), listed[0].rpartition(": ")[2].split(", "))

    def test_what_is_used_is_no_surprise(self) -> None:
        for form, key, member in members():
            if member.fate in ("used", "words") and self.is_looked_at(form):
                with self.subTest(f"{form}.{key}"):
                    lines = said(self.with_member(form, key, sample(member.form)))
                    self.assertFalse([line for line in lines if "unknown member" in line], lines)

    def test_other_kinds(self) -> None:
        for form, key, member in members():
            if not self.is_looked_at(form, key) or member.form == "any":
                continue
            for value in (12, None, ["x"], "x", {"a": {"b": []}}, True):
                right = {"[": list, "{": dict, "s": str, "t": str, "b": bool}.get(member.form[0], dict)
                right = dict if member.form in SHAPES else right
                too = {"schema": bool, "text": int}.get(member.form)
                if isinstance(value, right) or (too is not None and isinstance(value, too)):
                    continue
                with self.subTest(f"{form}.{key}: {value}"):
                    before = said(self.with_member(form, key, sample(member.form)))
                    after = said(self.with_member(form, key, value))
                    self.assertGreater(set(after) - set(before), set(), after)

    def test_unknown_members(self) -> None:
        for form, shape in SHAPES.items():
            if shape.others or not self.is_looked_at(form) or form == "reference":
                continue
            with self.subTest(form):
                told = 'unknown member "zzz" in '
                self.assertTrue([line for line in said(self.with_member(form, "zzz", 1)) if told in line], form)
                strictly = [line for line in said(self.with_member(form, "zzz", 1), strict=True) if told in line]
                self.assertTrue(strictly and strictly[0].startswith("error: "), strictly)
                self.assertFalse([line for line in said(self.with_member(form, "x-zzz", 1)) if "zzz" in line])

    def test_objects_that_are_none(self) -> None:
        for form in SHAPES:
            if form == "document" or not self.is_looked_at(form):
                continue
            for value in (12, None, ["x"], "x"):
                with self.subTest(f"{form}: {value}"):
                    self.assertTrue(said(place(form, value)), form)

    def test_names_of_extensions_that_are_names(self) -> None:
        """In a map a name that begins with x- is a name like any other."""
        for document in (
            place("schema", {"properties": {"x-a": {"zzz": 1}}}),
            place("body", {"content": {"x-a/b": {"zzz": 1}}}),
            place("components", {"schemas": {"x-a": {"zzz": 1}}}),
        ):
            self.assertTrue([line for line in said(document) if 'unknown member "zzz"' in line])
        for document in (place("paths", {"x-a": {"zzz": 1}}), place("responses", {"x-a": {"zzz": 1}})):
            self.assertFalse([line for line in said(document) if 'unknown member "zzz"' in line])


@unittest.skipUnless(HAS_VALIDATOR, "openapi-spec-validator is not there")
class SecondOpinion(unittest.TestCase):
    """What the published schema refuses, we have something to say of."""

    COUNT = 400
    SEED = 7

    def test_documents_with_mistakes(self) -> None:
        from openapi_spec_validator.schemas import schema_v31
        from jsonschema import Draft202012Validator

        judge = Draft202012Validator(dict(schema_v31))
        choose = random.Random(self.SEED)
        forms = [form for form in SHAPES if form not in ("callback", "link", "example", "reference", "variable")]
        refused = 0
        for number in range(self.COUNT):
            form = choose.choice(forms)
            made = sample(form)
            if not isinstance(made, dict):
                continue
            keys = [key for key in SHAPES[form].members if not key.startswith("$")]
            if not keys:
                continue
            for key in choose.sample(keys, min(2, len(keys))):
                made[key] = copy.deepcopy(choose.choice([1, None, "x", [], {}, [1], {"a": 1}, True]))
            document = place(form, made)
            version = document["info"].get("version") if isinstance(document["info"], dict) else None
            if not judge.is_valid(document) and not isinstance(version, int):
                refused += 1
                with self.subTest(seed=self.SEED, number=number, form=form):
                    self.assertTrue(said(document), json.dumps(document))
        self.assertGreater(refused, self.COUNT // 3)


if __name__ == "__main__":
    unittest.main()
