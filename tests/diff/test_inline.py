"""A function of headers that gives way breaks the source alone; a symbol of the library that does breaks the ABI."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from codegen.compare.change import Change
from codegen.compare.diff import compare
from tests.diff.reality import Side, abi_report, compiles
from tests.diff.support import Doc, document

CASES = (("thing_copy", "same"), ("thing_to_cjson", "same"), ("thing_parse", "breaks"), ("thing_oac_type", "breaks"))
OBJECT: Doc = {"type": "object", "properties": {"a": {"type": "string"}}}


def taken(name: str) -> Doc:
    """Beside Thing there comes a type that is called as one of its functions was."""
    after = document({"Thing": OBJECT, name: OBJECT})
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    answers = {"200": {"description": "Found.", "content": content}}
    after["paths"]["/others"] = {"get": {"operationId": "getOther", "responses": answers}}
    return after


class Inline(unittest.TestCase):
    def test_what_gives_way(self) -> None:
        for name, abi in CASES:
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                old, new = Side(Path(folder) / "old", document({"Thing": OBJECT})), Side(
                    Path(folder) / "new", taken(name)
                )
                found = [one for one in compare(old.snapshot, new.snapshot) if one.rule.endswith("name-changed")]
                self.assertEqual([(f"shop_{name}_2", "breaks", abi)], [self.said(one) for one in found])
                self.assertEqual(abi == "breaks", bool(abi_report(old, new)))
                self.assertEqual("", compiles(new, new))

    @staticmethod
    def said(change: Change) -> tuple[str, str, str]:
        return change.symbol, str(change.effect.source), str(change.effect.abi)


if __name__ == "__main__":
    unittest.main()
