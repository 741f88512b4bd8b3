"""Findings about the published pages against what a person said of a sample of them: judged_findings.tsv."""

from __future__ import annotations

import unittest
from pathlib import Path
from typing import Any

from tests.importer.support import PUBLISHED, needs_docs, needs_parsers

JUDGED = Path(__file__).parent / "judged_findings.tsv"
SHARE = 0.95


def judged() -> list[tuple[bool, str, str, str]]:
    rows = [line.split("\t") for line in JUDGED.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    return [(verdict == "+", kind, page, word) for verdict, kind, page, word in rows]


def is_told(findings: Any, kind: str, page: str, word: str) -> bool:
    """Whether a finding of the kind, about the page, has the word in its message or is about a field of that name."""
    for one in findings:
        details = dict(one.details)
        places = [str(one.position), *details.get("places", ())]
        about = one.message if word not in (details.get("field", ""),) else word
        if one.kind == kind and word in about and any(f"/{page}:" in place for place in places):
            return True
    return False


@needs_parsers
@needs_docs
class JudgedTest(unittest.TestCase):
    def test_recall_and_precision(self) -> None:
        from codegen.pages.run import import_pages
        from codegen.pages.source import read_sources

        findings = import_pages(read_sources([str(PUBLISHED)])).findings
        told = [(is_right, *about, is_told(findings, *about)) for is_right, *about in judged()]
        right = [one for one in told if one[0]]
        found = [one for one in told if one[-1]]
        both = [one for one in right if one[-1]]
        missed = [one[1:-1] for one in right if not one[-1]]
        wrong = [one[1:-1] for one in found if not one[0]]
        self.assertGreater(len(right), 75)
        self.assertGreaterEqual(len(both) / len(right), SHARE, missed)
        self.assertGreaterEqual(len(both) / len(found), SHARE, wrong)


if __name__ == "__main__":
    unittest.main()
