"""C identifiers from JSON names, and what happens when two things want one."""

from __future__ import annotations

import unittest

from codegen.binding import names
from codegen.source.words import singular


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
            ("", "empty"),
            ("***", "u2a_u2a_u2a"),
            ("oacString", "oac_string_"),
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


if __name__ == "__main__":
    unittest.main()
