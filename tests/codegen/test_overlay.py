"""Overlays: what actions do, and every refusal at its line and column."""

from __future__ import annotations

import time
import unittest
from unittest import mock

from codegen.source.diagnostics import Diagnostics, Position
from codegen.description.overlay import apply
from codegen.source.node import DEPTH_CEILING, Node
from codegen.source.yamldoc import loads

HEAD = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n"


def run(document: str, overlay: str) -> tuple[Node, list[str]]:
    diagnostics = Diagnostics()
    base = loads(document, "spec.yaml", diagnostics)
    corrections = loads(overlay, "overlay.yaml", diagnostics)
    assert base is not None and corrections is not None, list(map(str, diagnostics))
    before = base.plain(), corrections.plain()
    result = apply(base, corrections, diagnostics)
    assert (base.plain(), corrections.plain()) == before, "the inputs were changed"
    return result, [str(diagnostic) for diagnostic in diagnostics]


def action(target: str, rest: str) -> str:
    return f"- target: {target}\n  description: why\n  {rest}\n"


class UpdateTest(unittest.TestCase):
    maxDiff = None

    def assert_result(self, document: str, actions: str, expected: object, errors: list[str] | None = None) -> Node:
        result, found = run(document, HEAD + actions)
        self.assertEqual(found, errors or [])
        self.assertEqual(result.plain(), expected)
        return result

    def test_objects_merge_recursively(self) -> None:
        self.assert_result(
            "a: {b: {c: 1, d: 2}, e: x}\n",
            action("$.a", "update: {b: {d: 3, f: 4}, e: z, g: null}"),
            {"a": {"b": {"c": 1, "d": 3, "f": 4}, "e": "z", "g": None}},
        )

    def test_arrays_within_an_update_are_appended(self) -> None:
        self.assert_result(
            "a: {required: [x]}\n", action("$.a", "update: {required: [v, z]}"), {"a": {"required": ["x", "v", "z"]}}
        )

    def test_an_array_target_gets_the_update_as_one_element(self) -> None:
        self.assert_result("tags: [1]\n", action("$.tags", "update: {name: x}"), {"tags": [1, {"name": "x"}]})
        self.assert_result("tags: [1]\n", action("$.tags", "update: [2]"), {"tags": [1, [2]]})

    def test_other_types_are_replaced(self) -> None:
        self.assert_result(
            "a: {type: boolean, b: {c: 1}}\n",
            action("$.a", "update: {type: [integer, string], b: 2}"),
            {"a": {"type": ["integer", "string"], "b": 2}},
        )
        self.assert_result("a: {b: 1}\n", action("$.a", "update: {b: true}"), {"a": {"b": True}})

    def test_every_match_is_updated(self) -> None:
        result = self.assert_result(
            "a: {x: {}, z: {}}\n", action("$.a.*", "update: {l: [1]}"), {"a": {"x": {"l": [1]}, "z": {"l": [1]}}}
        )
        self.assertIsNot(result.get("a").get("x").get("l"), result.get("a").get("z").get("l"))

    def test_later_actions_see_what_earlier_ones_did(self) -> None:
        self.assert_result(
            "a: {}\n", action("$.a", "update: {b: {}}") + action("$.a.b", "update: {c: 1}"), {"a": {"b": {"c": 1}}}
        )

    def test_remove(self) -> None:
        self.assert_result(
            "a: [1, 2, 3]\nb: {c: 1, d: 2}\n",
            action("$.a[1]", "remove: true") + action("$.b['c']", "remove: true"),
            {"a": [1, 3], "b": {"d": 2}},
        )
        self.assert_result("a: [1, 2, 3]\n", action("$.a[*]", "remove: true"), {"a": []})
        self.assert_result("a: 1\n", action("$", "remove: false\n  update: {b: 2}"), {"a": 1, "b": 2})

    def test_positions(self) -> None:
        result, errors = run(
            "a:\n  b: 1\n  d: 5\n", HEAD + "- target: $.a\n  description: why\n  update:\n    b: 2\n    c: 3\n"
        )
        self.assertEqual(errors, [])
        members = result.get("a")
        self.assertEqual(members.get("b").position, Position("overlay.yaml", 7, 8))
        self.assertEqual(members.key_positions["c"], Position("overlay.yaml", 8, 5))
        self.assertEqual(members.get("c").position, Position("overlay.yaml", 8, 8))
        self.assertEqual(members.get("d").position, Position("spec.yaml", 3, 6))
        self.assertEqual(members.position, Position("spec.yaml", 2, 3))

    def test_redundant(self) -> None:
        redundant = "overlay.yaml:4:3: warning: redundant: the description already says so"
        for document, update in (
            ("a: {type: integer, b: {c: [1, 2]}}", "{type: integer, b: {c: [2]}}"),
            ("a: {b: 1.0}", "{b: 1}"),
            ("a: {b: {c: 1, d: 2}}", "{b: {d: 2, c: 1}}"),
            ("a: {b: 1}", "{}"),
        ):
            with self.subTest(update):
                result, errors = run(document, HEAD + action("$.a", f"update: {update}"))
                self.assertEqual(errors, [redundant])
                self.assertEqual(result.plain(), loads(document, "x", Diagnostics()).plain())

    def test_partly_redundant_is_not_redundant(self) -> None:
        self.assert_result("a: {e: [x]}", action("$.a", "update: {e: [x, z]}"), {"a": {"e": ["x", "z"]}})

    def test_words_about_a_property_that_has_gone(self) -> None:
        self.assert_result(
            "a: {properties: {b: {type: string}}}\n",
            action("$.a", "update: {properties: {b: {description: x}, c: {description: z}, d: {type: string}}}"),
            {"a": {"properties": {"b": {"type": "string", "description": "x"}, "d": {"type": "string"}}}},
            [
                'overlay.yaml:6:46: warning: the target has gone: there is no property "c" to describe; '
                "remove this from the overlay"
            ],
        )

    def test_facts_of_our_own_about_a_property_that_has_gone(self) -> None:
        self.assert_result(
            "a: {properties: {b: {type: string}}}\n",
            action("$.a", "update: {properties: {c: {description: z, x-oac: {createdWithout: id}}}}"),
            {"a": {"properties": {"b": {"type": "string"}}}},
            [
                'overlay.yaml:6:25: warning: the target has gone: there is no property "c" to describe; '
                "remove this from the overlay"
            ],
        )

    def test_words_about_a_property_that_a_later_action_adds(self) -> None:
        """What that says itself goes before them."""
        words = action("$.a", "update: {properties: {c: {description: z, title: t}}}")
        self.assert_result(
            "a: {properties: {b: {type: string}}}\n",
            words + action("$.a.properties", "update: {c: {type: string, title: own}}"),
            {
                "a": {
                    "properties": {"b": {"type": "string"}, "c": {"type": "string", "title": "own", "description": "z"}}
                }
            },
        )

    def test_after(self) -> None:
        result = self.assert_result(
            "p: {a: 1, b: 2, c: 3}\n",
            action("$.p", "update: {d: {type: string, x-oac: {after: a}}, m: {x-oac: {after: d, name: k}}}"),
            {"p": {"a": 1, "d": {"type": "string"}, "m": {"x-oac": {"name": "k"}}, "b": 2, "c": 3}},
        )
        self.assertEqual(list(result.get("p").members), ["a", "d", "m", "b", "c"])
        self.assertEqual(list(result.get("p").get("m").get("x-oac").key_positions), ["name"])

    def test_after_within_what_is_new(self) -> None:
        result = self.assert_result(
            "a: {}\n",
            action("$.a", "update: {p: {x: {t: 1}, w: {t: 2}, z: {t: 3, x-oac: {after: x}}}}"),
            {"a": {"p": {"x": {"t": 1}, "w": {"t": 2}, "z": {"t": 3}}}},
        )
        self.assertEqual(list(result.get("a").get("p").members), ["x", "z", "w"])

    def test_after_of_a_member_that_is_already_there_changes_nothing(self) -> None:
        result = self.assert_result(
            "p: {a: 1, b: {t: 1}}\n",
            action("$.p", "update: {b: {t: 1, x-oac: {after: gone}}}"),
            {"p": {"a": 1, "b": {"t": 1}}},
            ["overlay.yaml:4:3: warning: redundant: the description already says so"],
        )
        self.assertEqual(list(result.get("p").members), ["a", "b"])

    def test_after_errors(self) -> None:
        self.assert_result(
            "p: {a: 1}\n",
            action("$.p", "update: {d: {x-oac: {after: gone}}, m: {x-oac: {after: 1}}}")
            + action("$.p", "update: {x-oac: {after: a}, q: [{x-oac: {after: a}}]}"),
            mock.ANY,
            [
                'overlay.yaml:6:31: error: there is no member "gone" to place "d" after',
                "overlay.yaml:6:58: error: x-oac.after must be the name of a member",
                "overlay.yaml:9:20: error: x-oac.after belongs into an object that is added as a member",
                "overlay.yaml:9:44: error: x-oac.after belongs into an object that is added as a member",
            ],
        )


