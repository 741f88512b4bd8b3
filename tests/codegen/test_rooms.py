"""The rooms of codegen: each imports only those that it may, so that the way of a description stays one way."""

from __future__ import annotations

import ast
import unittest
from collections.abc import Iterator
from pathlib import Path

CODEGEN = Path(__file__).resolve().parents[2] / "codegen"

# Room -> what it may import: rooms, or single modules of one.
RULES = {
    "source": "",
    "description": "source",
    "pattern": "",
    "api": "source description pattern",
    "binding": "api pattern source",
    "amalgamation": "source binding",
    "findings": "source",
    "pages": "source description findings",
    "compare": "source description api binding.capi binding.caccess binding.forms binding.spelling binding.lower pages "
    "findings pattern",
    "manual": "source pattern api binding",
    "sync": "source description pattern api binding pages findings compare",
    "cli": "source description pattern api binding pages findings compare manual sync " "amalgamation",
}
# Each library is known to one room (the second to the tests' Pythons only).
LIBRARIES = {"yaml": {"source"}, "jinja2": {"binding", "manual"}, "markdown_it": {"pages", "manual"}, "bs4": {"pages"}}
# A file with one reason to exist is read at a glance.
LINES = 300


def modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(CODEGEN.rglob("*.py")):
        parts = path.relative_to(CODEGEN).parts
        if len(parts) > 1:
            yield parts[0], path


def imports(path: Path) -> Iterator[str]:
    """The modules that a file imports, with what it takes from packages: `codegen.api.types`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                raise AssertionError(f"{path}: a relative import")
            yield from (f"{node.module}.{name.name}" for name in node.names)


class Rooms(unittest.TestCase):
    def test_every_room_has_a_rule(self) -> None:
        self.assertEqual(set(RULES), {room for room, _ in modules()})

    def test_rooms_import_what_they_may(self) -> None:
        for room, path in modules():
            allowed = (*RULES[room].split(), room)
            for module in imports(path):
                if module.split(".")[0] != "codegen":
                    continue
                name = module.removeprefix("codegen.")
                good = any(name == other or name.startswith(other + ".") for other in allowed)
                told = f"{path.relative_to(CODEGEN)} imports {module}; {room}/ may import: {RULES[room] or 'nothing'}"
                self.assertTrue(good, told)

    def test_rules_make_no_circle(self) -> None:
        above: dict[str, set[str]] = {}
        for room, rule in RULES.items():  # in the order of the table each imports only rooms before it
            rooms = {name.split(".")[0] for name in rule.split()}
            self.assertLessEqual(rooms, set(above), room)
            above[room] = rooms

    def test_libraries_stay_in_their_room(self) -> None:
        for room, path in modules():
            for module in imports(path):
                rooms = LIBRARIES.get(module.split(".")[0])
                self.assertTrue(rooms is None or room in rooms, f"{path.relative_to(CODEGEN)} imports {module}")

    def test_the_check_can_fail(self) -> None:
        self.assertIn("codegen.source.node.Node", list(imports(CODEGEN / "api/nodes.py")))

    def test_templates_join_and_compare_nothing(self) -> None:
        """Names come from binding/spelling.py, expressions from binding/emit; what is chosen has been decided there."""
        for path in sorted((CODEGEN / "binding/templates").glob("*.j2")):
            text = path.read_text(encoding="utf-8")
            for mark in (" ~ ", " == '", "selectattr", "endswith", "c_name }}_", ".names.H }}_"):
                self.assertNotIn(mark, text, path.name)

    def test_files_are_short(self) -> None:
        for room, path in modules():
            if room in ("source", "description", "api", "binding", "amalgamation", "cli", "sync", "findings"):
                lines = len(path.read_text(encoding="utf-8").splitlines())
                self.assertLessEqual(lines, LINES, str(path.relative_to(CODEGEN)))


if __name__ == "__main__":
    unittest.main()
