"""The verdict on large types: what stayed in its place, and work that grows with the members."""

from __future__ import annotations

import itertools
import json
import random
import tempfile
import time
import unittest
from pathlib import Path
from typing import Any

from codegen.cli.pipeline import load
from codegen.compare.change import Change
from codegen.compare.diff import compare
from codegen.compare.order import kept_order
from codegen.compare.snapshot import Snapshot, snapshot
from codegen.source.diagnostics import Diagnostics
from tests.codegen import made

COUNT = 3000


def of(properties: dict[str, Any]) -> Snapshot:
    document = made.references(0)
    document["components"]["schemas"]["Name0"] = {"type": "object", "properties": properties}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "api.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        _, root = load(str(path), [], "made", Diagnostics())
    assert root is not None
    return snapshot(root, "made")


def longest(ranks: list[int]) -> list[set[int]]:
    """Every longest ascending run, by trying all."""
    for length in range(len(ranks), -1, -1):
        found = [
            set(run)
            for run in itertools.combinations(range(len(ranks)), length)
            if all(ranks[one] < ranks[other] for one, other in zip(run, run[1:]))
        ]
        if found:
            return found
    return [set()]


class KeptOrder(unittest.TestCase):
    def test_it_is_a_longest_run(self) -> None:
        chance = random.Random(10)
        for length in range(9):
            for _ in range(40):
                ranks = chance.sample(range(length), length)
                self.assertIn(kept_order(ranks), longest(ranks), ranks)

    def test_of_several_the_one_that_ends_first(self) -> None:
        self.assertEqual({0, 2}, kept_order([1, 0, 3, 2]))
        self.assertEqual({0}, kept_order([2, 1, 0]))
        self.assertEqual(set(), kept_order([]))

    def test_many(self) -> None:
        start = time.process_time()
        chance = random.Random(11)
        kept_order(chance.sample(range(100_000), 100_000))
        self.assertEqual(100_000, len(kept_order(range(100_000))))
        self.assertLess(time.process_time() - start, 5)


class Large(unittest.TestCase):
    """Each took minutes, or would have."""

    def changes(self, old: dict[str, Any], new: dict[str, Any]) -> tuple[Change, ...]:
        sides = of(old), of(new)
        start = time.process_time()
        found = compare(*sides)
        self.assertLess(time.process_time() - start, 10)
        return found

    def test_members_in_another_order(self) -> None:
        members = {f"member{number}": {"type": "string"} for number in range(COUNT)}
        found = self.changes(members, dict(reversed(members.items())))
        self.assertEqual(COUNT - 1, len(found))
        self.assertEqual({"member-moved"}, {change.rule for change in found})

    def test_all_members_under_other_names(self) -> None:
        """So many at one place are not guessed to be the same."""
        old, new = ({f"{name}{number}": {"type": "string"} for number in range(COUNT)} for name in ("first", "other"))
        found = self.changes(old, new)
        self.assertEqual({"member-added", "member-removed"}, {change.rule for change in found})

    def test_one_of_many_under_another_name(self) -> None:
        names = [f"member{number}" for number in range(COUNT)]
        old = {name: {"type": "string"} for name in names}
        new = {name.replace("member1234", "member1234Name"): {"type": "string"} for name in names}
        self.assertEqual(["member-renamed"], [change.rule for change in self.changes(old, new)])

    def test_values(self) -> None:
        old, new = ({"kind": {"type": "string", "enum": [f"{a}{at}" for at in range(COUNT)]}} for a in "AB")
        found = self.changes(old, new)
        self.assertTrue({"value-removed", "value-appended"} <= {change.rule for change in found})


if __name__ == "__main__":
    unittest.main()
