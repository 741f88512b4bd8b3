"""The constructs' descriptions with parts taken out, doubled or replaced: what is wrong is told at a place, and what is
generated compiles.
"""

from __future__ import annotations

import os
import random
import tempfile
import unittest
from pathlib import Path

import yaml

from codegen.binding.capi import CApi
from codegen.binding.emit import render
from tests.codegen import test_build_errors
from tests.constructs import house


class Mutations(test_build_errors.Mutations):
    COUNT = int(os.environ.get("OAC_MUTATIONS", "150"))
    COMPILED = 20

    @classmethod
    def setUpClass(cls) -> None:
        texts = [(house.FOLDER / name / "openapi.yaml").read_text(encoding="utf-8") for name in house.names()]
        cls.documents = [yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader)) for text in texts]

    def test_mutated_descriptions(self) -> None:
        choose = random.Random(self.SEED)
        made: list[CApi] = []
        with tempfile.TemporaryDirectory() as folder:
            for number in range(self.COUNT):
                path = Path(folder) / f"m{number}.yaml"
                try:
                    text = yaml.dump(self.mutated(choose), Dumper=test_build_errors.NoAliases, sort_keys=False)
                except RecursionError:
                    continue  # a part was put into itself
                path.write_text(text, encoding="utf-8")
                for is_strict in (False, True):
                    with self.subTest(seed=self.SEED, number=number, strict=is_strict):
                        api = self.made(path, f"m{number}", is_strict)
                        if api is not None and api.operations and not is_strict:
                            made.append(api)
            self.assertGreater(len(made), self.COUNT // 4)
            self.compile([render(api) for api in choose.sample(made, self.COMPILED)], Path(folder))


if __name__ == "__main__":
    unittest.main()