class TargetTest(unittest.TestCase):
    DOCUMENT = (
        "paths: {'/a/{b}': {get: {id: 1}}}\nlist: [{name: x, in: path}, {name: w, in: query}, {name: z, i: 1}]\n"
        "x-y: {é: {it's: 1}}\nm: {p: {deep: {name: x}}, q: {flag: true}}\n"
    )

    def mark(self, target: str) -> object:
        quoted = '"' + target.replace("\\", "\\\\").replace('"', '\\"') + '"'
        result, errors = run(self.DOCUMENT, HEAD + action(quoted, "update: {hit: 1}"))
        self.assertEqual(errors, [])
        return result.plain()

    def hits(self, target: str) -> list[str]:
        found = []

        def walk(value: object, path: str) -> None:
            if isinstance(value, dict):
                if value.get("hit") == 1:
                    found.append(path)
                for key, member in value.items():
                    walk(member, f"{path}/{key}")
            elif isinstance(value, list):
                for index, element in enumerate(value):
                    walk(element, f"{path}/{index}")

        walk(self.mark(target), "")
        return found

    def test_supported(self) -> None:
        lists = ["/list/0", "/list/1", "/list/2"]
        for target, expected in (
            ("$", [""]),
            ("$.m", ["/m"]),
            ("$.m.p.deep", ["/m/p/deep"]),
            ("$['paths']['/a/{b}'].get", ["/paths//a/{b}/get"]),
            ('$["x-y"]', ["/x-y"]),
            ("$['x-y'].é", ["/x-y/é"]),
            ("$['m']['\\u0070']", ["/m/p"]),
            ("$.list[0]", ["/list/0"]),
            ("$.list[-1]", ["/list/2"]),
            ("$.list[ 1 ]", ["/list/1"]),
            ("$.list[*]", lists),
            ("$.list.*", lists),
            ("$.m[*]", ["/m/p", "/m/q"]),
            ("$.list[?@.name == 'w']", ["/list/1"]),
            ("$.list[?(@.name=='w')]", ["/list/1"]),
            ("$.list[?@['name'] != \"w\"]", ["/list/0", "/list/2"]),
            ("$.list[?@.i == 1]", ["/list/2"]),
            ("$.list[?@.i]", ["/list/2"]),
            ("$.m[?@.flag == true]", ["/m/q"]),
            ("$.m[?@.deep.name == 'x'].deep", ["/m/p/deep"]),
            ("$.m['q', 'p']", ["/m/p", "/m/q"]),
            ("$.m['p','gone'].deep", ["/m/p/deep"]),
            ("$.list[0, 2, -1]", ["/list/0", "/list/2"]),
            ("$.list[?@.i, ?@.name == 'w']", ["/list/1", "/list/2"]),
            ("$.list[?@.i || @.name == 'w']", ["/list/1", "/list/2"]),
            ("$.list[?@.name && @.name != 'w']", ["/list/0", "/list/2"]),
            ("$.list[?!@.i]", ["/list/0", "/list/1"]),
            ("$.list[?!(@.i == 1 || @.name == 'w')]", ["/list/0"]),
            ("$.list[?(@.i) || (@.name == 'w' && !@.i)]", ["/list/1", "/list/2"]),
        ):
            with self.subTest(target):
                self.assertEqual(self.hits(target), expected)

    def test_what_several_select_is_removed_once(self) -> None:
        cases: tuple[tuple[str, list[int]], ...] = (
            ("$.list[0, 2, 0, -1]", [1]),
            ("$.list[1, 0]", [2]),
            ("$.list[*, 1]", []),
            ("$.list[?@.id == 1 || @.id == 0, 0]", [2]),
        )
        for target, left in cases:
            with self.subTest(target):
                result, errors = run("list: [{id: 0}, {id: 1}, {id: 2}]", HEAD + action(f'"{target}"', "remove: true"))
                self.assertEqual((errors, result.plain()), ([], {"list": [{"id": each} for each in left]}))
        result, errors = run("m: {a: 1, b: 2, c: 3}", HEAD + action("\"$.m['a', 'c', 'a']\"", "remove: true"))
        self.assertEqual((errors, result.plain()), ([], {"m": {"b": 2}}))

    def test_a_name_with_a_quote(self) -> None:
        result, errors = run('a: {"it\'s": {}}', HEAD + action("\"$.a['it\\\\'s']\"", "update: {hit: 1}"))
        self.assertEqual((errors, result.plain()), ([], {"a": {"it's": {"hit": 1}}}))

    def test_nothing_matches(self) -> None:
        for target in (
            "$.gone",
            "$.list[3]",
            "$.list[-4]",
            "$.m[0]",
            "$.list.name",
            "$.list[?@.name == 'q']",
            "$.m[?@.flag == 1]",
            "$.list[?@.i == true]",
        ):
            for rest in ("update: {a: 1}", "remove: true"):
                with self.subTest(target, rest=rest):
                    _, errors = run(self.DOCUMENT, HEAD + action(f'"{target}"', rest))
                    self.assertEqual(
                        errors,
                        ["overlay.yaml:4:11: error: the target has gone: nothing in the description matches " + target],
                    )

    def test_refused_by_name(self) -> None:
        other = "names with other characters than letters, digits and _ are written ['name']"
        for target, why in (
            ("paths", "a JSONPath begins with $"),
            ("$..name", '".." (descendants) is not supported'),
            ("$.list[0:2]", '":" (slices) is not supported'),
            ("$.list[:2]", '":" (slices) is not supported'),
            ("$.list[0,]", "after \"[\" comes 'name', an index, * or ?"),
            ("$.list[0 1]", '"]" is missing'),
            ("$.x-y", f'"-y" is not a step of a JSONPath; {other}'),
            ("$./a", f'after "." a name or "*" is missing; {other}'),
            ("$.list[01]", '"]" is missing'),
            ("$.list[x]", "after \"[\" comes 'name', an index, * or ?"),
            ("$.list['x]", "the closing ' is missing"),
            ("$.list['\\\\q']", "the escape \\q is not supported"),
            ("$.list[?!@.a == 1]", "what is negated is a member, as in ?!@.name, or stands in parentheses"),
            ("$.list[?@.a &&]", "a filter that does not begin with @ is not supported; write ?@.name == 'value'"),
            ("$.list[?" + "(" * 30 + "@.a", "a filter nests deeper than 20 levels"),
            ("$.list[?@.a < 1]", '"<" in a filter is not supported'),
            (
                "$.list[?length(@.a) == 1]",
                "a filter that does not begin with @ is not supported; write ?@.name == 'value'",
            ),
            ("$.list[?@ == 1]", "in a filter @ alone is not supported; write @.name"),
            ("$.list[?@[0] == 1]", "in a filter only @.name and @['name'] are supported"),
            ("$.list[?@.a == @.b]", "a filter compares with a text in quotes, a number, true, false or null only"),
            ("$.list[?(@.a]", '")" is missing'),
        ):
            with self.subTest(target):
                _, errors = run(self.DOCUMENT, HEAD + action(f'"{target}"', "update: {a: 1}"))
                self.assertEqual(len(errors), 1, errors)
                self.assertTrue(errors[0].startswith("overlay.yaml:4:11: error: the target "), errors)
                self.assertTrue(errors[0].endswith(f": {why}"), errors)


