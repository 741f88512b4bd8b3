"""Reading pages: endpoints, sections, types, links between types and tables, and what descriptions state."""

from __future__ import annotations

import time
import unittest
from typing import Any

from tests.importer.support import ENDPOINT, fields, kinds, needs_parsers, page, run, table


@needs_parsers
class EndpointTest(unittest.TestCase):
    def operation(self, endpoint: str, path: str = "/{shopId}/teas/{teaId}") -> dict:
        found = run(page(("a", "string", "x"), endpoint=endpoint)).root
        return found.plain()["paths"][path]

    def test_whatever_the_colour_and_the_place_of_the_url(self) -> None:
        for endpoint in (
            ENDPOINT,
            ENDPOINT.replace("color:purple;", "color:pink;") + "&#x20;",
            ENDPOINT.replace("</mark> ", "</mark>\n"),
            ENDPOINT.replace("</mark> ", "</mark>\n\n"),
            ENDPOINT.replace("</mark> ", "</mark> <br> "),
        ):
            with self.subTest(endpoint):
                self.assertIn("put", self.operation(endpoint))

    def test_a_query_string_is_not_part_of_the_path(self) -> None:
        found = run(page(("a", "string", "x"), endpoint=ENDPOINT[:-1] + "?cup={cup}`"))
        self.assertEqual(list(found.root.plain()["paths"]), ["/{shopId}/teas/{teaId}"])
        self.assertIn("query-parameter-undocumented", kinds(found))

    def test_a_mark_in_prose_is_no_endpoint(self) -> None:
        found = run(
            page(
                ("a", "string", "x"),
                more='Ask <mark style="color:green;">`GET`</mark> `https://x.example/v3/cups` first.',
            )
        )
        self.assertEqual(len(found.root.plain()["paths"]), 1)
        self.assertEqual(kinds(found), [])

    def test_a_second_endpoint_is_reported(self) -> None:
        self.assertEqual(
            kinds(run(page(("a", "string", "x"), more=ENDPOINT.replace("PUT", "GET")))), ["endpoint-several"]
        )

    def test_a_page_without_an_endpoint_is_left_out_unless_it_looks_like_one(self) -> None:
        self.assertIsNone(run("# Teas\n\n- [Update](x.md)\n").root)
        found = run(page(("a", "string", "x"), endpoint="PUT /teas"))
        self.assertEqual((found.root, kinds(found)), (None, ["endpoint-missing"]))

    def test_pages_of_one_endpoint_or_one_title(self) -> None:
        found = run(page(("a", "string", "x")), page(("b", "string", "x"), title="Other"))
        self.assertEqual(kinds(found), ["endpoint-twice"])
        found = run(page(("a", "string", "x")), page(("b", "string", "x"), endpoint=ENDPOINT.replace("PUT", "POST")))
        ids = [one["operationId"] for one in found.root.plain()["paths"]["/{shopId}/teas/{teaId}"].values()]
        self.assertEqual((sorted(ids), kinds(found)), (["updateTea", "updateTeaInTeas"], ["name-twice"]))

    def test_scopes(self) -> None:
        for said, expected in (
            ("`a` , `b`", [{"bearerAuth": ["a", "b"]}]),
            ("`a, b`", [{"bearerAuth": ["a", "b"]}]),
            ("`a` or `b`", [{"bearerAuth": ["a"]}, {"bearerAuth": ["b"]}]),
            ("one of: `a`, `b`", [{"bearerAuth": ["a"]}, {"bearerAuth": ["b"]}]),
            ("no scopes", [{"bearerAuth": []}]),
        ):
            with self.subTest(said):
                found = run(page(("a", "string", "x"), scopes=said))
                self.assertEqual(found.root.plain()["paths"]["/{shopId}/teas/{teaId}"]["put"]["security"], expected)
                self.assertEqual(kinds(found), [])
        self.assertEqual(kinds(run(page(("a", "string", "x"), scopes="a few"))), ["scope-missing"])


