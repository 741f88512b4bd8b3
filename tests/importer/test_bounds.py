"""How much of a page is read: no page takes long, and what is not read is told with its place."""

from __future__ import annotations

import os
import time
import unittest

from tests.importer import growing
from tests.importer.support import kinds, needs_parsers, page, run, table

WHOLE = bool(os.environ.get("OAC_ALL_PAGES"))  # all pages, and longer ones
LENGTH = 170_000 if WHOLE else 30_000
SECONDS = 4.0 if WHOLE else 2.0  # of this process; most take a tenth, and a machine under load some more
SHARE = 1 if WHOLE else 14  # of the kinds that are repetitions, one in so many


@needs_parsers
class TimeTest(unittest.TestCase):
    def test_no_page_takes_long(self) -> None:
        every = enumerate(growing.kinds().items())
        for name, make in [one for at, one in every if " in a " not in one[0] or at % SHARE == 0]:
            with self.subTest(name):
                text = make(LENGTH)
                start = time.process_time()
                imported = run(text)
                imported.text  # noqa: B018, which writes it
                self.assertLess(time.process_time() - start, SECONDS)
                self.assertTrue(all(finding.position.line > 0 for finding in imported.findings))


@needs_parsers
class BoundTest(unittest.TestCase):
    def found(self, text: str, kind: str) -> list[tuple[int, int]]:
        """The places of the findings of a kind."""
        found = [one for one in run(text).findings if one.kind == kind]
        places = [place for one in found for place in dict(one.details).get("places", [f"{one.position}: "])]
        return [(int(line), int(column)) for line, column in (place.split(":")[1:3] for place in places)]

    def line(self, text: str, part: str) -> int:
        return next(at for at, line in enumerate(text.split("\n"), 1) if part in line)

    def test_texts(self) -> None:
        long = "tea `leaf` " * 2000
        for text in (
            page(("cup", "string", long)),
            page(more=long),
            page(more=f"<p>\n{long}\n</p>"),
            page(more=f"<table><tr><td>cup</td><td>string</td><td>{long}</td></tr></table>"),
            page(more=f"#### {long}"),
        ):
            with self.subTest(text[-60:]):
                places = self.found(text, "text-long")
                self.assertEqual(len(places), 1)
                self.assertAlmostEqual(places[0][0], self.line(text, "tea `leaf` "), delta=1)
        self.assertEqual(self.found(page(("cup", "string", "tea " * 3900)), "text-long"), [])

    def test_a_list_of_values_that_real_pages_could_have(self) -> None:
        values = [f"Region/City_{at}" for at in range(600)]
        imported = run(page(("zone", "string", "One of: " + ", ".join(f"`{value}`" for value in values))))
        self.assertNotIn("text-long", kinds(imported))
        self.assertEqual(
            imported.root.plain()["components"]["schemas"]["UpdateTeaRequest"]["properties"]["zone"]["enum"], values
        )

    def test_arrays_of_arrays(self) -> None:
        text = page(("cup", "array of " * 500 + "string", "x"))
        self.assertEqual(self.found(text, "type-unknown"), [(self.line(text, "| cup |"), 9)])
        self.assertNotIn("type-unknown", kinds(run(page(("cup", "array of array of array of strings", "x")))))

    def test_tables(self) -> None:
        wide = page(more="Wide:\n\n|" + " a |" * 51 + "\n|" + "---|" * 51 + "\n| a |")
        self.assertEqual(self.found(wide, "table-size"), [(self.line(wide, "Wide:") + 2, 1)])
        after = wide.replace("Wide:\n\n", "Wide:\n")  # directly after a paragraph
        self.assertEqual(self.found(after, "table-size"), [(self.line(after, "Wide:") + 1, 1)])
        many = page(more="\n\n".join(["|" + " a |" * 50 + "\n|" + "---|" * 50 + "\n" + "|\n" * 300] * 5))
        told = [one for one in run(many).findings if one.kind == "table-size"]
        self.assertEqual([len(dict(one.details)["places"]) for one in told], [2])
        spans = page(more="<table>\n" + "<tr><td colspan=60 rowspan=100>a</td></tr>\n" * 5 + "</table>")
        self.assertEqual(len(self.found(spans, "table-size")), 1)

    def test_nesting(self) -> None:
        for part in ("<div>" * 300 + "x", "<b>" * 300 + "x", "<table><tr><td>" + "<i>" * 300 + "x</td></tr></table>"):
            text = page(more=part)
            with self.subTest(part[:20]):
                self.assertEqual([place[0] for place in self.found(text, "page-depth")], [self.line(text, part[:20])])
        text = page(("cup", "string", "<i>" * 300 + "x"))
        self.assertEqual(self.found(text, "page-depth"), [(self.line(text, "| cup |"), 18)])
        text = page(more="> " * 30 + "x")
        self.assertEqual([place[0] for place in self.found(text, "page-depth")], [self.line(text, "> > ")])
        self.assertNotIn("page-depth", kinds(run(page(more="- a\n  - b\n    - c\n\n> - a\n>   > b"))))

    def test_lines_and_blocks(self) -> None:
        self.assertEqual(self.found(page(more="a\n" * 10_000), "page-size"), [(10_001, 1)])
        places = self.found("\n\n".join(["# Index"] * 1 + ["a"] * 4000 + ["<p>b</p>" * 10_000]), "page-size")
        self.assertEqual(len(places), 1)

    def test_names(self) -> None:
        text = page(("c" * 201, "string", "x"), ("a{b}{c}{d}{e}", "string", "x"), ("c" * 200, "string", "x"))
        self.assertEqual(
            [place[0] for place in self.found(text, "field-unclear")],
            [self.line(text, "c" * 201), self.line(text, "a{b}")],
        )

    def test_what_opens_and_never_closes_is_text(self) -> None:
        for opening in ("<?", "<!--", "<![CDATA[", "<!X "):
            imported = run(page(("cup", "string", f"one {opening} two")), with_text=True)
            said = imported.root.plain()["components"]["schemas"]["UpdateTeaRequest"]["properties"]["cup"][
                "description"
            ]
            self.assertEqual(said, f"one {opening.strip()} two" if opening != "<!X " else "one <!X two")
        self.assertEqual(
            kinds(run(page(("cup", "string", "one <!-- two --> three"), response=table(("pot", "string", "<?x?>"))))),
            [],
        )


if __name__ == "__main__":
    unittest.main()
