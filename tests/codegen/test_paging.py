"""Operations whose answers are pages of a list: found by their shape, or as the description says."""

from __future__ import annotations

import copy
import json
import tempfile
import unittest
from pathlib import Path
from typing import Any

from codegen.api.dump import dump
from codegen.api.read import read
from codegen.description.bundle import bundle
from codegen.description.refusals import Refusals
from codegen.source.diagnostics import Diagnostics

INTEGER = {"type": "integer"}
ITEM = {"type": "object", "properties": {"id": INTEGER}}
PAGE: dict[str, Any] = {
    "type": "object",
    "properties": {
        "total": INTEGER,
        "count": INTEGER,
        "offset": INTEGER,
        "limit": INTEGER,
        "items": {"type": "array", "items": ITEM},
    },
}
FOUND = {"offset": "offset", "items": "items", "total": "total", "answered_offset": "offset"}


def query(name: str, schema: dict[str, Any] | None = None, place: str = "query") -> dict[str, Any]:
    return {"name": name, "in": place, "schema": schema or INTEGER}


def operation(page: Any = None, **members: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": copy.deepcopy(PAGE) if page is None else page}}
    return {
        "operationId": "searchThings",
        "parameters": [query("offset"), query("limit")],
        "responses": {"200": {"description": "OK", "content": content}},
        **members,
    }


def page_with(*without: str, **members: Any) -> dict[str, Any]:
    page = copy.deepcopy(PAGE)
    page["properties"] = {k: v for k, v in {**page["properties"], **members}.items() if k not in without}
    return page


def model(described: dict[str, Any], method: str = "get") -> dict[str, Any]:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Pages", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/things": {method: described}},
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pages.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        diagnostics = Diagnostics()
        bundled = bundle(str(path), [], diagnostics)
        assert bundled is not None, list(diagnostics)
        refusals = Refusals()
        found: dict[str, Any] = json.loads(dump(read(bundled, refusals).api))
        found["told"] = [each.message for each in refusals if each.severity == "error"]
        return found


def paging(described: dict[str, Any], method: str = "get") -> Any:
    return model(described, method)["operations"][0].get("paging")


class ByShape(unittest.TestCase):
    def test_the_usual_page(self) -> None:
        self.assertEqual(FOUND, paging(operation()))

    def test_the_list_may_have_any_name(self) -> None:
        page = page_with("items", staff={"type": "array", "items": ITEM}, notes={"type": "array", "items": INTEGER})
        self.assertEqual({**FOUND, "items": "staff"}, paging(operation(page)))

    def test_a_limit_of_another_type_is_one(self) -> None:
        limit = query("limit", {"type": "string"})
        self.assertEqual(FOUND, paging(operation(parameters=[query("offset"), limit])))

    def test_what_is_none(self) -> None:
        two = page_with(more={"type": "array", "items": ITEM})
        scalars = page_with(items={"type": "array", "items": INTEGER})
        for what, described in (
            ("without a limit", operation(parameters=[query("offset")])),
            ("without an offset", operation(parameters=[query("limit")])),
            ("an offset in a header", operation(parameters=[query("offset", place="header"), query("limit")])),
            ("an offset that is a text", operation(parameters=[query("offset", {"type": "string"}), query("limit")])),
            ("two lists", operation(two)),
            ("a list of scalars", operation(scalars)),
            ("without a list", operation(page_with("items"))),
            ("a total that is a text", operation(page_with(total={"type": "string"}))),
            *(
                (f"an answer without {name}", operation(page_with(name)))
                for name in ("total", "count", "offset", "limit")
            ),
            ("a bare list", operation({"type": "array", "items": ITEM})),
            ("a page or null", operation({**PAGE, "type": ["object", "null"]})),
            ("no body", operation(responses={"204": {"description": "OK"}})),
            ("switched off", operation(**{"x-oac": {"paging": False}})),
        ):
            with self.subTest(what):
                found = model(described)
                self.assertEqual([], found["told"])
                self.assertNotIn("paging", found["operations"][0])

    def test_other_methods_are_none(self) -> None:
        self.assertIsNone(paging(operation(), "post"))
        self.assertIsNone(paging(operation(), "delete"))

    def test_answers_of_two_kinds_are_none(self) -> None:
        described = operation()
        other = {"application/json": {"schema": {"type": "array", "items": INTEGER}}}
        described["responses"]["206"] = {"description": "A part.", "content": other}
        self.assertIsNone(paging(described))

    def test_an_answer_without_a_body_is_a_page_too(self) -> None:
        described = operation()
        described["responses"]["204"] = {"description": "Nothing."}
        self.assertEqual(FOUND, paging(described))


