"""The page's own mistakes: each kind with its line, its column and its field, and no false alarm beside it."""

from __future__ import annotations

import unittest

from tests.importer.support import PATH, kinds, needs_parsers, page, run, table


@needs_parsers
class CheckTest(unittest.TestCase):
    def found(self, text: str) -> list[tuple[str, str]]:
        """Kind and the text that stands where the finding points to."""
        lines = text.split("\n")
        return [(one.kind, lines[one.position.line - 1][one.position.column - 1 :]) for one in run(text).findings]

    def test_a_page_without_mistakes(self) -> None:
        text = page(
            ("cup", "string", "One of: `RED`, `BLUE`"), ("size", "number", "x"), example='{"cup": "RED", "size": 2.5}'
        )
        self.assertEqual(self.found(text), [])

    def test_an_undocumented_field_of_an_example(self) -> None:
        text = page(("cup", "string", "x"), example='{\n  "cup": "a",\n  "groupName": "VIP"\n}')
        self.assertEqual(self.found(text), [("example-undocumented", '"groupName": "VIP"')])
        self.assertEqual(dict(run(text).findings[0].details)["field"], "groupName")

    def test_an_undocumented_field_within_an_object(self) -> None:
        more = "#### mug\n\n" + table(("size", "number", "x"))
        text = page(
            ("mugs", "array of objects [mug](#mug)", "x"), more=more, example='{"mugs": [{"size": 1}, {"lid": true}]}'
        )
        self.assertEqual(self.found(text), [("example-undocumented", '"lid": true}]}')])
        self.assertIn("mugs[].lid", run(text).findings[0].subject)

    def test_a_value_that_is_not_in_the_enumeration(self) -> None:
        row = ("cup", "string", "One of: `red`, `blue`")
        self.assertEqual(self.found(page(row, example='{"cup": "RED"}')), [("example-enumeration", '"RED"}')])
        rows = ("cups", "array of strings", "One of: `red`, `blue`")
        self.assertEqual(
            self.found(page(rows, example='{"cups": ["red", "green"]}')), [("example-enumeration", '"green"]}')]
        )

    def test_a_type_that_an_example_contradicts(self) -> None:
        for kind, value in (
            ("string", "1"),
            ("number", '"1"'),
            ("boolean", "0"),
            ("array of numbers", '["1"]'),
            ("array of strings", '"a"'),
            ("string", '["a"]'),
            ("object", "[]"),
            ("integer", "1.5"),
        ):
            with self.subTest((kind, value)):
                self.assertEqual(
                    [one for one, _ in self.found(page(("cup", kind, "x"), example=f'{{"cup": {value}}}'))],
                    ["example-contradiction"],
                )
        for kind, value in (
            ("string", "null"),
            ("number", "1"),
            ("number/string", '"a"'),
            ("json", "[1]"),
            ("array", '[1, "a"]'),
        ):
            with self.subTest((kind, value)):
                self.assertEqual(self.found(page(("cup", kind, "x"), example=f'{{"cup": {value}}}')), [])

    def test_a_type_that_its_description_contradicts(self) -> None:
        for kind, text in (
            ("boolean", "Sorting order. Starts with `0` and increments by `1`."),
            ("boolean", "HTTPS link to the picture."),
            ("string", "Defines if the cup is full."),
            ("number", "`true` if the cup is full."),
            ("number", "Brand, e.g. `OOLONG`."),
            ("number", "Several at once, for example: `13, 35`."),
            ("number", "Default value: `many`."),
        ):
            with self.subTest(text):
                self.assertEqual(kinds(run(page(("cup", kind, text)))), ["description-contradiction"])
        for kind, text in (
            ("boolean", "Defines if the cup is full (`true`)."),
            ("string", "Link to the picture."),
            ("boolean", "For example, `cup.size` is kept."),
            ("string", "Number of uses. One of: `ONE`, `MANY`"),
        ):
            with self.subTest(text):
                self.assertEqual(kinds(run(page(("cup", kind, text)))), [])

    def test_json_that_does_not_parse(self) -> None:
        text = page(("cup", "string", "x"), example='{\n  "cup": "a",\n}')
        self.assertEqual(self.found(text), [("json-invalid", "}")])
        self.assertEqual(kinds(run(page(("cup", "string", "x"), example='{"cup": "a", "cup": "b"}'))), ["json-invalid"])

    def test_parameters_of_the_path(self) -> None:
        self.assertEqual(
            self.found(page(("a", "string", "x"), path=PATH.rpartition("\n")[0]))[0][0], "path-parameter-undocumented"
        )
        text = page(("a", "string", "x"), path=PATH + "\n| cupId | number | x |")
        self.assertEqual(self.found(text), [("path-parameter-unused", "cupId | number | x |")])
        near = page(("a", "string", "x"), path=PATH.replace("| teaId", "| teaID"))
        self.assertIn('has "teaID"', run(near).findings[0].message)

    def test_links(self) -> None:
        for link, kind in (
            ("[pot](#pot)", "link-broken"),
            ("[pot](broken-reference)", "link-broken"),
            ("[pot]()", "link-broken"),
            ("[pot](https://app.gitbook.com/s/x/y)", "link-suspicious"),
            ("[https://tea.example/pot](https://coffee.example/pot)", "link-suspicious"),
        ):
            with self.subTest(link):
                self.assertEqual(kinds(run(page(("a", "string", f"See {link}.")))), [kind])
        for link in (
            "[pot](https://tea.example/pot)",
            "[path](#path-params)",
            "[pot](/reference/pot.md)",
            "[tea.example](https://tea.example)",
        ):
            with self.subTest(link):
                self.assertEqual(kinds(run(page(("a", "string", f"See {link}.")))), [])

    def test_links_of_pages_without_an_endpoint(self) -> None:
        self.assertEqual(kinds(run("# Codes\n\nSee [pot](https://app.gitbook.com/s/x).\n")), ["link-suspicious"])

    def test_rows_that_are_there_twice(self) -> None:
        text = page(("cup", "string", "x"), ("pot", "string", "y"), ("cup", "number", "z"))
        self.assertEqual(self.found(text), [("row-duplicate", "cup | number | z |")])

    def test_names_that_nearly_agree(self) -> None:
        text = page(("inStock", "boolean", "x"), example='{"instock": true}')
        self.assertEqual(self.found(text), [("name-near-miss", '"instock": true}')])
        text = page(("inStock", "boolean", "x"), response=table(("instock", "boolean", "x")))
        self.assertEqual(self.found(text), [])  # two fields
        text = page(("description", "string", "x"), ("decriptionTranslated", "object", "x"))
        self.assertEqual(self.found(text), [("name-near-miss", "decriptionTranslated | object | x |")])
        text = page(("pouringEnd", "string", 'For example, `"pouringEd": "09:00"`.'))
        self.assertEqual(kinds(run(text)), ["name-near-miss"])
        self.assertEqual(
            kinds(run(page(("price1", "number", "x"), ("price2", "number", "x"), example='{"price1": 1}'))), []
        )

    def test_the_request_of_an_example(self) -> None:
        text = page(("a", "string", "x"), example="{}")
        self.assertEqual(kinds(run(text.replace("PUT /api", "POST /api"))), ["example-endpoint"])
        self.assertEqual(kinds(run(text.replace("/teas/12", "/cups/12"))), ["example-endpoint"])

    def test_a_table_that_nothing_refers_to(self) -> None:
        text = page(("a", "string", "x"), more="#### mug\n\n" + table(("size", "number", "x")))
        self.assertEqual(self.found(text), [("table-unlinked", "#### mug")])

    def test_rows_that_are_not_fields(self) -> None:
        self.assertEqual(kinds(run(page(("see the cup", "string", "x")))), ["field-unclear"])


if __name__ == "__main__":
    unittest.main()
