"""Names are looked up by an index that the generator makes and the runtime reads: one hash, and no loop in a loop."""

from __future__ import annotations

import os
import random
import subprocess
import tempfile
import unittest
from pathlib import Path

from codegen.binding.emit import lookup
from tests.bench import members
from tests.codegen.compiling import ROOT

_PROGRAM = """
#include "base/lookup.h"
#include <stdio.h>
int main(int count, char **names)
{
    for (int i = 1; i < count; i++) {
        printf("%lu\\n", (unsigned long)oac_lookup_hash(names[i], strlen(names[i])));
    }
    return 0;
}
"""


class Hash(unittest.TestCase):
    def test_the_generator_and_the_runtime_have_one(self) -> None:
        chosen = random.Random(1)
        letters = "abcXYZ019_-.$ äß€😀"
        names = ["", *("".join(chosen.choices(letters, k=length)) for length in range(1, 60) for _ in range(4))]
        with tempfile.TemporaryDirectory() as folder:
            source, program = Path(folder, "hash.c"), str(Path(folder, "hash"))
            source.write_text(_PROGRAM, encoding="utf-8")
            folders = [f"-I{ROOT}/runtime/include", f"-I{ROOT}/runtime/src"]
            compiler = os.environ.get("CC", "cc")
            subprocess.run([compiler, "-std=c11", *folders, str(source), "-o", program], check=True, timeout=60)
            said = subprocess.run([program, *names], capture_output=True, text=True, check=True, timeout=60).stdout
        self.assertEqual([lookup.hash_of(name.encode()) for name in names], list(map(int, said.split())))

    def test_every_name_has_its_slot_and_there_is_a_free_one(self) -> None:
        for count in (1, 5, 200, 255, 256, 1000):
            slots = lookup.index([f"name{number}" for number in range(count)])
            self.assertEqual(sorted(filter(None, slots)), list(range(1, count + 1)))
            self.assertIn(0, slots)
            self.assertEqual(len(slots) & (len(slots) - 1), 0)


class Growth(unittest.TestCase):
    def test_members_in_any_order_take_time_by_their_number(self) -> None:
        orders = ("shuffled, spaced", "shuffled")
        with tempfile.TemporaryDirectory() as folder:
            few, many = (members.measured(Path(folder, str(count)), count, orders) for count in (100, 800))
        for order in orders:
            with self.subTest(order):
                self.assertLess(many[order][0], few[order][0] * 16)


if __name__ == "__main__":
    unittest.main()
