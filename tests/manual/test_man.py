"""Manual pages: whole, whatever stands in a description; every name leads to one."""

from __future__ import annotations

import dataclasses
import datetime
import functools
import re
import tempfile
import unittest
from pathlib import Path

from codegen.binding.emit.listing import listing
from codegen.manual import man
from codegen.manual.headers import read
from codegen.manual.man.text import argument, running, verbatim
from codegen.manual.model import Change, Guide, Record
from codegen.manual.written import put
from tests.manual.made import HEADERS, lab, lab_book

DATE = datetime.date(2026, 2, 3)
REFERENCE = re.compile(r"\\fB([\w\\-]+)\\fP\((\d)\)")
MACRO = re.compile(
    r"\.(?:Dd|Dt|Os|Sh|Ss|Nm|Nd|In|Ft|Fo|Fa|Fc|Fd|Fn|Vt|Pp|Bl|El|It|Bd|Ed|Dl|Lk|Ar|Op|Cm|Fl|TS|TE)(?: |$)|\.so man\d/"
)


@functools.cache
def pages() -> dict[str, str]:
    return man.build(lab_book(), DATE)


def page(name: str, section: int = 3) -> str:
    return pages()[f"man{section}/{name}.{section}"]


class Pages(unittest.TestCase):
    def test_every_name_has_one(self) -> None:
        names = {path.split("/")[1].rpartition(".")[0] for path in pages()}
        self.assertLessEqual(set(listing(lab().capi).split()), names)
        for header in read(HEADERS):
            self.assertLessEqual({item.name for item in header.items if item.name} | {header.name}, names)
        for operation in lab_book().operations:
            self.assertIn(f"man1/lab-{operation.command}.1", pages())

    def test_links_and_references_lead_somewhere(self) -> None:
        for path, text in pages().items():
            if text.startswith(".so "):
                self.assertFalse(pages()[text[4:].strip()].startswith(".so"), path)
            for name, section in REFERENCE.findall(text):
                plain = name.replace("\\", "")
                self.assertIn(f"man{section}/{plain}.{section}", pages(), path)

    def test_lines_that_begin_with_a_full_stop_are_macros(self) -> None:
        for path, text in pages().items():
            for line in text.split("\n"):
                if line.startswith((".", "'")):
                    self.assertRegex(line, MACRO, path)

    def test_a_page_has_its_sections(self) -> None:
        text = page("lab_update_customer")
        found = re.findall(r"^\.Sh (.*)", text, re.MULTILINE)
        wanted = ["NAME", "SYNOPSIS", "DESCRIPTION", "RETURN VALUES", "ERRORS", "SEE ALSO"]
        self.assertEqual(wanted, [each for each in found if each != "EXAMPLES"])
        self.assertIn(".Dd February 3, 2026\n", text)

    def test_a_page_says_all_of_its_operation(self) -> None:
        for operation in lab_book().operations:
            text = page(operation.c_name).replace("\\", "").replace("\n", " ")
            for name in operation.functions:
                self.assertIn(name, text)
            for value in operation.parameters:
                self.assertIn(f"It Fa {value.c_name}", text, operation.id)
            for failure in operation.failures:
                self.assertIn(f"It {failure.status}", text)
            body = operation.body
            if body is not None and body.record:
                record = next(each for each in lab_book().records if each.c_name == body.record)
                self.body(text, operation.id, record)

    def body(self, text: str, operation: str, record: Record) -> None:
        for member in record.members:
            if not record.is_union and (not member.only_of or operation in member.only_of):
                self.assertIn(f"It Fa {member.c_name} : Vt ", text, operation)
                for fact in member.limits:
                    self.assertIn(" ".join(fact.split()[:2]), text)

    def test_records_say_all_of_their_members(self) -> None:
        for record in lab_book().records:
            text = page(record.c_name).replace("\\", "")
            for member in record.members:
                self.assertIn(f".It Fa {member.c_name} : Vt ", text)

    def test_words_of_a_value_stand_apart_from_it(self) -> None:
        enum = next(each for each in lab_book().enumerations if each.values[0][0].isalnum())
        told = dataclasses.replace(enum, value_words=("Said of it.",))
        book = dataclasses.replace(lab_book(), enumerations=(told,))
        self.assertRegex(man.build(book, DATE)[f"man3/{enum.c_name}.3"], rf"{enum.values[0][0]}\S*:\nSaid of it\.")

    def test_what_is_deprecated_or_changed(self) -> None:
        changes = (Change("0.2.0", "major", "`a` is gone."), Change("0.1.0", "minor", "b came."))
        made = man.build(dataclasses.replace(lab_book(), changes=changes), DATE)
        text = made["man7/lab-changes.7"]
        self.assertLess(text.index(".Ss 0.2.0"), text.index(".Ss 0.1.0"))
        none = man.build(dataclasses.replace(lab_book(), changes=()), DATE)
        self.assertIn("Nothing yet", none["man7/lab-changes.7"])

    def test_the_same_every_time(self) -> None:
        self.assertEqual(pages(), man.build(lab_book(), DATE))


