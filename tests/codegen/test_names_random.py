"""Descriptions whose names are made to collide: every name of their C is there once, and the last of them compile."""

from __future__ import annotations

import os
import random
import tempfile
import unittest
from pathlib import Path
from typing import Any

from codegen.binding.capi import CApi
from codegen.binding.emit import render
from tests.codegen import compiling
from tests.codegen.test_names_by_rule import assert_each_once, described, made, record

_ENDINGS = """
List Ref Check Parse _dispose To_cjson ListWrite listOf Map Map_find _map_entry Opt Name _names Text Null OfNull Which
_UNLISTED COUNT INIT _H Write Read Equal Creates RefOf _ref_null _2 _3 2 Client Codec Request Response params prepare
finish checkPath from json _value
""".split()
_WORDS = "Tag tag TAG Foo fooBar foo_bar X x Client é 日本 1 int Con nul put0 put1".split() + ["a" * 60, "Word" * 20]
_VALUES = ["", "a", "A", "a-b", "a_b", "A_B", "UNLISTED", "COUNT", "INIT", "1", "-1", "+1", " ", "é", "日本", "H", "OPT"]
_VALUES += ["x" * 100, "x" * 100 + "y", "🙂", "_", "__", "a b", "TAG", "CHECK"]
_MEMBERS = ["extra", "additional", "a-b", "a_b", "int", "xTag", "oacString", "日本", "", "+1", "-1", "y" * 80, "y" * 81]


def _document(choose: random.Random) -> dict[str, Any]:
    called = [choose.choice(_WORDS) + choose.choice(["", *_ENDINGS]) for _ in range(choose.randrange(3, 14))]
    schemas = {}
    for name in dict.fromkeys(called):
        members = {choose.choice(["p", "q", "kind", "list", "ref"]): _schema(choose, called) for _ in range(3)}
        schemas[name] = record(*(choose.choice(_MEMBERS) for _ in range(3)), **members)
        if choose.random() < 0.3:
            schemas[name]["additionalProperties"] = _schema(choose, called)
    return described(schemas, [choose.choice(_WORDS) + choose.choice(_ENDINGS) for _ in range(6)])


def _schema(choose: random.Random, called: list[str]) -> dict[str, Any]:
    ref = {"$ref": "#/components/schemas/" + choose.choice(called)}
    values = list(dict.fromkeys(choose.choice(_VALUES) for _ in range(6)))
    kinds: list[dict[str, Any]] = [
        {"type": "string"},
        ref,
        {"type": "array", "items": ref},
        {"type": "object", "additionalProperties": ref},
        {"type": "array", "items": {"type": "array", "items": ref}},
        {"type": "string", "enum": values},
        {"oneOf": [{"type": "string"}, ref, {"type": "integer"}]},
    ]
    return choose.choice(kinds)


class Random(unittest.TestCase):
    COUNT = int(os.environ.get("OAC_MUTATIONS", "30"))
    SEED = int(os.environ.get("OAC_SEED", "4"))
    COMPILED = 2

    def test_every_name_is_there_once(self) -> None:
        for seed in range(self.SEED, self.SEED + self.COUNT):
            with self.subTest(seed=seed):
                document = _document(random.Random(seed))
                api, told = made(document)
                assert_each_once(self, api)
                files = [path.lower() for path in render(api)]
                self.assertEqual(len(files), len(set(files)))
                for item in api.objects:
                    members = [member.c_name for member in item.members] + [item.extra]
                    self.assertEqual(len(members), len(set(members)), item.c_name)
                self.assertEqual(told, made(document)[1])
                if seed < self.SEED + self.COMPILED:
                    self.compile(api)

    def compile(self, api: CApi) -> None:
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary)
            compiling.write(folder, render(api))
            self.assertEqual("", compiling.syntax("gcc", sorted(folder.rglob("*.c")), [folder]))
            self.assertEqual("", compiling.syntax("gcc", compiling.header_users(folder), [folder], "c++11"))


if __name__ == "__main__":
    unittest.main()
