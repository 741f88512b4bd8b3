"""`make check-package`: the packages are built once, without their documentation, which costs most of the time."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path
from unittest import mock

from tests.package import deb
from tests.package.judged import Contents, lintian


class Packaged(Contents):
    folder: tempfile.TemporaryDirectory[str]

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.out = Path(cls.folder.name) / "deb"
        options = {
            "DEB_BUILD_OPTIONS": "parallel=2 nodoc noddebs",
            "DEB_BUILD_PROFILES": "nodoc",
            "DEB_CFLAGS_APPEND": "-O1 -g0",  # as much as hardening needs
        }
        with mock.patch.dict(os.environ, options):
            deb.build(cls.out, ["-b", "-d"])

    def test_lintian_has_no_complaint(self) -> None:
        self.assertEqual(lintian(self.out, "--suppress-tags", "no-manual-page"), "")

    def test_contents(self) -> None:
        self.assert_contents()

    def test_build_says_what_it_did_with_symbols(self) -> None:
        log = (self.out / "log").read_text(encoding="utf-8", errors="replace")
        self.assertNotRegex(log, r"(?i)dpkg-gensymbols: warning|shlibdeps: warning")
        self.assertTrue(re.search(r"sh debian/built.sh", log))
