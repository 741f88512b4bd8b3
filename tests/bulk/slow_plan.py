"""The plan of very many items: memory is flat, and each of a million is checked; CSV against a reader of others."""

from __future__ import annotations

import csv
import io
import json
import os
import random
import subprocess
import sys
import unittest
from pathlib import Path

from tests.bench.bulk import write_items
from tests.bulk.inputs import UPDATE, Inputs
from tests.command.support import COMMAND, environment

ITEMS = 1_000_000
MOST_KIB = 64 * 1024
# What stands in cells that are hard to take apart.
PIECES = ["a", '"', ",", ";", "\n", "\r\n", "'", "=", " ", "ä", "\t", "007", "null"]


# A process begins with the memory of the one that started it, as far as the kernel's count goes; so a small one does.
PEAK = """
import resource, subprocess, sys
code = subprocess.call(sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)
sys.exit(code)
"""


def peak(arguments: list[str]) -> tuple[int, str, int]:
    """Exit status, standard output, and the most memory that was resident, in KiB."""
    line = [sys.executable, "-S", "-c", PEAK, COMMAND, *arguments]
    values = environment("http://127.0.0.1:9/api/v3")
    done = subprocess.run(line, capture_output=True, env=values, text=True, check=False)
    return done.returncode, done.stdout, int(done.stderr.split()[-1])


class Million(Inputs):
    def test_memory_is_flat(self) -> None:
        for path in write_items(Path(self.folder), ITEMS):
            code, output, most = peak([*UPDATE, "--input", str(path), "--plan", "--output", "json"])
            self.assertEqual((code, json.loads(output)["planned"]), (0, ITEMS))
            self.assertLess(most, MOST_KIB, path.name)

    def test_all_about_the_same_thing(self) -> None:
        path = self.write("items.ndjson", '{"customerId":1,"name":"a"}\n' * 200_000)
        code, output, most = peak([*UPDATE, "--input", str(path), "--plan", "--output", "json", "--allow-duplicates"])
        self.assertEqual((code, json.loads(output)["duplicates"]), (0, 199_999))
        self.assertLess(most, MOST_KIB)


class Growing(Inputs):
    def test_what_is_written_while_it_is_read_is_refused(self) -> None:
        lines = "".join(f'{{"customerId":{number},"name":"a"}}\n' for number in range(1, 200_001))
        path = self.write("items.ndjson", lines)
        with path.open("a", encoding="utf-8") as end:
            process = subprocess.Popen(
                [COMMAND, *UPDATE, "--input", str(path), "--plan"],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environment("http://127.0.0.1:9/api/v3"),
                text=True,
            )
            number = 200_001
            while process.poll() is None:
                end.write(f'{{"customerId":{number},"name":"a"}}\n')
                end.flush()
                number += 1
            _, errors = process.communicate()
        self.assertEqual((process.returncode, "was changed while it was read" in errors), (2, True), errors)


class Cells(Inputs):
    def test_what_another_program_writes_is_read(self) -> None:
        chance = random.Random(16)
        wanted: dict[str, dict[str, str]] = {}
        for delimiter in (",", ";", "\t"):
            text = io.StringIO()
            writer = csv.writer(text, delimiter=delimiter, lineterminator=chance.choice(["\n", "\r\n"]))
            writer.writerow(["customerId", "name", "email"])
            wanted.clear()
            for number in range(1, 301):
                cells = ["".join(chance.choices(PIECES, k=chance.randrange(1, 6))) for _ in range(2)]
                writer.writerow([number, *cells])
                wanted[str(number)] = dict(zip(("name", "email"), map(without_apostrophe, cells)))
            path = self.folder / "items.csv"
            got = self.sent(text.getvalue(), "--allow-unknown", "--rate", "100000/s", name=path.name)
            self.assertEqual(got, wanted)
            os.remove(f"{path}.journal")


def without_apostrophe(text: str) -> str:
    """As the guide has it."""
    begin = text.lstrip("'").lstrip(" ")[:1]
    return text[1:] if text[:1] == "'" and begin in tuple("=+-@\t\r\n") else text


if __name__ == "__main__":
    unittest.main()
