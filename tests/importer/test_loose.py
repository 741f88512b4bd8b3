"""Examples that are not JSON, the page of error codes, and facts that are told once."""

from __future__ import annotations

import time
import unittest

from codegen.pages.loosejson import parse_loosely
from tests.importer.support import kinds, needs_parsers, page, run, table

CODES = """# Error codes

### General

| Error message | Code | Description |
|---|---|---|
| WRONG_LEAF | 400 | The leaf is wrong. |
| POT_NOT_FOUND | 404 | No such pot. |
| maybe | later | x |

### Pots

| Error message | Code | Description |
|---|---|---|
| POT_IS_HOT | 409 | x |
| WRONG_LEAF | 422 | x |
"""


class LooseTest(unittest.TestCase):
    def test_what_is_read(self) -> None:
        for text, values in (
            ('{"a": 1, // c\n "b": [1, 2,], }', [{"a": 1, "b": [1, 2]}]),
            ("{'a': 'x' b: foo,\n \"c\": {\"d\": ...}\n", [{"a": "x", "b": None, "c": {"d": None}}]),
            ('"a": 1,\n"b": {"c": 2.5}', [{"a": 1, "b": {"c": 2.5}}]),
            ('{"a": [1, 2\n "b": 3}', [{"a": [1, 2], "b": 3}]),
            ('{"a":1}}\n{"b":true}', [{"a": 1}, {"b": True}]),
            ('{"u": "http://a//b" /* x */ # y\n}', [{"u": "http://a//b"}]),
            ("", []),
            (":::", []),
        ):
            with self.subTest(text):
                self.assertEqual([one.plain() for one in parse_loosely(text)], values)

    def test_no_text_takes_long(self) -> None:
        for part in ("[", '{"a":', "/*", '"\\', "'\\", ":", "{{", "a:", "“", '"a\n'):
            with self.subTest(part):
                start = time.process_time()
                parse_loosely(part * 50_000)
                self.assertLess(time.process_time() - start, 4.0)


@needs_parsers
class ToldTest(unittest.TestCase):
    def test_members_of_what_is_not_json(self) -> None:
        found = run(page(("cup", "string", "x"), example='{"cup": "a", // the cup\n "lid": 1}'))
        self.assertEqual(sorted(kinds(found)), ["example-undocumented", "json-invalid"])

    def test_members_of_a_list_in_place_of_an_object(self) -> None:
        found = run(page(("cup", "string", "x"), example='[{"cup": "a", "lid": 1}]'))
        self.assertEqual(sorted(kinds(found)), ["example-contradiction", "example-undocumented"])

    def test_one_fact_is_told_once(self) -> None:
        text = page(("cup", "boolean", "The total number of cups"))
        one, two = run(text), run(text, text.replace("PUT", "POST").replace("Update tea", "Add tea"))
        self.assertEqual(kinds(two), ["description-contradiction"])
        told = two.findings[0]
        self.assertIn("2 places on 2 pages", told.message)
        self.assertEqual(len(dict(told.details)["places"]), 2)
        self.assertEqual(told.fingerprint, one.findings[0].fingerprint)

    def test_a_table_that_is_there_twice(self) -> None:
        rows = (("cup", "string", "x"), ("lid", "string", "x"), ("pot", "string", "x"))
        self.assertEqual(kinds(run(page(*rows, more=table(*rows)))), ["row-duplicate"])

    def test_two_lists(self) -> None:
        found = run(page(("cup", "nmber", "x"), ("lid", "boolean", "The total number of lids"))).findings
        self.assertEqual([dict(one.details)["list"] for one in found], ["unread", "mistake"])

    def test_without_codes_nothing_is_said_of_errors(self) -> None:
        plain = run(page(("cup", "string", "x"))).root.plain()
        self.assertNotIn("responses", plain["components"])
        self.assertNotIn("default", plain["paths"]["/{shopId}/teas/{teaId}"]["put"]["responses"])

    def test_error_codes(self) -> None:
        found = run(page(("cup", "string", "x")), CODES)
        plain = found.root.plain()
        made = plain["components"]["schemas"]["ErrorCode"]
        values, any_text = made["anyOf"]  # a code that the page does not list is one, too
        self.assertEqual(values["enum"], ["WRONG_LEAF", "POT_NOT_FOUND", "POT_IS_HOT"])
        self.assertEqual(any_text, {"type": "string"})
        self.assertEqual(made["x-codes"]["POT_IS_HOT"], {"status": 409, "family": "Pots"})
        for item in plain["paths"].values():
            for operation in item.values():
                self.assertEqual(operation["responses"]["default"], {"$ref": "#/components/responses/Error"})
        content = plain["components"]["responses"]["Error"]["content"]
        self.assertEqual(content, {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}})
        members = plain["components"]["schemas"]["Error"]["properties"]
        self.assertEqual(members["errorCode"], {"$ref": "#/components/schemas/ErrorCode"})
        self.assertEqual(sorted(kinds(found)), ["error-code-twice", "error-code-unread"])
        self.assertIn("No such pot.", run(page(("cup", "string", "x")), CODES, with_text=True).text)


if __name__ == "__main__":
    unittest.main()
