"""Read, change, send, of every resource that has a read and an update: what is in the request of one changed member."""

from __future__ import annotations

import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from codegen.binding.literal import quoted
from tests.harness.lab import outside_make
from tests.live.description import PREFIX, ROOT, compact, operations

HEADERS = ROOT / "generated/include" / PREFIX
_CHANGES = re.compile(rf"({PREFIX}_\w+)_changes\(\s*const (\w+) \*before,\s*const \w+ \*after,\s*(\w+) \*request")
_RESPONSE = re.compile(r"\b(\w+) \*response")
_FLAGS = "-std=c11 -O0 -Wall -Wextra -Werror".split()


class Changes(unittest.TestCase):
    def test_one_member_is_what_is_sent(self) -> None:
        cases = [found for path in sorted(HEADERS.glob("*.h")) for found in _CHANGES.findall(path.read_text("utf-8"))]
        if not cases:
            self.skipTest("no resource has a read and an update")
        examples = self.examples()
        rows = [
            f"CASE({operation}, {record}, {request}, {quoted(example)})"
            for operation, record, request in cases
            for example in [max(examples.get(record, ["{}"]), key=len)]
        ]
        printed = self.run_program("\n".join(rows) + "\n").splitlines()
        self.assertEqual([], printed[:-1][:20])
        counts = {word: int(number) for word, number in re.findall(r"(\w+) (\d+)", printed[-1])}
        self.assertGreater(counts["sent"], len(cases), printed[-1])
        if len(cases) > 20:  # as many as there are of the whole API
            self.assertGreater(counts["sent"], 300, printed[-1])
            self.assertGreater(counts["refused"], 300, printed[-1])
            self.assertLess(counts["apart"], counts["sent"] / 20, printed[-1])

    def examples(self) -> dict[str, list[str]]:
        """What answers are on the pages, by the record that they are read as."""
        found: dict[str, list[str]] = {}
        for operation in operations():
            header = HEADERS / f"{operation.command.replace('-', '_')}.h"
            record = _RESPONSE.search(header.read_text("utf-8")) if operation.answers and header.exists() else None
            if record is not None:
                found.setdefault(record[1], []).extend(map(compact, operation.answers))
        return found

    def run_program(self, rows: str) -> str:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "cases.inc").write_text(rows, encoding="utf-8")
            program = Path(folder) / "changes"
            subprocess.run(
                ["cc", *_FLAGS, f"-I{ROOT}/runtime/include", f"-I{ROOT}/generated/include", f"-I{folder}"]
                + ["-o", str(program), str(ROOT / "tests/live/changes.c"), str(ROOT / "build/libecwid.a")]
                + [str(ROOT / "build/liboac.a"), "-lcurl"],
                check=True,
                timeout=300,
                env=outside_make(),
            )
            return subprocess.run([program], capture_output=True, text=True, check=True, timeout=60).stdout


if __name__ == "__main__":
    unittest.main()
