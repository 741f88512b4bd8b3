"""Where the vendor's pages are at hand: the description is what import makes of them, every correction is still needed
and still finds what it corrects, and drift has nothing to say.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import tempfile
import unittest
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

from tests.importer.support import PUBLISHED, needs_docs, needs_parsers
from tests.spec.documented import SPEC

_Read = Callable[..., Any]
_FILES = ("openapi.yaml", "openapi.pages.yaml")


def _remembered(read: _Read) -> _Read:
    """Each page is read once, and not once by each of these tests."""
    known: dict[tuple[object, ...], tuple[Any, list[Any]]] = {}

    def once(text: str, file: str, address: str, name: str, findings: list[Any], includes: Any) -> Any:
        key = text, file, address, name, str(includes)
        if key not in known:
            told: list[Any] = []
            known[key] = read(text, file, address, name, told, includes), told
        page, told = known[key]
        findings += told
        return page

    return once


def _bare(source: Any) -> tuple[str, str]:
    return source.text, source.file


@needs_parsers
@needs_docs
class Pages(unittest.TestCase):
    pages = (str(PUBLISHED), "--root", str(PUBLISHED))

    @classmethod
    def setUpClass(cls) -> None:
        from codegen.pages import reading

        remembered = _remembered(reading.read_page)
        for place in ("codegen.pages.reading.read_page", "codegen.pages.run.read_page"):
            cls.enterClassContext(mock.patch(place, remembered))

    def run_command(self, *arguments: str) -> tuple[int, str, str]:
        from codegen.cli.main import main

        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = main(list(arguments))
        return status, out.getvalue(), err.getvalue()

    def test_import_makes_the_description_and_every_correction_fits(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "ecwid"
            shutil.copytree(SPEC.parent, copy)
            for name in _FILES:
                os.unlink(copy / name)
            accepted = str(SPEC.with_name("accepted.yaml"))
            out = str(copy / "openapi.yaml")
            status, said, _ = self.run_command(
                "import", *self.pages, "--out", out, "--accepted", accepted, "--format", "json"
            )
            self.assertEqual(0, status)
            findings = json.loads(said)["findings"]
            wrong = [each for each in findings if each["kind"].startswith(("correction-", "accepted-"))]
            self.assertEqual([], wrong)
            for name in _FILES:
                with self.subTest(name):
                    self.assertEqual((SPEC.parent / name).read_bytes(), (copy / name).read_bytes())

    def test_sync_takes_the_same_pages(self) -> None:
        """Two faces of one operation, endpoints of other servers and the page of error codes, wherever the folder
        begins."""
        from codegen.pages.run import import_pages
        from codegen.sync.pages import pages_of

        one, other = (pages_of(str(folder), str(SPEC)) for folder in (PUBLISHED, PUBLISHED.parent))
        self.assertEqual(([], []), (one.others, other.others))
        self.assertEqual(list(map(_bare, one.sources)), list(map(_bare, other.sources)))
        self.assertEqual(SPEC.read_text(encoding="utf-8"), import_pages(other.sources).text)

    def test_drift_is_silent(self) -> None:
        self.assertEqual((0, "", ""), self.run_command("drift", *self.pages, "--spec", str(SPEC)))


if __name__ == "__main__":
    unittest.main()