class AsStated(unittest.TestCase):
    def test_other_names(self) -> None:
        page = {"type": "object", "properties": {"value": {"type": "array", "items": INTEGER}, "count": INTEGER}}
        stated = {"offset": "skip", "items": "value", "total": "count"}
        described = operation(page, parameters=[query("skip")], **{"x-oac": {"paging": stated}})
        self.assertEqual(stated, paging(described))

    def test_what_is_not_stated_is_found(self) -> None:
        page = page_with(more={"type": "array", "items": ITEM})
        described = operation(page, **{"x-oac": {"paging": {"items": "more"}}})
        self.assertEqual({**FOUND, "items": "more"}, paging(described))
        page = page_with("total", "offset", total={"type": "string"})
        self.assertEqual(
            {"offset": "offset", "items": "items"},
            paging(operation(page, parameters=[query("offset")], **{"x-oac": {"paging": True}})),
        )

    def test_another_method(self) -> None:
        self.assertEqual(FOUND, paging(operation(**{"x-oac": {"paging": True}}), "post"))

    def test_what_is_stated_and_not_there(self) -> None:
        texts = page_with(total={"type": "string"})
        for stated, described, expected in (
            ({"offset": "ofset"}, operation(), 'a query parameter "ofset", which searchThings does not have; did you'),
            ({"offset": "limit"}, operation(parameters=[query("limit", {"type": "string"})]), "no integer"),
            (True, operation(parameters=[query("limit")]), 'a query parameter "offset", which'),
            (True, operation(parameters=[query("offset", place="header")]), 'a query parameter "offset", which'),
            ({"items": "item"}, operation(), 'a member "item", which the answer of searchThings does not have; did'),
            ({"items": "total"}, operation(), '"total", which is no list'),
            ({"total": "sum"}, operation(), 'a member "sum", which'),
            ({"total": "total"}, operation(texts), '"total", which is no integer'),
            ({"answeredOffset": "items"}, operation(), '"items", which is no integer'),
            (
                True,
                operation(page_with(more={"type": "array", "items": ITEM})),
                '2 lists of objects: "items" and "more"',
            ),
            (True, operation(page_with("items")), "no list of objects"),
            (True, operation({"type": "array", "items": ITEM}), "whose answer is one kind of object"),
            (True, operation(responses={"204": {"description": "OK"}}), "whose answer is one kind of object"),
            (True, operation(requestBody={"content": {"application/json": {"schema": ITEM}}}), "without a body"),
            ({"limit": "limit"}, operation(), 'unknown key "limit" under x-oac paging'),
            ({"items": 5}, operation(), 'expected a string for "items"'),
            ("yes", operation(), "expected a boolean or an object"),
        ):
            with self.subTest(stated=stated, expected=expected):
                described["x-oac"] = {"paging": stated}
                method = "post" if "requestBody" in described else "get"
                found = model(described, method)
                self.assertEqual(1, len(found["told"]), found["told"])
                self.assertIn(expected, found["told"][0])
                self.assertEqual(1, len(found["refusals"]), "the operation is left out")


class Selects(unittest.TestCase):
    def test_a_parameter_that_selects(self) -> None:
        fields = {**query("fields", {"type": "string"}), "x-oac": {"selects": True}}
        found = model(operation(parameters=[fields, query("offset")]))["operations"][0]["parameters"]
        self.assertEqual([True, None], [each.get("selects") for each in found])

    def test_not_in_a_path(self) -> None:
        described = operation(parameters=[{**query("id", place="path"), "required": True, "x-oac": {"selects": True}}])
        self.assertIn('"selects" is for parameters that may be left out', model(described)["told"][0])


if __name__ == "__main__":
    unittest.main()
