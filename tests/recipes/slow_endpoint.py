"""Add an endpoint: the recipe ends with the new function, and the new command, called against the mock server."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import unittest
from pathlib import Path

from tests.readme.blocks import Block
from tests.recipes.follow import Copy, recipe

STEPS = recipe("## Add an endpoint")
READ = ("generated/include/ecwid/create_wish_request.h", "README.md", "generated/names.txt")
PAGES = os.environ.get("ECWID_DOCS_DIR")


def is_of_page(block: Block) -> bool:
    return block.file.startswith("pages/") or "codegen import" in block.text


def is_by_hand(block: Block) -> bool:
    return block.file.endswith("-facts.yaml")


def first(done: subprocess.CompletedProcess[str]) -> str:
    return done.stderr[-4000:] + done.stdout[-2000:]


def of_it(copy: Copy) -> dict[str, str]:
    """What was generated for the operation, without what says where it stands in the description."""
    files = sorted((copy.checkout / "generated").rglob("create_wish*"))
    passed_over = re.compile(r"/\*.*?\*/|\.number = \d+", re.S)
    return {path.name: passed_over.sub("", path.read_text(encoding="utf-8")) for path in files}


class Endpoint(unittest.TestCase):
    hand: Copy
    done: subprocess.CompletedProcess[str]

    @classmethod
    def setUpClass(cls) -> None:
        cls.hand = cls.enterClassContext(Copy())
        cls.done = cls.hand.follow(block for block in STEPS if not is_of_page(block))

    def test_by_hand_it_is_called(self) -> None:
        self.assertEqual(0, self.done.returncode, first(self.done))
        self.assertRegex(self.done.stdout, r'(?m)^\{"id":\d+\}\nwish \d+$')
        self.assertIn("createWish", self.done.stdout)
        read = {name: (self.hand.checkout / name).read_text(encoding="utf-8") for name in READ}
        self.assertIn("What is wished for. Required. At least 1 character.", read[READ[0]])
        self.assertIn("| `ecwid_create_wish` | `POST /{storeId}/wishes` |", read[READ[1]])
        self.assertIn("ecwid_create_wish\n", read[READ[2]])

    @unittest.skipUnless(PAGES, "ECWID_DOCS_DIR is not set")
    def test_from_its_page_it_becomes_the_same(self) -> None:
        begin = next(number for number, block in enumerate(STEPS) if "codegen list" in block.text)
        generate = Block(Path("-"), 0, "sh", "", "make generate\n")
        with Copy() as page:
            shutil.copytree(Path(str(PAGES)) / "published", page.checkout / "pages")
            done = page.follow([*(one for one in STEPS[:begin] if not is_by_hand(one)), generate])
            self.assertEqual(0, done.returncode, first(done))
            self.assertEqual(6, len(of_it(page)))
            self.assertEqual(of_it(self.hand), of_it(page))

    def test_no_step_has_gone(self) -> None:
        """What the others would not miss, as it changes nothing."""
        commands = "".join(block.text for block in STEPS if block.language == "sh")
        for command in (
            "codegen list\n",
            "codegen check\n",
            "make generate\n",
            "make build\n",
            "build/ecwid create-wish",
            "build/wish\n",
        ):
            self.assertIn(command, commands)
        self.assertEqual([True], [True for block in STEPS if is_by_hand(block)])
        self.assertEqual(2, sum(map(is_of_page, STEPS)))


if __name__ == "__main__":
    unittest.main()