class RefusalTest(unittest.TestCase):
    maxDiff = None

    def assert_errors(self, overlay: str, *expected: str, document: str = "a: {b: 1, l: []}\n") -> None:
        _, errors = run(document, overlay)
        self.assertEqual(errors, [f"overlay.yaml:{line}" for line in expected])

    def test_the_overlay(self) -> None:
        self.assert_errors("[]", "1:1: error: an overlay must be an object")
        self.assert_errors(
            "{}",
            "1:1: error: the overlay has no actions",
            "1:1: error: the overlay has no info",
            "1:1: error: the overlay has no overlay",
        )
        self.assert_errors(
            "overlay: 2.0.0\nextends: 1\ninfo:\n  title: ''\n  other: x\n  x-other: x\n"
            "actions: []\nmore: 1\nx-more: 1\n",
            "1:10: error: overlay 2.0.0 is not supported; write 1.0.0",
            "2:10: error: the extends of the overlay must be a text that is not empty",
            "4:3: error: the overlay's info has no version",
            "4:10: error: the title of the overlay's info must be a text that is not empty",
            '5:3: error: the info of an overlay has no member "other"; it has title, version',
            "7:10: error: the actions of the overlay must be an array that is not empty",
            '8:1: error: an overlay has no member "more"; it has overlay, info, extends, actions',
        )

    def test_all_actions_at_once(self) -> None:
        self.assert_errors(
            HEAD
            + "- target: $.a\n  update: {}\n"
            + "- description: ' '\n  update: {}\n"
            + "- target: $.a\n  description: why\n"
            + "- target: $.a\n  description: why\n  update: {}\n  remove: true\n"
            + "- target: $.a\n  description: why\n  remove: 'true'\n  more: 1\n"
            + "- text\n"
            + "- target: $\n  description: why\n  remove: true\n",
            "4:3: warning: redundant: the description already says so",
            "4:3: error: the action has no description; say why it is there",
            "6:3: error: the action has no target",
            "6:16: error: the description of the action must be a text that is not empty",
            "8:3: error: the action has neither update nor remove",
            "12:3: error: an action either updates or removes",
            "16:11: error: remove must be true or false",
            '17:3: error: an action has no member "more"; it has target, description, update, remove',
            "18:3: error: an action must be an object",
            "19:11: error: the whole description cannot be removed",
        )

    def test_updates_that_do_not_fit(self) -> None:
        self.assert_errors(
            HEAD + action("$.a.b", "update: 2") + action("$.a", "update: [1]"),
            "4:11: error: the target is an integer; select the object that holds it, and update its member",
            "9:11: error: the target is an object, so the update must be one",
        )

    def test_depth(self) -> None:
        deep = DEPTH_CEILING - 10
        self.assert_errors(
            HEAD + action("$" + ".a" * deep, "update: " + "{a: " * 20 + "1" + "}" * 20),
            f"4:1: error: with these actions objects and arrays nest deeper than {DEPTH_CEILING} levels",
            document="{a: " * deep + "{}" + "}" * deep,
        )

    def test_depth_that_many_actions_add_up_to(self) -> None:
        step = ".a" * 150
        actions = "".join(
            action("$" + step * number, "update: " + "{a: " * 150 + "{}" + "}" * 150) for number in range(12)
        )
        self.assert_errors(
            HEAD + actions,
            f"4:1: error: with these actions objects and arrays nest deeper than {DEPTH_CEILING} levels",
            document="{}",
        )

    def test_speed(self) -> None:
        document = "{" + ", ".join(f"k{n}: {{a: [1, 2, {{b: c}}]}}" for n in range(20_000)) + "}"
        actions = "".join(action(f"$.k{n}", "update: {a: [3]}") for n in range(1000))
        base, corrections = loads(document, "s", Diagnostics()), loads(HEAD + actions, "o", Diagnostics())
        started = time.process_time()
        diagnostics = Diagnostics()
        result = apply(base, corrections, diagnostics)
        self.assertLess(time.process_time() - started, 10)
        self.assertEqual(len(diagnostics), 0)
        self.assertEqual(result.get("k999").plain(), {"a": [1, 2, {"b": "c"}, 3]})


if __name__ == "__main__":
    unittest.main()
