"""Pages that were lost once: each kind with a small page, and the whole of what the vendor publishes."""

from __future__ import annotations

import os
import tempfile
import unittest
from pathlib import Path
from typing import Any

from tests.importer.support import kinds, needs_parsers, page, run, table

SECOND = "<mark>`GET`</mark> `https://api.tea.example/v3/{shopId}/pots?%s`"
OTHER_SERVER = "<mark>`PUT`</mark> `https://site.tea.example/api/v1/{shopId}/teas/{teaId}`"


def of_files(**texts: str) -> Any:
    """What is imported from a folder of files, named with __ for / and without .md."""
    from codegen.pages.run import import_pages
    from codegen.pages.source import read_sources

    with tempfile.TemporaryDirectory() as folder:
        for name, text in texts.items():
            path = Path(folder) / f"{name.replace('__', '/')}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", errors="surrogateescape")
        return import_pages(read_sources([os.path.join(folder, "docs", "teas")]))


@needs_parsers
class IncludeTest(unittest.TestCase):
    def include(self, path: str, **others: str) -> Any:
        text = page(("cup", "string", "x"), more=f'#### mug\n\n{{% include "{path}" %}}')
        return of_files(docs__teas__brew=text, **others)

    def test_a_table_that_stands_in_another_file(self) -> None:
        text = "---\ntitle: Mugs\n---\n\n" + table(("lid", "string", "x"))
        found = self.include("../includes/mug.md", docs__includes__mug=text)
        self.assertIn("lies outside", str(found.findings))  # no .gitbook says where the documentation ends
        found = self.include("../.gitbook/includes/mug.md", **{"docs__.gitbook__includes__mug": text})
        self.assertNotIn("include-unread", kinds(found))
        rows = [row.name for section in found.pages[0].objects() for row in section.rows]
        self.assertEqual(rows, ["lid"])

    def test_what_is_not_included_is_told(self) -> None:
        loop = '{% include "mug.md" %}'
        for path, message in (
            ("../.gitbook/none.md", "not at hand"),
            ("../../../../../../etc/passwd", "lies outside"),
            ("/etc/passwd", "lies outside"),
            ("../.gitbook/mug.md", "would include itself"),
            ("../.gitbook", "is no file"),
        ):
            with self.subTest(path):
                found = self.include(path, **{"docs__.gitbook__mug": loop})
                told = [one for one in found.findings if one.kind == "include-unread"]
                self.assertEqual(len(told), 1)
                self.assertIn(message, told[0].message)
                self.assertEqual(len(found.pages), 1)

    def test_files_that_double_each_other_end(self) -> None:
        files = {f"docs__.gitbook__t{at}": f'{{% include "t{at + 1}.md" %}}\n\n' * 9 for at in range(8)}
        found = self.include("../.gitbook/t0.md", **files)
        self.assertIn("include-unread", kinds(found))


@needs_parsers
class TitleTest(unittest.TestCase):
    def test_a_title_that_speaks_of_scopes(self) -> None:
        found = run(page(("cup", "string", "x"), title="Get staff access scopes"))
        self.assertEqual(found.pages[0].title, "Get staff access scopes")
        self.assertIn("getStaffAccessScopes", found.text)

    def test_a_guide_that_names_scopes(self) -> None:
        self.assertEqual(kinds(run("# Guide\n\n#### Access scopes\n\nRequires `read_teas`.\n\n### How it works\n")), [])

    def test_no_title(self) -> None:
        text = page(("cup", "string", "x")).partition("\n\n")[2]
        self.assertEqual(kinds(run(text)), ["title-missing"])


