"""Values of every type of the tests' description, at random: written as C by the generator, compiled, and serialized,
they are what they were. OAC_SNIPPET_VALUES is how many of each type there are (one of every second), OAC_SEED where
the chance begins."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import unittest
from decimal import Decimal
from pathlib import Path
from typing import Any

from codegen.binding.capi import CObject
from codegen.binding.emit.lines import laid_out
from codegen.cli import pipeline
from codegen.manual.snippets.code import Names
from codegen.manual.snippets.model import Model
from codegen.manual.snippets.values import Values
from codegen.source.diagnostics import Diagnostics
from tests.differential.documents import Maker
from tests.differential.driver import load
from tests.differential.roundtrip import Filler, branch_of
from tests.differential.schema import exact
from tests.snippets import building
from tests.snippets.building import ROOT

SPEC, PREFIX = ROOT / "tests/api/openapi.yaml", "lab"
INCLUDES = (ROOT / "runtime/include", ROOT / "build/lab/include")
LIBRARIES = (ROOT / "build/liblab.a", ROOT / "build/liboac.a")
_COUNT = int(os.environ.get("OAC_SNIPPET_VALUES", "1"))
_SEED = int(os.environ.get("OAC_SEED", "1"))
_PROGRAM = """\
#include <stdio.h>
#include <stdlib.h>

#include <lab/lab.h>

int main(void)
{
%s
    oac_buffer text = OAC_BUFFER_INIT;
    oac_error error = OAC_ERROR_INIT;

    if (%s(&%s, &text, &error) == OAC_OK) {
        puts(text.data);
    } else {
        puts(error.message);
    }
    oac_buffer_dispose(&text);
    return EXIT_SUCCESS;
}
"""


class Known:
    """What of a value the description knows: a program has no name for the rest."""

    def __init__(self, maker: Maker) -> None:
        self._maker = maker

    def part(self, value: Any, schema: Any) -> Any:
        schema = self._maker.resolve(branch_of(value, self._maker.resolve(schema), self._maker))
        properties, more = schema.get("properties", {}), schema.get("additionalProperties")
        if isinstance(value, dict) and (properties or more is not None):
            names = [name for name in properties if name in value]
            names += [name for name in value if name not in properties] if isinstance(more, dict) else []
            return {name: self.part(value[name], properties.get(name, more)) for name in names}
        if isinstance(value, list):
            return [self.part(item, schema.get("items", {})) for item in value]
        return _plain(value)


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, dict):
        return {name: _plain(held) for name, held in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def program(model: Model, of: CObject, value: Any) -> str:
    values = Values(model, Names())
    name = values.document(of, value, "value")
    return laid_out(_PROGRAM % ("\n".join(values.lines), of.names.serialize, name))


class RandomValues(unittest.TestCase):
    def test_they_are_what_they_were(self) -> None:
        compiled, _ = pipeline.load(str(SPEC), None, PREFIX, Diagnostics())
        assert compiled is not None
        model, description = Model(compiled.api, compiled.capi), load()
        maker = Maker(exact(description.root), _SEED)
        filler, known = Filler(maker), Known(maker)
        programs: dict[str, str] = {}
        wanted: dict[str, Any] = {}
        for number in range(_COUNT):
            types = list(zip(description.schemas, description.api.objects))
            for node, item in types if _COUNT > 1 else types[::2]:
                schema = {**exact(node), "type": "object"}
                value = known.part(filler.value(schema), schema)
                name = f"{item.schema}_{number}"
                programs[name], wanted[name] = program(model, model.objects[item.c_name], value), value
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            building.written(folder, programs)
            self.assertEqual("", building.layout_complaints(folder, programs))
            together = building.linked(folder, programs, INCLUDES, LIBRARIES)
            for name, value in wanted.items():
                done = subprocess.run([together, name], capture_output=True, timeout=60, check=True)
                self.assertEqual(value, json.loads(done.stdout), name)


if __name__ == "__main__":
    unittest.main()
