"""Nothing of an Api is missing in its Book."""

from __future__ import annotations

import unittest
from dataclasses import replace
from unittest import mock

from codegen.binding.capi import CDocument, CObject, CUnion
from codegen.binding.emit.listing import listing
from codegen.manual.book.conditions import gathered
from codegen.manual.book.resources import resources
from codegen.manual.model import Value
from tests.manual.made import lab, lab_book


def said(value: Value) -> str:
    return " ".join((*value.words, *value.limits, *value.values))


class Completeness(unittest.TestCase):
    def test_every_operation_with_its_parameters(self) -> None:
        book = lab_book()
        self.assertEqual([each.id for each in lab().capi.operations], [each.id for each in book.operations])
        described = {each.id: each for each in lab().api.operations}
        for each in book.operations:
            wanted = {(one.name, one.location) for one in described[each.id].parameters}
            self.assertEqual(wanted, {(one.name, one.location) for one in each.parameters}, each.id)
            self.assertEqual(described[each.id].body is None, each.body is None, each.id)
            self.assertEqual([one.status for one in described[each.id].failures], [one.status for one in each.failures])
            for one in each.parameters:
                self.assertTrue(one.flag and one.c_type and one.c_name and one.kind, f"{each.id} {one.name}")

    def test_every_operation_stands_in_one_resource(self) -> None:
        listed = [name for resource in lab_book().resources for topic in resource.topics for name in topic.operations]
        self.assertEqual(sorted(each.id for each in lab_book().operations), sorted(listed))

    def test_what_a_group_itself_does_comes_before_its_topics(self) -> None:
        capi, described = lab().capi, {each.id: each for each in lab().api.operations}
        topics = ("cups", *[""] * (len(capi.operations) - 1))
        mixed = tuple(replace(each, group="tea", topic=topic) for each, topic in zip(capi.operations, topics))
        reach = mock.Mock(of={each.id: () for each in mixed})
        (made,) = resources(replace(capi, operations=mixed), described, reach)
        self.assertEqual([False, True], [each.title == "Cups" for each in made.topics])

    def test_every_record_with_its_members(self) -> None:
        capi, records = lab().capi, {each.c_name: each for each in lab_book().records}
        types: tuple[CObject | CUnion | CDocument, ...] = (*capi.objects, *capi.unions, *capi.documents)
        self.assertEqual({each.c_name for each in types}, set(records))
        for item in capi.objects:
            wanted = [member.c_name for member in item.members]
            wanted += [item.additional.c_name] if item.additional is not None else []
            self.assertEqual(wanted, [member.c_name for member in records[item.c_name].members])
        for union in capi.unions:
            self.assertEqual(len(union.branches), len(records[union.c_name].members))

    def test_every_enumeration_with_its_values(self) -> None:
        for enum, made in zip(sorted(lab().capi.enums, key=lambda each: each.c_name), lab_book().enumerations):
            self.assertEqual([(one.text, one.c_name) for one in enum.values], list(made.values))

    def test_every_name_that_a_program_may_use(self) -> None:
        book = lab_book()
        found = {each.c_name for each in book.operations}
        for each in book.records:
            found |= {each.c_name, *each.functions, *each.types}
        for one in book.enumerations:
            found |= {one.c_name, *one.functions, *one.types}
        found |= {name for each in book.operations for name in (*each.functions, each.pages) if name}
        found |= {item.name for header in book.own for item in header.items}
        found |= {name for each in book.containers for name in (each.c_name, *each.functions, *each.types)}
        missing = set(listing(lab().capi).split()) - found
        self.assertEqual(set(), missing)

    def test_what_is_said_in_headers_is_said(self) -> None:
        """Every sentence of a member's comment but those that the Book has as facts."""
        records = {each.c_name: each for each in lab_book().records}
        for item in lab().capi.objects:
            for member, value in zip(item.members, records[item.c_name].members):
                self.assertIs(member.required, value.required)
                self.assertIs(member.nullable, value.nullable)
                self.assertIs(member.read_only, value.read_only)
                for rule in ("At least", "At most", "Matches", "Format:"):
                    if rule in " ".join(member.doc):
                        self.assertIn(rule, said(value), (item.c_name, value.name))

    def test_records_know_who_has_them(self) -> None:
        operations = {each.id: each for each in lab_book().operations}
        for record in lab_book().records:
            for name in record.sent_by:
                self.assertIn(name, operations)
        for each in operations.values():
            for value, users in ((each.body, "sent_by"), (each.answer, "answered_by")):
                if value is not None and value.record:
                    record = next(one for one in lab_book().records if one.c_name == value.record)
                    self.assertIn(each.id, getattr(record, users))


class Words(unittest.TestCase):
    def test_what_is_said_of_many_values_alike_is_said_once(self) -> None:
        many = [f'At most 1 with type "{name}" and default true' for name in ("A", "B", "C")]
        self.assertEqual(['At most 1 with type "A" and default true; the same with "B", "C"'], gathered(many))
        self.assertEqual(many[:2], gathered(many[:2]))

    def test_a_synopsis_stands_on_a_screen(self) -> None:
        for each in lab_book().operations:
            for line in "\n".join(each.synopsis).split("\n"):
                self.assertLess(len(line), 79, line)
            self.assertEqual(len(each.functions), len(each.synopsis))


if __name__ == "__main__":
    unittest.main()