@needs_parsers
class PlaceTest(unittest.TestCase):
    def test_one_path_on_two_servers(self) -> None:
        rows = ("cup", "string", "x")
        found = run(
            page(rows),
            page(rows, title="Stir", endpoint=OTHER_SERVER),
            page(rows, title="Pour", endpoint=SECOND % "a=1"),
        )
        paths = found.root.plain()["paths"]
        self.assertEqual(sorted(paths), ["/api/v1/{shopId}/teas/{teaId}", "/{shopId}/pots", "/{shopId}/teas/{teaId}"])
        moved = paths["/api/v1/{shopId}/teas/{teaId}"]["put"]
        self.assertEqual(moved["servers"], [{"url": "https://site.tea.example"}])
        self.assertNotIn("servers", paths["/{shopId}/teas/{teaId}"]["put"])

    def test_one_operation_with_two_faces(self) -> None:
        query = "| Param | Type | Description |\n|---|---|---|\n| %s | string | x <br>**Required** |"
        first = page(
            endpoint=SECOND % "ticket={ticketId}",
            title="Get pot",
            query=query % "ticketId",
            response=table(("state", "string", "x")),
        )
        second = page(
            endpoint=SECOND % "status=HOT&limit=1",
            title="Search pots",
            query=query % "status",
            response=table(("count", "number", "x")),
        )
        found = run(first, second)
        made = found.root.plain()["paths"]["/{shopId}/pots"]["get"]
        self.assertEqual([one["operationId"] for one in made["x-faces"]], ["getPot", "searchPots"])
        for face, name, member in zip(made["x-faces"], ("ticket", "status"), ("state", "count")):
            required = [one["name"] for one in face["parameters"] if one.get("in") == "query" and one["required"]]
            self.assertEqual(required, [name])
            answer = face["responses"]["200"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
            self.assertEqual([*found.root.plain()["components"]["schemas"][answer]["properties"]], [member])
        query_names = {one["name"]: "required" in one for one in made["parameters"] if one.get("in") == "query"}
        self.assertEqual(query_names, {"ticket": False, "status": False})
        schema = made["responses"]["200"]["content"]["application/json"]["schema"]
        self.assertEqual(len(schema["anyOf"]), 2)
        self.assertNotIn("endpoint-twice", kinds(found))
        self.assertIn("endpoint-twice", kinds(run(first, first.replace("Get pot", "Take pot"))))

    def test_paths_that_are_refused(self) -> None:
        for path in (
            "teas/../pots",
            "teas/..",
            "./teas",
            "teas/%2e%2E/pots",
            "te as",
            "te%20as",
            "te%00as",
            "te\\as",
            "te%2Fas",
            "te\x7fas",
            "teas/%zz",
        ):
            with self.subTest(path):
                found = run(
                    page(("cup", "string", "x"), endpoint=f"<mark>`PUT`</mark> `https://tea.example/v3/{path}`")
                )
                told = [one for one in found.findings if one.kind == "endpoint-url"]
                self.assertEqual([one.position.line for one in told], [3])
                self.assertEqual(found.pages, ())


@needs_parsers
class BadPageTest(unittest.TestCase):
    def test_one_bad_page_hides_no_other(self) -> None:
        good = page(("cup", "string", "x"))
        found = of_files(
            docs__teas__good=good,
            docs__teas__bytes="\udcff\udcfe",
            docs__teas__empty="",
            docs__teas__html="<!DOCTYPE html>",
            docs__teas__titleless=good.partition("\n\n")[2],
            docs__teas__guide="# Guide\n\n#### Access scopes\n",
            docs__teas__long="x" * (1024 * 1024 + 1),
        )
        self.assertEqual([one.title for one in found.pages], ["Update tea"])
        names = sorted(address.rpartition("/")[2] for address in found.unread)
        self.assertEqual(names, ["bytes", "empty", "html", "long", "titleless"])


@needs_parsers
class HeaderTest(unittest.TestCase):
    def headers(self, *rows: str) -> Any:
        text = "### Headers\n\n| Field | Type | Description |\n|---|---|---|\n" + "\n".join(rows)
        return run(page(("cup", "string", "x"), query="", more=text))

    def test_types_in_place_of_formats(self) -> None:
        found = self.headers("| Authorization | string | Say `Bearer le***af` |", "| X-Count | number | x |")
        self.assertNotIn("authentication-unclear", kinds(found))
        made = found.root.plain()["paths"]["/{shopId}/teas/{teaId}"]["put"]["parameters"]
        self.assertEqual([one["schema"] for one in made if one.get("in") == "header"], [{"type": "number"}])
        self.assertIn("authentication-unclear", kinds(self.headers("| Authorization | string | A token |")))

    def test_an_upload_by_link(self) -> None:
        query = "| Param | Type | Description |\n|---|---|---|\n| %s | string | %s |"
        for name, text, is_clear in (
            ("externalUrl", "x", True),
            ("source", "Link to the image", True),
            ("a", "b", False),
        ):
            with self.subTest(name):
                text = page(title="Upload photo", query=query % (name, text), response=table(("id", "number", "x")))
                text = (
                    text.partition("### Request JSON")[0] + "### Response JSON" + text.partition("### Response JSON")[2]
                )
                self.assertEqual("body-unclear" not in kinds(run(text)), is_clear)


if __name__ == "__main__":
    unittest.main()
