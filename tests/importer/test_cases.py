"""Small invented pages, one for each way in which a page can be written or wrong, with what is to come of them.

cases/NAME.md (or a folder of pages) is the input, cases/NAME.expected the findings and the description without what is
the same for all. `python3 -m tests.importer.test_cases --accept` writes the expected files anew; look at what changes
in them.
"""

from __future__ import annotations

import importlib.util
import sys
import unittest
from pathlib import Path
from typing import Any

from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node
from codegen.source.yamldoc import loads
from tests.importer.support import HAS_PARSERS, needs_parsers

CASES = Path(__file__).parent / "cases"
HAS_VALIDATOR = importlib.util.find_spec("openapi_spec_validator") is not None


def inputs() -> list[Path]:
    return sorted(path for path in CASES.iterdir() if path.suffix == ".md" or path.is_dir())


def imported(path: Path) -> Any:
    from codegen.pages.run import import_pages
    from codegen.pages.source import read_sources

    return import_pages(read_sources([str(path)], str(CASES), "https://tea.example/docs"), "Tea API")


def shown(path: Path) -> str:
    from codegen.source.yamlwrite import write

    found = imported(path)
    lines = []
    for one in found.findings:
        place = one.position
        name = f"{Path(place.file).name}:" if path.is_dir() else ""
        lines.append(
            f"{name}{place.line}:{place.column}: {one.severity}: {one.message} [{one.kind}]".replace(f"{CASES}/", "")
        )
    if found.root is not None:
        lines += ["---", write(_bare(found.root)).rstrip("\n")]
    return "\n".join(lines) + "\n"


def _bare(root: Node) -> Node:
    """Paths and components without what says where they come from."""
    components = root.get("components")
    assert components is not None
    kept = {name: node for name, node in components.items() if name != "securitySchemes"}
    members = {"paths": root.members["paths"], **({"components": Node("object", kept, root.position)} if kept else {})}
    return _without_sources(Node("object", members, root.position))


def _without_sources(node: Node) -> Node:
    if isinstance(node.value, dict):
        members = {
            key: _without_sources(member)
            for key, member in node.items()
            if key not in ("externalDocs", "tags", "summary") or member.kind == "boolean"
        }
        return Node("object", members, node.position)
    if isinstance(node.value, list):
        return Node("array", [_without_sources(element) for element in node], node.position)
    return node


@needs_parsers
class CasesTest(unittest.TestCase):
    maxDiff = None

    def test_there_are_cases(self) -> None:
        self.assertGreater(len(inputs()), 45)

    def test_what_comes_of_each(self) -> None:
        for path in inputs():
            with self.subTest(path.name):
                expected = (
                    path.with_suffix(".expected") if path.suffix == ".md" else path.parent / f"{path.name}.expected"
                )
                self.assertEqual(shown(path), expected.read_text(encoding="utf-8"))

    def test_the_descriptions_are_read_back_and_are_the_same_every_time(self) -> None:
        for path in inputs():
            with self.subTest(path.name):
                found = imported(path)
                if found.root is None:
                    continue
                self.assertEqual(imported(path).text, found.text)
                diagnostics = Diagnostics()
                again = loads(found.text, "openapi.yaml", diagnostics)
                self.assertEqual(list(diagnostics), [])
                assert again is not None
                self.assertEqual(again.plain(), found.root.plain())

    def test_findings_point_into_their_page(self) -> None:
        for path in inputs():
            for one in imported(path).findings:
                with self.subTest(f"{path.name} {one.kind}"):
                    page = Path(one.position.file)
                    lines = page.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n").split("\n")
                    self.assertLessEqual(one.position.line, len(lines))
                    self.assertLessEqual(one.position.column, len(lines[one.position.line - 1]) + 1)

    @unittest.skipUnless(HAS_VALIDATOR, "openapi-spec-validator is not installed")
    def test_a_validator_accepts_the_descriptions(self) -> None:
        from openapi_spec_validator import validate

        for path in inputs():
            found = imported(path)
            if found.root is not None:
                with self.subTest(path.name):
                    validate(found.root.plain())


if __name__ == "__main__":
    if "--accept" in sys.argv and HAS_PARSERS:
        for case in inputs():
            (CASES / f"{case.stem}.expected").write_text(shown(case), encoding="utf-8")
    else:
        unittest.main()
