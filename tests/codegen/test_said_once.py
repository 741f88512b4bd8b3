"""What is said of a description is said once, names what it is about, and does not contradict itself."""

from __future__ import annotations

import json
import tempfile
import unittest
from pathlib import Path
from typing import Any

from tests.codegen.test_refusals import _body, document, holding, operation
from tests.harness.inprocess import Done, codegen


class Said(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.spec = Path(temporary.name) / "a.json"

    def run_on(self, model: Any, *more: str, command: str = "list") -> Done:
        text = model if isinstance(model, str) else json.dumps(model, indent=1)
        self.spec.write_text(text, encoding="utf-8")
        return codegen(command, "--spec", self.spec, "--prefix", "other", *more)

    def said(self, model: Any, *more: str) -> list[str]:
        """What is printed, without places."""
        done = self.run_on(model, *more)
        return [line.split(": ", 1)[1] for line in done.stderr.splitlines()]

    def check(self, model: Any, *expected: str) -> None:
        """These are the lines, or how they begin."""
        found = self.said(model)
        self.assertEqual(len(expected), len(found), found)
        for wanted, line in zip(expected, found):
            self.assertTrue(line.startswith(wanted), line)

    def of_parameter(self, **members: Any) -> dict[str, Any]:
        return document(operation(parameters=[{"name": "q", "in": "query", **members}]))

    def of_schema(self, schema: Any) -> dict[str, Any]:
        return document(operation(requestBody=_body(holding(schema))))

    # ---- Parameters --------------------------------------------------------------------------------------------------

    def test_a_parameter_without_a_schema(self) -> None:
        every: tuple[dict[str, Any], ...] = ({}, {"content": {}})
        for members in every:
            self.check(self.of_parameter(**members), 'note: the parameter "q" has no schema: it may be anything')
            self.assertEqual(1, self.run_on(self.of_parameter(**members), "--strict").returncode)

    def test_a_style_that_a_place_does_not_have(self) -> None:
        for place, style in (("query", "matrix"), ("header", "form"), ("cookie", "simple")):
            model = self.of_parameter(style=style, schema={"type": "string"}, **{"in": place})
            self.check(model, f'warning: the operation "bad" is left out: the style "{style}" is none of a {place}')

    def test_two_media_types_of_a_parameter(self) -> None:
        content = {"application/json": {"schema": {"type": "string"}}, "text/plain": {}}
        model = self.of_parameter(content=content)
        self.check(model, 'warning: the operation "bad" is left out: "content" of a parameter has one media type')

    def test_words_that_a_place_does_not_have(self) -> None:
        text = {"type": "string"}
        for place in ("header", "cookie"):
            for key in ("allowReserved", "allowEmptyValue"):
                model = self.of_parameter(schema=text, **{"in": place, key: True})
                self.check(model, f'note: "{key}" says nothing of a {place} parameter')
                self.assertEqual([], self.said(self.of_parameter(schema=text, **{"in": place, key: False})))
        for key in ("allowReserved", "allowEmptyValue"):
            self.assertEqual([], self.said(self.of_parameter(schema=text, **{key: True})))

    def test_deep_objects_that_are_none(self) -> None:
        for schema in ({"type": "string"}, {"type": "array", "items": {"type": "string"}}):
            self.check(
                self.of_parameter(style="deepObject", schema=schema), 'note: the style "deepObject" is for objects'
            )
        for schema in (holding({"type": "string"}), {"type": "object"}, {}):
            self.assertEqual([], self.said(self.of_parameter(style="deepObject", schema=schema)))

    # ---- Bodies and answers ------------------------------------------------------------------------------------------

    def test_what_answers_of_failure_hold(self) -> None:
        for status in ("404", "5XX", "default"):
            failed = {status: {"description": "failed", **_body({"type": "object"})}}
            model = document(operation(responses={"204": {"description": "done"}, **failed}))
            self.check(model, f"note: what the answer {status} of bad holds is read over")
        model = document(operation(responses={"404": {"description": "failed"}}))
        self.assertEqual([], self.said(model))
        model = document(operation(responses={"default": {"description": "all", **_body({"type": "string"})}}))
        self.assertEqual([], self.said(model))

    def test_encodings_that_do_not_fit(self) -> None:
        schema = {"type": "object", "properties": {"a": {"type": "string"}, "o": holding({"type": "string"})}}
        for media_type in ("multipart/form-data", "application/x-www-form-urlencoded"):
            for encoding, wanted in (
                ({"b": {}}, ['note: "encoding" is about the property "b", which there is not; it is read over']),
                (
                    {"o": {"contentType": "text/xml"}},
                    ['note: an object is sent as JSON text, though "o" is called text/xml'],
                ),
                ({"o": {"contentType": "application/problem+json"}, "a": {"contentType": "text/plain"}}, []),
            ):
                content = {media_type: {"schema": schema, "encoding": encoding}}
                self.assertEqual(wanted, self.said(document(operation(requestBody={"content": content}))))

    # ---- Paths and servers -------------------------------------------------------------------------------------------

    def test_paths_are_no_operations(self) -> None:
        model = document(operation())
        model["paths"]["/one"] = {"$ref": "#/paths/~1two"}
        model["paths"]["/two"] = {"$ref": "#/paths/~1one"}
        self.check(model, 'warning: the paths "/one" and "/two" are left out: ')
        model["paths"]["/bad"]["put"]["responses"] = {"200": {"$ref": "#/paths/~1one"}}

    def test_dots_that_are_percent_encoded(self) -> None:
        for path in ("/a/%2e%2e/b", "/a/%2E", "/.%2e/b", "/a/%2e./b"):
            model = document(operation())
            model["paths"][path] = {"get": {"operationId": "odd", "responses": {}}}
            lines = self.said(model)
            self.assertTrue(lines[0].startswith('warning: the operation "odd" is left out: the path'), lines)

    def test_servers_that_no_request_can_go_to(self) -> None:
        for url in (
            "https://a b.test",
            "https://a.test\r\nX: y",
            "https://a.test:99999",
            "https://a.test/x y",
            "http://",
        ):
            self.check({**document(operation()), "servers": [{"url": url}]}, f"note: {json.dumps(url)} is no whole")
        for url in ("https://a.test", "http://[::1]:8080/v1", "HTTPS://A.test:443/"):
            self.assertEqual([], self.said({**document(operation()), "servers": [{"url": url}]}))

    # ---- Security ----------------------------------------------------------------------------------------------------

    def test_alternatives_that_there_are_not(self) -> None:
        key = {"type": "apiKey", "in": "header", "name": "X-Key"}
        schemes = {"key": key, "odd": {"type": "apikey"}, "gone": {"$ref": "#/components/securitySchemes/none"}}
        for name in ("none", "odd", "gone"):
            for security in ([{name: []}, {"key": []}], [{}, {name: []}], [{"key": [], name: []}, {"key": []}]):
                model = document(operation(security=security), securitySchemes=schemes)
                lines = self.said(model)
                self.assertIn("note: an alternative of security is passed over: ", lines[0])
                self.assertFalse(any("left out" in line for line in lines), lines)
                self.assertEqual(1, self.run_on(model, "--strict").returncode)
            model = document(operation(security=[{name: []}]), securitySchemes=schemes)
            self.assertIn('warning: the operation "bad" is left out: ', self.said(model)[0])

    # ---- Schemas -----------------------------------------------------------------------------------------------------

    def test_values_of_which_none_is_left(self) -> None:
        for key, value in (("enum", [True, "1"]), ("const", "1")):
            model = self.of_schema({"type": "number", key: value})
            self.assertIn(f'left out: no value of "{key}" is a number', " ".join(self.said(model)))

    def test_types_that_there_are_not(self) -> None:
        for kind, known in (("strin", "string"), ("Integer", "integer"), ("bool", "boolean")):
            self.check(self.of_schema({"type": kind}), f'note: there is no type "{kind}"; did you mean "{known}"?')
        self.check(self.of_schema({"type": "any"}), 'note: there is no type "any"')

    def test_numbers_that_are_too_large(self) -> None:
        for number in ("1e400", "-1e999"):
            model = json.dumps(self.of_schema({"type": "number", "minimum": 12345})).replace("12345", number)
            lines = self.said(model)
            self.assertTrue(all(line.startswith("note: ") for line in lines), lines)
            self.assertIn(f"{number} is too large for a number", " ".join(lines))
            self.assertEqual(1, self.run_on(model, "--strict").returncode)

    # ---- What is ours ------------------------------------------------------------------------------------------------

    def test_rates_that_no_client_can_keep(self) -> None:
        for rate in ({"requests": 2**32, "seconds": 1}, {"requests": 1, "seconds": 10**30}):
            self.assertEqual(1, self.run_on({**document(operation()), "x-oac": {"rateLimit": rate}}).returncode)
        largest = {"requests": 2**32 - 1, "seconds": 2**32 - 1}
        self.assertEqual([], self.said({**document(operation()), "x-oac": {"rateLimit": largest}}))

    def test_methods_in_capital_letters(self) -> None:
        model = document(operation())
        model["paths"]["/bad"]["GET"] = operation()
        self.check(model, 'note: unknown member "GET" in the path "/bad"; did you mean "get"?')

    def test_references_in_lists(self) -> None:
        model = document(operation())
        model["servers"] = [{"url": "https://a.test"}, {"$ref": "#/servers/0"}]
        model["tags"] = [{"$ref": "#/info"}]
        self.assertEqual(0, self.run_on(model).returncode)
        model["security"] = [{"$ref": "#"}]
        self.assertNotIn("Traceback", self.run_on(model).stderr)


if __name__ == "__main__":
    unittest.main()
