"""What holds of all values of one kind, over the whole description with its corrections: counts and sizes are integers,
dates are texts with a format, and no answer is refused for how long its page is."""

from __future__ import annotations

import re
import unittest
from collections.abc import Iterator
from typing import Any

from codegen.description.bundle import plain_description
from tests.spec.documented import SPEC

PAGE = ("total", "count", "offset", "limit")
_LIMITS = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "enum", "const"}
_NUMBER = re.compile(r"(?:offset|limit|[a-z]+Count|count|[sS]ize|[qQ]uantity)")
_DATE = re.compile(r"(?:[a-z]\w*)?(?:[dD]ate|[tT]imestamp|[a-z]At)|created|updated|cancelled|registered|expire")
_FORMATS = {"date", "ecwid-date-time"}
# Dates, each of its kind, as the pages have them.
_OTHERWISE = {
    "minDate": "what JavaScript makes of a Date",
    "maxDate": "what JavaScript makes of a Date",
    "dateFormat": "how dates are written",
    "from_date": "a date or a UNIX timestamp, in a query",
    "to_date": "a date or a UNIX timestamp, in a query",
    "displayedCount": "a number as people read it: 1K",
}


class Kinds(unittest.TestCase):
    document: dict[str, Any]

    @classmethod
    def setUpClass(cls) -> None:
        cls.document = plain_description(str(SPEC))

    def members(self) -> Iterator[tuple[str, str, Any]]:
        """Place, name and schema of every member and parameter."""
        for name, schema in self.document["components"]["schemas"].items():
            for member, inner in schema.get("properties", {}).items():
                yield f"{name}.{member}", member, inner
        for path, item in self.document["paths"].items():
            for method, operation in item.items():
                for one in operation.get("parameters", []) if isinstance(operation, dict) else []:
                    if "schema" in one:
                        yield f"{method} {path} {one['name']}", one["name"], one["schema"]

    @staticmethod
    def kinds(schema: Any) -> set[str]:
        kinds = schema.get("type", [])
        return {kinds} if isinstance(kinds, str) else set(kinds)

    def test_counts_and_sizes_are_integers(self) -> None:
        found = {
            place: schema
            for place, name, schema in self.members()
            if _NUMBER.fullmatch(name) and name not in _OTHERWISE and self.kinds(schema) - {"null", "integer"}
        }
        self.assertEqual({}, found)

    def test_dates_are_texts_with_a_format(self) -> None:
        """Or integers, where they count seconds; or objects that hold several."""
        found, seen = {}, 0
        for place, name, schema in self.members():
            if _DATE.fullmatch(name) and name not in _OTHERWISE and "string" in self.kinds(schema):
                seen += 1
                if schema.get("format") not in _FORMATS:
                    found[place] = schema
        self.assertEqual({}, found)
        self.assertGreater(seen, 50)

    def test_every_exception_is_there(self) -> None:
        names = {name for _, name, _ in self.members()}
        self.assertEqual(set(), _OTHERWISE.keys() - names)

    def test_an_answer_is_not_refused_for_its_place_in_a_list(self) -> None:
        pages = 0
        for name, schema in self.document["components"]["schemas"].items():
            members = schema.get("properties", {})
            if not {"total", "offset", "limit"} <= members.keys():
                continue
            pages += 1
            for member in PAGE:
                with self.subTest(f"{name}.{member}"):
                    self.assertEqual(set(), _LIMITS & members.get(member, {}).keys())
        self.assertGreater(pages, 10)

    def test_an_offset_is_a_number_without_a_default_and_a_limit_has_one_of_its_page(self) -> None:
        for place, name, schema in self.members():
            if " " in place and name == "offset":
                self.assertEqual({"type", "format"}, set(schema), place)
            if " " in place and name == "limit":
                self.assertEqual("integer", schema["type"], place)
                self.assertLessEqual(schema.get("default", 100), schema.get("maximum", 100), place)


if __name__ == "__main__":
    unittest.main()
