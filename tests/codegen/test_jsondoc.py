"""Reading JSON: the same values as Python's reader has, the same places as the YAML reader has, and every refusal."""

from __future__ import annotations

import json
import random
import time
import unittest
from pathlib import Path

from codegen.source.diagnostics import Diagnostics
from codegen.source.node import DEPTH_CEILING, Node
from codegen.source.yamldoc import loads

_CORPUS = Path(__file__).resolve().parents[1] / "corpus"


def read(text: str) -> tuple[Node | None, list[str]]:
    diagnostics = Diagnostics()
    node = loads(text, "a.json", diagnostics)
    return node, [str(diagnostic).removeprefix("a.json:") for diagnostic in diagnostics]


def tree(node: Node) -> object:
    """All that a node knows."""
    inner: list[object] = [(key, tree(child)) for key, child in node.items()]
    inner = inner or [tree(child) for child in node]
    places = [(place.line, place.column) for place in node.key_positions.values()]
    return node.kind, node.text, node.quoted, node.position.line, node.position.column, places, inner


class Json(unittest.TestCase):
    maxDiff = None

    def test_values_and_places(self) -> None:
        text = '{\n\t"a": [1, -0.5, 1e3, true],\r\n"b\\u0041": {"\\ud83d\\ude00": "\\/"}, "n": null,"e":{}}'
        node, said = read("\ufeff" + text)
        self.assertEqual(said, [])
        self.assertEqual(node.plain(), {"a": [1, -0.5, 1000.0, True], "bA": {"😀": "/"}, "n": None, "e": {}})
        places = {key: (place.line, place.column) for key, place in node.key_positions.items()}
        self.assertEqual(places, {"a": (2, 2), "bA": (3, 1), "n": (3, 36), "e": (3, 46)})
        self.assertEqual([item.text for item in node.get("a")], ["1", "-0.5", "1e3", "true"])
        self.assertEqual([item.kind for item in node.get("a")], ["integer", "number", "number", "boolean"])

    def test_the_same_as_yaml(self) -> None:
        source = random.Random(3)

        def value(depth: int) -> object:
            kind = source.randrange(7 if depth else 5)
            if kind < 5:
                return source.choice([None, True, False, source.randrange(-9, 10**18), "t", "é 🎉", "", "a: b", "1"])
            if kind == 5:
                return [value(depth - 1) for _ in range(source.randrange(4))]
            keys = [source.choice("abcdeé") * source.randrange(3) for _ in range(source.randrange(4))]
            return {key: value(depth - 1) for key in keys}

        for _ in range(300):
            text = json.dumps(value(4), indent=source.choice([None, 1]), ensure_ascii=False)
            as_yaml = loads(text, "a.yaml", Diagnostics())
            node, said = read(text)
            if said != ["1:1: error: the file is empty"]:
                self.assertEqual((said, tree(node)), ([], tree(as_yaml)), text)

    def test_refused(self) -> None:
        for text, said in (
            ("", "1:1: error: the file is empty"),
            (" \n", "1:1: error: the file is empty"),
            ('{"a": 1,}', '1:9: error: this is not JSON: expected a key in double quotes, found "}"'),
            ("[1,]", '1:4: error: this is not JSON: expected a value, found "]"'),
            ("[1 2]", '1:4: error: this is not JSON: expected a comma or ], found "2]"'),
            ('{"a" 1}', '1:6: error: this is not JSON: expected a colon, found "1}"'),
            ("{'a': 1}", "1:2: error: this is not JSON: expected a key in double quotes or }, found \"'a': 1}\""),
            ("{a: 1}", '1:2: error: this is not JSON: expected a key in double quotes or }, found "a: 1}"'),
            ("[1]\n[2]", '2:1: error: this is not JSON: expected the end of the file, found "[2]"'),
            ("[1}", '1:3: error: this is not JSON: expected a comma or ], found "}"'),
            ("]", '1:1: error: this is not JSON: expected a value, found "]"'),
            ("[", "1:2: error: this is not JSON: expected a value or ], found the end of the file"),
            ('{"a":', "1:6: error: this is not JSON: expected a value, found the end of the file"),
            ('["a', "1:2: error: this is not JSON: the text that begins here has no closing quote"),
            (
                '["a\nb"]',
                "1:4: error: this is not JSON: a control character cannot stand in a text; "
                "write it as \\n, \\t or \\u0000",
            ),
            ('["\\x"]', "1:3: error: this is not JSON: this is none of the escapes of JSON, such as \\n or \\u0000"),
            ("[1] // c", "1:5: error: this is not JSON: it has no comments"),
            ("[01]", '1:2: error: this is not JSON: expected a value, found "01]"'),
            ("[NaN]", '1:2: error: this is not JSON: expected a value, found "NaN]"'),
            ("[\xa01]", '1:2: error: this is not JSON: expected a value or ], found "\xa01]"'),
            ("[\x00]", '1:2: error: this is not JSON: expected a value, found "\\u0000]"'),
            ("openapi: 3.1.0", '1:1: error: this is not JSON: expected a value, found "openapi: 3.1.0"'),
        ):
            with self.subTest(text):
                self.assertEqual(read(text), (None, [said]))

    def test_complaints_that_do_not_stop(self) -> None:
        node, said = read('{"a": 1e999, "a": {"b": 1}, "c": "\\ud800", "d": ' + "9" * 1001 + ', "e": {"f": 1, "f": 2}}')
        self.assertEqual(
            said,
            [
                "1:7: error: 1e999 is too large for a number",
                '1:14: error: the key "a" is already given on line 1',
                "1:34: error: half of a surrogate pair is not a character; write both halves",
                "1:49: error: a number has no more than 1000 digits",
                '1:1066: error: the key "f" is already given on line 1',
            ],
        )
        self.assertEqual(node.get("a").value, "1e999")
        self.assertEqual(node.get("e").plain(), {"f": 1})

    def test_depth(self) -> None:
        node, said = read("[" * DEPTH_CEILING + "]" * DEPTH_CEILING)
        self.assertEqual(said, [])
        node, said = read('{"a":' * 100_000)
        self.assertEqual((node, len(said)), (None, 1))
        self.assertIn(f"nest deeper than {DEPTH_CEILING} levels", said[0])

    def test_the_corpus(self) -> None:
        """As Python's strict reader has it, but for what we refuse in addition."""
        for path in sorted(_CORPUS.rglob("*.json")):
            try:
                text = path.read_text(encoding="utf-8")
                expected = json.loads(text)
            except (ValueError, RecursionError):
                continue
            node, said = read(text)
            if not said:
                self.assertEqual(json.dumps(node.plain()), json.dumps(expected), path.name)

    def test_speed(self) -> None:
        text = json.dumps({f"/p{n}": {"get": {"operationId": f"op{n}", "x": [1, True, "text"]}} for n in range(26_000)})
        started = time.process_time()
        node, said = read(text)
        self.assertLess(time.process_time() - started, 10)
        self.assertEqual((len(node.members), said), (26_000, []))


if __name__ == "__main__":
    unittest.main()
