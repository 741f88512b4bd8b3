"""The description: the invented pages give the expected one, names are stable, and it is valid for our own loader."""

from __future__ import annotations

import unittest
from typing import Any

from codegen.description import check as openapi
from codegen.description.refusals import Refusals
from codegen.source.diagnostics import Diagnostics
from codegen.source.yamldoc import loads
from tests.importer.support import ENDPOINT, PAGES, fields, kinds, needs_parsers, page, run, table

POST = ENDPOINT.replace("PUT", "POST")
GET = ENDPOINT.replace("PUT", "GET")


def mug(*rows: tuple[str, str, str]) -> str:
    return "#### mugs\n\n" + table(*rows)


@needs_parsers
class ExpectedTest(unittest.TestCase):
    maxDiff = None

    def imported(self) -> Any:
        from codegen.pages.run import import_pages
        from codegen.pages.source import read_sources

        return import_pages(read_sources([str(PAGES)], None, "https://tea.example/docs"), "Tea API")

    def test_the_invented_pages(self) -> None:
        found = self.imported()
        self.assertEqual(found.text, (PAGES / "expected.yaml").read_text(encoding="utf-8"))
        self.assertEqual(kinds(found), [])
        tables = (PAGES / "expected.pages.yaml").read_text(encoding="utf-8")
        self.assertEqual(found.tables_text("expected.yaml"), tables)

    def test_it_is_the_same_every_time_and_is_read_back(self) -> None:
        text = self.imported().text
        self.assertEqual(self.imported().text, text)
        diagnostics = Diagnostics()
        root = loads(text, "openapi.yaml", diagnostics)
        self.assertEqual(list(diagnostics), [])
        assert root is not None
        self.assertEqual(root.plain(), self.imported().root.plain())

    def test_the_generator_accepts_what_it_can_generate(self) -> None:
        diagnostics = Refusals()
        root = loads(run(page(("cup", "string", "One of: `A`, `B`"))).text, "openapi.yaml", diagnostics)
        assert root is not None
        self.assertTrue(openapi.check(root, diagnostics), list(map(str, diagnostics)))

    def test_every_node_knows_its_page(self) -> None:
        root = self.imported().root
        waiting = [root]
        while waiting:
            node = waiting.pop()
            self.assertTrue(node.position.file.endswith(".md"), node)
            waiting += list(node)


@needs_parsers
class NamesTest(unittest.TestCase):
    """The rule is in codegen/pages/naming.py."""

    same = (("size", "number", "x"),)
    other = (("size", "number", "x"), ("lid", "boolean", "x"))
    row = ("mugs", "array of objects [mugs](#mugs)", "x")

    def put(self, rows: Any = same) -> str:
        return page(self.row, more=mug(*rows))

    def post(self, rows: Any = same) -> str:
        return page(self.row, title="Create tea", endpoint=POST, more=mug(*rows))

    def schemas(self, *texts: str) -> list[str]:
        return [name for name in run(*texts).root.plain()["components"]["schemas"] if "Mug" in name]

    def test_one_page(self) -> None:
        self.assertEqual(self.schemas(self.put()), ["TeaMug"])
        self.assertEqual(self.schemas(self.post()), ["TeaMug"])

    def test_identical_objects_are_one(self) -> None:
        self.assertEqual(self.schemas(self.put(), self.post()), ["TeaMug"])

    def test_words_and_places_do_not_make_objects_differ(self) -> None:
        self.assertEqual(self.schemas(self.put(), self.post((("size", "number", "Other words."),))), ["TeaMug"])

    def test_other_pages_do_not_rename(self) -> None:
        for texts in ((self.put(), self.post(self.other)), (self.post(self.other), self.put())):
            found = run(*texts)
            self.assertEqual(list(fields(found, "TeaMug")), ["size"])
            self.assertEqual(list(fields(found, "CreateTeaRequestMug")), ["size", "lid"])

    def test_the_order_of_fields_counts(self) -> None:
        turned = tuple(reversed(self.other))
        self.assertEqual(
            sorted(self.schemas(self.put(self.other), self.post(turned))), ["CreateTeaRequestMug", "TeaMug"]
        )

    def test_an_object_and_a_body_of_one_name(self) -> None:
        found = run(
            page(
                ("request", "object [request](#request-1)", "x"),
                title="Tea",
                more="#### request\n\n" + table(("a", "string", "x")),
            )
        )
        self.assertEqual(list(found.root.plain()["components"]["schemas"]), ["TeaRequest", "TeaRequestObject"])

    def test_parameters_that_differ(self) -> None:
        text = page(("a", "string", "x"), title="Create tea", endpoint=POST).replace(
            "| shopId | number |", "| shopId | string |"
        )
        found = run(page(("a", "string", "x")), text).root.plain()["components"]["parameters"]
        self.assertEqual(sorted(found), ["CreateTeaShopId", "ShopId", "TeaId"])

    def test_operations(self) -> None:
        for title, expected in (
            ("Update tea", "updateTea"),
            ("Upload tea photo (async)", "uploadTeaPhotoAsync"),
            ("Get store's tea-time", "getStoresTeaTime"),
            ("3 cups", "operation3Cups"),
        ):
            item = run(page(("a", "string", "x"), title=title)).root.plain()["paths"]["/{shopId}/teas/{teaId}"]
            self.assertEqual(item["put"]["operationId"], expected)

    def test_a_url_with_an_undocumented_parameter_stays_valid(self) -> None:
        found = run(page(("a", "string", "x"), path="| Param | Type | D |\n|---|---|---|\n| shopId | number | x |"))
        parameters = found.root.plain()["components"]["parameters"]
        self.assertEqual(parameters["TeaId"]["schema"], {"$comment": "no table documents it"})


if __name__ == "__main__":
    unittest.main()
