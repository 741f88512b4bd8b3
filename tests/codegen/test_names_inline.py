"""The functions of headers, each called as another type of the description: they give way, each by itself."""

from __future__ import annotations

import dataclasses
import tempfile
import unittest
from pathlib import Path

from codegen.binding.spelling import ObjectNames
from tests.codegen.compiling import header_users, syntax, unformatted
from tests.harness.inprocess import codegen

SPEC = """
openapi: 3.1.0
info: {{title: Inline, version: '1'}}
servers: [{{url: 'https://x.example'}}]
paths:
  /b:
    put:
      operationId: putB
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Foo'}}}}}}}}
      responses: {{'200': {{description: x, content: {{application/json: {{schema:
        {{$ref: '#/components/schemas/{taken}'}}}}}}}}}}
components:
  schemas:
    Foo: {{type: object, properties: {{a: {{type: string}}}}}}
    {taken}: {{type: object, properties: {{b: {{type: integer}}}}}}
"""

# An enumeration in a path, whose table gives way.
IN_PATH = """
openapi: 3.1.0
info: {title: Inline, version: '1'}
servers: [{url: 'https://x.example'}]
paths:
  /a/{kind}:
    get:
      operationId: getA
      parameters: [{name: kind, in: path, required: true, schema: {$ref: '#/components/schemas/Kind'}}]
      responses: {'200': {description: x, content: {application/json: {schema:
        {$ref: '#/components/schemas/KindOacType'}}}}}
components:
  schemas:
    Kind: {type: string, enum: [a, b]}
    KindOacType: {type: object, properties: {b: {type: integer}}}
"""


class Inline(unittest.TestCase):
    def test_the_table_of_an_enumeration_in_a_path(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            spec = folder / "openapi.yaml"
            spec.write_text(IN_PATH)
            done = codegen("generate", "--spec", spec, "--prefix", "x", "--out", folder)
            self.assertEqual(0, done.returncode, done.stderr)
            self.assertIn("is x_kind_oac_type_2", done.stderr + done.stdout)
            self.assertEqual("", syntax("gcc", sorted((folder / "src").glob("*.c")), [folder]))

    def test_each_name_that_gives_way(self) -> None:
        for field in dataclasses.fields(ObjectNames):
            if field.name.isupper():
                continue
            with self.subTest(field.name), tempfile.TemporaryDirectory() as name:
                folder = Path(name)
                spec = folder / "openapi.yaml"
                spec.write_text(SPEC.format(taken=f"foo_{field.name}"))
                done = codegen("generate", "--spec", spec, "--prefix", "x", "--out", folder)
                self.assertEqual(0, done.returncode, done.stderr)
                self.assertIn(f"is x_foo_{field.name}_2", done.stderr + done.stdout)
                users = header_users(folder)
                users[0].write_text(f"#include <x/x.h>\nconst void *use(void);\n{self.use(field.name)}")
                files = [*users, *sorted((folder / "src").glob("*.c"))]
                self.assertEqual("", syntax("gcc", files, [folder]))
                self.assertEqual("", syntax("gcc", users[1:], [folder], "c++11"))
                self.assertEqual("", unformatted((folder / "include/x").glob("*.h")))

    @staticmethod
    def use(ending: str) -> str:
        """Names what gave way, and one of the others."""
        other = "walk" if ending == "copy" else "copy"
        names = (f"x_foo_{ending}_2", f"x_foo_{other}")
        called = [f"(void)&{name};" for name in names if not name.endswith(("write_2", "read_2"))]
        return "const void *use(void)\n{\n" + "\n".join(called) + "\nreturn NULL;\n}\n"


if __name__ == "__main__":
    unittest.main()
