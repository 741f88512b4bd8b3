"""Reading YAML: values, positions, and every refusal at its line and column, with both of PyYAML's parsers."""

from __future__ import annotations

import os
import tempfile
import time
import typing
import unittest
from unittest import mock

import yaml

from codegen.source.diagnostics import Diagnostic, Diagnostics, Position
from codegen.source.node import DEPTH_CEILING, Node
from codegen.source.yamldoc import SIZE_CEILING, load, loads


def read(text: str, name: str = "a.yaml") -> tuple[Node, list[str]]:
    diagnostics = Diagnostics()
    return loads(text, name, diagnostics), [str(diagnostic) for diagnostic in diagnostics]


class DiagnosticsTest(unittest.TestCase):
    def test_sorted_without_duplicates(self) -> None:
        diagnostics = Diagnostics()
        diagnostics.warning(Position("b", 1, 1), "w")
        diagnostics.error(Position("a", 10, 2), "z")
        diagnostics.error(Position("a", 9, 20), "y")
        diagnostics.error(Position("a", 9, 20), "y")
        self.assertEqual([str(d) for d in diagnostics], ["a:9:20: error: y", "a:10:2: error: z", "b:1:1: warning: w"])
        self.assertEqual(len(diagnostics), 3)
        self.assertTrue(diagnostics.has_errors)

    def test_warnings_are_not_errors(self) -> None:
        diagnostics = Diagnostics()
        self.assertFalse(diagnostics.has_errors)
        diagnostics.warning(Position("b", 1, 1), "w")
        self.assertFalse(diagnostics.has_errors)
        self.assertEqual(diagnostics.sorted(), [Diagnostic(Position("b", 1, 1), "w", "warning")])


if typing.TYPE_CHECKING:  # what is mixed in is no test by itself
    _Mixed = unittest.TestCase
else:
    _Mixed = object


