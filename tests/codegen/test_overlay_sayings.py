"""Overlays of words: one action says the words of many targets, and adds nothing else."""

from __future__ import annotations

import unittest

from codegen.description.overlay import apply_all
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node
from codegen.source.yamldoc import loads

HEAD = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nx-oac: {words: true}\nactions:\n"
DOCUMENT = (
    "s:\n  A: {properties: {b: {type: string}, c: {type: string, description: old}}}\n"
    "  B: {properties: {b: {$ref: '#/s/A'}, title: {type: string}}}\n"
    "p: [{name: x, in: query}, {name: z, in: path}]\n"
)


def run(overlay: str, first: str = "") -> tuple[Node, list[str]]:
    diagnostics = Diagnostics()
    base = loads(DOCUMENT, "spec.yaml", diagnostics)
    overlays = [loads(text, "words.yaml", diagnostics) for text in (first, overlay) if text]
    assert base is not None
    before = base.plain()
    result = apply_all(base, [each for each in overlays if each is not None], diagnostics)
    assert base.plain() == before, "the input was changed"
    return result, [str(diagnostic) for diagnostic in diagnostics]


def action(target: str, update: str) -> str:
    return f"- target: {target}\n  update: {update}\n"


class SayingsTest(unittest.TestCase):
    maxDiff = None

    def test_words_go_where_a_place_for_them_is(self) -> None:
        """Of several targets each has some of the members; the reason is the same for all actions, so none is said."""
        result, told = run(
            HEAD
            + action(
                "$.s['A', 'B', 'gone']", "{description: d, properties: {b: {description: x}, c: {description: z}}}"
            )
            + action("$.p[?@.name == 'x']", "{description: w}")
        )
        self.assertEqual(told, [])
        self.assertEqual(
            result.plain(),
            {
                "s": {
                    "A": {
                        "properties": {
                            "b": {"type": "string", "description": "x"},
                            "c": {"type": "string", "description": "z"},
                        },
                        "description": "d",
                    },
                    "B": {
                        "properties": {"b": {"$ref": "#/s/A", "description": "x"}, "title": {"type": "string"}},
                        "description": "d",
                    },
                },
                "p": [{"name": "x", "in": "query", "description": "w"}, {"name": "z", "in": "path"}],
            },
        )

    def test_an_example_may_be_any_value(self) -> None:
        result, told = run(
            HEAD + action("$.p[?@.name == 'x']", "{example: 7}") + action("$.p[1]", "{example: {a: [1], example: b}}")
        )
        self.assertEqual(told, [])
        wanted = [{"name": "x", "in": "query", "example": 7}]
        wanted.append({"name": "z", "in": "path", "example": {"a": [1], "example": "b"}})
        self.assertEqual(result.plain()["p"], wanted)

    def test_a_member_may_be_called_example(self) -> None:
        member = "{properties: {example: {type: string}}}"
        base = loads(f"A: {member}\n", "spec.yaml", Diagnostics())
        words = loads(HEAD + action("$.A", "{properties: {example: {description: x}}}"), "words.yaml", Diagnostics())
        assert base is not None and words is not None
        result = apply_all(base, [words], Diagnostics())
        self.assertEqual({"type": "string", "description": "x"}, result.plain()["A"]["properties"]["example"])

    def test_members_may_be_called_as_words_are(self) -> None:
        result, told = run(HEAD + action("$.s.B", "{properties: {title: {description: x}}}"))
        self.assertEqual(told, [])
        self.assertEqual(result.get("s").get("B").get("properties").get("title").get("description").value, "x")

    def test_the_last_word(self) -> None:
        result, told = run(
            HEAD
            + action("$.s.*", "{properties: {b: {description: x}}}")
            + action("$.s.B", "{properties: {b: {description: z}}}")
        )
        self.assertEqual(told, [])
        found = [result.get("s").get(name).get("properties").get("b").get("description").value for name in "AB"]
        self.assertEqual(found, ["x", "z"])

    def test_what_no_target_has_is_told(self) -> None:
        for target, update, expected in (
            (
                "$.s[*]",
                "{properties: {b: {description: x}, d: {description: z}}}",
                '6:46: warning: the target has gone: there is no "properties.d" to describe; '
                "remove this from the overlay",
            ),
            (
                "$.s[*]",
                "{description: d, properties: {c: {items: {description: z}}}}",
                '6:28: warning: the target has gone: there is no "properties" to describe; '
                "remove this from the overlay",
            ),
            (
                "$.gone",
                "{description: d}",
                "5:11: warning: the target has gone: nothing in the description matches $.gone",
            ),
            ("$.s.A.properties.c", "{description: old}", "6:12: warning: redundant: the description already says so"),
        ):
            with self.subTest(update):
                _, told = run(HEAD + action(target, update))
                self.assertEqual(told, [f"words.yaml:{expected}"])

    def test_words_that_are_all_replaced(self) -> None:
        _, told = run(
            HEAD
            + action("$.s[*]", "{properties: {b: {description: x}, c: {description: w}}}")
            + action("$.s['A', 'B']", "{properties: {b: {description: z}}}")
        )
        self.assertEqual(told, ["words.yaml:6:29: warning: said in vain: later words replace it everywhere; remove it"])

    def test_refusals(self) -> None:
        for rest, expected in (
            (
                "  update: {type: string}\n",
                "6:18: error: in an overlay of words this must be an object with words in it",
            ),
            ("  update: {a: {}}\n", "6:15: error: in an overlay of words this must be an object with words in it"),
            (
                "  update: {description: 1}\n",
                "6:25: error: in an overlay of words this must be an object with words in it",
            ),
            ("  update: {description: ' '}\n", "6:25: error: the description is empty"),
            ("  remove: true\n", "5:3: error: an overlay of words removes nothing"),
            ("  update: []\n", "6:11: error: in an overlay of words this must be an object with words in it"),
        ):
            with self.subTest(rest):
                result, told = run(HEAD + "- target: $.s.A\n" + rest)
                self.assertEqual(told, [f"words.yaml:{expected}"])
                self.assertEqual(result.plain(), loads(DOCUMENT, "s", Diagnostics()).plain())
        _, told = run(HEAD + action("$..x", "{description: d}"))
        self.assertEqual(told, ['words.yaml:5:11: error: the target $..x: ".." (descendants) is not supported'])

    def test_what_an_overlay_says_of_itself(self) -> None:
        for said, expected in (
            ("{words: 1}", "3:16: error: x-oac of an overlay must be an object with words: true"),
            ("1", "3:8: error: x-oac of an overlay must be an object with words: true"),
            ("{words: true, word: 1}", '3:22: error: x-oac of an overlay has no member "word"; it has words'),
        ):
            with self.subTest(said):
                told = run(HEAD.replace("{words: true}", said) + action("$.s.A", "{description: d}"))[1]
                self.assertEqual(told[0], f"words.yaml:{expected}")
        _, told = run(HEAD.replace("true", "false") + action("$.s.A", "{description: d}"))
        self.assertEqual(told, ["words.yaml:5:3: error: the action has no description; say why it is there"])

    def test_values_of_an_enumeration(self) -> None:
        """Each schema gets the words of the values that it lists."""
        listed = HEAD.replace("x-oac: {words: true}\n", "") + (
            "- target: $.s.A.properties.b\n  description: why\n  update: {enum: [ONE, TWO]}\n"
            "- target: $.s.A.properties.c\n  description: why\n  update: {enum: [TWO, SIX]}\n"
        )
        said = "{x-enumDescriptions: {ONE: x, TWO: z}}"
        result, told = run(HEAD + action("$.s.A.properties.*", said), listed)
        self.assertEqual(told, [])
        properties = result.get("s").get("A").get("properties").plain()
        self.assertEqual(
            [{"ONE": "x", "TWO": "z"}, {"TWO": "z"}], [properties[name]["x-enumDescriptions"] for name in "bc"]
        )
        _, told = run(HEAD + action("$.s.A.properties.c", said), listed)
        self.assertEqual(
            told,
            [
                'words.yaml:6:33: warning: the target has gone: there is no "x-enumDescriptions.ONE" to describe; '
                "remove this from the overlay"
            ],
        )
        _, told = run(HEAD + action("$.s.A.properties.c", "{x-enumDescriptions: {TWO: 2}}"), listed)
        self.assertEqual(
            told, ["words.yaml:6:38: error: in an overlay of words this must be an object with words in it"]
        )

    def test_what_others_add_is_described(self) -> None:
        added = HEAD.replace("x-oac: {words: true}\n", "") + (
            "- target: $.s.A.properties\n  description: why\n  update: {e: {type: string}}\n"
        )
        result, told = run(HEAD + action("$.s.A.properties.e", "{description: x}"), added)
        self.assertEqual(told, [])
        self.assertEqual(result.get("s").get("A").get("properties").get("e").get("description").value, "x")


if __name__ == "__main__":
    unittest.main()
