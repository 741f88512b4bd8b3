"""Stages 5 to 7 take nothing for granted: a document of which many parts are wrong ends in complaints, never in a
traceback, so what later stages have to say is said beside what the check of its shape does.
"""

from __future__ import annotations

import copy
import json
import os
import random
import unittest
from collections.abc import Iterator
from typing import Any

import yaml

from codegen.cli.pipeline import compile_document
from codegen.description.document import Document
from codegen.source.diagnostics import Diagnostics
from codegen.source.yamldoc import loads
from tests.codegen import compiling
from tests.codegen.golden import expected

_REF = {"$ref": "#/components/schemas/Thing"}
_VALUES: list[Any] = [None, True, 0, -1, 1.5, "", "text", "#/components/schemas/X", _REF]
_VALUES += [[], {}, ["a"], {"a": {"b": 1}}, [[1]], [{}]]
_KEYS = tuple(
    """
    $ref type enum allOf oneOf anyOf discriminator mapping const x-oac items properties additionalProperties content
    parameters if then contains required patternProperties prefixItems
    """.split()
)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in list(pairs):
        yield value, key
        yield from _places(child)


def _break(document: Any, choose: random.Random) -> None:
    places = list(_places(document))
    if not places:
        return
    (holder, key), (other, name) = choose.choice(places), choose.choice(places)
    match choose.randrange(5):
        case 0:
            holder[key] = copy.deepcopy(choose.choice(_VALUES))
        case 1:
            holder[key] = copy.deepcopy(other)
        case 2:
            holder[key] = copy.deepcopy(other[name])
        case 3 if isinstance(holder, dict):
            holder[choose.choice(_KEYS)] = copy.deepcopy(other)
        case _:
            del holder[key]


class Broken(unittest.TestCase):
    COUNT = int(os.environ.get("OAC_MUTATIONS", "400"))
    SEED = int(os.environ.get("OAC_SEED", "4"))

    def test_no_document_ends_in_a_traceback(self) -> None:
        paths = [expected.FOLDER / f"{name}.yaml" for name in expected.names()]
        paths.append(compiling.ROOT / "tests/api/openapi.yaml")
        documents = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in paths]
        choose = random.Random(self.SEED)
        complaints = 0
        for number in range(self.COUNT):
            document = copy.deepcopy(choose.choice(documents))
            for _ in range(choose.randrange(1, 9)):
                _break(document, choose)
            text = json.dumps(document)
            if len(text) > 300_000:
                continue
            root = loads(text, "broken.json", Diagnostics())
            if root is None:
                continue
            with self.subTest(seed=self.SEED, number=number):
                diagnostics = Diagnostics()
                compile_document(Document(root, "broken.json"), "broken", diagnostics)
                complaints += len(diagnostics)
        self.assertGreater(complaints, self.COUNT)


if __name__ == "__main__":
    unittest.main()
