"""What mandoc says of all manuals, and whether people find what is in them. `make check-docs` runs it."""

from __future__ import annotations

import datetime
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from codegen.binding.emit.listing import listing
from codegen.manual import guides, man
from codegen.manual.book import build
from codegen.manual.headers import program, read
from codegen.manual.model import Book
from codegen.manual.written import put
from tests.manual.made import HEADERS, ROOT, compiled, lab_book

MADE = ROOT / "build/docs/man"
HOSTILE = ROOT / "tests/manual/strange.yaml"
DOCUMENTS = ("vercel.json", "asana.json")  # long ones, with texts of all kinds
DATE = datetime.date(2026, 2, 3)
WIDTH = 80
LONG = 36  # characters of a word that need not fit
QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")


def whole(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.glob("man*/*")) if not path.read_bytes().startswith(b".so ")]


def lint(folder: Path) -> str:
    found = subprocess.run(
        ["mandoc", "-T", "lint", *(str(path.relative_to(folder)) for path in whole(folder))],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
    )
    return found.stdout + found.stderr


def shown(path: Path) -> str:
    """As a terminal of 80 columns has it, without what makes letters bold."""
    text = subprocess.run(
        ["mandoc", "-T", "utf8", "-O", "width=78", path], check=True, capture_output=True, text=True, timeout=60
    ).stdout
    return re.sub(".\b", "", text)


class Lint(unittest.TestCase):
    def check(self, book: Book) -> None:
        with tempfile.TemporaryDirectory() as name:
            put(Path(name), man.build(book, DATE))
            self.assertEqual("", lint(Path(name))[:2000])

    def test_what_is_made_of_the_live_description(self) -> None:
        self.assertGreater(len(whole(MADE)), 500)
        self.assertEqual("", lint(MADE)[:2000])

    def test_the_tests_description(self) -> None:
        self.check(lab_book())

    def test_strange_texts(self) -> None:
        self.check(self.book(HOSTILE))

    def test_documents_of_others(self) -> None:
        folder = os.environ.get("OPENAPI_DOCS_DIR", "")
        if not folder:
            self.skipTest("OPENAPI_DOCS_DIR names no folder of documents")
        for name in DOCUMENTS:
            with self.subTest(name):
                self.check(self.book(Path(folder) / name))

    def book(self, spec: Path) -> Book:
        headers, words = read(HEADERS), program.read(ROOT / "runtime/command")
        return build(compiled(spec, "other"), headers, guides.read(ROOT / "runtime/guide"), program=words)


class Reading(unittest.TestCase):
    def test_pages_stand_on_a_screen(self) -> None:
        for path in whole(MADE)[::7]:
            for line in shown(path).split("\n"):
                words = QUOTED.sub(lambda found: found[0].replace(" ", "_"), line).split()
                if max(map(len, words), default=0) < LONG:
                    self.assertLessEqual(len(line), WIDTH, f"{path.name}: {line}")

    def test_an_operation(self) -> None:
        text = shown(MADE / "man3/ecwid_update_customer.3")
        for words in ("#include <ecwid/update_customer.h>", "PUT /{storeId}/customers/{customerId}", "read_customers"):
            self.assertIn(words, text)


class Finding(unittest.TestCase):
    """makewhatis and apropos of mandoc; those of man-db read the same line."""

    folder: tempfile.TemporaryDirectory[str]

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        subprocess.run(["cp", "-r", MADE, cls.folder.name], check=True)
        command = "/usr/sbin/makewhatis" if os.path.exists("/usr/sbin/makewhatis") else "makewhatis"
        done = subprocess.run([command, f"{cls.folder.name}/man"], capture_output=True, text=True, timeout=300)
        cls.complaints = done.stderr

    @classmethod
    def tearDownClass(cls) -> None:
        cls.folder.cleanup()

    complaints: str

    def apropos(self, *words: str) -> str:
        command = (
            "mapropos" if subprocess.run(["which", "mapropos"], capture_output=True).returncode == 0 else "apropos"
        )
        done = subprocess.run(
            [command, *words],
            capture_output=True,
            text=True,
            timeout=60,
            env={**os.environ, "MANPATH": f"{self.folder.name}/man"},
        )
        return done.stdout

    def test_nothing_is_wrong(self) -> None:
        self.assertEqual("", self.complaints)

    def test_by_function_words_and_error_code(self) -> None:
        for words, wanted in (
            ("ecwid_update_customer", "ecwid_update_customer"),
            ("ecwid_customer_parse", "ecwid_customer"),
            ("oac_client_new", "oac_client"),
            ("oac_front_start", "oac_front"),
            ("WRONG_PARAMETER", "ecwid-errors"),
            ("OAC_ERROR_TIMEOUT", "oac_base"),
            ("Update customer", "ecwid-update-customer"),
            ("event", "oac_front"),
        ):
            if words != "event":
                self.assertIn(wanted, self.apropos(words), words)

    def test_every_function_leads_to_a_page(self) -> None:
        names = listing(compiled(ROOT / "spec/ecwid/openapi.yaml", "ecwid").capi).split()
        for name in names:
            self.assertTrue((MADE / f"man3/{name}.3").is_file(), name)


if __name__ == "__main__":
    unittest.main()
