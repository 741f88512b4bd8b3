"""The lines that name what a change takes away: all of them, and no other that has a member of the same name."""

from __future__ import annotations

import os
import tempfile
import unittest
import unittest.mock
from pathlib import Path

from codegen.compare.snapshot import Snapshot, snapshot
from codegen.description.bundle import load_description
from codegen.source import shown
from codegen.source.diagnostics import Diagnostics
from codegen.sync.misfit import Sides
from codegen.sync.named import _NOT_OURS, lines
from tests.harness.inprocess import codegen
from tests.importer.support import ROOT

BEFORE = """\
openapi: 3.1.0
info: {title: Shelves, version: '1'}
servers: [{url: https://api.example.com}]
paths:
  /shelves/{shelfId}:
    put:
      operationId: renameShelf
      parameters:
        - {name: shelfId, in: path, required: true, schema: {type: integer}}
        - {name: force, in: query, schema: {type: boolean}}
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}}}
      responses:
        '200':
          description: OK
          content: {application/json: {schema: {type: object, properties: {updateCount: {type: integer}}}}}
components:
  schemas:
    Shelf:
      type: object
      properties:
        label: {type: string}
        width: {type: number}
        state: {type: string, enum: [NEW, OLD]}
        owner: {$ref: '#/components/schemas/Owner'}
        books: {type: array, items: {$ref: '#/components/schemas/Book'}}
    Owner: {type: object, properties: {label: {type: string}, city: {type: string}}}
    Book: {type: object, properties: {title: {type: string}, width: {type: number}, pages: {type: integer}}}
"""
GONE = (  # the member `width` of Shelf, not that of Book; one of Owner; one value; a parameter; a type
    ("        width: {type: number}\n", ""),
    (", city: {type: string}", ""),
    ("[NEW, OLD]", "[NEW]"),
    ("        - {name: force, in: query, schema: {type: boolean}}\n", ""),
    ("pages: {type: integer}", "pages: {type: string}"),
)
PROGRAM = """\
#include <ecwid/ecwid.h>

int use(ecwid_shelf *shelf, const ecwid_book *book, oac_error *error);

int use(ecwid_shelf *shelf, const ecwid_book *book, oac_error *error)
{
    static const char text[] = "{\\"label\\":\\"x\\","
                               "\\"width\\":1}"; /* "width": of no use */
    shelf->width = oac_num(1.0);
    shelf->label = oac_str("width");
    if (book->width.state != OAC_ABSENT) {
        const ecwid_owner owner = {.label = oac_str("x"), .city = oac_str("Linz")};
        (void)owner;
    }
    shelf->state = ecwid_shelf_state_of(ECWID_SHELF_STATE_OLD);
    return ecwid_shelf_set(shelf, "books[0].width", "1", error) + ecwid_shelf_set(shelf, "owner.city", text, error);
}
"""
MARKDOWN = """\
# Use

The width of things. `shelf.width` is set, `book.width`, too; `{"width": 1}` alone.

```c
#include <ecwid/ecwid.h>
int main(void)
{
    ecwid_book book = ECWID_BOOK_INIT;
    ecwid_shelf shelf = {.width = oac_num(1)};
    return (int)shelf.width.value + (int)book.width.value;
}
```

```sh
echo '{"books": [{"title": "A", "width": 2}]}' | build/ecwid rename-shelf --shelf-id 1 --force --body -
echo '{"label": "x",
       "owner": {"city": "Linz"}}' | build/ecwid rename-shelf --shelf-id 1 --body -
other --force; see rename-shelf.md --force
```

There is ecwid_rename_shelf_params. There is ecwid_shelf.
"""
PYTHON = '''\
COMMAND = "build/ecwid"
BODY = {"label": "x", "width": 1}
BOOK = {"title": "x", "width": 1}
PARAMETERS = [{"width": 1, "in": "form"}, {"properties": {"width": {"type": "number"}}}]
FIELDS = ("label", "width", "state")
BOOKS = ("title", "width", "pages")
TEXT = '{"state": "OLD", "books": []}'
PATHS = ("books[0].width", "owner.city", "width", "request.owner.city", "a.city")
LONG = """
{"label": "x",
 "owner": {"city": "Linz"}}
"""
CASES = [{"body": {"state": "OLD", "label": "OLD"}, "name": {"width": 1}}]
ANY = {"width": BODY["width"], **BODY}
KNOWN = {"width": len(BODY), "label": str(BODY)}
'''


