"""C identifiers from JSON names, and what happens when two things want one."""

from __future__ import annotations

import unittest

from codegen.binding import names
from codegen.source.diagnostics import Diagnostics, Position
from codegen.source.words import singular

HERE, THERE = Position("a.yaml", 1, 1), Position("a.yaml", 2, 5)


class Conversion(unittest.TestCase):
    def test_snake(self) -> None:
        for name, expected in (
            ("customerGroupId", "customer_group_id"),
            ("URL", "url"),
            ("parseURLFast", "parse_url_fast"),
            ("b2bPrice", "b2b_price"),
            ("already_snake", "already_snake"),
            ("with-dash.and dot", "with_dash_and_dot"),
            ("größe", "gr_e"),
            ("***", ""),
            ("", ""),
        ):
            self.assertEqual(expected, names.snake(name), name)

    def test_members_are_never_keywords_or_numbers(self) -> None:
        for name, expected in (
            ("default", "default_"),
            ("class", "class_"),
            ("int", "int_"),
            ("3d", "n3d"),
            ("+1", "n1"),
            ("errno", "errno_"),
            ("co_await", "co_await_"),
            ("Default", "default_"),
            ("type", "type"),
            ("", ""),
        ):
            self.assertEqual(expected, names.member(name), name)

    def test_constants(self) -> None:
        for text, expected in (
            ("FB_MESSENGER", "FB_MESSENGER"),
            ("in-stock", "IN_STOCK"),
            (">=", "U3E_U3D"),
            ("", "EMPTY"),
            ("-1", "MINUS_1"),
            ("1", "1"),
            ("*/", "U2A_U2F"),
            ("a b", "A_B"),
        ):
            self.assertEqual(expected, names.constant(text), text)
        self.assertEqual("A_U2D_B", names.spelled("a-b"))

    def test_singular(self) -> None:
        for plural, expected in (
            ("addresses", "address"),
            ("categories", "category"),
            ("contacts", "contact"),
            ("boxes", "box"),
            ("status", "statusItem"),
            ("data", "dataItem"),
        ):
            self.assertEqual(expected, singular(plural))


class Collisions(unittest.TestCase):
    def setUp(self) -> None:
        self.diagnostics = Diagnostics()
        self.registry = names.Registry("C name", self.diagnostics)

    def messages(self) -> list[str]:
        return [str(item) for item in self.diagnostics]

    def test_two_sources_of_one_name(self) -> None:
        self.assertEqual("x_a", self.registry.claim("x_a", "the object A", HERE))
        self.registry.claim("x_b", "the object B", HERE)
        self.assertEqual([], self.messages())
        self.registry.claim("x_a", "the object a", THERE)
        self.assertEqual(1, len(self.messages()))
        self.assertIn(
            "a.yaml:2:5: error: the object a and the object A (a.yaml:1) both become the C name x_a", self.messages()[0]
        )

    def test_names_that_come_along(self) -> None:
        self.registry.claim("x_a", "the object A", HERE)
        self.registry.derive("x_a", ("_list", "_parse"), "the object A", HERE)
        self.assertTrue(self.registry.is_taken("x_a_list"))
        self.registry.claim("x_a_list", "the object AList", THERE)
        self.assertIn("the object AList and the object A with its _list (a.yaml:1)", self.messages()[0])

    def test_no_name_at_all(self) -> None:
        for number, name in enumerate(("", "3", "a b", "ä")):
            self.registry.claim(name, f"the thing {number}", THERE)
        self.assertEqual(4, len(self.messages()))


if __name__ == "__main__":
    unittest.main()
