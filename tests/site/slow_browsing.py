"""Sites in Debian's chromium, as people see them: the live one, and the small example with hostile texts. OAC_SITE
names another folder than build/docs/site. Of each kind of page the largest and the smallest are looked at. `make
check-docs` runs it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path
from typing import Any

from codegen.manual.site.build import files
from codegen.manual.site.pictures import dot
from tests.site import axe, browser, checks, example

LIVE = Path(__file__).resolve().parents[2] / "build/docs/site"
_KNOWN_TO_TIDY = ('proprietary attribute "aria-current"', '<a> proprietary attribute "href"', '"aria-label"')
_PHONE = 360  # pixels
_HEAVIEST = 900_000  # bytes of a page
SHOWN = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"


class Browsing(unittest.TestCase):
    site: Path
    names: list[str]
    browser: browser.Browser

    @classmethod
    def setUpClass(cls) -> None:
        if browser.found() is None:
            raise unittest.SkipTest("there is no chromium")
        folder = cls.folder()
        cls.site = Path(folder).resolve()
        cls.names = sorted(path.relative_to(cls.site).as_posix() for path in cls.site.rglob("*.html"))
        cls.browser = cls.enterClassContext(browser.Browser())

    @classmethod
    def folder(cls) -> str:
        folder = os.environ.get("OAC_SITE") or str(LIVE)
        if not os.path.isfile(os.path.join(folder, "index.html")):
            raise unittest.SkipTest(f"there is no site in {folder}: make docs")
        return folder

    def setUp(self) -> None:
        self.browser.size(1440, 900)
        self.browser.colours("light")
        self.browser.scripts(True)

    def kinds(self, *sizes: float) -> list[str]:
        """Of each folder the largest page and the smallest, or those larger than such a share of the others, and
        all that stand in none."""
        folders: dict[str, list[str]] = {}
        for name in self.names:
            folders.setdefault(name.rpartition("/")[0], []).append(name)
        chosen = folders.pop("", [])
        for pages in folders.values():
            pages.sort(key=lambda name: (self.site / name).stat().st_size)
            chosen += sorted({pages[int(size * (len(pages) - 1))] for size in sizes or (0, 1)})
        return chosen

    def go(self, name: str) -> None:
        path, mark, part = name.partition("#")
        self.browser.go((self.site / path).as_uri() + mark + part)

    def test_no_page_complains_or_loads_from_elsewhere(self) -> None:
        for name in self.kinds():
            with self.subTest(name):
                self.go(name)
                self.assertEqual([], self.browser.complaints())
                asked = [
                    event["params"]["request"]["url"]
                    for event in self.browser.events
                    if event.get("method") == "Network.requestWillBeSent"
                ]
                self.assertTrue(asked)
                for address in asked:
                    self.assertRegex(address, r"^(file|data):")

    def test_a_phone_shows_each_page_without_scrolling_to_the_side(self) -> None:
        self.browser.size(_PHONE, 740, mobile=True)
        for name in self.kinds():
            with self.subTest(name):
                self.go(name)
                self.browser.run("document.querySelectorAll('details').forEach(each => { each.open = true; })")
                self.assertTrue(self.browser.run(SHOWN), self.browser.run(WIDE))

    def test_the_menu_of_a_phone_opens_and_closes(self) -> None:
        self.browser.size(_PHONE, 740, mobile=True)
        self.go("index.html")
        shown = "getComputedStyle(document.getElementById('contents')).display"
        self.assertEqual("none", self.browser.run(shown))
        self.browser.run("document.querySelector('.menu').click()")
        self.browser.until(f"{shown} === 'block'")
        self.browser.run("document.querySelector('.close').click()")
        self.browser.until(f"{shown} === 'none'")

    def test_no_fault_that_keeps_people_out(self) -> None:
        script = axe.script()
        if not script:
            self.skipTest("axe-core cannot be installed: npm or its registry is not there")
        for name in self.kinds(0.6):
            self.browser.colours("light")
            self.go(name)
            self.browser.run(script + ";0")
            with self.subTest(name):
                self.assertEqual([], axe.faults(self.browser))
            self.browser.colours("dark")
            with self.subTest(f"{name} in the dark"):
                self.assertEqual([], axe.faults(self.browser, ("color-contrast",)))
        self.go("index.html")
        self.look_for("t")
        self.browser.run(script + ";0")
        self.assertEqual([], axe.faults(self.browser))

    def look_for(self, text: str) -> list[str]:
        """What is found, by its keys alone."""
        self.browser.press("Escape")
        self.browser.press("Escape")
        self.browser.type("/")
        self.browser.until("document.activeElement.id === 'search' && window.oacIndex")
        self.browser.run("document.getElementById('search').value = ''")
        self.browser.ask("Input.insertText", text=text[:-1])
        self.browser.type(text[-1])
        self.browser.until("!document.getElementById('found').hidden")
        return self.browser.run("Array.from(document.querySelectorAll('#found .who')).map(each => each.textContent)")

    def run_beside(self, text: str) -> list[str]:
        self.look_for(text)
        return self.browser.run("Array.from(document.querySelectorAll('#found .beside')).map(each => each.textContent)")

    def test_what_is_typed_is_found(self) -> None:
        text = (self.site / "search-index.js").read_text(encoding="utf-8")
        index: dict[str, Any] = json.loads(text.removeprefix("window.oacIndex = ").removesuffix(";\n"))
        self.go("records.html")
        taken: dict[str, str] = {}
        for kind, name, *_ in index["entries"]:
            if re.fullmatch(r"[\w ./-]{4,60}", name):
                taken[kind] = name
        taken["record"] = index["types"][0][0]
        taken["field"] = max((name for name, *_ in index["fields"] if name.isalpha() and len(name) < 40), key=len)
        self.assertLessEqual({"operation", "command", "function", "header", "record", "field"}, set(taken))
        for kind, name in taken.items():
            with self.subTest(f"{kind} {name}"):
                self.assertIn(name, self.look_for(name)[:8])
                self.assertIn(name, self.look_for(re.sub(r"[\W_]", "", name.lower()))[:20])
        operation = taken["operation"]
        self.assertEqual(operation, self.look_for(operation)[0])
        self.assertIn(operation, self.look_for(operation[:-1])[:3])
        self.assertIn(operation, self.look_for(operation.replace("_", "-").partition("-")[2])[:3])
        self.assertEqual([], self.look_for("zzqqxx"))
        name, _, numbers = max(index["fields"], key=lambda each: len(each[0]))
        owner = index["types"][numbers[0]][0]
        self.assertIn(name, self.look_for(f"{owner.partition('_')[2].replace('_', ' ')} {name}"))
        method, _, path = next(beside for kind, _, _, beside, _ in index["entries"] if kind == "operation").partition(
            " "
        )
        self.assertIn(f"{method} {path}", self.run_beside(path))

    def test_keys_choose_and_open(self) -> None:
        self.go("records.html")
        found = self.look_for("t")
        self.assertGreater(len(found), 1)
        chosen = "Array.from(document.querySelectorAll('#found a')).findIndex(each => each.ariaSelected === 'true')"
        self.assertEqual(0, self.browser.run(chosen))
        self.browser.press("ArrowDown")
        self.assertEqual(1, self.browser.run(chosen))
        self.browser.press("ArrowUp")
        self.browser.press("ArrowUp")
        self.assertEqual(len(found) - 1, self.browser.run(chosen))
        self.browser.press("Escape")
        self.assertTrue(self.browser.run("document.getElementById('found').hidden"))
        self.browser.press("ArrowDown")
        target = self.browser.run("document.querySelector('#found [aria-selected=true]').href")
        self.browser.press("Enter")
        self.browser.until(f"location.href === {json.dumps(target)} && document.readyState === 'complete'")

    def test_the_switch_is_kept(self) -> None:
        self.go("index.html")
        back = "getComputedStyle(document.body).backgroundColor"
        light = self.browser.run(back)
        self.browser.run("document.getElementById('theme').click()")
        dark = self.browser.run(back)
        self.assertNotEqual(light, dark)
        self.go("errors.html")
        self.assertEqual(dark, self.browser.run(back))
        self.browser.run("localStorage.clear()")
        self.browser.colours("dark")
        self.go("errors.html")
        self.assertEqual(dark, self.browser.run(back))

    def test_examples_are_tabs_with_a_script_and_all_there_without(self) -> None:
        name = self.with_examples()
        shown = "Array.from(document.querySelectorAll('.example')).filter(each => each.checkVisibility()).length"
        self.go(name)
        whole = self.browser.run("document.querySelectorAll('.example').length")
        self.assertGreater(whole, 1)
        self.assertEqual(1, self.browser.run(shown))
        self.browser.run("document.querySelector('[role=tab]').focus()")
        self.browser.press("ArrowRight")
        self.assertEqual("true", self.browser.run("document.querySelectorAll('[role=tab]')[1].ariaSelected"))
        self.browser.run("localStorage.clear()")
        self.browser.scripts(False)
        self.go(name)
        self.assertEqual(whole, self.browser.run(shown))
        self.assertFalse(self.browser.run("document.getElementById('search').checkVisibility()"))
        self.assertTrue(self.browser.run("document.querySelector('nav li a').checkVisibility()"))

    def with_examples(self) -> str:
        for name in reversed(self.names):
            if name.startswith("operation/") and 'class="example"' in (self.site / name).read_text(encoding="utf-8"):
                return name
        self.fail("no operation has examples")

    def test_paper_has_all_examples(self) -> None:
        self.go(self.with_examples())
        self.browser.colours("light", media="print")
        self.assertTrue(
            self.browser.run("Array.from(document.querySelectorAll('.example')).every(each => each.checkVisibility())")
        )
        self.assertFalse(self.browser.run("document.querySelector('.side').checkVisibility()"))

    def test_tidy_finds_no_fault(self) -> None:
        if shutil.which("tidy") is None:
            self.skipTest("tidy is not there")
        command = ["tidy", "-e", "-q", "-utf8", "--drop-empty-elements", "no", *self.kinds()]
        told = subprocess.run(command, cwd=self.site, capture_output=True, text=True, check=False).stderr
        lines = [line for line in told.splitlines() if not any(known in line for known in _KNOWN_TO_TIDY)]
        self.assertEqual([], lines)

    def test_no_link_of_the_whole_site_leads_nowhere(self) -> None:
        whole = {
            path.relative_to(self.site).as_posix(): path.read_text(encoding="utf-8")
            for path in self.site.rglob("*")
            if path.is_file()
        }
        self.assertEqual([], checks.faults(whole))
        heaviest = max(self.names, key=lambda name: len(whole[name]))
        self.assertLess(len(whole[heaviest]), _HEAVIEST, heaviest)


class Hostile(Browsing):
    """The same of the example, whose texts would be markup and scripts if a page believed them."""

    @classmethod
    def folder(cls) -> str:
        folder: str = cls.enterClassContext(tempfile.TemporaryDirectory())
        for name, text in files(example.book(), dot if shutil.which("dot") else None):
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return folder


# The elements that stick out, for whoever reads the failure.
WIDE = """Array.from(document.querySelectorAll('main *, header *'))
    .filter(each => each.getBoundingClientRect().right > innerWidth && !each.closest('.wide, .code'))
    .slice(0, 5).map(each => each.outerHTML.slice(0, 120)).join(' | ')"""


if __name__ == "__main__":
    unittest.main()