@needs_parsers
class TypeTest(unittest.TestCase):
    def schema(self, spelled: str, more: str = "") -> tuple[dict, list[str]]:
        found = run(page(("cup", spelled, "x"), more=more))
        return fields(found)["cup"], kinds(found)

    def test_spellings_without_objects(self) -> None:
        text, number = {"type": "string"}, {"type": "number"}
        for spelled, expected in (
            ("string", text),
            ("String", text),
            ("`string`", text),
            ("number", number),
            ("integer", {"type": "integer", "format": "int64"}),
            ("boolean", {"type": "boolean"}),
            ("date", text),
            ("imageUrl", {"type": "string", "format": "uri"}),
            ("json", {}),
            ("object", {"type": "object"}),
            ("array", {"type": "array", "items": {}}),
            ("array of strings", {"type": "array", "items": text}),
            ("Array of numbers", {"type": "array", "items": number}),
            ("array of arrays of strings", {"type": "array", "items": {"type": "array", "items": text}}),
            ("array of array", {"type": "array", "items": {"type": "array", "items": {}}}),
            ("number/string", {"type": ["number", "string"]}),
            ("string or boolean", {"type": ["string", "boolean"]}),
        ):
            with self.subTest(spelled):
                self.assertEqual(self.schema(spelled), (expected, []))

    def test_spellings_of_objects(self) -> None:
        more = "#### mug\n\n" + table(("size", "number", "x"))
        one = {"$ref": "#/components/schemas/TeaMug"}
        for spelled, is_array in (
            ("object [mug](#mug)", False),
            ("Object [mug](update-tea.md#mug)", False),
            ("object mug", False),
            ("object pot > mug", False),
            ('object <a href="#mug">mug</a>', False),
            ('object <a data-mention href="#mug">mug</a>', False),
            ("object [mug](ref:update-tea#mug)", False),
            ("array of objects [mug](#mug)", True),
            ("array [mug](#mug)", True),
            ("Array of objects mug", True),
        ):
            with self.subTest(spelled):
                expected = {"type": "array", "items": one} if is_array else one
                self.assertEqual(self.schema(spelled, more), (expected, []))
        self.assertEqual(self.schema("oobject [mug](#mug)", more), (one, ["type-spelling"]))

    def test_an_unknown_spelling_is_an_error_that_names_it(self) -> None:
        for spelled in (
            "teapot",
            "strng",
            "array of teapots",
            "list of strings",
            "string, sometimes",
            "array of",
            "map",
            "number|string",
        ):
            with self.subTest(spelled):
                found = run(page(("cup", spelled.replace("|", "\\|"), "x")))
                errors = [one for one in found.findings if one.kind == "type-unknown"]
                self.assertEqual(len(errors), 1)
                self.assertEqual(errors[0].severity, "error")
                self.assertIn(f'"{spelled}"', errors[0].message)
                self.assertEqual(fields(found)["cup"], {"$comment": f"type not understood: {spelled}"})

    def test_no_type(self) -> None:
        self.assertEqual(self.schema("")[1], ["type-missing"])

    def test_maps(self) -> None:
        texts = {"type": "object", "additionalProperties": {"type": "string"}}
        code = '#### translated\n\nBy language:\n\n```\n{"en": "x"}\n```'
        self.assertEqual(self.schema("object [translated](#translated)", code), (texts, []))
        self.assertEqual(self.schema("object translations"), (texts, []))
        self.assertEqual(self.schema("object [translations](#translations)"), (texts, ["link-broken"]))
        other = '#### titles\n\n```\n{"en": "x", "pt-BR": "y"}\n```'
        self.assertEqual(self.schema("object [titles](#titles)", other), (texts, []))
        unclear = '#### titles\n\n```\n{"size": 3}\n```'
        self.assertEqual(
            self.schema("object [titles](#titles)", unclear), ({"type": "object"}, ["object-undocumented"])
        )

    def test_links_and_words(self) -> None:
        both = "#### mug\n\n" + table(("size", "number", "x")) + "\n\n#### pot\n\n" + table(("lid", "boolean", "x"))
        pot = "| pot | object [pot](#pot) | x |"
        mug = {"$ref": "#/components/schemas/TeaMug"}
        for spelled, expected, reported in (
            ("object [mug](#mugg)", mug, ["link-broken"]),
            ("object [mug](#pot)", mug, ["link-suspicious"]),
            ("object [beaker](#mug)", mug, ["link-suspicious"]),
            ("object [beaker](#glass)", {"type": "object"}, ["link-unresolved", "table-unlinked"]),
            ("object beaker", {"type": "object"}, ["link-unresolved", "table-unlinked"]),
            ("object [beaker](glasses.md#beaker)", {"type": "object"}, ["link-unresolved", "table-unlinked"]),
        ):
            with self.subTest(spelled):
                text = page(("cup", spelled, "x"), more=both).replace(
                    f"| cup | {spelled} | x |", f"| cup | {spelled} | x |\n{pot}"
                )
                found = run(text)
                self.assertEqual(fields(found)["cup"], expected)
                self.assertEqual(sorted(kinds(found)), sorted(reported))

    def test_a_bare_object_with_a_table_of_its_name(self) -> None:
        schema, reported = self.schema("object", "#### cup\n\n" + table(("size", "number", "x")))
        self.assertEqual((schema, reported), ({"$ref": "#/components/schemas/TeaCup"}, ["link-missing"]))

    def test_another_page(self) -> None:
        first = page(("cup", "object [mug](page2.md#mug)", "x"))
        second = page(
            ("a", "object [mug](#mug)", "x"),
            title="Create tea",
            endpoint=ENDPOINT.replace("PUT", "POST"),
            more="#### mug\n\n" + table(("size", "number", "x")),
        )
        found = run(first, second)
        self.assertEqual((fields(found)["cup"], kinds(found)), ({"$ref": "#/components/schemas/TeaMug"}, []))

    def test_objects_of_one_name_on_one_page(self) -> None:
        more = "\n\n".join(("#### mug", table(("size", "number", "x")), "#### mug", table(("lid", "boolean", "x"))))
        text = page(("one", "object [mug](#mug)", "x"), ("two", "object [mug](#mug-1)", "x"), more=more)
        found = run(text)
        self.assertEqual(fields(found, "TeaMug"), {"size": {"type": "number"}})
        self.assertEqual(fields(found, "UpdateTeaRequestMug"), {"lid": {"type": "boolean"}})
        self.assertEqual(kinds(found), ["name-twice"])

    def test_an_object_that_holds_itself(self) -> None:
        found = run(
            page(
                ("leaf", "object [leaf](#leaf)", "x"),
                more="#### leaf\n\n" + table(("leaf", "object [leaf](#leaf)", "x")),
            )
        )
        self.assertEqual(fields(found, "TeaLeaf"), {"leaf": {"$ref": "#/components/schemas/TeaLeaf"}})

    def test_integers_and_decimals(self) -> None:
        for name in (
            "id",
            "cupId",
            "cupIds",
            "count",
            "cupCount",
            "limit",
            "offset",
            "quantity",
            "pouredTimestamp",
            "orderBy",
            "numberOfCups",
        ):
            self.assertEqual(fields(run(page((name, "number", "x"))))[name]["type"], "integer", name)
        for name in ("discount", "price", "total", "paid", "gridded", "account"):
            self.assertEqual(fields(run(page((name, "number", "x"))))[name]["type"], "number", name)
        self.assertEqual(
            fields(run(page(("total", "number", "x"), ("count", "number", "x"), ("items", "array", "x"))))["total"][
                "type"
            ],
            "integer",
        )
        found = run(page(("cupCount", "number", "x"), example='{"cupCount": 1.5}'))
        self.assertEqual((fields(found)["cupCount"]["type"], kinds(found)), ("number", ["number-contradiction"]))

    def test_names_with_something_to_fill_in(self) -> None:
        found = run(page(("attribute_{name}", "string", "x"), example='{"attribute_lid": "red"}'))
        schema = found.root.plain()["components"]["schemas"]["UpdateTeaRequest"]
        self.assertEqual((schema["patternProperties"], kinds(found)), ({"^attribute_.+$": {"type": "string"}}, []))


