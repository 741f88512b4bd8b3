"""Every public function that is given an error, found in the headers: it forgets what the error held before."""

from __future__ import annotations

import dataclasses
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from codegen.binding.emit import render
from tests.differential.driver import ROOT, Driver, is_plain, load


def functions(folder: Path) -> set[str]:
    """The functions that headers below `folder` declare, or define inline, with an oac_error that they may change."""
    found: set[str] = set()
    for header in folder.rglob("*.h"):
        text = re.sub(r"/\*.*?\*/|^\s*#.*?(?<!\\)$", " ", header.read_text(encoding="utf-8"), flags=re.S | re.M)
        found |= set(re.findall(r"\b(\w+)\((?:[^()]|\([^()]*\))*(?<!const )\boac_error \*\w+(?:,[^()]*)?\)", text))
    return found


class Errors(unittest.TestCase):
    def test_are_reset_first(self) -> None:
        with tempfile.TemporaryDirectory() as made:
            loaded = load()
            description = dataclasses.replace(loaded, api=loaded.whole)  # those that hold bytes, too
            others = {item.stem for item in description.api.operations if not is_plain(item)}
            others |= {item.stem for item in description.api.documents}
            for path, text in render(description.api).items():
                if path.startswith("include/") and Path(path).stem not in others:
                    (Path(made) / path).parent.mkdir(parents=True, exist_ok=True)
                    (Path(made) / path).write_text(text, encoding="utf-8")
            declared = functions(ROOT / "runtime/include") | functions(Path(made))
            self.assertLess({"oac_json_check", "oac_error_set", "oac_front_start"}, declared)
            driver = Driver(description, ("-O0",), True, template="errors.c.j2")
            self.addCleanup(driver.close)
            done = subprocess.run([str(driver.path)], capture_output=True, text=True, timeout=60)
            self.assertEqual(0, done.returncode, done.stdout[-500:] + done.stderr[-3000:])
            lines = done.stdout.splitlines()
            self.assertEqual([], [line for line in lines if line.startswith("!")])
            self.assertEqual(set(), declared - set(lines))


if __name__ == "__main__":
    unittest.main()