class YamlTests(_Mixed):
    """The tests proper; run once for each parser."""

    maxDiff = None

    def assert_errors(self, text: str, *expected: str, name: str = "a.yaml") -> None:
        _, errors = read(text, name)
        self.assertEqual(errors, [f"{name}:{line}" for line in expected])

    def test_values(self) -> None:
        node, errors = read(
            "a: 1\nb: 1.10\nc: text\nd: 'quoted'\ne: true\nf: null\ng: ~\nh:\ni: [1, two]\nj: {k: -2}\n"
            'l: |\n  one\n  two\nm: >-\n  one\n  two\nq: "a\\u00e9\\n"\no: 0x1F\n'
        )
        self.assertEqual(errors, [])
        self.assertEqual(
            node.plain(),
            {
                "a": 1,
                "b": 1.1,
                "c": "text",
                "d": "quoted",
                "e": True,
                "f": None,
                "g": None,
                "h": None,
                "i": [1, "two"],
                "j": {"k": -2},
                "l": "one\ntwo\n",
                "m": "one two",
                "q": "aé\n",
                "o": 31,
            },
        )
        kinds = [member.kind for member in node]
        self.assertEqual(
            kinds,
            [
                "integer",
                "number",
                "string",
                "string",
                "boolean",
                "null",
                "null",
                "null",
                "array",
                "object",
                "string",
                "string",
                "string",
                "integer",
            ],
        )

    def test_source_text_of_numbers(self) -> None:
        node, errors = read("[1.10, 12345678901234567890, 1.0e+3, 0.1]")
        self.assertEqual(errors, [])
        self.assertEqual([item.text for item in node], ["1.10", "12345678901234567890", "1.0e+3", "0.1"])
        self.assertEqual(node.elements[1].value, 12345678901234567890)

    def test_quoted(self) -> None:
        node, _ = read("a: 'NO'\nb: x\nc: |\n  t\n'd': \"1\"\n")
        self.assertEqual([member.quoted for member in node], [True, False, True, True])
        self.assertEqual(node.plain(), {"a": "NO", "b": "x", "c": "t\n", "d": "1"})

    def test_positions(self) -> None:
        node, _ = read("a:\n  b: x\n  'c' : [1,\n    2]\né: {f: 3}\n", "dir/a.yaml")
        self.assertEqual(node.position, Position("dir/a.yaml", 1, 1))
        self.assertEqual(node.get("a").position, Position("dir/a.yaml", 2, 3))
        self.assertEqual(node.get("a").key_positions["b"], Position("dir/a.yaml", 2, 3))
        self.assertEqual(node.get("a").get("b").position, Position("dir/a.yaml", 2, 6))
        self.assertEqual(node.get("a").key_positions["c"], Position("dir/a.yaml", 3, 3))
        self.assertEqual(node.get("a").get("c").position, Position("dir/a.yaml", 3, 9))
        self.assertEqual(node.get("a").get("c").elements[1].position, Position("dir/a.yaml", 4, 5))
        self.assertEqual(node.get("é").get("f").position, Position("dir/a.yaml", 5, 8))
        self.assertIsNone(node.get("nothing"))
        self.assertIsNone(node.get("a").get("b").get("c"))
        self.assertIn("a", node)
        self.assertNotIn("b", node)
        self.assertEqual(list(node.get("a").get("b").items()), [])

    def test_json(self) -> None:
        node, errors = read(
            '{\n\t"a": [1, -0.5, 1e3, 2E-2],"b":"\\u00e9\\/","c":{"200":null},\n\t"d":true}\n', "a.json"
        )
        self.assertEqual(errors, [])
        self.assertEqual(node.plain(), {"a": [1, -0.5, 1000.0, 0.02], "b": "é/", "c": {"200": None}, "d": True})
        self.assertEqual(node.key_positions["d"], Position("a.json", 3, 2))

    def test_traps(self) -> None:
        for text, other in (
            ("NO", "false"),
            ("no", "false"),
            ("n", "false"),
            ("Off", "false"),
            ("yes", "true"),
            ("Y", "true"),
            ("on", "true"),
            ("010", "8"),
            ("-017", "-15"),
            ("0b1", "1"),
            ("0b1_0", "2"),
            ("1_000", "1000"),
            ("0x_F", "15"),
            ("1_0.5", "10.5"),
            ("12:30:00", "45000"),
            ("-1:30", "-90"),
            ("1:30.5", "90.5"),
            ("2024-01-01", "a date"),
            ("2024-06-04 21:15:10 +00:00", "a date"),
            ("2024-06-04T21:15:10Z", "a date"),
            ("=", "a default value"),
        ):
            with self.subTest(text):
                self.assert_errors(
                    f"a:\n  - {text}\n",
                    f'2:5: error: "{text}" is read as {other} by some YAML readers; put it in quotes',
                )
                self.assert_errors(f"a:\n  - '{text}'\n")

    def test_traps_that_are_numbers_here(self) -> None:
        self.assert_errors(
            "a: 1e3\nb: 0o17\nc: 08\nd: 1.5E7\n",
            '1:4: error: "1e3" is read as a text by some YAML readers; write 1.0e+3, or put it in quotes',
            '2:4: error: "0o17" is read as a text by some YAML readers; write 15, or put it in quotes',
            '3:4: error: "08" is read as a text by some YAML readers; write 8, or put it in quotes',
            '4:4: error: "1.5E7" is read as a text by some YAML readers; write 1.5e+7, or put it in quotes',
        )

    def test_not_traps(self) -> None:
        for text in (
            "0",
            "-0",
            "+1",
            "00",
            "1.",
            ".5",
            "True",
            "FALSE",
            "Null",
            "~",
            "2024",
            "1.2.3",
            "v1",
            "NOPE",
            "1:x",
            "2024-06",
            "x-",
            "10,000",
            "0.1.0",
        ):
            with self.subTest(text):
                self.assert_errors(f"[{text}]")

    def test_not_json(self) -> None:
        self.assert_errors(
            "a: .inf\nb: -.INF\nc: .nan\nd: 1.0e+999\ne: " + "9" * 1001 + "\n",
            "1:4: error: .inf is not a number in JSON; put it in quotes if it is a text",
            "2:4: error: -.INF is not a number in JSON; put it in quotes if it is a text",
            "3:4: error: .nan is not a number in JSON; put it in quotes if it is a text",
            "4:4: error: 1.0e+999 is too large for a number",
            "5:4: error: a number has no more than 1000 digits",
        )

    def test_duplicate_keys(self) -> None:
        node, errors = read("a: 1\nb:\n  c: 1\n  c: {d: NO}\n'a': 2\na: 3\n")
        self.assertEqual(
            errors,
            [
                'a.yaml:4:3: error: the key "c" is already given on line 3',
                'a.yaml:4:10: error: "NO" is read as false by some YAML readers; put it in quotes',
                'a.yaml:5:1: error: the key "a" is already given on line 1',
                'a.yaml:6:1: error: the key "a" is already given on line 1',
            ],
        )
        self.assertEqual(node.plain(), {"a": 1, "b": {"c": 1}})

    def test_keys_that_are_not_text(self) -> None:
        node, errors = read("200:\n  true: 1\n  1.5: 2\n  null: 3\n  on: 4\nok: {? [a]: 5, b: 6}\n? \n: 7\n")
        self.assertEqual(
            errors,
            [
                "a.yaml:1:1: error: the key 200 is an integer, not a text; put it in quotes",
                "a.yaml:2:3: error: the key true is a boolean, not a text; put it in quotes",
                "a.yaml:3:3: error: the key 1.5 is a number, not a text; put it in quotes",
                "a.yaml:4:3: error: the key null is null, not a text; put it in quotes",
                'a.yaml:5:3: error: "on" is read as true by some YAML readers; put it in quotes',
                "a.yaml:6:8: error: a key must be a text",
                "a.yaml:7:2: error: a key is missing",
            ],
        )
        self.assertEqual(
            node.plain(),
            {"200": {"true": 1, "1.5": 2, "null": 3, "on": 4}, "ok": {"b": 6}, "": 7},
        )

    def test_anchors_aliases_merge_keys_tags(self) -> None:
        self.assert_errors(
            "a: &x\n  b: 1\nc: *x\nd:\n  <<: *x\ne: !!str 1\nf: !own {}\ng: ! x\n",
            "1:4: error: the anchor &x is not supported; use $ref",
            "3:4: error: the alias *x is not supported; use $ref",
            "5:3: error: the merge key << is not supported; use $ref or allOf",
            "5:7: error: the alias *x is not supported; use $ref",
            "6:4: error: the tag !!str is not supported; leave it out",
            "7:4: error: the tag !own is not supported; leave it out",
            "8:4: error: the tag ! is not supported; leave it out",
        )

    def test_two_documents(self) -> None:
        node, errors = read("a: NO\n---\nb: 2\n")
        self.assertEqual(
            errors,
            [
                'a.yaml:1:4: error: "NO" is read as false by some YAML readers; put it in quotes',
                "a.yaml:2:1: error: a second document begins here; a file holds one",
            ],
        )
        self.assertEqual(node.plain(), {"a": "NO"})
        self.assert_errors("%YAML 1.2\n---\na: 1\n...\n")

    def test_empty(self) -> None:
        for text in ("", "\n\n", "# nothing\n", "---\n", "\ufeff"):
            with self.subTest(text):
                node, errors = read(text)
                self.assertIsNone(node)
                self.assertEqual(errors, ["a.yaml:1:1: error: the file is empty"])

    def test_syntax(self) -> None:
        for text, place in (
            ("a: 1\nb: [1, 2\nc: 3\n", "3:2"),
            ("a: 1\n b: 2\n", "2:3"),
            ('a: "open\n', "2:1"),
            ("a: b: c\n", "1:5"),
            ("- a\nb: 1\n", "2:1"),
        ):
            with self.subTest(text):
                node, errors = read(text)
                self.assertIsNone(node)
                self.assertEqual(len(errors), 1, errors)
                self.assertTrue(errors[0].startswith(f"a.yaml:{place}: error: this is not YAML: "), errors)

    def test_syntax_error_does_not_hide_what_came_before(self) -> None:
        self.assertEqual(len(read("a: NO\na: 2\nb: ]\n")[1]), 3)

    def test_tabs(self) -> None:
        self.assert_errors("a:\n\tb: 1\n", "2:1: error: a tab cannot indent or separate here; use spaces")

    def test_reserved_characters(self) -> None:
        self.assert_errors("a: @b\n", "1:4: error: a plain text cannot begin with @; put it in quotes")
        self.assert_errors("a: `b`\n", "1:4: error: a plain text cannot begin with `; put it in quotes")
        self.assert_errors("a: %b\n", "1:4: error: a plain text cannot begin with %; put it in quotes")

    def test_forbidden_characters(self) -> None:
        self.assert_errors(
            'a: 1\nb: "x\x07y"\r\nc: "\u2028"\rd: é\x7f\n',
            '2:6: error: the character U+0007 is not allowed in YAML; write it as "\\u0007" in double quotes',
            '3:5: error: the character U+2028 ends the line for some YAML readers; write it as "\\u2028" in double '
            "quotes",
            '4:5: error: the character U+007F is not allowed in YAML; write it as "\\u007F" in double quotes',
        )
        self.assertEqual(len(read("\x00" * 1000)[1]), 20)

    def test_byte_order_mark(self) -> None:
        node, errors = read("\ufeffa: 1\n")
        self.assertEqual((node.plain(), errors), ({"a": 1}, []))
        self.assertEqual(node.key_positions["a"], Position("a.yaml", 1, 1))

    def test_depth(self) -> None:
        node, errors = read("[" * DEPTH_CEILING + "]" * DEPTH_CEILING)
        self.assertEqual(errors, [])
        self.assertIsNotNone(node.plain())
        for open_, width in (("[", 1), ("{a: ", 4)):
            node, errors = read(open_ * 50_000)
            self.assertIsNone(node)
            self.assertEqual(
                errors,
                [
                    f"a.yaml:1:{DEPTH_CEILING * width + 1}: error: objects and arrays nest deeper than "
                    f"{DEPTH_CEILING} levels"
                ],
            )

    def test_carriage_returns(self) -> None:
        node, errors = read("a: 1\r\nb:\r\n  c: 2\r\n")
        self.assertEqual((node.plain(), errors), ({"a": 1, "b": {"c": 2}}, []))
        self.assertEqual(node.get("b").get("c").position, Position("a.yaml", 3, 6))


