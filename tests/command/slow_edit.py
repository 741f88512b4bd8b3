"""Every thing of the live binding that can be edited is edited against the mock, and changed in a pipe: what differs is
what is sent, and what the shop has then. Run by `make check-command`."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.binding.capi import CApi, CEnum, CMember, CObject, COperation
from codegen.cli.pipeline import load_model
from codegen.source.diagnostics import Diagnostics
from tests.mock.server import MockServer, Settings
from tests.snippets import building
from tests.snippets.things import put_there

ROOT = Path(__file__).resolve().parents[2]
SPEC, PREFIX = ROOT / "spec/ecwid/openapi.yaml", "ecwid"
PROGRAM = str(ROOT / "build/ecwid")
EDITOR = """import json, os, sys
with open(sys.argv[1]) as file:
    thing = json.load(file)
thing.update(json.loads(os.environ["CHANGE"]))
with open(sys.argv[1], "w") as file:
    json.dump(thing, file)
"""
MEMBERS = 4  # of each thing


@dataclass(frozen=True)
class Thing:
    resource: str
    change: COperation
    read: COperation
    listed: bool
    path: tuple[str, ...]  # values behind the resource
    more: tuple[str, ...]  # flags that the reader asks for


def model() -> CApi:
    api, _ = load_model(str(SPEC), None, PREFIX, Diagnostics())
    assert api is not None
    return api


def things(operations: tuple[COperation, ...]) -> list[Thing]:
    named = {each.c_name: each for each in operations}
    found: dict[str, Thing] = {}
    for each in operations:
        pair = each.pair
        if pair is None or each.method not in ("PATCH", "PUT") or not isinstance(each.request, CObject):
            continue
        read = named[pair.read or pair.listed]
        found[pair.resource] = Thing(pair.resource, each, read, not pair.read, tuple(values(each)), tuple(more(read)))
    return list(found.values())


def values(operation: COperation) -> Iterator[str]:
    """Of what stands in the path, as the example of the operation has it; the store is the mock's."""
    given = dict(operation.example.values)
    for each in operation.parameters:
        value = json.loads(given[each.flag])
        yield "1003" if each.json_name == "storeId" else value if isinstance(value, str) else json.dumps(value)


def more(read: COperation) -> Iterator[str]:
    given = dict(read.example.flags)
    for each in read.fields:
        if each.member.required:
            yield from (f"--{each.flag}", given.get(each.flag, "1"))


def other_value(member: CMember, value: Any, enums: dict[str, CEnum]) -> Any:
    """Another value that keeps the rules; None: there is none that is known."""
    if member.use.constraints and member.type.kind != "enum":
        return None
    match member.type.kind:
        case "string":
            return f"{value or ''} anew"
        case "boolean":
            return not value
        case "integer" | "number":
            return (value or 0) + 1
        case "enum":
            return next((each.text for each in enums[member.target].values if each.text not in (value, "")), None)
        case "integer list":
            return value[::-1] if value and value != value[::-1] else [*(value or []), 1]
    return None


def other_values(
    request: CObject, was: dict[str, Any], objects: dict[str, CObject], enums: dict[str, CEnum]
) -> dict[str, Any]:
    """Some members with other values; where there is no other, an object, or a list of them, with one."""
    found: dict[str, Any] = {}
    inner: dict[str, Any] = {}
    for member in request.members:
        value = was.get(member.json_name, {} if member.type.kind == "object" else None)
        is_id = member.json_name.lower().endswith("id")  # which the shop does not change
        if (was and value is None) or is_id or member.read_only or len(found) == MEMBERS:
            continue
        other = other_value(member, value, enums)
        if other is not None:
            found[member.json_name] = other
        elif member.type.kind == "object" and not inner:
            within = other_values(objects[member.target], value, objects, enums)
            inner = {member.json_name: {**value, **within}} if within else {}
        elif member.type.kind == "object list" and value and not inner:
            within = other_values(objects[member.target], value[0], objects, enums)
            inner = {member.json_name: [{**value[0], **within}, *value[1:]]} if within else {}
    return found or inner


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, (dict, list)):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(each, f"{path}/{key}")
    else:
        yield path, value