@needs_parsers
class FactTest(unittest.TestCase):
    def schema(self, text: str, kind: str = "string", name: str = "cup") -> dict:
        return fields(run(page((name, kind, text))))[name]

    def test_enumerations(self) -> None:
        for text in (
            "One of: `RED`, `BLUE`.",
            "Colour. One of:<br>`RED` - like a fox<br>`BLUE` - like the sea",
            "<p>Colour.<br><br>One of:</p><p><code>RED</code>, <br><code>BLUE</code>.<br><br>"
            "<strong>Required</strong></p>",
            "Supported values: `RED`, `BLUE`",
            "Possible values: <ul><li><code>RED</code> – x</li><li><code>BLUE</code></li></ul>",
            'Possible values: `"RED"` or `"BLUE"`',
            "Two values are supported for cups:<br>`RED` - x<br>`BLUE` - y",
            "One of: RED, BLUE",
            r"One of: <code>RED</code>\n<code>BLUE</code>",
        ):
            with self.subTest(text):
                self.assertEqual(self.schema(text).get("enum"), ["RED", "BLUE"])
        self.assertEqual(self.schema("One of:<br>`RED` - x (default)<br>`BLUE`")["default"], "RED")
        self.assertEqual(self.schema("One of: `A_B`, `C`", "array of strings")["items"]["enum"], ["A_B", "C"])

    def test_what_is_no_enumeration(self) -> None:
        for text, kind in (
            ("One of:<br>`1` if done,<br>`0` if not", "number"),
            ("One of: `true`, `false`", "boolean"),
            ("Several values, for example: `a, b`", "string"),
            ("Maximum allowed value: `1000`", "number"),
            ("Colour of the `RED` cup", "string"),
        ):
            with self.subTest(text):
                self.assertNotIn("enum", self.schema(text, kind))

    def test_an_enumeration_that_cannot_be_read_or_is_of_another_type(self) -> None:
        self.assertEqual(kinds(run(page(("cup", "string", "One of: red or blue things"))))[0], "enumeration-unread")
        found = run(page(("cup", "boolean", "One of: `RED`, `BLUE`")))
        self.assertEqual((fields(found)["cup"], kinds(found)), ({"type": "boolean"}, ["description-contradiction"]))

    def test_required_is_a_bold_paragraph_of_its_own(self) -> None:
        for text, expected in (
            ("x<br><br><strong>Required</strong>", True),
            ("x\\n**Required**", True),
            ("<p>x</p><p><strong>Required param</strong></p>", True),
            ("**Required** for blue cups", False),
            ("Not <strong>required</strong> here", False),
            ("Required", False),
        ):
            with self.subTest(text):
                schema = run(page(("cup", "string", text))).root.plain()["components"]["schemas"]["UpdateTeaRequest"]
                self.assertEqual("cup" in schema.get("required", []), expected)

    def test_read_only_and_deprecated(self) -> None:
        self.assertEqual(self.schema("x<br><strong>Read-only</strong>"), {"type": "string", "readOnly": True})
        self.assertEqual(self.schema("Internal value (read-only)."), {"type": "string", "readOnly": True})
        self.assertEqual(self.schema("x<br>**Deprecated**"), {"type": "string", "deprecated": True})
        self.assertEqual(self.schema("Deprecated: use pot."), {"type": "string", "deprecated": True})
        self.assertEqual(self.schema("Whether the pot is deprecated"), {"type": "string"})

    def test_defaults_and_limits(self) -> None:
        number: dict[str, Any] = {"type": "number"}
        for text, kind, expected in (
            ("Default value: `7`", "number", {**number, "default": 7}),
            ("Default: `7.5`.", "number", {**number, "default": 7.5}),
            ("Default is `true`", "boolean", {"type": "boolean", "default": True}),
            (
                "Maximum and default value (if not specified) is `100`.",
                "number",
                {**number, "maximum": 100, "default": 100},
            ),
            ("Maximum and default value: `100`.", "number", {**number, "maximum": 100, "default": 100}),
            (
                "Default value: `10`. Maximum allowed value: `1000`.",
                "number",
                {**number, "maximum": 1000, "default": 10},
            ),
            ("Minimum value: `0.5`", "number", {**number, "minimum": 0.5}),
            ("Max length: 1024 symbols.", "string", {"type": "string", "maxLength": 1024}),
            ("Maximum length is 1,024 characters", "string", {"type": "string", "maxLength": 1024}),
            ("Up to 50 characters", "string", {"type": "string", "maxLength": 50}),
            ("Must be < 55 characters", "string", {"type": "string", "maxLength": 54}),
            ("Recommended length is under 55 characters.", "string", {"type": "string"}),
            (
                "Maximum number of IDs: 200.",
                "array of strings",
                {"type": "array", "items": {"type": "string"}, "maxItems": 200},
            ),
            ("Two-letter country code.", "string", {"type": "string", "pattern": "^[A-Z]{2}$"}),
        ):
            with self.subTest(text):
                self.assertEqual(self.schema(text, kind), expected)

    def test_examples(self) -> None:
        for text, kind, expected in (
            ("x, for example, `NY`.", "string", ["NY"]),
            ("e.g. `1`", "number", [1]),
            ("Examples: `a`, `b`", "string", ["a", "b"]),
            ("Examples:<ul><li><code>a</code> for x</li><li><code>b</code> for y</li></ul>", "string", ["a", "b"]),
            ("e.g. `[1, 2]`", "array of numbers", [[1, 2]]),
            ('For example, `"cup": "09:30"`.', "string", ["09:30"]),
            ("Examples: `14`, `2023-01-15`", "number/string", [14, "2023-01-15"]),
        ):
            with self.subTest(text):
                self.assertEqual(self.schema(text, kind).get("examples"), expected)

    def test_rows_that_are_not_closed_do_not_take_long(self) -> None:
        rows = "".join(f"<tr><td>a{count}<td>string<td>x" for count in range(1000))  # took minutes
        text = page(("cup", "object [mug](#mug)", "x"), more=f"#### mug\n\n<table><tbody>{rows}")
        started = time.process_time()
        self.assertEqual(len(fields(run(text), "TeaMug")), 1000)
        self.assertLess(time.process_time() - started, 20)

    def test_odd_cells(self) -> None:
        self.assertEqual(self.schema("< 55 cups of <*TEA*> <https://x.example>"), {"type": "string"})
        self.assertEqual(list(fields(run(page(("leaf\\_grade", "string", "x"))))), ["leaf_grade"])
        cells = "<td>cup</td><td>string</td><td>< 5 <*TEA*> <https://x.example> **Required**</td>"
        html = f"<table><tbody><tr>{cells}</tr></tbody></table>"
        self.assertEqual(list(fields(run(page(("a", "string", "x"), more=html)))), ["a", "cup"])

    def test_prose_only_when_asked_for(self) -> None:
        text = page(("cup", "string", "Holds tea."))
        self.assertNotIn("Holds tea", run(text).text)
        self.assertEqual(fields(run(text, with_text=True))["cup"]["description"], "Holds tea.")


if __name__ == "__main__":
    unittest.main()
