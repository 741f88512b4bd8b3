"""A share of the cases on a compiler and on abidiff; `python3 -m tests.diff` tries all of them."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from tests.diff.judge import Bench, all_cases

# One for each way in which C can break or not break.
SHARE = (
    "rate_gone",
    "operation_removed",
    "parameter_widened",
    "answer_removed",
    "type_renamed",
    "member_appended",
    "member_removed_with_its_type",
    "member_renamed",
    "integer_to_number",
    "string_list_to_enumeration_list",
    "required_added",
    "value_inserted",
    "value_renamed",
)


class Reality(unittest.TestCase):
    def test_compiler_and_abidiff_confirm_the_verdict(self) -> None:
        entries = [entry for entry in all_cases() if entry[0].name in SHARE and not entry[1]]
        self.assertEqual(len(SHARE), len(entries))
        with tempfile.TemporaryDirectory() as folder:
            bench = Bench(Path(folder))
            for case, backwards in entries:
                with self.subTest(case.name):
                    self.assertEqual([], list(bench.real(case, backwards)))

    def test_the_generator_keeps_the_rules_of_layout(self) -> None:
        """codegen/binding/LAYOUT.md: members in the order of the description, `extra` last, enumerators from 1."""
        with tempfile.TemporaryDirectory() as folder:
            side = Bench(Path(folder)).bases["base"]
            for item in side.snapshot.api.objects:
                if item.c_name not in side.snapshot.schemas:  # parameters have no schema as a whole
                    continue
                properties = list(side.snapshot.schemas[item.c_name].get("properties").members)
                self.assertEqual(properties, [member.json_name for member in item.members])
                end = 0
                for at in range(len(properties) + 1):  # the last one is `extra`
                    place, size = (
                        int(word.split()[-1]) for word in side.layout[f"{item.c_name} member {at}"].split(",")
                    )
                    self.assertTrue(end <= place < end + 8, f"{item.c_name}: member {at} at {place} after {end}")
                    end = place + size
                self.assertEqual(str(end), side.layout[f"{item.c_name} size"])
            for enum in side.snapshot.api.enums:
                texts = [item.value for item in side.snapshot.schemas[enum.c_name].get("enum")]
                self.assertEqual(texts, [value.text for value in enum.values])
                numbers = [side.layout[value.c_name] for value in enum.values]
                self.assertEqual([str(at + 1) for at in range(len(texts))], numbers)


if __name__ == "__main__":
    unittest.main()
