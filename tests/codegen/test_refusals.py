"""One operation that cannot be had leaves out itself: whatever is wrong, and wherever, the others are generated."""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
import unittest
import unittest.mock
from pathlib import Path
from typing import Any

from codegen.cli.main import main
from tests.harness.inprocess import Done, codegen

OK = {"200": {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Good"}}}}}


def _ref(name: str, room: str = "schemas") -> dict[str, Any]:
    return {"$ref": f"#/components/{room}/{name}"}


def _body(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def document(bad: Any, **components: Any) -> dict[str, Any]:
    """Three operations, the second of which is `bad`."""
    good = {"type": "object", "properties": {"name": {"type": "string"}}}
    paths = {
        "/first": {"get": {"operationId": "first", "responses": OK}},
        "/bad": {"put": bad},
        "/last": {"post": {"operationId": "last", "requestBody": _body(_ref("Good")), "responses": OK}},
    }
    schemas = {"Good": good, **components.pop("schemas", {})}
    info = {"title": "Foreign", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas, **components}}


def operation(**members: Any) -> dict[str, Any]:
    return {"operationId": "bad", "responses": OK, **members}


def holding(schema: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"inner": schema}}


# What is wrong, and a document with it: shapes, references, types, at any depth.
FAULTS: dict[str, dict[str, Any]] = {
    "no object": document("text"),
    "a list": document([]),
    "id no text": document(operation(operationId=12)),
    "responses a text": document(operation(responses="200")),
    "an answer that is a number": document(operation(responses={"200": 5})),
    "parameters an object": document(operation(parameters={})),
    "a parameter without a name": document(operation(parameters=[{"in": "path", "required": True, "schema": {}}])),
    "a body that is a text": document(operation(requestBody="no")),
    "a body to nothing": document(operation(requestBody=_ref("None", "requestBodies"))),
    "a schema to nothing": document(operation(requestBody=_body(_ref("None")))),
    "a schema that is a number": document(operation(requestBody=_body(7))),
    "items that are none": document(operation(requestBody=_body(holding({"type": "array", "items": 7})))),
    "a component's items": document(
        operation(requestBody=_body(_ref("Outer"))),
        schemas={"Outer": holding(_ref("Middle")), "Middle": holding(_ref("Inner")), "Inner": holding({"items": 7})},
    ),
    "a component's shape": document(
        operation(requestBody=_body(_ref("Outer"))),
        schemas={"Outer": holding(_ref("Middle")), "Middle": holding(_ref("Inner")), "Inner": holding(5)},
    ),
    "a reference in a circle": document(
        operation(requestBody=_body(_ref("One"))), schemas={"One": _ref("Two"), "Two": _ref("One")}
    ),
    "behind references": document(
        operation(requestBody=_ref("One", "requestBodies")),
        requestBodies={"One": _ref("Two", "requestBodies"), "Two": 5},
    ),
    "an answer behind references": document(
        operation(responses={"200": _ref("One", "responses")}), responses={"One": _ref("None", "responses")}
    ),
    "a scheme that there is not": document(operation(security=[{"none": []}])),
    "security a text": document(operation(security="none")),
}


class Refused(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)
        self.spec = self.folder / "foreign.json"
        self.out = self.folder / "out"

    def run_on(self, command: str, model: Any, *more: str) -> Done:
        self.spec.write_text(json.dumps(model, indent=1), encoding="utf-8")
        place = ("--out", str(self.out)) if command == "generate" else ()
        return codegen(command, "--spec", self.spec, "--prefix", "other", *place, *more)

    def umbrella(self) -> str:
        return " ".join((self.out / "include/other/other.h").read_text(encoding="utf-8").replace("\n *", " ").split())

    def test_the_others_are_generated(self) -> None:
        for what, model in FAULTS.items():
            with self.subTest(what):
                done = self.run_on("generate", model)
                self.assertEqual((0, ""), (done.returncode, done.stdout), done.stderr)
                name = "putBad" if '"bad"' not in json.dumps(model["paths"]["/bad"]) else "bad"
                self.assertRegex(done.stderr, rf'foreign\.json:\d+:\d+: warning: the operation "{name}" is left out: .')
                self.assertNotIn("error:", done.stderr)
                self.assertNotIn("first", done.stderr)
                made = {path.name for path in self.out.rglob("*.c")}
                self.assertEqual({"first.c", "last.c", "good.c", "other_operations.c"}, made - {"client.c"})
                self.assertIn(f"{name} (PUT /bad): ", self.umbrella())

    def test_list_names_them_with_their_reasons(self) -> None:
        for what, model in FAULTS.items():
            with self.subTest(what):
                done = self.run_on("list", model)
                lines = [line.split("\t") for line in done.stdout.splitlines()]
                self.assertEqual(["first", "last"], [line[0] for line in lines[:2]])
                self.assertEqual(3, len(lines))
                self.assertEqual(["PUT", "/bad"], lines[2][1:3])
                self.assertTrue(lines[2][3].startswith("left out: "), lines[2])

    def test_dump_has_them(self) -> None:
        for what, model in FAULTS.items():
            with self.subTest(what):
                refusals = json.loads(self.run_on("dump", model).stdout)["refusals"]
                self.assertEqual({("put", "/bad")}, {(each["method"], each["path"]) for each in refusals})

    def test_strictly_each_is_an_error(self) -> None:
        for what, model in FAULTS.items():
            with self.subTest(what):
                for strict in (model, {**model, "x-oac": {"strict": True}}):
                    done = self.run_on("generate", strict, *(["--strict"] if strict is model else []))
                    self.assertEqual((1, ""), (done.returncode, done.stdout))
                    self.assertRegex(done.stderr, r"foreign\.json:\d+:\d+: error: .")
                    self.assertNotIn("left out", done.stderr)
                    self.assertFalse(self.out.exists())

    def test_one_component_leaves_out_all_that_reach_it(self) -> None:
        model = document(operation(requestBody=_body(_ref("Broken"))), schemas={"Broken": holding(5)})
        for number in range(40):
            responses = {"200": {"description": "ok", **_body(_ref("Broken"))}}
            model["paths"][f"/more{number}"] = {"get": {"operationId": f"more{number}", "responses": responses}}
        done = self.run_on("generate", model)
        self.assertEqual(0, done.returncode)
        lines = done.stderr.splitlines()
        self.assertRegex(lines[0], "warning: 41 operations are left out: expected an object for a schema")
        self.assertTrue(all(line.startswith("    ") for line in lines[1:]))
        self.assertEqual(
            ["bad", *(f"more{number}" for number in range(40))], " ".join(lines[1:]).replace(",", "").split()
        )
        self.assertLess(len(lines), 8)

    def test_nothing_left(self) -> None:
        model = document(operation(requestBody=_body(7)))
        del model["paths"]["/first"], model["paths"]["/last"]
        for command in ("generate", "list"):
            done = self.run_on(command, model)
            self.assertEqual(1, done.returncode)
            self.assertIn("error: no operation is left, so nothing is generated", done.stderr)
        self.assertFalse(self.out.exists())

    def test_what_nobody_reaches_is_a_note(self) -> None:
        gone = {"404": _ref("Gone", "responses")}
        model = document(operation(responses={**OK, **gone}), responses={"Gone": 5}, schemas={"Unused": holding(5)})
        done = self.run_on("generate", model)
        self.assertEqual(0, done.returncode)
        self.assertEqual(2, done.stderr.count("; no operation reaches it"), done.stderr)
        self.assertNotIn("warning", done.stderr)
        self.assertEqual(1, self.run_on("list", model, "--strict").returncode)

    def test_a_path_that_is_none(self) -> None:
        model = document(operation())
        model["paths"]["/odd"] = 5
        done = self.run_on("list", model)
        self.assertEqual(0, done.returncode)
        self.assertIn('warning: the path "/odd" is left out: expected an object', done.stderr)
        self.assertEqual(["", "", "/odd"], done.stdout.splitlines()[-1].split("\t")[:3])

    def test_words_that_are_not_known_are_noted_once(self) -> None:
        model = document(operation(colour="red"))
        model["paths"]["/first"]["get"]["colour"] = "blue"
        model["components"]["schemas"]["Good"]["flavour"] = "sour"
        done = self.run_on("generate", model)
        self.assertEqual(0, done.returncode)
        self.assertIn('note: unknown member "flavour" in a schema (read over)', done.stderr)
        self.assertIn('"colour" in the operation GET /first (read over) (and at 1 more place)', done.stderr)
        self.assertEqual(2, len(done.stderr.splitlines()))
        self.assertEqual(1, self.run_on("generate", model, "--strict").returncode)

    def test_definitions_of_what_is_left_out_are_not_generated(self) -> None:
        answer = {"200": {"description": "ok", **_body(holding(7))}}
        model = document(operation(requestBody=_body(_ref("Only")), responses=answer), schemas={"Only": holding({})})
        self.assertEqual(0, self.run_on("generate", model).returncode)
        self.assertFalse((self.out / "include/other/only.h").exists())

    def test_what_is_wrong_with_all_of_it_is_an_error(self) -> None:
        changes: tuple[dict[str, Any], ...] = ({"openapi": "4.0.0"}, {"openapi": None}, {"paths": []}, {"info": 5})
        for change in changes:
            done = self.run_on("generate", {**document(operation()), **change})
            self.assertEqual((1, ""), (done.returncode, done.stdout))
            self.assertRegex(done.stderr, r"foreign\.json:\d+:\d+: error: .")
            self.assertFalse(self.out.exists())

    def test_on_a_terminal_the_last_line_counts(self) -> None:
        with unittest.mock.patch("sys.stderr", new=Terminal()) as terminal:
            self.spec.write_text(json.dumps(FAULTS["no object"]), encoding="utf-8")
            with contextlib.redirect_stdout(io.StringIO()):
                main(["generate", "--spec", str(self.spec), "--prefix", "other", "--out", str(self.out)])
        last = terminal.getvalue().splitlines()[-1]
        self.assertRegex(last, r"^codegen: 2 operations, 1 left out, \d+ files, \d+ changed in .*/out$")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


if __name__ == "__main__":
    unittest.main()
