"""Names that two want are given by rule: always the same, none changed by what is added behind, each change told.
"""

from __future__ import annotations

import dataclasses
import copy
import json
import re
import tempfile
import unittest
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from codegen.binding import names
from codegen.binding.capi import CApi, CContainer, CEnum, CObject, COperation, CUnion
from codegen.binding.emit import render
from codegen.cli.pipeline import load_model
from codegen.description.refusals import Refusals
from codegen.source.diagnostics import Diagnostics, Position
from tests.codegen import compiling, outputs

HERE = Position("a.yaml", 1, 1)
_WORD = re.compile(r"\b[xX]_\w+")


def made(document: Any, prefix: str = "x") -> tuple[CApi, list[str]]:
    """The C of a description, and what is told."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "api.json"
        path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        diagnostics = Diagnostics()
        api, _ = load_model(str(path), [], prefix, diagnostics)
    assert api is not None, list(map(str, diagnostics))
    return api, [item.message for item in diagnostics]


def described(schemas: dict[str, Any], operations: Iterable[str] = ()) -> dict[str, Any]:
    """Each schema is what one operation sends; after these there are operations without anything."""
    paths: dict[str, Any] = {}
    for number, name in enumerate(schemas):
        body = {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}
        responses = {"204": {"description": "done"}}
        paths[f"/s{number}"] = {"put": {"operationId": f"put{number}", "requestBody": body, "responses": responses}}
    for number, name in enumerate(operations):
        paths[f"/o{number}"] = {"get": {"operationId": name, "responses": {"204": {"description": "done"}}}}
    info = {"title": "Names", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}


def record(*properties: str, **schemas: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {**{name: {"type": "string"} for name in properties}, **schemas}}


def listing(values: list[str]) -> dict[str, Any]:
    return record(kind={"type": "string", "enum": values})


def types(api: CApi) -> dict[str, str]:
    every: tuple[CObject | CEnum | CUnion, ...] = (*api.objects, *api.enums, *api.unions)
    return {item.schema: item.c_name for item in every}


class Told(unittest.TestCase):
    maxDiff = None

    def test_what_is_said_is_as_committed(self) -> None:
        self.assertGreaterEqual(len(outputs.names()), 3)
        for name in outputs.names():
            with self.subTest(name):
                self.assertMultiLineEqual(outputs.expected(name), outputs.said(name))

    def test_every_expectation_has_a_description(self) -> None:
        self.assertEqual(sorted(path.stem for path in outputs.FOLDER.glob("*.expected")), outputs.names())


class Rules(unittest.TestCase):
    def members(self, *properties: str, **more: Any) -> list[str]:
        api, self.told = made(described({"Thing": {**record(*properties), **more}}))
        (item,) = api.objects
        every = [member.c_name for member in item.members]
        return [*every, *([item.additional.c_name] if item.additional is not None else []), item.extra]

    def test_members(self) -> None:
        for properties, expected in (
            (("a-b", "a_b", "A_B", "aB"), ["a_b", "a_b_2", "a_b_3", "a_b_4", "extra"]),
            (("a_b_2", "a-b", "a_b"), ["a_b_2", "a_b", "a_b_3", "extra"]),
            (("extra", "extra_2"), ["extra", "extra_2", "extra_3"]),
            (("+1", "-1", "1"), ["n1", "n1_2", "n1_3", "extra"]),
            (("@type", "$ref", "type"), ["type", "ref", "type_2", "extra"]),
            (("int", "default", "errno", "int_"), ["int_", "default_", "errno_", "int__2", "extra"]),
            (("🙂", "猫", "", " "), ["u1f642", "u732b", "empty", "u20", "extra"]),
            (("state", "count", "items", "which", "value"), ["state", "count", "items", "which", "value", "extra"]),
            (("oacString", "oac_extra"), ["oac_string_", "oac_extra_", "extra"]),
        ):
            with self.subTest(properties):
                self.assertEqual(expected, self.members(*properties))

    def test_the_members_for_other_names_give_way(self) -> None:
        more = {"additionalProperties": {"type": "integer"}}
        self.assertEqual(["a", "additional", "extra"], self.members("a", **more))
        found = self.members("additional", "extra", **more)
        self.assertEqual(["additional", "extra", "additional_members", "extra_2"], found)
        self.assertEqual(2, len(self.told))

    def test_a_keyword_is_no_change(self) -> None:
        self.members("int", "class", "3d")
        self.assertEqual([], self.told)

    def test_long_members_differ_where_compilers_look(self) -> None:
        found = self.members("x" * 300 + "One", "x" * 300 + "Two", "a_" * 40 + "b", "a_" * 40 + "c", "y" * 63)
        self.assertEqual(6, len({name[: names.SIGNIFICANT] for name in found}))
        self.assertLessEqual(max(map(len, found)), names.SIGNIFICANT)
        self.assertEqual(4, len(self.told))

    def values(self, *texts: str) -> list[str]:
        api, self.told = made(described({"T": listing(list(texts))}))
        return [value.c_name.removeprefix("X_T_KIND_") for value in api.enums[0].values]

    def test_values(self) -> None:
        for texts, expected in (
            (("a-b", "a_b", "A_B"), ["A_B", "A_B_2", "A_B_3"]),
            (("", " ", "1", "-1", "+1"), ["EMPTY", "U20", "1", "MINUS_1", "1_2"]),
            (("COUNT", "UNLISTED"), ["COUNT", "UNLISTED"]),
            (("<", "<=", "é", "日本"), ["U3C", "U3C_U3D", "UE9", "U65E5_U672C"]),
            (("Visa", "VISA", "visa", "MASTER"), ["VISA", "VISA_2", "VISA_3", "MASTER"]),
        ):
            with self.subTest(texts):
                self.assertEqual(expected, self.values(*texts))

    def test_derived_names_of_an_enumeration_give_way_to_its_values(self) -> None:
        api, told = made(described({"T": listing(["COUNT", "UNLISTED"])}))
        self.assertEqual("X_T_KIND_COUNT_2", api.enums[0].names.COUNT)
        self.assertEqual("X_T_KIND_UNLISTED_2", api.enums[0].names.UNLISTED)
        self.assertEqual(2, len(told))

    def test_the_description_goes_before_what_is_derived(self) -> None:
        schemas = {"Tag": record(tags={"type": "array", "items": {"$ref": "#/components/schemas/Tag"}})}
        endings = ["List", "Ref", "Check", "Parse", "_dispose", "To_cjson", "ListWrite", "listOf", "Map"]
        for order in (endings, endings[::-1]):
            every = {**schemas, **{f"Tag{ending}": record("a") for ending in order}}
            api, told = made(described(every))
            expected = {name: f"x_{names.snake(name)}" for name in every}
            self.assertEqual(expected, {name: types(api)[name] for name in every})
            self.assertTrue(told)
            assert_each_once(self, api)

    def test_operations_and_schemas(self) -> None:
        pets = {"Pets": record(pets={"type": "array", "items": {"$ref": "#/components/schemas/Pets"}})}
        api, told = made(described(pets, ["pets_list", "petsList", "PETS_LIST", "pets", "put0Check", "!", "?"]))
        called = [operation.c_name for operation in api.operations]
        expected = "x_put0 x_pets_list x_pets_list_2 x_pets_list_3 x_pets_2 x_put0_check x_u21 x_u3f"
        self.assertEqual(expected.split(), called)
        self.assertEqual("x_pets", types(api)["Pets"])
        assert_each_once(self, api)

    def test_one_id_for_all(self) -> None:
        api, told = made(described({}, ["get"] * 20))
        self.assertEqual(["x_get", *(f"x_get_{n}" for n in range(2, 21))], [each.c_name for each in api.operations])
        self.assertEqual(19, len(told))
        self.assertEqual(20, len({each.command for each in api.operations}))

    def test_names_that_are_ours(self) -> None:
        schemas = ["Client", "ClientOptions", "x", "xCodec", "x_operations", "CON", "nul", "Com1", "lpt9", "BaseUrl"]
        api, _ = made(described({name: record("a") for name in schemas}))
        files = [path.lower() for path in render(api)]
        self.assertEqual(len(files), len(set(files)))
        stems = {Path(path).name.split(".")[0] for path in files}
        self.assertFalse(stems & {"con", "nul", "com1", "lpt9"})
        assert_each_once(self, api)

    def test_a_made_name_gives_way_to_a_component(self) -> None:
        inline = {"content": {"application/json": {"schema": record("inline")}}}
        document = described({"ListPetsRequest": record("component")})
        document["paths"] = {
            "/a": {
                "put": {"operationId": "listPets", "requestBody": inline, "responses": {"204": {"description": ""}}}
            },
            **document["paths"],
        }
        api, _ = made(document)
        called = {item.members[0].json_name: item.c_name for item in api.objects}
        self.assertEqual({"component": "x_list_pets_request", "inline": "x_list_pets_request_2"}, called)

    def test_long_names(self) -> None:
        long = "ThisIsTheNameOfAThing" * 12
        schemas = {long + "One": listing(["a" * 300 + "b", "a" * 300 + "c", long]), long + "Two": record("a")}
        api, told = made(described(schemas, [long + "One", long + "Two", "a" * 200, "a" * 201]))
        assert_each_once(self, api)
        self.assertLessEqual(max(len(Path(path).name) for path in render(api)), 80)
        self.assertGreaterEqual(len(told), 8)

    def test_what_is_added_behind_changes_nothing(self) -> None:
        schemas = {"Pet": record("a-b", "a_b"), "pet": listing(["a", "A"]), "PET": record("x"), "Lists": record("y")}
        document = described(schemas, ["pet", "listPets", "list_pets"])
        before, _ = made(document)
        for name in ("list_pets", "peT", "lists", "listspets", "Lists_", "listsCheck"):
            more = copy.deepcopy(document)
            more["components"]["schemas"]["Behind"] = record("z", kind={"type": "string", "enum": ["a"]})
            body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Behind"}}}}
            operation = {"operationId": name, "requestBody": body, "responses": {"204": {"description": "done"}}}
            more["paths"]["/behind"] = {"put": operation}
            after, _ = made(more)
            self.assertEqual(types(before), {key: types(after)[key] for key in types(before)})
            self.assertEqual(
                [each.c_name for each in before.operations],
                [each.c_name for each in after.operations if each.path != "/behind"],
            )
            self.assertEqual(
                [value.c_name for enum in before.enums for value in enum.values],
                [value.c_name for enum in after.enums if enum.schema != "BehindKind" for value in enum.values],
            )


def assert_each_once(test: unittest.TestCase, api: CApi) -> None:
    """All names of types, functions and enumerators differ in what all compilers look at."""
    every: list[CObject | CEnum | CUnion | CContainer | COperation]
    every = [*api.objects, *api.enums, *api.unions, *api.containers, *api.operations]
    found = [item.c_name for item in every]
    for item in every:
        found += [getattr(item.names, field.name) for field in dataclasses.fields(item.names) if field.name != "H"]
    found += [value.c_name for enum in api.enums for value in enum.values]
    short = [name[: names.SIGNIFICANT] for name in found]
    test.assertEqual([], sorted({name for name in short if short.count(name) > 1}))


class Compiles(unittest.TestCase):
    def test_what_is_renamed_and_left_out_compiles_as_c_and_as_cpp(self) -> None:
        for name in outputs.names():
            with self.subTest(name), tempfile.TemporaryDirectory() as temporary:
                folder = Path(temporary)
                api, _ = load_model(str(outputs.FOLDER / f"{name}.yaml"), [], "x", Diagnostics())
                assert api is not None
                compiling.write(folder, render(api))
                sources = sorted(folder.rglob("*.c"))
                self.assertEqual("", compiling.syntax("gcc", sources, [folder]))
                users = compiling.header_users(folder)
                self.assertEqual("", compiling.syntax("gcc", users, [folder], "c++11"))
                if compiling.has("clang-format"):
                    self.assertEqual("", compiling.unformatted(sorted(folder.rglob("*.[ch]"))))


class Registry(unittest.TestCase):
    def setUp(self) -> None:
        self.refusals = Refusals()
        self.registry = names.Registry(self.refusals)

    def test_all_that_go_together_get_one_number(self) -> None:
        self.registry.claim("x_a_list_of", "the object AListOf", HERE)
        base = self.registry.derive("x_a_list", ("", "_of", "_H"), "a list of A", HERE)
        self.assertEqual("x_a_list_2", base)
        self.assertTrue(self.registry.is_taken("X_A_LIST_2_H"))
        (told,) = self.refusals
        self.assertIn("a list of A is x_a_list_2: x_a_list_of is the object AListOf (column 1 of this line)", str(told))

    def test_the_second_of_two_gets_a_number(self) -> None:
        self.assertEqual("x_a", self.registry.claim("x_a", "the object A", HERE))
        self.assertEqual("x_b", self.registry.claim("x_b", "the object B", HERE))
        self.assertEqual(0, len(self.refusals))
        self.assertEqual("x_a_2", self.registry.claim("x_a", "the object a", Position("b.yaml", 2, 5)))
        (told,) = self.refusals
        self.assertEqual("b.yaml:2:5: note: the object a is x_a_2: x_a is the object A (a.yaml:1:1)", str(told))

    def test_many_want_one(self) -> None:
        for number in range(2000):  # in time that grows with the number, not with its square
            self.registry.claim("x_a", f"the object {number}", HERE)
        self.assertTrue(self.registry.is_taken("x_a_2000"))
        self.assertFalse(self.registry.is_taken("x_a_2001"))

    def test_numbers_are_within_what_compilers_look_at(self) -> None:
        taken = [self.registry.claim("x" * length, "a", HERE) for length in (63, 64, 70, 119, 120)]
        self.assertEqual(5, len({name[: names.SIGNIFICANT] for name in taken}))
        derived = [self.registry.derive("x" * 63, ("_write",), "b", HERE) for _ in range(3)]
        self.assertEqual(3, len(set(derived)))

    def test_the_last_words_of_long_names_stay(self) -> None:
        for name, room, expected in (
            ("one_two_three", 13, "one_two_three"),
            ("one_two_three", 12, "two_three"),
            ("one_two_three", 9, "two_three"),
            ("one_two_three_four_five", 17, "one_two_four_five"),
            ("one_two_three_four_five", 16, "one_two_five"),
            ("one_two_three", 8, "three"),
            ("onetwothree", 5, "three"),
            ("a_" * 10 + "b", 5, "a_a_b"),
            ("A_" * 40 + "_", 5, "A_A"),
        ):
            self.assertEqual(expected, names.shortened(name, room), name)
            self.assertLessEqual(len(names.shortened(name, room)), room)


if __name__ == "__main__":
    unittest.main()
