"""What zsh and fish offer, each asked itself. Run by `make check-install`, apart from `make check`."""

from __future__ import annotations

import os
import shutil
import unittest
from pathlib import Path

from tests.completion import shells
from tests.completion.hostile import HOSTILE, hostile
from tests.harness import lab


@unittest.skipUnless(shutil.which("fish"), "fish is not installed")
class Fish(unittest.TestCase):
    def test_what_is_offered(self) -> None:
        cases: dict[str, list[str]] = {
            "upd": ["update-customer", "update-desk", "update-lamp"],
            "update-customer --tax-exempt ": ["false", "true"],
            "update-customer --tax-exempt=t": ["--tax-exempt=true"],
            "update-customer --billing-person.cou": ["--billing-person.country-code", "--billing-person.country-name"],
            "search-things --tags new,o": ["new,old"],
            "update-customer --body a.": ["a.json"],
            "update-customer --body=a.": ["--body=a.json"],
            "update-customer --name ": [],
            "update-customer -- --": [],
            "nothing --": [],
            "help customers": ["customers"],
            "update-customer --tim": ["--timeout"],
            "help exit": ["exit-codes"],
            "bul": ["bulk"],
            "bulk update-cus": ["update-customer"],
            "bulk update-customer --via ": ["batch"],
            "bulk update-customer --tax-exempt t": ["true"],
            "bulk update-customer --max": ["--max-errors"],
            "bulk --": [],
        }
        with shells.written(lab.model()) as folder:
            (folder / "a.json").write_text("{}", encoding="utf-8")
            found = shells.fish(folder, "lab", [f"lab {line}" for line in cases])
        about = "Changes what is sent of a customer and leaves the rest alone"
        self.assertEqual(about, found[0]["update-customer"])
        self.assertEqual(
            "Longest time for the whole call", found[list(cases).index("update-customer --tim")]["--timeout"]
        )
        for (line, expected), offered in zip(cases.items(), found, strict=True):
            self.assertEqual(expected, sorted(offered), line)

    def test_words_are_shown_and_never_run(self) -> None:
        with shells.written(hostile(lab.model())) as folder:
            commands, values = shells.fish(folder, "lab", ["lab ", "lab search-things --kind "])
            self.assertFalse((folder / "marker").exists())
        self.assertIn(HOSTILE[0], commands.values())
        self.assertIn(HOSTILE[0], values)


def _has_terminals() -> bool:
    """A bare chroot may lack /dev/pts."""
    try:
        ends = os.openpty()
    except OSError:
        return False
    for end in ends:
        os.close(end)
    return True


@unittest.skipUnless(shutil.which("zsh"), "zsh is not installed")
@unittest.skipUnless(_has_terminals(), "there are no terminals")
class Zsh(unittest.TestCase):
    def shown(self, folder: Path, cases: dict[str, str]) -> None:
        found = shells.zsh(folder, [f"lab {line}" for line in cases])
        for (line, expected), shown in zip(cases.items(), found, strict=True):
            self.assertIn(expected, shown, line)

    def test_what_is_offered(self) -> None:
        with shells.written(lab.model()) as folder:
            (folder / "a.json").write_text("{}", encoding="utf-8")
            self.shown(
                folder,
                {
                    "upd": "update-lamp      -- Update lamp",
                    "help custom": "help customers",
                    "help exit": "help exit-codes",
                    "bulk update-cus": "bulk update-customer",
                    "bulk update-customer --via ": "--via batch",
                    "bulk update-customer --max": "--max-errors",
                    "update-customer --": "  -- Longest time for the whole call",
                    "update-customer --tax-exempt=f": "--tax-exempt=false",
                    "update-customer --tax-exempt t": "--tax-exempt true",
                    "update-customer --billing-person.cou": "--billing-person.country-name",
                    "search-things --tags new,o": "new,old",
                    f"update-customer --body {folder}/a": "a.json",
                },
            )

    def test_words_are_shown_and_never_run(self) -> None:
        with shells.written(hostile(lab.model())) as folder:
            self.shown(folder, {"": HOSTILE[0], "search-things --kind pl": "--kind plain"})
            self.assertFalse((folder / "marker").exists())


if __name__ == "__main__":
    unittest.main()
