"""What headers say of a type beside its name: its format, the enumeration whose texts are in a list, what tells the
types of a union apart; and what a call and a client need."""

from __future__ import annotations

import re
import tempfile
import unittest
from pathlib import Path

from tests.harness.inprocess import codegen

SPEC = """
openapi: 3.1.0
info: {title: Told, version: '1'}
servers: [{url: 'https://x.example'}]
security: [{key: []}]
paths:
  /a/{day}:
    get:
      operationId: getA
      security: [{token: []}, {key: [], login: []}]
      parameters:
        - {name: day, in: path, required: true, schema: {type: string, format: date}}
        - {name: ids, in: query, schema: {type: array, items: {type: string, format: uuid}}}
        - {name: kinds, in: query, schema: {type: array, items: {$ref: '#/components/schemas/Kind'}}}
        - {name: small, in: query, schema: {type: integer, format: int32}}
      responses:
        '200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
  /b:
    get: {operationId: getB, security: [], responses: {'204': {description: x}}}
    put: {operationId: putB, security: [{}, {key: []}], responses: {'204': {description: x}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    login: {type: http, scheme: basic}
    token: {type: http, scheme: bearer}
  schemas:
    Kind: {type: string, enum: [one, two]}
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog, '*/': Dog}}
    Cat: {type: object, required: [kind], properties: {kind: {type: string}, born: {type: string, format: 'a*/b'}}}
    Dog: {type: object, required: [kind], properties: {kind: {type: string}}}
"""


class Told(unittest.TestCase):
    headers: dict[str, str]

    @classmethod
    def setUpClass(cls) -> None:
        with tempfile.TemporaryDirectory() as folder:
            spec = Path(folder) / "openapi.yaml"
            spec.write_text(SPEC)
            done = codegen("generate", "--spec", spec, "--prefix", "x", "--out", Path(folder) / "out")
            assert done.returncode == 0, done.stderr
            files = sorted((Path(folder) / "out/include/x").glob("*.h"))
            cls.headers = {path.stem: re.sub(r"\n *\*? ?", " ", path.read_text()) for path in files}

    def test_formats(self) -> None:
        self.assertIn("day: string. Required. Format: date.", self.headers["get_a"])
        self.assertIn("ids: In the query. Format of each: uuid.", self.headers["get_a_params"])
        self.assertIn("born: string. Format: a* /b.", self.headers["cat"])
        self.assertNotIn("int32", self.headers["get_a_params"])  # the C type says it

    def test_lists_of_enumerations(self) -> None:
        self.assertIn("kinds: In the query. Each is a text of x_kind.", self.headers["get_a_params"])

    def test_what_tells_types_apart(self) -> None:
        self.assertIn('of X_PET_CAT: object, whose kind is "cat" */', self.headers["pet"])
        self.assertIn('of X_PET_DOG: object, whose kind is "dog" or "* /" */', self.headers["pet"])
        self.assertIn("The kind of a value is the program's to set", self.headers["pet"])

    def test_credentials(self) -> None:
        self.assertIn("Credentials: token; or key and login.", self.headers["get_a"])
        self.assertIn("Goes without credentials.", self.headers["get_b"])
        self.assertIn("Credentials, if there are any: key.", self.headers["put_b"])
        self.assertIn("set `token` or `credentials`, then call oac_client_new", self.headers["client"])


if __name__ == "__main__":
    unittest.main()
