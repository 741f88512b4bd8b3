"""The examples of the vendor's pages are as the description has them: each request and each answer is valid, holds
nothing that is not described, and writes dates as their format says. Their C is asked by tests/differential.
"""

from __future__ import annotations

import re
import unittest
from collections import Counter
from collections.abc import Iterator
from typing import Any

import yaml

from codegen.description.bundle import plain_description
from tests.mock.judge import Judge
from tests.spec.documented import SPEC, Example, examples, operations, target, undocumented

_FORMATS = {
    "ecwid-date-time": re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4}"),
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
}


def texts(document: dict[str, Any], schema: Any, value: Any, path: str = "") -> Iterator[tuple[str, str, str]]:
    """Every text whose schema has a format: its place, the format and the text."""
    found = target(document, schema)
    if not isinstance(found, dict):
        return
    if isinstance(value, list):
        for element in value:
            yield from texts(document, found.get("items", {}), element, f"{path}[]")
    elif isinstance(value, dict):
        for name, member in value.items():
            yield from texts(document, found.get("properties", {}).get(name, {}), member, f"{path}.{name}")
    elif isinstance(value, str) and "format" in found:
        yield path, found["format"], value


class Documented(unittest.TestCase):
    document: dict[str, Any]
    facts: dict[str, Any]
    found: list[Example]

    @classmethod
    def setUpClass(cls) -> None:
        cls.document = plain_description(str(SPEC))
        cls.facts = yaml.load(SPEC.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        cls.found = list(examples(cls.document))

    def test_each_is_valid(self) -> None:
        for each in self.found:
            with self.subTest(str(each)):
                judge = Judge(self.document, each.schema, each.kind == "request")
                self.assertEqual([], list(map(str, judge.violations(each.value))))

    def test_each_holds_only_what_is_described(self) -> None:
        for each in self.found:
            with self.subTest(str(each)):
                self.assertEqual([], list(undocumented(self.document, each.schema, each.value)))

    def test_texts_are_as_their_formats_say(self) -> None:
        for each in self.found:
            for path, name, text in texts(self.document, each.schema, each.value):
                if name in _FORMATS and text:
                    with self.subTest(str(each), path=path):
                        self.assertRegex(text, re.compile(_FORMATS[name].pattern + r"\Z"))

    def test_what_the_pages_have_wrong_is_corrected(self) -> None:
        """How many there are; all examples of the pages are facts, but for those that are not JSON."""
        pages = list(examples(self.facts))
        wrong = [each for each in pages if not self._is_right_by_the_pages(each)]
        known = {(each.operation, each.kind, each.status, each.name): each.value for each in pages}
        here = {(each.operation, each.kind, each.status, each.name): each.value for each in self.found}
        added = [key for key in here if key not in known]
        changed = [key for key in here if key in known and here[key] != known[key]]
        kinds = Counter(each.kind for each in self.found)
        every = len(list(operations(self.document)))
        print(
            f"\n{len(self.found)} examples of {len({each.operation for each in self.found})} of "
            f"{every} operations ({kinds['request']} requests, {kinds['answer']} answers): "
            f"{len(pages)} are facts, of which {len(wrong)} contradict their pages and {len(changed)} were changed; "
            f"{len(added)} are not JSON on their pages, or stand elsewhere there"
        )
        self.assertGreater(len(pages), 0)
        self.assertTrue(wrong, "the pages contradict themselves no more: corrections can go")

    def _is_right_by_the_pages(self, each: Example) -> bool:
        facts = self.facts
        is_valid = not Judge(facts, each.schema, each.kind == "request").violations(each.value)
        return is_valid and not list(undocumented(facts, each.schema, each.value))


if __name__ == "__main__":
    unittest.main()
