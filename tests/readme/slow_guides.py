"""What guides show is run: programs against the mock server, print what the page says; commands in a checkout.

Not part of `make check`, which compiles the pieces: `make check-recipes`."""

from __future__ import annotations

import shutil
import unittest

from tests.readme.blocks import ROOT, blocks, guides
from tests.readme.checkout import Checkout, Mock
from tests.readme.compile import compiler, libraries

SHOP_PROGRAM = "#include <shop/shop.h>\n\nint main(void)\n{\n    return shop_client_options().base_url == NULL;\n}\n"


class Guides(unittest.TestCase):
    mock: Mock

    @classmethod
    def setUpClass(cls) -> None:
        cls.mock = Mock()
        cls.mock.__enter__()
        cls.addClassCleanup(cls.mock.__exit__, None, None, None)

    def test_programs_print_what_the_page_says(self) -> None:
        programs = 0
        for path in guides():
            for number, block in enumerate(blocks(path)):
                if not block.is_program:
                    continue
                programs += 1
                text = next(one.text for one in blocks(path)[number:] if one.language == "text")
                with self.subTest(f"{path.name}:{block.line}"), Checkout() as checkout:
                    (checkout.folder / block.file).write_text(block.text, encoding="utf-8")
                    built = compiler("-o", "program", block.file, *libraries(), folder=checkout.folder)
                    self.assertEqual((0, ""), (built.returncode, built.stderr))
                    done = checkout.shell("./program", self.mock.environment())
                    self.assertEqual((0, "", text), (done.returncode, done.stderr, done.stdout))
        self.assertGreaterEqual(programs, 5)

    def test_commands_succeed(self) -> None:
        commands = 0
        for path in guides():
            with self.subTest(path.name), Checkout() as checkout:
                (checkout.folder / "shop.yaml").symlink_to(ROOT / "tests/readme/shop.yaml")
                (checkout.folder / "program.c").write_text(SHOP_PROGRAM, encoding="utf-8")
                for block in blocks(path):
                    if block.file:
                        (checkout.folder / block.file).write_text(block.text, encoding="utf-8")
                for block in blocks(path):
                    if "parallel " in block.text and not shutil.which("parallel"):
                        print(f"{path.name}:{block.line}: GNU parallel is not here")
                    elif block.language == "sh":
                        commands += 1
                        done = checkout.shell(block.text, self.mock.environment())
                        self.assertEqual(0, done.returncode, f"{path.name}:{block.line}: {done.stderr}")
        self.assertGreaterEqual(commands, 3)

    def test_another_description_is_told_what_is_left_out(self) -> None:
        (block,) = [one for one in blocks(ROOT / "runtime/guide/other-descriptions.md") if one.language == "sh"]
        with Checkout() as checkout:
            (checkout.folder / "shop.yaml").symlink_to(ROOT / "tests/readme/shop.yaml")
            (checkout.folder / "program.c").write_text(SHOP_PROGRAM, encoding="utf-8")
            done = checkout.shell(block.text)
            self.assertEqual(0, done.returncode, done.stderr)
            self.assertIn("listTeas\tGET\t/teas\tshop_list_teas\n", done.stdout)
            lost = 'the operation "lost" is left out: the reference "#/components/responses/Gone" points to nothing'
            self.assertEqual([f"shop.yaml:8:56: warning: {lost}"] * 2, done.stderr.splitlines())
            self.assertEqual(0, checkout.shell("./program").returncode)


if __name__ == "__main__":
    unittest.main()
