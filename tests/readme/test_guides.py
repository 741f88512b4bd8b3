"""The guides are true, as far as reading and compiling can tell; what runs is in slow_guides.py."""

from __future__ import annotations

import re
import tempfile
import unittest
from pathlib import Path

from tests.readme.blocks import ROOT, Block, blocks, guides
from tests.readme.compile import check_pieces
from tests.readme.options import defaults

KNOWN = {"", "c", "sh", "text", "json", "yaml"}
SLUGS = (
    "allocators batches bulk bytes command config credentials errors fronts install logging options other-descriptions "
    "ownership pages rate-limits retries start threads transports validation values"
).split()


def pieces() -> list[Block]:
    return [block for path in guides() for block in blocks(path) if block.language == "c" and not block.is_program]


class Guides(unittest.TestCase):
    def test_there_is_one_for_everything_that_people_ask(self) -> None:
        self.assertEqual([], sorted(set(SLUGS) - {path.stem for path in guides()}))

    def test_a_title_and_a_summary_come_first(self) -> None:
        for path in guides():
            text = path.read_text(encoding="utf-8")
            self.assertRegex(text, r"\A# [A-Z][^\n]+[^.\n]\n\n[A-Z][^\n]+\n([^\n]+\n)*\n", path.name)
            self.assertEqual(1, len(re.findall(r"^# ", re.sub(r"^```.*?^```", "", text, flags=re.M | re.S), re.M)))

    def test_blocks_have_a_language_that_is_looked_at(self) -> None:
        for path in guides():
            for block in blocks(path):
                self.assertIn(block.language, KNOWN, f"{path.name}:{block.line}")
                if block.is_program:
                    self.assertRegex(block.file, r"^\w+\.c$", f"{path.name}:{block.line}")

    def test_blocks_fit_into_a_manual(self) -> None:
        """They are indented by eleven columns there, of eighty."""
        wide = [
            f"{path.name}:{block.line + number}"
            for path in guides()
            for block in blocks(path)
            for number, line in enumerate(block.text.splitlines())
            if len(line) > 69
        ]
        self.assertEqual([], wide)

    def test_links_lead_to_other_guides(self) -> None:
        """Guides are pages of a site and manuals: what is elsewhere in the repository is named, not linked."""
        for path in guides():
            for target in re.findall(r"\]\(([^)]+)\)", path.read_text(encoding="utf-8")):
                self.assertRegex(target, r"^([a-z-]+\.md)?(#[a-z0-9-]+)?$", path.name)

    def test_manuals_of_headers_are_those_of_headers(self) -> None:
        names = {path.stem for path in (ROOT / "runtime/include/oac").glob("*.h")}
        for path in guides():
            for name in re.findall(r"`oac_(\w+)\(3\)`", path.read_text(encoding="utf-8")):
                self.assertIn(name, names, path.name)

    def test_guides_that_headers_name_are_there(self) -> None:
        slugs = {path.stem for path in guides()}
        for path in (ROOT / "runtime/include/oac").rglob("*.h"):
            for slug in re.findall(r"\boac-([a-z-]+)\(7\)", path.read_text(encoding="utf-8")):
                self.assertIn(slug, slugs, path.name)

    def test_every_piece_of_c_compiles(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            done = check_pieces(pieces(), Path(folder))
        self.assertEqual((0, ""), (done.returncode, done.stderr))

    def test_what_is_wrong_in_a_piece_is_told_with_its_place(self) -> None:
        wrong = Block(ROOT / "runtime/guide/start.md", 77, "c", "", "status = ecwid_no_such_thing(client);\n")
        with tempfile.TemporaryDirectory() as folder:
            done = check_pieces([wrong], Path(folder))
        self.assertIn("runtime/guide/start.md:77:", done.stderr)

    def test_defaults_are_those_of_the_headers_and_all_of_them(self) -> None:
        text = (ROOT / "runtime/guide/options.md").read_text(encoding="utf-8")
        rows = dict(re.findall(r"^\| `(\w+)` \| (.+?) \|", text, re.MULTILINE))
        self.assertEqual({name: default.replace("`", "") for name, default in rows.items()}, defaults())

    def test_defaults_that_other_texts_tell_are_the_same(self) -> None:
        known, told = defaults(), 0
        for path in (ROOT / "README.md", *guides()):
            for name, default in re.findall(r"`(\w+)`\s+\(default\s+([^)]+)\)", path.read_text(encoding="utf-8")):
                self.assertEqual(known.get(name), " ".join(default.split()), f"{path.name}: {name}")
                told += 1
        self.assertGreater(told, 10)


if __name__ == "__main__":
    unittest.main()
