"""Files that a description no longer makes are removed, whichever document their schema stood in; no others are."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

import yaml

from codegen.cli import pipeline
from codegen.source import output
from codegen.source.diagnostics import Diagnostics

LONG = "a" * 140  # of a file whose name alone fills a line and more
ADDED = {"type": "object", "properties": {"name": {"type": "string"}}}


def _description() -> dict[str, object]:
    # The words of a banner come before what is looked for in it.
    content = {"application/json": {"schema": {"type": "object", "properties": {"id": {"type": "integer"}}}}}
    answers = {"200": {"description": "It worked.", "content": content}}
    paths = {"/things": {"get": {"operationId": "getThing", "responses": answers}}}
    return {"openapi": "3.1.0", "info": {"title": "Things " * 200, "version": "1"}, "paths": paths}


def _overlay(name: str) -> dict[str, object]:
    """Gives the answer another member, whose schema stands in the overlay."""
    target = "$.paths['/things'].get.responses['200'].content['application/json'].schema.properties"
    actions = [{"target": target, "description": "Why.", "update": {name: ADDED}}]
    return {"overlay": "1.0.0", "info": {"title": "Corrections", "version": "1"}, "actions": actions}


class Leftovers(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.home = Path(temporary.name)
        self.out = self.home / "out"

    def _made(self, spec: str, *overlays: str, prefix: str = "demo") -> tuple[dict[str, str], str]:
        diagnostics = Diagnostics()
        paths = [str(self.home / name) for name in overlays]
        compiled, root = pipeline.load(str(self.home / spec), paths, prefix, diagnostics)
        assert compiled is not None and root is not None, "\n".join(map(str, diagnostics))
        return pipeline.files(compiled, root), compiled.capi.spec

    def _write(self, name: str, document: dict[str, object]) -> None:
        (self.home / name).write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")

    def _present(self) -> set[str]:
        return {str(path.relative_to(self.out)) for path in self.out.rglob("*") if path.is_file()}

    def test_what_only_an_overlay_described_goes_with_it(self) -> None:
        for spec in ("things.yaml", f"{LONG}.yaml"):
            for overlay in ("more.yaml", f"{LONG}2.yaml"):
                with self.subTest(spec=spec[:20], overlay=overlay[:20]):
                    self._write(spec, _description())
                    self._write(overlay, _overlay("maker"))
                    files, shown = self._made(spec, overlay)
                    output.write(str(self.out), files, shown)
                    self.assertTrue(any("maker" in path for path in files), sorted(files))
                    self.assertEqual([], output.differences(str(self.out), files, shown))

                    files, shown = self._made(spec)
                    stale = self._present() - set(files)
                    self.assertEqual(2, len(stale), stale)
                    found = output.differences(str(self.out), files, shown)
                    self.assertEqual(2, sum("nothing in" in line for line in found), found)
                    output.write(str(self.out), files, shown)
                    self.assertEqual(set(files), self._present())
                    (self.home / overlay).unlink()

    def test_what_a_renamed_overlay_describes_is_recognised(self) -> None:
        self._write("things.yaml", _description())
        self._write("one.yaml", _overlay("maker"))
        self._write("two.yaml", _overlay("owner"))
        output.write(str(self.out), *self._made("things.yaml", "one.yaml"))
        files, shown = self._made("things.yaml", "two.yaml")
        output.write(str(self.out), files, shown)
        self.assertEqual(set(files), self._present())

    def test_two_descriptions_with_one_overlay_share_a_folder(self) -> None:
        self._write("more.yaml", _overlay("maker"))
        for name in ("things.yaml", "things.yaml:3.yaml", "other.yaml"):
            self._write(name, _description())
        made = {
            prefix: self._made(name, "more.yaml", prefix=prefix)
            for prefix, name in (("one", "things.yaml"), ("two", "things.yaml:3.yaml"), ("three", "other.yaml"))
        }
        for files, shown in made.values():
            output.write(str(self.out), {path: files[path] for path in files if path != "openapi.yaml"}, shown)
        expected = {path for files, _ in made.values() for path in files} - {"openapi.yaml"}
        self.assertEqual(expected, self._present())


if __name__ == "__main__":
    unittest.main()
