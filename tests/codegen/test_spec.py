"""Stage 5 in its general form: what OpenAPI says of operations is there, also what cannot become an Api yet."""

from __future__ import annotations

import unittest

from codegen.api.model import Api
from codegen.description.refusals import Refusals
from codegen.api.resolve import resolve
from codegen.api.simplify import simplify
from codegen.api.spec import Requirement, Spec
from codegen.description.document import Document
from codegen.source.yamldoc import loads

RICH = """\
openapi: 3.1.0
info: {title: Rich, version: '1'}
servers:
  - url: https://{region}.example.com/v1
    variables: {region: {default: eu, enum: [eu, us]}}
security: [{key: []}]
paths:
  /shops/{shop}:
    servers: [{url: https://path.example.com}]
    parameters:
      - $ref: '#/components/parameters/Shop'
      - {name: limit, in: query, schema: {type: integer}}
    get:
      operationId: listShops
      servers: [{url: https://files.example.com}]
      security: [{oauth: [read, write], key: []}, {}]
      parameters:
        - {name: limit, in: query, required: true, style: pipeDelimited, schema: {type: array}}
        - {name: X-Trace, in: header, schema: {type: string}}
        - {name: filter, in: query, content: {application/json: {schema: {type: object}}}}
        - {name: limit, in: cookie, schema: {type: string}}
      responses:
        '200': {description: ok, headers: {ETag: {schema: {type: string}}}, content: {application/json: {schema: {}}}}
        2XX: {$ref: '#/components/responses/Chained'}
        default: {description: refused}
    put:
      operationId: upload
      requestBody: {$ref: '#/components/requestBodies/Upload'}
      responses: {'204': {description: done}}
components:
  parameters:
    Shop: {$ref: '#/components/parameters/Other'}
    Other: {name: shop, in: path, required: true, schema: {type: integer}}
  responses:
    Chained: {$ref: '#/components/responses/Last'}
    Last: {description: found, content: {text/csv; charset=utf-8: {}}}
  requestBodies:
    Upload:
      required: true
      content: {image/png: {}, application/json: {schema: {type: object}}}
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    oauth: {type: oauth2, flows: {}}
"""


def spec_of(text: str) -> tuple[Spec, Refusals]:
    refusals = Refusals()
    root = loads(text, "rich.yaml", refusals)
    assert root is not None
    return resolve(Document(root, "rich.yaml"), refusals), refusals


def api_of(text: str) -> Api:
    spec, refusals = spec_of(text)
    return simplify(spec, refusals).api


class Resolved(unittest.TestCase):
    def setUp(self) -> None:
        self.spec, self.refusals = spec_of(RICH)
        self.list, self.upload = self.spec.operations

    def test_nothing_is_wrong(self) -> None:
        self.assertEqual([], [str(each) for each in self.refusals])

    def test_parameters(self) -> None:
        found = [(each.location, each.name, each.required, each.style, each.explode) for each in self.list.parameters]
        self.assertEqual(
            [
                ("path", "shop", True, "simple", False),  # behind two references
                ("query", "limit", True, "pipeDelimited", False),  # the operation's own
                ("header", "X-Trace", False, "simple", False),
                ("query", "filter", False, "form", True),
                ("cookie", "limit", False, "form", True),
            ],
            found,
        )
        self.assertEqual(["application/json"], [media.type for media in self.list.parameters[3].content])
        self.assertEqual(
            [("path", "shop"), ("query", "limit")], [(one.location, one.name) for one in self.upload.parameters]
        )

    def test_answers(self) -> None:
        self.assertEqual(["200", "2XX", "default"], [answer.status for answer in self.list.answers])
        first, second, last = self.list.answers
        self.assertEqual(["ETag"], [header.name for header in first.headers])
        self.assertEqual([("text/csv; charset=utf-8", "text/csv")], [(one.name, one.type) for one in second.content])
        self.assertEqual((), last.content)
        self.assertEqual(["204"], [answer.status for answer in self.upload.answers])

    def test_bodies(self) -> None:
        self.assertIsNone(self.list.body)
        body = self.upload.body
        assert body is not None
        self.assertTrue(body.required)
        self.assertEqual(["image/png", "application/json"], [media.type for media in body.content])

    def test_security(self) -> None:
        together = (Requirement("oauth", ("read", "write")), Requirement("key", ()))
        self.assertEqual((together, ()), self.list.security)
        self.assertEqual(((Requirement("key", ()),),), self.upload.security, "that of the document")
        schemes = {name: (scheme.kind, scheme.location, scheme.parameter) for name, scheme in self.spec.schemes.items()}
        self.assertEqual({"key": ("apiKey", "header", "X-Key"), "oauth": ("oauth2", "", "")}, schemes)

    def test_servers(self) -> None:
        server = self.spec.servers[0]
        self.assertEqual("https://{region}.example.com/v1", server.url)
        self.assertEqual(
            [("region", "eu", ("eu", "us"))], [(one.name, one.default, one.values) for one in server.variables]
        )
        self.assertEqual(["https://files.example.com"], [one.url for one in self.list.servers], "its own")
        self.assertEqual(["https://path.example.com"], [one.url for one in self.upload.servers], "that of its path")


class Refused(unittest.TestCase):
    """Each operation that is lost is named, with the reason; the others are there."""

    TEXT = """\
openapi: 3.1.0
info: {title: Shared, version: '1'}
paths:
  /a: {put: {operationId: putA, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}
  /b: {put: {operationId: putB, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}}
  /c: {put: {operationId: putC, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/C'}}}}}}
  /d: {put: {operationId: putD, requestBody: {content: {text/plain: {}}}}}
  /e: {put: {operationId: putE, parameters: [{name: e, in: body}]}}
components:
  schemas:
    A: {type: object, properties: {shared: {$ref: '#/components/schemas/Shared'}}}
    B: {type: object, properties: {list: {type: array, items: {$ref: '#/components/schemas/Shared'}}}}
    C: {type: object, properties: {good: {type: string}}}
    Shared: {type: object, properties: {map: {$ref: '#/components/schemas/Gone'}}}
"""

    def test_refusals_name_operations(self) -> None:
        found: dict[str, list[tuple[int, str]]] = {}
        for refusal in api_of(self.TEXT).refusals:
            found.setdefault(refusal.operation, []).append((refusal.place.line, refusal.reason))
        gone = (14, 'the reference "#/components/schemas/Gone" points to nothing')
        body = (8, 'a parameter in "body" is not supported')
        self.assertEqual({"putA": [gone], "putB": [gone], "putE": [body]}, found)

    def test_the_others_are_there(self) -> None:
        api = api_of(self.TEXT)
        self.assertEqual(["putA", "putB", "putC", "putD"], [operation.id for operation in api.operations])
        self.assertEqual(["A", "B", "C", "Shared"], list(api.definitions))

    def test_parameters_of_every_place_are_there(self) -> None:
        listed = api_of(RICH).operations[0]
        self.assertEqual(["shop"], [each.name for each in listed.path_parameters])
        self.assertEqual(
            [("query", "pipeDelimited"), ("header", "simple"), ("query", "json"), ("cookie", "form")],
            [(each.location, each.style) for each in listed.other_parameters],
        )


if __name__ == "__main__":
    unittest.main()