class Named(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.trees = [Path(folder.name) / name for name in ("before", "after")]
        after = BEFORE
        for old, new in GONE:
            self.assertIn(old, after)
            after = after.replace(old, new)
        sides = [self.side(tree, text) for tree, text in zip(self.trees, (BEFORE, after), strict=True)]
        self.sides = Sides(*sides)

    def side(self, tree: Path, text: str) -> Snapshot:
        tree.mkdir()
        spec = tree / "openapi.yaml"
        spec.write_text(text, encoding="utf-8")
        (tree / "runtime").symlink_to(ROOT / "runtime")
        with unittest.mock.patch.object(shown, "ROOT", str(tree)):
            done = codegen("generate", "--spec", spec, "--prefix", "ecwid", "--out", tree / "generated")
        self.assertEqual(done.returncode, 0, done.stderr)
        document = load_description(str(spec), [], Diagnostics())
        assert document is not None
        return snapshot(document, "ecwid")

    def told(self, **files: str) -> list[str]:
        """What is told of these files, double underlines for points; without the compiler's words."""
        names = []
        for name, text in files.items():
            names.append("tests/" + name.replace("__", "."))
            for tree in self.trees:
                place = tree / names[-1]
                place.parent.mkdir(exist_ok=True)
                place.write_text(text, encoding="utf-8")
        found = list(lines(str(self.trees[0]), str(self.trees[1]), names, self.sides))
        return [line.removeprefix("tests/") for line in found]

    def test_programs(self) -> None:
        found = self.told(use__c=PROGRAM, other__c="int main(void)\n{\n    return shelf.width;\n}\n")
        self.assertEqual(
            [line.partition(": ")[0] for line in found], ["use.c:8", "use.c:9", "use.c:12", "use.c:15", "use.c:16"]
        )
        self.assertIn("width", found[1])
        self.assertEqual(found[0], "use.c:8: Shelf no longer has width")
        self.assertEqual(found[4], "use.c:16: Owner no longer has city")

    def test_more_errors_than_a_compiler_shows(self) -> None:
        body = "".join(f"    shelf->width = oac_num({number});\n" for number in range(150))
        found = self.told(use__c=f"#include <ecwid/ecwid.h>\nvoid use(ecwid_shelf *shelf)\n{{\n{body}}}\n")
        self.assertEqual(len(found), 150)

    def test_a_program_that_does_not_compile_today_says_what_is_new(self) -> None:
        text = (
            "#include <ecwid/ecwid.h>\nint x = nothing;\nvoid use(ecwid_shelf *s)\n{\n    s->width = oac_num(1);\n}\n"
        )
        self.assertEqual([line.partition(": ")[0] for line in self.told(use__c=text)], ["use.c:5"])

    def test_without_a_compiler(self) -> None:
        with unittest.mock.patch.dict(os.environ, CC="no-such-compiler"):
            found = self.told(use__c=PROGRAM)
        self.assertEqual([line.partition(": ")[0] for line in found], ["use.c:8", "use.c:16"])

    def test_markdown(self) -> None:
        found = self.told(use__md=MARKDOWN)
        self.assertEqual(
            [line.partition(": ")[0] for line in found],
            ["use.md:3", "use.md:10", "use.md:11", "use.md:16", "use.md:18", "use.md:22"],
        )
        self.assertEqual(found[3:5], ["use.md:16: rename-shelf no longer has --force", found[4]])
        self.assertEqual(found[4], "use.md:18: Owner no longer has city")

    def test_guides_are_looked_at_and_the_rest_of_the_runtime_is_not(self) -> None:
        """It is made for no API, but the examples of its guides are of ours."""
        for path in (ROOT / "runtime").rglob("*"):
            name = path.relative_to(ROOT).as_posix()
            if path.is_file():
                self.assertEqual(path.parent.name != "guide", name.startswith(_NOT_OURS), name)

    def test_python(self) -> None:
        found = self.told(use__py=PYTHON, other__py=PYTHON.replace("build/ecwid", "build/shop"))
        self.assertEqual([line.partition(": ")[0] for line in found], [f"use.py:{n}" for n in (2, 5, 7, 8, 11, 13, 15)])

    def test_json_and_yaml_that_a_program_uses(self) -> None:
        found = self.told(
            use__sh="build/ecwid rename-shelf --body shelf.json; cat tree.json; cat shelf.yaml\n",
            shelf__json='{\n  "label": "x",\n  "width": 1,\n  "books": [{"title": "x", "width": 1}]\n}\n',
            tree__json='{\n  "width": 1,\n  "branches": []\n}\n',
            unused__json='{\n  "width": 1\n}\n',
            shelf__yaml="label: x\nowner:\n  city: Linz\n  label: x\nbooks:\n- width: 1\n  pages: 2\n",
        )
        self.assertEqual(
            found,
            [
                "shelf.json:3: Shelf no longer has width",
                "shelf.yaml:3: Owner no longer has city",
                "shelf.yaml:7: this is of another type now",
            ],
        )

    def test_what_is_broken_is_passed_over(self) -> None:
        self.assertEqual(
            self.told(
                use__py="COMMAND = 'build/ecwid'\nx = (\n",
                use__sh='build/ecwid {"{"{" --body broken.json \'{"width": \'\n',
                broken__json='{"width": ',
                use__md="build/ecwid\n```c\n#include <ecwid/ecwid.h>\n",
                use__c="#include <ecwid/ecwid.h>\n\"\n'\n/* ",
            ),
            [],
        )


if __name__ == "__main__":
    unittest.main()
