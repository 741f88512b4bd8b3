"""What is wrong with a description is said by place, all at once, in order; and never ends in a traceback."""

from __future__ import annotations

import copy
import os
import random
import re
import tempfile
import unittest
from pathlib import Path
from typing import Any

import yaml

from codegen.binding.capi import CApi
from codegen.cli.pipeline import load_model
from codegen.source.diagnostics import Diagnostics
from codegen.binding.emit import render
from tests.codegen import compiling, error_inputs

_LINE = re.compile(r"\d+:\d+: (error|note): .+")


class ErrorInputs(unittest.TestCase):
    maxDiff = None

    def test_every_input_is_complained_about_as_expected(self) -> None:
        self.assertGreaterEqual(len(error_inputs.names()), 28)
        for name in error_inputs.names():
            with self.subTest(name):
                self.assertEqual(error_inputs.expected(name), error_inputs.said(name))

    def test_complaints_name_their_places_in_order(self) -> None:
        for name in error_inputs.names():
            with self.subTest(name):
                lines = [line for line in error_inputs.said(name) if line != "no error"]
                self.assertTrue(lines)
                for line in lines:
                    self.assertRegex(line, _LINE)
                places = [tuple(map(int, line.split(":")[:2])) for line in lines]
                self.assertEqual(sorted(places), places)

    def test_every_line_of_the_expectations_has_an_input(self) -> None:
        stems = {path.stem for path in error_inputs.FOLDER.glob("*.expected")}
        self.assertEqual(stems, set(error_inputs.names()))


class Mutations(unittest.TestCase):
    """Our own description and one with every keyword, with parts taken out, doubled or replaced."""

    COUNT = int(os.environ.get("OAC_MUTATIONS", "12"))
    COMPILED = 2
    SEED = int(os.environ.get("OAC_SEED", "4"))
    documents: list[Any]

    @classmethod
    def setUpClass(cls) -> None:
        cls.documents = [
            yaml.load(
                (compiling.ROOT / path).read_text(encoding="utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader)
            )
            for path in ("tests/api/openapi.yaml",)
        ]
        for document in cls.documents:
            del document["x-oac"]["strict"]

    def mutated(self, choose: random.Random) -> Any:
        document = copy.deepcopy(choose.choice(self.documents))
        for _ in range(choose.choice([1, 1, 2, 3])):
            places = list(_places(document))
            holder, key = choose.choice(places)
            kind = choose.randrange(6)
            if kind == 0:
                del holder[key]
            elif kind == 1:
                holder[key] = choose.choice(
                    [None, True, False, 0, -1, 1.5, 10**30, "", "text", "#/components/schemas/Part", [], {}, ["a"]]
                )
            elif kind == 2:
                holder[key] = copy.deepcopy(choose.choice(places)[0])
            elif kind == 3 and isinstance(holder, dict):
                holder[
                    choose.choice([str(key) + "X", str(key).upper(), "default", "", "x-more", "allOf", "pattern"])
                ] = holder[key]
            elif kind == 4 and isinstance(holder, dict):
                holder[key] = {key: holder[key]}
            else:
                other, name = choose.choice(places)
                holder[key], other[name] = other[name], holder[key]
            if not document:
                break
        return document

    def test_mutated_descriptions(self) -> None:
        choose = random.Random(self.SEED)
        good: list[CApi] = []
        refused = 0
        with tempfile.TemporaryDirectory() as folder:
            for number in range(self.COUNT):
                path = Path(folder) / f"m{number}.yaml"
                try:
                    path.write_text(
                        yaml.dump(self.mutated(choose), Dumper=NoAliases, sort_keys=False, allow_unicode=True),
                        encoding="utf-8",
                    )
                except RecursionError:
                    continue  # a part was put into itself
                for is_strict in (False, True):
                    with self.subTest(seed=self.SEED, number=number, strict=is_strict):
                        api = self.made(path, f"m{number}", is_strict)
                        if api is not None and not is_strict:
                            good.append(api)
                        refused += is_strict and api is None
            self.assertGreater(refused, self.COUNT // 4)
            self.assertGreater(len(good), self.COUNT // 2)
            texts = [render(api) for api in choose.sample(good, len(good) // 4)]
            self.compile(texts[: self.COMPILED], Path(folder))

    def made(self, path: Path, prefix: str, is_strict: bool) -> CApi | None:
        diagnostics = Diagnostics()
        api, _ = load_model(str(path), [], prefix, diagnostics, is_strict)
        for diagnostic in diagnostics:
            self.assertEqual(str(path), diagnostic.position.file)
            self.assertGreater(diagnostic.position.line, 0)
            self.assertTrue(diagnostic.message)
        self.assertEqual(api is None, diagnostics.has_errors)
        return api

    def compile(self, outputs: list[dict[str, str]], folder: Path) -> None:
        folders = []
        for number, files in enumerate(outputs):
            compiling.write(folder / str(number), files)
            folders.append(folder / str(number))
        compilers = [compiler for compiler in ("gcc", "clang") if compiling.has(compiler)]
        for number, compiler in enumerate(compilers):
            mine = folders[number :: len(compilers)]
            sources = [path for each in mine for path in sorted(each.rglob("*.c"))]
            self.assertEqual("", compiling.syntax(compiler, sources, mine))


class NoAliases(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _places(value: Any) -> Any:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in list(pairs):
        yield value, key
        yield from _places(child)


if __name__ == "__main__":
    unittest.main()