class PurePythonTest(YamlTests, unittest.TestCase):
    def setUp(self) -> None:
        if hasattr(yaml, "CSafeLoader"):
            patch = mock.patch.object(yaml, "CSafeLoader", yaml.SafeLoader)
            patch.start()
            self.addCleanup(patch.stop)


@unittest.skipUnless(hasattr(yaml, "CSafeLoader"), "PyYAML was built without libyaml")
class LibyamlTest(YamlTests, unittest.TestCase):
    def test_tab_within_a_text(self) -> None:
        self.assertEqual(read("a: 1\nb: c\td\n")[0].plain(), {"a": 1, "b": "c\td"})

    def test_speed(self) -> None:
        text = "paths:\n" + "".join(
            f"  /p{n}:\n    get: {{operationId: op{n}, description: some words about it all}}\n" for n in range(26_000)
        )
        self.assertGreater(len(text), 2_000_000)
        started = time.process_time()
        node, errors = read(text)
        self.assertLess(time.process_time() - started, 15)
        self.assertEqual(errors, [])
        self.assertEqual(len(node.get("paths").members), 26_000)


class FileTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = os.path.join(folder.name, "a.yaml")

    def load(self, data: bytes | None) -> tuple[Node, list[str]]:
        if data is not None:
            with open(self.path, "wb") as stream:
                stream.write(data)
        diagnostics = Diagnostics()
        node = load(self.path, diagnostics)
        return node, [str(diagnostic).removeprefix(self.path) for diagnostic in diagnostics]

    def test_good(self) -> None:
        node, errors = self.load("a: é\n".encode())
        self.assertEqual((node.plain(), errors), ({"a": "é"}, []))

    def test_missing(self) -> None:
        self.assertEqual(self.load(None), (None, [":1:1: error: cannot read the file: No such file or directory"]))

    def test_directory(self) -> None:
        os.mkdir(self.path)
        self.assertEqual(self.load(None), (None, [":1:1: error: cannot read the file: Is a directory"]))

    def test_empty(self) -> None:
        self.assertEqual(self.load(b""), (None, [":1:1: error: the file is empty"]))

    def test_not_utf_8(self) -> None:
        self.assertEqual(
            self.load("a: 1\nbé: ".encode() + b"\xe9\n"),
            (None, [":2:5: error: the byte 0xE9 is not UTF-8; save the file as UTF-8"]),
        )
        self.assertEqual(
            self.load("a: 1\n".encode("utf-16")),
            (None, [":1:1: error: the byte 0xFF is not UTF-8; save the file as UTF-8"]),
        )

    def test_too_large(self) -> None:
        self.assertEqual(self.load(b" " * (SIZE_CEILING + 1)), (None, [":1:1: error: the file is larger than 32 MiB"]))


if __name__ == "__main__":
    unittest.main()
