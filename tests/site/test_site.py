"""The site of a small Book that has everything in it, hostile texts, too: no link leads nowhere, nothing is loaded from
elsewhere, and what descriptions say is shown and not obeyed."""

from __future__ import annotations

import json
import re
import unittest
from dataclasses import replace

from codegen.manual.model import Book, Value
from codegen.manual.site import pictures
from codegen.manual.site.addresses import Addresses, relative, safe
from codegen.manual.site.build import files, files_or_told
from codegen.manual.site.text import Texts
from codegen.manual.site.trees import grown
from tests.site import checks, example

FRAMED = "<svg xmlns='x'><title>g</title><a xlink:href='../record/shop_tea.html'><text>Tea</text></a></svg>"


SAID = """\
Examples
PUT /{shop}/teas/{teaId}
update_teas
a bearer token
shop put-tea
shop_put_tea_changes
int64_t tea_id
--tea-id
required
or null
read-only
deprecated
At least 1
Default "GREEN"
One of GREEN BLACK
created anew
write-only
oac_opt_str secret
With parts , kind is left out
NO_TEA
After a 429
curl -X PUT
"n": [true, null]
const char *name
What is answered
"""


def drawn(graphs: list[str]) -> list[str]:
    return [FRAMED] * len(graphs)


class Site(unittest.TestCase):
    book: Book
    files: dict[str, str]

    @classmethod
    def setUpClass(cls) -> None:
        cls.book = example.book()
        cls.files = dict(files(cls.book, drawn))

    def page(self, name: str) -> checks.Page:
        return checks.read(self.files[name])

    def test_no_link_leads_nowhere_and_nothing_is_markup_that_a_description_says(self) -> None:
        self.assertEqual([], checks.faults(self.files))
        shown = " ".join(self.page("operation/shop_put_tea.html").text.split())
        self.assertIn(" ".join(example.HOSTILE.split()), shown)
        self.assertNotIn("javascript:", self.files["operation/shop_list_teas.html"])

    def test_without_graphviz_the_same_pages_are_there(self) -> None:
        plain = dict(files(self.book, None))
        self.assertEqual(set(plain), set(self.files))
        self.assertEqual([], checks.faults(plain))
        self.assertIn("<svg role=", self.files["resource/teas.html"])
        self.assertNotIn("<svg role=", plain["resource/teas.html"])

    def test_an_operation_says_everything(self) -> None:
        text = " ".join(self.page("operation/shop_put_tea.html").text.split())
        for said in SAID.splitlines():
            self.assertTrue(said.replace(" ", "") in text.replace(" ", ""), said)

    def test_members_of_other_operations_are_not_in_a_tree(self) -> None:
        records = {each.c_name: each for each in self.book.records}
        tea = Value("", "", "shop_tea", "object", record="shop_tea")
        names = [member.value.name for member in grown(tea, records, "putTea").children[3].children]
        self.assertEqual(["share", "tea", "secret"], names)
        names = [member.value.name for member in grown(tea, records, "listTeas").children[3].children]
        self.assertEqual(["share", "tea"], names)

    def test_a_tree_ends_where_a_record_contains_itself_and_where_it_is_too_large(self) -> None:
        member = Value("a", "a", "int", "object", record="wide")
        wide = replace(self.book.records[0], c_name="wide", members=(member,) * 100)
        next_ = replace(wide, c_name="next", members=(replace(member, record="wide"),) * 200)
        self.assertEqual([0] * 100, [len(each) for each in grown(member, {"wide": wide}).children])
        children = grown(replace(member, record="next"), {"wide": wide, "next": next_}).children
        self.assertEqual(200, len(children))
        self.assertLessEqual(sum(map(len, children)), 240)

    def test_the_index_is_a_script_with_all_names(self) -> None:
        text = self.files["search-index.js"]
        index = json.loads(text.removeprefix("window.oacIndex = ").removesuffix(";\n"))
        names = {name for _, name, *_ in index["entries"]}
        self.assertLessEqual({"shop_put_tea", "shop put-tea", "NO_TEA", "oac_thing_new", "OAC_OK", "Threads"}, names)
        self.assertIn(["fullName", "m-full_name", [0]], index["fields"])
        self.assertIn(["teaId", "m-tea_id", [0]], index["parameters"])
        self.assertIn(["_parse", "_copy", "_list"], index["endings"])
        shown = {name: (others, beside) for _, name, others, beside, _ in index["entries"]}
        self.assertIn("PUT", shown["shop_put_tea"][0])
        self.assertEqual("Who may call what, of oac_thing.", shown["Threads"][1])
        addresses = [entry[4] for entry in index["entries"]]
        addresses += [f"{index['types'][at][2]}#{place}" for _, place, records in index["fields"] for at in records]
        addresses += [
            f"{index['operations'][at][1]}#{place}" for _, place, found in index["parameters"] for at in found
        ]
        addresses += [f"{page}#functions" for _, _, page, number in index["types"] if index["endings"][number]]
        for address in addresses:
            path, _, part = address.partition("#")
            self.assertIn(path, self.files)
            self.assertTrue(not part or part in self.page(path).ids, address)

    def test_guides_show_html_and_link_to_pages(self) -> None:
        text = self.files["guide/threads.html"]
        self.assertIn('<a href="../guide/errors.html#kinds">errors</a>', text)
        self.assertIn('<a href="../runtime/oac_thing.html"><code>oac_thing(3)</code></a>', text)
        self.assertIn('<h2 id="clients-oac_client">', text)
        self.assertIn("&lt;b&gt;bold", text)

    def test_every_way_to_say_a_name_leads_to_its_page(self) -> None:
        addresses = Addresses(self.book)
        for name in ("oac_thing(3)", "oac_thing_new(3)", "shop_put_tea(3)", "oac-threads(7)"):
            self.assertIsNotNone(addresses.manual(name), name)
        self.assertEqual("../record/a.html#m", relative("guide/x.html", "record/a.html#m"))
        self.assertEqual("#m", relative("guide/x.html", "guide/x.html#m"))
        self.assertNotEqual(safe("a b"), safe("a/b"))
        self.assertRegex(safe("../"), r"^[A-Za-z0-9_-]+$")
        self.assertLess(len(safe("a" * 300)), 240)
        self.assertNotEqual(safe("a" * 300), safe("a" * 301))

    def test_names_of_manuals_are_links_as_a_whole(self) -> None:
        made = Texts(Addresses(self.book), "index.html").line("See oac-much-used(7), oac_thing(3).")
        self.assertIn('<a href="guide/much-used.html"><code>oac-much-used(7)</code></a>', made)
        self.assertIn("<code>oac_thing(3)</code></a>.", made)

    def test_graphs_name_what_is_shown_and_quote_it(self) -> None:
        seen: list[str] = []

        def draw(graphs: list[str]) -> list[str]:
            seen.extend(graphs)
            return drawn(graphs)

        pictures.pictures(self.book, Addresses(self.book), draw)
        (graph,) = seen
        self.assertIn('"shop_tea":p0:e -> "shop_tea_part":head:w;', graph)
        self.assertIsNone(re.search(r"<script", graph))

    def test_what_is_missing_is_told(self) -> None:
        def fail(_: list[str]) -> list[str]:
            raise pictures.NoDot("dot is not there: install graphviz")

        told: list[str] = []
        self.assertEqual(set(self.files), set(files_or_told(self.book, fail, told.append)))
        self.assertEqual(["the site has no pictures: dot is not there: install graphviz"], told)
        self.assertEqual(self.files, files_or_told(self.book, drawn, told.append))


if __name__ == "__main__":
    unittest.main()
