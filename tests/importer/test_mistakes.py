"""Mistakes of pages that descriptions give away: of what a field is, and of parameters that no table has."""

from __future__ import annotations

import unittest

from tests.importer.support import fields, kinds, needs_parsers, page, run, table

CUPS = "#### cups\n\n" + table(("size", "number", "x"))


@needs_parsers
class DescriptionTest(unittest.TestCase):
    def told(self, kind: str, text: str) -> list[str]:
        return kinds(run(page(("cups", kind, text), more=CUPS)))

    def test_an_object_described_as_something_else(self) -> None:
        for text in ("Internal ID of the cup.", "Link to the cup", "URL of the cup", "ID of the cup"):
            self.assertEqual(self.told("object [cups](#cups)", text), ["description-contradiction"], text)
        for text in ("The cup with its ID", "Links and sizes", "Details of the cup: ID, size", "Cup of the ID below"):
            self.assertEqual(self.told("object [cups](#cups)", text), [], text)

    def test_a_map_of_links_is_no_contradiction(self) -> None:
        more = '#### translations\n\n```\n{"en": "x"}\n```'
        found = run(page(("cups", "object [translations](#translations)", "URL of a translated cup"), more=more))
        self.assertEqual(kinds(found), [])

    def test_a_list_of_objects_described_as_ids(self) -> None:
        for text in ("Exclude specific cup IDs from tea.<br><br>No tea.", "List of the cup IDs the tea belongs to."):
            self.assertEqual(self.told("array of objects [cups](#cups)", text), ["description-contradiction"], text)
            self.assertEqual(kinds(run(page(("ids", "array of numbers", text)))), [], text)
        for text in ("Cups with their IDs", "List of cups. Each has IDs", "List of IDs and sizes", "IDs, links, sizes"):
            self.assertEqual(self.told("array of objects [cups](#cups)", text), [], text)

    def test_a_bound_that_is_the_other_one(self) -> None:
        for name, text, expected in (
            ("createdFrom", "Time of brewing (upper bound)", ["description-contradiction"]),
            ("createdTo", "Time of brewing (lower bound).", ["description-contradiction"]),
            ("to_date", "Lower bound of the time", ["description-contradiction"]),
            ("createdFrom", "Time of brewing (lower bound)", []),
            ("from_date", "Lower bound, not the upper bound", []),
            ("cup", "Upper bound", []),
        ):
            self.assertEqual(kinds(run(page((name, "string", text)))), expected, (name, text))

    def test_an_example_whose_elements_are_of_another_type(self) -> None:
        for kind, text, expected in (
            ("array of strings", "Cups, e.g. `[1, 2]`", ["description-contradiction"]),
            (
                "array of arrays of strings",
                "Places. For example, `[ [1.5, 2], [3, 4], ...]`",
                ["description-contradiction"],
            ),
            ("array of numbers", 'IDs, for example: `["1", "2"]`', ["description-contradiction"]),
            ("array of numbers", "IDs, for example: `[1, 2]`", []),
            ("array of strings", "Cups, e.g. `[]`", []),
            ("array of strings", "Cups, e.g. `[a, b]`", []),
        ):
            self.assertEqual(kinds(run(page(("cups", kind, text)))), expected, text)

    def test_a_section_that_shows_a_text(self) -> None:
        more = '#### hours\n\nFormat: a string.\n\n```json\n"{\\"MON\\": []}"\n```'
        found = run(page(("hours", "object [hours](#hours)", "x"), more=more))
        self.assertEqual((fields(found)["hours"], kinds(found)), ({"type": "string"}, ["description-contradiction"]))

    def test_words_of_another_field(self) -> None:
        for name, other, text, is_copied in (
            ("cupColour", "potSize", "The colour of the cup on the shelf", True),
            ("cupColour", "cupSize", "The colour of the cup on the shelf", False),
            ("cupColour", "potSize", "The colour", False),
            ("mug", "potSize", "The colour of the cup on the shelf", False),
            ("colour", "colourTranslated", "Colour of the cup on the shelf", False),
        ):
            found = run(page((name, "string", text), (other, "string", text)))
            self.assertEqual(kinds(found), ["description-copied"] * is_copied, (name, other))


