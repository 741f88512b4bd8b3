"""The vendor's pages against what people have judged of them: facts, members that only examples show, findings.

All of it looks at one import (see published). `python3 -m tests.importer.judging` prints the same numbers.
"""

from __future__ import annotations

import unittest

from tests.importer import judging, told
from tests.importer.published import published
from tests.importer.support import needs_docs, needs_parsers

SHARE = 0.95


@needs_parsers
@needs_docs
class WholeTest(unittest.TestCase):
    def test_all_pages_are_one_description(self) -> None:
        found = published().imported
        operations = [one for item in found.root.plain()["paths"].values() for one in item.values()]
        self.assertEqual(len(found.pages), 210)
        self.assertEqual(len(operations), 209)  # two pages are faces of GET /batch
        self.assertEqual(found.unread, ())
        kinds = {one.kind for one in found.findings}
        self.assertEqual(kinds & {"include-unread", "endpoint-twice"}, set())
        mistakes = [one for one in found.findings if dict(one.details)["list"] == "mistake"]
        self.assertLess(len(mistakes), 320)  # 16 families

    def test_every_operation_says_its_scopes(self) -> None:
        for path, item in published().imported.root.plain()["paths"].items():
            for method, one in item.items():
                self.assertIn("security", one, f"{method} {path}")


@needs_parsers
@needs_docs
class FactTest(unittest.TestCase):
    def check(self, score: judging.Score, least: int) -> None:
        for kind in score.expected:
            if score.expected[kind] >= 20:  # of fewer, one is more than the twentieth part
                with self.subTest(kind, wrong=[line for line in score.wrong if f": {kind}" in line][:5]):
                    self.assertGreaterEqual(min(score.shares(kind)), SHARE)
        self.assertGreaterEqual(min(score.all_shares()), SHARE, score.wrong)
        self.assertGreater(sum(score.expected.values()), least)

    def test_a_sample_of_each_kind_of_fact(self) -> None:
        self.check(judging.score_published("published.tsv"), 500)

    def test_rows_drawn_from_the_pages(self) -> None:
        self.check(judging.score_published("drawn.tsv"), 400)

    def test_rows_drawn_when_the_others_were_read_rightly(self) -> None:
        self.check(judging.score_published("drawn_later.tsv"), 200)


@needs_parsers
@needs_docs
class FindingTest(unittest.TestCase):
    def shares(self, name: str, judged: told.Told) -> None:
        self.assertGreaterEqual(judged.recall, SHARE, (name, judged.missed))
        self.assertGreaterEqual(judged.precision, SHARE, (name, judged.wrong))

    def test_a_sample_of_the_findings(self) -> None:
        judged = told.told_findings()
        self.assertGreater(len(judged.due), 75)
        self.shares("findings", judged)

    def test_pages_that_were_read_as_a_whole(self) -> None:
        *lists, (name, judged) = told.told_of_pages()
        self.assertGreater(len(judged.due), 100)
        self.shares(name, judged)
        for name, judged in lists:
            self.assertGreater(min(judged.recall, judged.precision), 0.9, (name, judged.missed, judged.wrong))

    def test_members_that_only_examples_show(self) -> None:
        judged = told.told_members()
        self.assertGreater(len(judged.due), 150)
        self.assertGreaterEqual(judged.recall, 0.97, judged.missed)
        self.assertGreaterEqual(judged.precision, 0.97, judged.wrong)


if __name__ == "__main__":
    unittest.main()
