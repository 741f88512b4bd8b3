"""Drift against a description with an overlay: what a person has corrected counts as said."""

from __future__ import annotations

import unittest

from codegen.compare import drift
from codegen.description.overlay import apply
from codegen.source.diagnostics import Diagnostics
from codegen.source.yamldoc import loads
from tests.importer.support import needs_parsers, page, run
from tests.importer.test_drift import described


@needs_parsers
class OverlayTest(unittest.TestCase):
    """A correction is not drift, whether the page still says otherwise or has caught up."""

    old = page(("order", "boolean", "x"), ("note", "string", "x"))
    overlay = (
        "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n"
        "- {target: $.components.schemas.UpdateTeaRequest.properties.order, description: why, "
        "update: {type: integer, format: int64}}\n"
        "- {target: $.components.schemas.UpdateTeaRequest.properties, description: why, "
        "update: {group: {type: string}}}\n"
        "- {target: $.components.schemas.UpdateTeaRequest.properties.note, description: why, remove: true}\n"
    )

    def found(self, new: str) -> list[tuple[str, str]]:
        diagnostics = Diagnostics()
        base, overlay = described(self.old), loads(self.overlay, "overlay.yaml", diagnostics)
        assert overlay is not None
        merged = apply(base, overlay, diagnostics)
        self.assertEqual(list(diagnostics), [])
        return [(one.kind, one.subject) for one in drift.compare(run(new).root, base, merged)]

    def test_an_order_that_the_page_takes_over(self) -> None:
        self.assertEqual(
            self.found(page(("order", "boolean", "x"), ("note", "string", "x"), ("group", "string", "x"))), []
        )
        self.assertEqual(
            self.found(page(("note", "string", "x"), ("order", "boolean", "x"))),
            [],
        )

    def test_the_page_as_it_was(self) -> None:
        self.assertEqual(self.found(self.old), [])

    def test_a_page_that_has_caught_up(self) -> None:
        self.assertEqual(self.found(page(("order", "integer", "x"), ("group", "string", "x"))), [])

    def test_code_in_a_cell_that_has_caught_up(self) -> None:
        self.assertEqual(self.found(page(("order", "integer", "From `0`."), ("group", "string", "Such as `VIP`"))), [])

    def test_a_page_that_says_something_else(self) -> None:
        self.assertEqual(
            self.found(page(("order", "string", "x"), ("note", "string", "x"))),
            [("type-changed", "updateTea.request.order")],
        )
        self.assertEqual(
            self.found(page(("order", "boolean", "x"), ("group", "number", "x"))),
            [("type-changed", "updateTea.request.group")],
        )


if __name__ == "__main__":
    unittest.main()