@needs_parsers
class RequestTest(unittest.TestCase):
    def test_the_place_of_a_number(self) -> None:
        for path, expected in (
            ("/api/v3/7/teas/GREEN", ["example-contradiction"]),
            ("/api/v3/7/teas/12", []),
            ("/api/v3/{shopId}/teas/{teaId}", []),
            ("/api/v3/SHOP_ID/teas/:teaId", []),
            ("/api/v3/7/teas/TEA_ID", []),
        ):
            text = page(("a", "string", "x"), example='{"a": "b"}').replace("/api/v3/7/teas/12", path)
            self.assertEqual(kinds(run(text)), expected, path)


@needs_parsers
class ParameterTest(unittest.TestCase):
    query = table(("lang", "string", "x"))

    def test_a_parameter_that_no_table_has(self) -> None:
        for text in (
            "Cups. Requires the `cupIds=true` query param.",
            "Use `hidden_cups` in request to get all",
            "Returned if the `?all=1` query parameter is set",
        ):
            found = run(page(("cup", "string", text), query=self.query))
            self.assertEqual(kinds(found), ["query-parameter-undocumented"], text)
            self.assertEqual(kinds(run(page(("cup", "string", text)))), ["query-parameter-undocumented"], text)

    def test_a_parameter_that_the_table_has(self) -> None:
        for text in ("Needs the `lang=en` query param", "Set `lang` in the request", "Same as `lid` in order requests"):
            self.assertEqual(kinds(run(page(("cup", "string", text), query=self.query))), [], text)

    def test_a_field_in_a_request_is_no_parameter(self) -> None:
        for text in ("Same as `cup` in request", "As `lid` in the request body"):
            rows = (("cup", "string", text), ("lid", "string", "x"))
            self.assertEqual(kinds(run(page(*rows, query=self.query))), [], text)

    def test_it_is_told_once(self) -> None:
        rows = [(name, "string", "Requires the `all=true` query param") for name in ("cup", "lid")]
        self.assertEqual(kinds(run(page(*rows, query=self.query))), ["query-parameter-undocumented"])

    def test_an_example_of_another_parameter(self) -> None:
        for text, expected in (
            ("Only these fields. Example: `?fields=cup(size)`", ["description-contradiction"]),
            ("Example: `?limit=5`", []),
            ("Example: `?lang=en&limit=5`", []),
            ("For example, `5`", []),
        ):
            query = table(("limit", "number", text), ("lang", "string", "x"))
            self.assertEqual(kinds(run(page(query=query))), expected, text)

    def test_words_about_fields_that_no_page_has(self) -> None:
        rows = "### Response JSON\n\n" + table(("saucers", "string", "x"), ("glasses", "string", "x"))
        for text, expected in (
            ("Search in `saucer`. Also in `saucer`", ["name-near-miss"]),
            ("Search in `glass`", []),
            ("Search in `saucers`", []),
        ):
            query = table(("colour", "string", text), ("size", "string", text))
            self.assertEqual(kinds(run(page(query=query) + rows)), expected, text)
        other = page(("saucer", "string", "x"), title="Add tea").replace("`PUT`", "`POST`")
        query = table(("colour", "string", "Search in `saucer`"))
        self.assertEqual(kinds(run(page(query=query) + rows, other)), [])

    def test_a_parameter_whose_words_write_it_otherwise(self) -> None:
        for code, expected in (("inter_pages[en]", ["name-near-miss"]), ("interPages[en]", []), ("lid_size", [])):
            query = table(("interPages", "string", f"Format: `{code}`"))
            self.assertEqual(kinds(run(page(query=query))), expected, code)


@needs_parsers
class AnswerTest(unittest.TestCase):
    get = '<mark style="color:green;">`GET`</mark> `https://api.tea.example/v3/{shopId}/teas/{teaId}`'

    def test_what_is_got_is_described(self) -> None:
        text = page(endpoint=self.get).partition("### Request JSON")[0]
        self.assertEqual(kinds(run(text)), ["response-missing"])
        for more in ("### Response JSON\n\nEmpty.", '<details>\n\nResponse:\n\n```json\n{"a": 1}\n```\n\n</details>'):
            self.assertNotIn("response-missing", kinds(run(f"{text}\n\n{more}\n")), more)
        self.assertEqual(kinds(run(text.replace("`GET`", "`DELETE`"))), [])


if __name__ == "__main__":
    unittest.main()
