"""A share of the cases on a compiler and on abidiff; `python3 -m tests.diff` tries all of them."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from tests.diff.judge import Bench, all_cases

# One for each way in which C can break or not break.
SHARE = (
    "rate_gone", "operation_removed", "parameter_widened", "parameters_swapped", "answer_removed", "type_renamed",
    "member_appended", "member_removed_with_its_type", "member_renamed", "member_moved", "integer_to_number",
    "string_list_to_enumeration_list", "required_added", "value_appended", "value_inserted", "value_renamed",
)  # fmt: skip


class Reality(unittest.TestCase):
    def test_compiler_and_abidiff_confirm_the_verdict(self) -> None:
        entries = [entry for entry in all_cases() if entry[0].name in SHARE and not entry[1]]
        self.assertEqual(len(SHARE), len(entries))
        with tempfile.TemporaryDirectory() as folder:
            bench = Bench(Path(folder))
            for case, backwards in entries:
                with self.subTest(case.name):
                    self.assertEqual([], list(bench.real(case, backwards)))


if __name__ == "__main__":
    unittest.main()
