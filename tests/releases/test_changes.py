"""The list of what changed for programs: from releases beside a description, and from MIGRATION.md."""

from __future__ import annotations

import copy
import json
import lzma
import re
import tempfile
import unittest
from pathlib import Path

from codegen.cli import pipeline
from codegen.cli.changes import changes
from codegen.compare.released import releases
from codegen.manual import migration
from codegen.manual.model import Change
from codegen.source.diagnostics import Diagnostics
from tests.diff.reality import base
from tests.releases.state import ROOT

MIGRATION = """# From 0.2 to what comes next

Prose is no change.

## Headers

| before | now |
|---|---|
| `a.h` | [`b.h`](b.md): for `x | y`. |

* New: `oac_more`,
  of two lines.

1. A step.

# From 0.1 to 0.2

## Names

* `oac_a` is `oac_b`.
"""


class Changes(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.document = base()

    def released(self, version: str, document: object) -> None:
        place = self.folder / "releases" / version
        place.mkdir(parents=True)
        (place / "openapi.yaml.xz").write_bytes(lzma.compress(json.dumps(document).encode()))

    def told(self, version: str, migration_file: Path | None = None) -> tuple[Change, ...]:
        path = self.folder / "api.yaml"
        path.write_text(json.dumps(self.document))
        compiled, root = pipeline.load(str(path), None, "shop", Diagnostics())
        assert compiled is not None and root is not None
        return changes(compiled, root, version, self.folder / "releases", migration_file)

    def test_without_a_release_there_is_nothing_to_tell(self) -> None:
        self.assertEqual(self.told("0.1.0"), ())

    def test_releases_are_told_the_newest_first_what_breaks_before_what_adds(self) -> None:
        oldest, middle = copy.deepcopy(self.document), copy.deepcopy(self.document)
        del oldest["paths"]["/{storeId}/found/{code}"]
        schema = next(each for each in middle["components"]["schemas"].values() if "properties" in each)
        schema["properties"]["gone"] = {"type": "string"}
        oldest["components"]["schemas"] = copy.deepcopy(middle["components"]["schemas"])
        self.released("0.9", oldest)
        self.released("0.10.0", middle)
        (self.folder / "MIGRATION.md").write_text(MIGRATION)
        found = self.told("0.11.0", self.folder / "MIGRATION.md")
        self.assertEqual([change.version for change in found], sorted((c.version for c in found), key=_order))
        self.assertEqual([each.level for each in found if each.version == "0.11.0"], ["major", "major", "minor"])
        words = {each.words: (each.version, each.level) for each in found}
        self.assertIn(("0.10.0", "minor"), [kind for text, kind in words.items() if "`shop_get_item(3)`" in text])
        self.assertTrue(any("gone" in text and kind == ("0.11.0", "major") for text, kind in words.items()), words)

    def test_what_is_here_after_the_last_release_is_told_so(self) -> None:
        before = copy.deepcopy(self.document)
        del before["paths"]["/{storeId}/found/{code}"]
        self.released("1.0.0", before)
        self.assertEqual({change.version for change in self.told("1.0.0")}, {"after 1.0.0"})

    def test_a_release_that_cannot_be_read_is_an_error(self) -> None:
        self.released("0.1", {"openapi": "3.1.0", "info": 1})
        with self.assertRaisesRegex(ValueError, "0.1/openapi.yaml.xz"):
            self.told("0.2")
        (self.folder / "releases" / "0.1" / "openapi.yaml.xz").write_bytes(b"no xz")
        with self.assertRaisesRegex(ValueError, "0.1/openapi.yaml.xz"):
            self.told("0.2")

    def test_migration_is_read_by_rows_and_items(self) -> None:
        path = self.folder / "MIGRATION.md"
        path.write_text(MIGRATION)
        expected = (
            Change("0.3", "major", "Headers. Before: `a.h`. Now: `b.h`: for `x | y`."),
            Change("0.3", "minor", "Headers. `oac_more`, of two lines."),
            Change("0.2", "major", "Names. `oac_a` is `oac_b`."),
        )
        self.assertEqual(migration.read(path, "0.3"), expected)

    def test_the_migration_of_this_checkout_is_told_whole(self) -> None:
        text = (ROOT / "MIGRATION.md").read_text(encoding="utf-8")
        rows = len(re.findall(r"^\|(?!-)", text, re.M)) - len(re.findall(r"^\|-", text, re.M))
        items = len(re.findall(r"^\* ", text, re.M))
        self.assertEqual(len(migration.read(ROOT / "MIGRATION.md", "0.2")), rows + items)

    def test_of_this_checkout_every_release_is_whole(self) -> None:
        for folder, name, more in (("runtime", "liboac", 0), ("spec/ecwid", "libecwid", 1)):
            found = releases(ROOT / folder / "releases")
            self.assertTrue(found)
            for release in found:
                names = {path.name for path in release.folder.iterdir()} - {"argued"}
                wanted = {"release.json", f"{name}.abi.xz", *["openapi.yaml.xz"][:more]}
                self.assertEqual(names, wanted, release.folder)


def _order(version: str) -> int:
    return -int(version.split(".")[1])


if __name__ == "__main__":
    unittest.main()