class Texts(unittest.TestCase):
    def test_of_any_kind(self) -> None:
        for text, wanted in (
            (".Sh not a macro", ["\\&.Sh not a macro"]),
            ("'br", ["\\&'br"]),
            ("a \\fBbold\\fP \\n(.$ back", ["a \\efBbold\\efP \\en(.$ back"]),
            ("One. Two! Three?  Four", ["One.", "Two!", "Three?", "Four"]),
            ("end.) Next", ["end.)", "Next"]),
            ("bell \a, escape \x1b[1m", ["bell <U+0007>, escape <U+001B>[1m"]),
            ("call it() here", ["call it\\&() here"]),
            ("the `a-b` code", ["the \\fBa\\-b\\fP code"]),
            ("`.Sh`", ["\\fB.Sh\\fP"]),
            ("``a`b``", ["\\fBa\\(gab\\fP"]),
            ("see `oac_x(3)`.", ["see \\fBoac_x\\fP(3)."]),
            ("see oac_x(3), oac_y(3)", ["see \\fBoac_x\\fP(3), oac_y(3)"]),
            ("", []),
        ):
            self.assertEqual(wanted, running(text, frozenset({"oac_x(3)"})), text)

    def test_lines_are_short_unless_words_are_long(self) -> None:
        for line in running("word " * 100 + "x" * 300 + " ümlaut" * 50):
            self.assertTrue(len(line.encode()) < 80 or " " not in line, line)

    def test_arguments(self) -> None:
        for text, wanted in (
            ("Fa", "\\&Fa"),
            (".", "\\&."),
            ("", '""'),
            ("a b", '"a b"'),
            ('say "x" now', '"say \\(dqx\\(dq now"'),
            ("--flag", "\\-\\-flag"),
        ):
            self.assertEqual(wanted, argument(text))

    def test_code(self) -> None:
        self.assertEqual(["\\&.x", "\\&\\(aqy\\(aq \\e0", "a\\-\\-b"], verbatim(".x\n'y' \\0\na--b"))


class Guides(unittest.TestCase):
    def test_markdown(self) -> None:
        text = (
            "# The title\n\nWhat it is.\n\n## A part\n\n- one `oac_client(3)`\n- two\n\n1. first\n\n"
            "```c\n.code();\n```\n\n"
            "| a | b |\n|---|---|\n| x | [there](other.md) and [far](https://example.com/) |\n\n### Smaller\n\n> said\n"
        )
        book = dataclasses.replace(lab_book(), guides=(Guide("one", "The title", "What it is.", text), OTHER))
        made = man.build(book, DATE)["man7/oac-one.7"]
        for wanted in (
            ".Nd The title",
            ".Sh A part",
            ".Bl -bullet -compact\n.It\none \\fBoac_client\\fP(3)\n.It\ntwo\n.El",
            ".Bl -enum -compact",
            ".Bd -literal -offset indent\n\\&.code();\n.Ed",
            ".TS\n",
            "'\\\" t\n.Dd",
            "there (\\fBoac\\-other\\fP(7)) and far (https://example.com/)",
            ".Ss Smaller",
            ".Bd -filled -offset indent\nsaid\n.Ed",
            "\\fBoac_client\\fP(3),\n\\fBliboac\\fP(7),\n\\fBoac\\-other\\fP(7)",
        ):
            self.assertIn(wanted, made)


OTHER = Guide("other", "Another", "", "# Another\n\nText.\n")


class Writing(unittest.TestCase):
    def test_what_is_made_no_more_goes_and_nothing_else(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            self.assertEqual(2, put(folder, {"a/x.3": "1", "a/y.3": "2"}))
            (folder / "a/mine.3").write_text("3")
            stamp = (folder / "a/x.3").stat().st_mtime_ns
            self.assertEqual(0, put(folder, {"a/x.3": "1"}))
            self.assertEqual(stamp, (folder / "a/x.3").stat().st_mtime_ns)
            self.assertEqual({"x.3", "mine.3"}, {path.name for path in (folder / "a").iterdir()})
            self.assertEqual(1, put(folder, {"a/x.3": "new"}))


if __name__ == "__main__":
    unittest.main()
