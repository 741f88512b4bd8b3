"""The files themselves: what is generated is what any shell can read, whatever the description says."""

from __future__ import annotations

import shutil
import subprocess
import unittest
from pathlib import Path

from codegen.binding.emit.completion import completions
from codegen.source.output import MARK
from tests.completion import shells
from tests.completion.hostile import HOSTILE, RUN, hostile
from tests.harness import lab

FILES = {"bash": "lab.bash", "zsh": "_lab", "fish": "lab.fish"}


class Readable(unittest.TestCase):
    def readable(self, folder: Path) -> None:
        for shell, name in FILES.items():
            with self.subTest(shell):
                if shutil.which(shell) is None:
                    self.skipTest(f"{shell} is not installed")
                command = [shell, "-n", str(folder / name)]
                done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
                self.assertEqual((0, "", ""), (done.returncode, done.stdout, done.stderr))


class Files(Readable):
    def test_of_the_lab(self) -> None:
        api = lab.model()
        with shells.written(api) as folder:
            self.readable(folder)
        for name, text in completions(api).items():
            self.assertEqual(text, (lab.MADE / name).read_text(encoding="utf-8"))
            self.assertIn(f"# Made from {api.spec} {MARK};\n", text)
        self.assertTrue(completions(api)["completion/_lab"].startswith("#compdef lab\n"))


class Hostile(Readable):
    """Words of a description are shown, and never run."""

    folder: Path

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = cls.enterClassContext(shells.written(hostile(lab.model())))

    def tearDown(self) -> None:
        self.assertEqual(sorted(FILES.values()), sorted(each.name for each in self.folder.glob("[_lm]*")))

    def test_they_can_be_read(self) -> None:
        self.readable(self.folder)

    def test_values_are_quoted(self) -> None:
        kinds = ("lab", "search-things", "--kind")
        every, plain, single, double = shells.bash(
            self.folder, "lab", [(*kinds, ""), (*kinds, "pl"), (*kinds, "'"), (*kinds, '"')]
        )
        self.assertEqual(["plain"], plain)
        self.assertIn(f"\\$\\({RUN.replace(' ', chr(92) + ' ')}\\)", every)
        # What is put within quotes that are open stands there as it is.
        self.assertEqual([], [each for each in single + double if set(each) & set("'\"$`\\!")])
        script = f"printf '%s\\0' {' '.join(every)}"
        done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, cwd=self.folder, check=False)
        self.assertEqual([], [each for each in done.stdout.split("\0")[:-1] if each not in (*HOSTILE, "plain")])


if __name__ == "__main__":
    unittest.main()