@unittest.skipUnless(Path(PROGRAM).is_file() and SPEC.is_file(), "the command has not been built: make build")
class Edits(unittest.TestCase):
    maxDiff = None

    def setUp(self) -> None:
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        (self.folder / "editor.py").write_text(EDITOR, encoding="utf-8")
        building.redirect(self.folder)
        self.server = self.enterContext(MockServer(Settings()))
        api = model()
        self.objects = {each.c_name: each for each in api.objects}
        self.enums = {each.c_name: each for each in api.enums}
        self.things = things(api.operations)
        self.kept: set[str] = set()
        operations = [each.change for each in self.things]
        put_there(
            self.server.shop,
            [(each.id, dict(zip([one.json_name for one in each.parameters], values(each)))) for each in operations],
        )
        self.server.shop.reset()

    def run_command(self, *arguments: str, body: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
        environment = {key: value for key, value in os.environ.items() if not key.startswith("ECWID_")}
        environment |= {
            "LD_PRELOAD": str(self.folder / "redirect.so"),  # as some operations have servers of their own
            "OAC_REDIRECT": self.server.address.removesuffix("/api/v3"),
            "ECWID_TOKEN": "secret_demo",
            "EDITOR": f"{sys.executable} {self.folder}/editor.py",
            "TMPDIR": str(self.folder),
            "HOME": str(self.folder),
        }
        environment.pop("VISUAL", None)
        return subprocess.run(
            [PROGRAM, *arguments],
            input=body,
            capture_output=True,
            text=True,
            env=environment | variables,
            timeout=60,
            check=False,
        )

    def state(self, thing: Thing) -> dict[str, Any]:
        """As another command reads it."""
        path = thing.path[: len(thing.read.parameters)]
        done = self.run_command(thing.read.command, *path, *thing.more)
        self.assertEqual((0, ""), (done.returncode, done.stderr), thing.resource)
        found = json.loads(done.stdout)
        if thing.listed and thing.change.pair is not None:
            items = found[thing.change.pair.list_member] if thing.change.pair.list_member else found
            found = next(each for each in items if str(each[thing.change.pair.list_id]) == thing.path[-1])
        assert isinstance(found, dict)
        return found

    def test_every_thing(self) -> None:
        listed = self.run_command("edit").stdout
        self.assertEqual(len(self.things), len(re.findall(r"^  \w", listed, re.MULTILINE)))
        for thing in self.things:
            with self.subTest(thing.resource):
                self.in_an_editor(thing)
                self.in_a_pipe(thing)
        forgotten = {each.resource for each in self.things} - self.kept  # the shop says what it says on its page
        self.assertLess(len(forgotten), len(self.things) // 5, forgotten)

    def changed(self, thing: Thing, was: dict[str, Any]) -> dict[str, Any]:
        assert isinstance(thing.change.request, CObject)
        found = other_values(thing.change.request, was, self.objects, self.enums)
        self.assertTrue(found, was)
        return found

    def in_an_editor(self, thing: Thing) -> None:
        was = self.state(thing)
        change = self.changed(thing, was)
        self.server.journal.clear()
        done = self.run_command("edit", thing.resource, *thing.path, *thing.more, CHANGE=json.dumps(change))
        self.assertEqual((0, ""), (done.returncode, done.stdout), done.stderr)
        self.assertEqual(set(change), set(done.stderr.splitlines()[-1].partition("was changed: ")[2].split(", ")))
        self.check(thing, was, change)

    def in_a_pipe(self, thing: Thing) -> None:
        if {each.name for each in thing.read.fields if each.member.required} - {
            each.name for each in thing.change.fields
        }:
            return
        was = self.state(thing)
        change = self.changed(thing, was)
        self.server.journal.clear()
        arguments = (thing.change.command, *thing.path, *thing.more, "--body", "-", "--only-changes")
        done = self.run_command(*arguments, body=json.dumps(was | change))
        self.assertEqual((0, ""), (done.returncode, done.stderr), thing.resource)
        self.check(thing, was, change)

    def check(self, thing: Thing, was: dict[str, Any], change: dict[str, Any]) -> None:
        """What differs was sent, with what is required, and is there; of what the shop itself says not all."""
        assert isinstance(thing.change.request, CObject)
        sent = json.loads(self.server.journal.view()["requests"][-1]["body"])
        required = {each.json_name for each in thing.change.request.members if each.required}
        self.assertLessEqual(set(change), set(sent))
        self.assertLessEqual(set(sent), set(change) | required, thing.resource)
        now = dict(leaves(self.state(thing)))
        before = dict(leaves(was))
        wanted = {path: value for path, value in leaves(change) if before.get(path) != value}
        there = [path for path, value in wanted.items() if now.get(path) == value]
        if there:
            self.assertGreaterEqual(len(there) * 3, len(wanted), (thing.resource, wanted))
            self.kept.add(thing.resource)


if __name__ == "__main__":
    unittest.main()
