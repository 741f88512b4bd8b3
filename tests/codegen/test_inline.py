"""References into other files, and to any place of the document; what leads nowhere is told where it stands."""

from __future__ import annotations

import os
import tempfile
import unittest
from typing import Any

from codegen.description.bundle import load_description, merged_text
from codegen.description.document import operations
from codegen.description.pointers import name_of, resolve_ref
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node
from codegen.source.yamldoc import loads

_HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n"


def references(node: Node) -> list[Node]:
    """Every $ref of a document whose value is a text."""
    found = []
    waiting = [node]
    seen = set()
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        reference = node.get("$ref")
        if reference is not None and reference.kind == "string":
            found.append(reference)
        waiting += list(node)
    return found


class InlineTest(unittest.TestCase):
    maxDiff = None

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def write(self, name: str, text: str) -> str:
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(text)
        return path

    def load(self, main: str, **files: str) -> tuple[Node, list[str]]:
        for name, text in files.items():
            self.write(name.replace("__", "/") + ".yaml", text)
        diagnostics = Diagnostics()
        root = load_description(self.write("openapi.yaml", _HEAD + main), [], diagnostics)
        return root, [str(diagnostic).replace(self.folder + "/", "") for diagnostic in diagnostics]

    def broken(self, root: Node) -> list[str]:
        """What is said of every reference that leads nowhere."""
        diagnostics = Diagnostics()
        for reference in references(root):
            resolve_ref(root, reference, diagnostics)
        return [str(diagnostic).replace(self.folder + "/", "") for diagnostic in diagnostics]

    def assert_components(self, root: Node, section: str, expected: dict[str, Any]) -> None:
        self.assertEqual(root.get("components").get(section).plain(), expected)
        self.assertEqual(self.broken(root), [])


class Files(InlineTest):
    def test_a_part_of_a_file_and_a_whole_one(self) -> None:
        root, said = self.load(
            "components:\n  schemas:\n    A: {properties: {p: {$ref: 's/pet.yaml#/Pet'}, o: {$ref: s/owner.yaml}}}\n",
            s__pet="Pet: {properties: {owner: {$ref: owner.yaml}, me: {$ref: '#/Pet'}}}\n",
            s__owner="properties: {pet: {$ref: './pet.yaml#/Pet'}, main: {$ref: "
            "'../openapi.yaml#/components/schemas/A'}}\n",
        )
        self.assertEqual(said, [])
        pet, owner, main = ({"$ref": f"#/components/schemas/{name}"} for name in ("Pet", "owner", "A"))
        self.assert_components(
            root,
            "schemas",
            {
                "A": {"properties": {"p": pet, "o": owner}},
                "Pet": {"properties": {"owner": owner, "me": pet}},
                "owner": {"properties": {"pet": pet, "main": main}},
            },
        )
        place = root.get("components").get("schemas").get("Pet").get("properties").get("owner").position
        self.assertEqual((os.path.relpath(place.file, self.folder), place.line, place.column), ("s/pet.yaml", 1, 27))
        again = loads(merged_text(root), "again.yaml", Diagnostics())
        self.assertEqual(again.plain(), root.plain())

    def test_a_component_that_is_a_file_has_its_own_name(self) -> None:
        root, said = self.load(
            "components: {schemas: {Pet: {$ref: pets.yaml#/x}, Same: {$ref: pets.yaml#/x}, D: {$ref: d.yaml, "
            "title: d}}}",
            pets="x: {type: object, properties: {p: {$ref: '#/x'}}}\n",
            d="type: string\n",
        )
        self.assertEqual(said, [])
        pet = {"$ref": "#/components/schemas/Pet"}
        self.assert_components(
            root,
            "schemas",
            {
                "Pet": {"type": "object", "properties": {"p": pet}},
                "Same": pet,
                "D": {"$ref": "#/components/schemas/d", "title": "d"},
                "d": {"type": "string"},
            },
        )

    def test_names_of_components(self) -> None:
        files = {
            "a__index": "type: integer\n",
            "b__pet-thing.v1": "{$defs: {In: {type: integer}}, properties: {owner: {type: integer}}}\n",
            "c__Taken": "type: integer\n",
            "d__common": "components: {schemas: {Taken: {type: integer}, Whole: {items: {type: integer}}}}\n",
            "e__common": "Taken: {type: integer}\n",
        }
        targets = [
            "a/index.yaml",
            "b/pet-thing.v1.yaml",
            "b/pet-thing.v1.yaml#/$defs/In",
            "b/pet-thing.v1.yaml#/properties/owner",
            "c/Taken.yaml",
            "d/common.yaml#/components/schemas/Taken",
            "d/common.yaml#/components/schemas/Whole/items",
            "e/common.yaml#/Taken",
        ]
        listed = ", ".join(f"{{$ref: '{target}'}}" for target in targets)
        root, said = self.load(f"components: {{schemas: {{Taken: {{allOf: [{listed}]}}}}}}", **files)
        self.assertEqual(said, [])
        every = [
            str(item.get("$ref").value).rsplit("/")[-1]
            for item in root.get("components").get("schemas").get("Taken").get("allOf")
        ]
        self.assertEqual(
            every,
            ["a", "pet-thing", "In", "pet-thingOwner", "Taken_Taken", "common_Taken", "WholeItem", "Taken_2"],
        )

    def test_every_kind_of_component(self) -> None:
        root, said = self.load(
            "paths:\n  /a:\n    get:\n      parameters: [{$ref: 'x.yaml#/Limit'}]\n      requestBody: {$ref: "
            "'x.yaml#/B'}\n"
            "      responses: {'200': {$ref: 'x.yaml#/R'}}\n      callbacks: {c: {$ref: 'x.yaml#/C'}}\n"
            "components: {securitySchemes: {S: {$ref: 'x.yaml#/S'}}}",
            x="Limit: {name: limit, in: query, schema: {$ref: '#/Number'}}\nNumber: {type: integer}\n"
            "B: {content: {application/json: {schema: {$ref: '#/Number'}, examples: {e: {$ref: '#/E'}}}}}\n"
            "R: {description: r, headers: {H: {$ref: '#/H'}}, links: {l: {$ref: '#/L'}}}\n"
            "C: {'{$url}': {$ref: '#/P'}}\nS: {type: http, scheme: bearer}\nE: {value: 1}\nH: {schema: {type: "
            "string}}\n"
            "L: {operationId: x}\nP: {post: {responses: {}}}\n",
        )
        self.assertEqual((said, self.broken(root)), ([], []))
        components = {section: list(held.members) for section, held in root.get("components").items()}
        self.assertEqual(
            components,
            {
                "securitySchemes": ["S"],
                "parameters": ["Limit"],
                "requestBodies": ["B"],
                "responses": ["R"],
                "callbacks": ["C"],
                "pathItems": ["P"],
                "headers": ["H"],
                "links": ["L"],
                "schemas": ["Number"],
                "examples": ["E"],
            },
        )

    def test_paths_are_put_in_place(self) -> None:
        root, said = self.load(
            "paths:\n  /a: {$ref: paths/a.yaml, summary: mine}\n  /b: {$ref: '#/paths/~1c'}\n  /c: {get: "
            "{operationId: c}}\n"
            "  /d: {$ref: '#/components/pathItems/D'}\ncomponents: {pathItems: {D: {$ref: paths/d.yaml}}}\n",
            paths__a="summary: theirs\nget: {operationId: a, responses: {'200': {$ref: r.yaml}}}\n",
            paths__d="put: {operationId: d, requestBody: {content: {application/json: {schema: {$ref: "
            "'../s.yaml#/S'}}}}}\n",
            paths__r="description: r\n",
            s="S: {type: string}\n",
        )
        self.assertEqual((said, self.broken(root)), ([], []))
        found = [(path, method, node.get("operationId").value) for path, _, method, node in operations(root)]
        self.assertEqual(found, [("/a", "get", "a"), ("/b", "get", "c"), ("/c", "get", "c"), ("/d", "put", "d")])
        self.assertEqual(root.get("paths").get("/a").get("summary").value, "mine")
        self.assertEqual(list(root.get("components").get("responses").members), ["r"])

    def test_whole_maps(self) -> None:
        root, said = self.load(
            "paths: {$ref: paths.yaml}\ncomponents:\n  schemas: {$ref: s/all.yaml}\n",
            paths="/a: {get: {operationId: a, responses: {$ref: '#/x-answers'}}}\nx-answers: {'200': "
            "{description: d}}\n",
            s__all="A: {properties: {$ref: '#/B/properties'}}\nB: {properties: {$ref: {type: string}, c: {$ref: "
            "'#/A'}}}\n",
        )
        self.assertEqual(said, [])
        self.assertEqual(
            root.get("paths").get("/a").plain(),
            {"get": {"operationId": "a", "responses": {"200": {"description": "d"}}}},
        )
        properties = {"$ref": {"type": "string"}, "c": {"$ref": "#/components/schemas/A"}}
        self.assert_components(root, "schemas", {"A": {"properties": properties}, "B": {"properties": properties}})

    def test_discriminators(self) -> None:
        root, said = self.load(
            "components: {schemas: {A: {discriminator: {propertyName: k, mapping: {b: b.yaml, a: A, c: "
            "'b.yaml#/not'}}}}}",
            b="{discriminator: {propertyName: k, mapping: {x: '#/$defs/X'}}, $defs: {X: {type: object}}, not: {}}\n",
        )
        self.assertEqual(said, [])
        schemas = root.get("components").get("schemas")
        mappings = [node.get("discriminator").get("mapping").plain() for node in (schemas.get("A"), schemas.get("b"))]
        start = "#/components/schemas/"
        self.assertEqual(mappings, [{"b": start + "b", "a": "A", "c": start + "b_b"}, {"x": start + "X"}])

    def test_json_and_percent_signs(self) -> None:
        self.write("my file.json", '{"a/b": {"type": "string"}}')
        root, said = self.load("components: {schemas: {A: {allOf: [{$ref: 'my%20file.json#/a~1b'}]}}}")
        self.assertEqual((said, self.broken(root)), ([], []))
        self.assertIn("a_b", root.get("components").get("schemas"))

    def test_identifiers_and_anchors(self) -> None:
        root, said = self.load(
            "components:\n  schemas:\n    A: {$id: 'https://example.com/a', $defs: {In: {$anchor: in, type: "
            "string}}, items: "
            "{$ref: '#/$defs/In'}, contains: {$ref: '#in'}, not: {$ref: '#/components/schemas/B'}}\n"
            "    B: {$anchor: b, allOf: [{$ref: 'https://example.com/a'}, {$ref: 'https://example.com/a#in'}, "
            "{$ref: '#b'}, "
            "{$ref: 'x.yaml#there'}]}\n",
            x="S: {$anchor: there, type: integer}\n",
        )
        self.assertEqual((said, self.broken(root)), ([], []))
        a, b = (root.get("components").get("schemas").get(name).plain() for name in "AB")
        inner = {"$ref": "#/components/schemas/A/$defs/In"}
        self.assertEqual((a["items"], a["contains"], a["not"]), (inner, inner, {"$ref": "#/components/schemas/B"}))
        names = [item["$ref"].removeprefix("#/components/schemas/") for item in b["allOf"]]
        self.assertEqual(names, ["A", "A/$defs/In", "B", "S"])


class Broken(InlineTest):
    def test_told_where_it_stands(self) -> None:
        self.write("text.yaml", "just a text\n")
        self.write("bad.yaml", "a: [\n")
        self.write("twice.yaml", "a: 1\na: 2\n")
        with open(os.path.join(self.folder, "latin.yaml"), "wb") as stream:
            stream.write(b"a: \xe9\n")
        os.mkdir(os.path.join(self.folder, "folder"))
        os.mkfifo(os.path.join(self.folder, "pipe.yaml"))
        os.symlink("loop.yaml", os.path.join(self.folder, "loop.yaml"))
        use = "leads to a file that cannot be used: "
        network = "leads to the network, which is not asked; put the file beside the description"
        absolute = "names a file by its absolute path; name it from the file in which the reference stands"
        for text, reason in (
            ("gone.yaml", f"{use}gone.yaml:1:1: cannot read the file: No such file or directory"),
            ("folder", f"{use}folder:1:1: cannot read the file: Is a directory"),
            ("pipe.yaml", f"{use}pipe.yaml:1:1: cannot read the file: a named pipe, not a file"),
            ("loop.yaml", f"{use}loop.yaml:1:1: cannot read the file: Too many levels of symbolic links"),
            ("text.yaml#/a", "points to nothing"),
            ("twice.yaml", f'{use}twice.yaml:2:1: the key "a" is already given on line 1'),
            ("latin.yaml", f"{use}latin.yaml:1:4: the byte 0xE9 is not UTF-8; save the file as UTF-8"),
            ("https://example.com/a.yaml", network),
            ("//example.com/a.yaml", network),
            ("file:///etc/passwd", absolute),
            ("/etc/passwd", absolute),
            ("a%00.yaml", absolute),
            ("#", "leads to the whole description"),
            ("openapi.yaml", "leads to the whole description"),
            ("#anchor", "points to nothing: there is no such $anchor"),
            ("#/components/schemas/Gone", "points to nothing"),
            ("#/paths/~2", "has a ~ that is neither ~0 nor ~1"),
            ("", "leads to the whole description"),
        ):
            with self.subTest(text):
                root, said = self.load(f"components: {{schemas: {{A: {{not: {{$ref: '{text}'}}}}}}}}")
                self.assertEqual(said, [])
                self.assertEqual(self.broken(root), [f'openapi.yaml:3:40: error: the reference "{text}" {reason}'])
        root, _ = self.load("components: {schemas: {A: {$ref: bad.yaml}}}")
        self.assertIn("bad.yaml:2:1: this is not YAML", self.broken(root)[0])

    def test_without_permission(self) -> None:
        path = self.write("closed.yaml", "a: 1\n")
        os.chmod(path, 0)
        if os.access(path, os.R_OK):
            self.skipTest("nothing is closed to root")
        root, _ = self.load("components: {schemas: {A: {$ref: closed.yaml}}}")
        self.assertIn("closed.yaml:1:1: cannot read the file: Permission denied", self.broken(root)[0])

    def test_circles(self) -> None:
        root, said = self.load(
            "paths: {/a: {$ref: '#/paths/~1b'}, /b: {$ref: '#/paths/~1a'}, /c: {$ref: c.yaml}, /d: {$ref: '#/paths'}}\n"
            "components: {schemas: {A: {$ref: a.yaml}}}",
            a="$ref: b.yaml\n",
            b="$ref: a.yaml\n",
            c="$ref: c.yaml\n",
        )
        self.assertEqual(said, [])
        self.assertTrue(all("leads back to itself" in line for line in self.broken(root)), self.broken(root))
        self.assertEqual(len(self.broken(root)), 3)
        merged_text(root)

    def test_paths_that_are_something_else(self) -> None:
        root, said = self.load("paths: {/a: {$ref: '#/paths/~1b/get'}, /b: {get: {$ref: '#/paths'}}}")
        self.assertEqual(said, [])
        self.assertEqual(
            [line.partition('" ')[2] for line in self.broken(root)],
            ["leads to an operation, not to a path", "leads back to itself"],
        )

    def test_maps_that_hold_themselves(self) -> None:
        root, said = self.load(
            "components: {schemas: {A: {properties: {$ref: 'm.yaml#/M'}}}}",
            m="M: {a: {properties: {$ref: '#/P'}}}\nP: {b: {properties: {$ref: '#/M'}}}\n",
        )
        self.assertEqual(said, [])
        self.assertEqual(len(self.broken(root)), 1)
        self.assertIn("leads back to itself", self.broken(root)[0])
        merged_text(root)

    def test_what_grows_without_end(self) -> None:
        maps = "".join(
            f"M{n}: {{a: {{properties: {{$ref: '#/M{n + 1}'}}}}, b: {{properties: {{$ref: '#/M{n + 1}'}}}}}}\n"
            for n in range(60)
        )
        root, said = self.load("components: {schemas: {A: {properties: {$ref: 'm.yaml#/M0'}}}}", m=maps + "M60: {}\n")
        self.assertIsNone(root)
        self.assertEqual(len(said), 1)
        self.assertIn("there are more than", said[0])
        maps = "".join(f"M{n}: {{a: {{properties: {{$ref: '#/M{n + 1}'}}}}}}\n" for n in range(500))
        root, said = self.load("components: {schemas: {A: {properties: {$ref: 'm.yaml#/M0'}}}}", m=maps + "M500: {}\n")
        self.assertIsNone(root)
        self.assertIn("nest deeper than", said[0])

    def test_components_that_are_none(self) -> None:
        root, said = self.load("paths: {/a: {parameters: [{$ref: 'x.yaml#/a'}]}}\ncomponents: []\n", x="a: {}\n")
        self.assertEqual(said, [])
        self.assertIn("no room for it, as components is no object", self.broken(root)[0])

    def test_a_long_chain(self) -> None:
        chain = "".join(f"    A{n}: {{$ref: '#/components/schemas/A{n + 1}'}}\n" for n in range(5000))
        root, said = self.load(f"components:\n  schemas:\n{chain}    A5000: {{type: string}}\n")
        self.assertEqual((said, self.broken(root)), ([], []))


class Names(unittest.TestCase):
    def test_names(self) -> None:
        root = loads(
            "{paths: {/x: {get: {operationId: getX, parameters: [{name: limit}]}, put: {}}}}", "a.yaml", Diagnostics()
        )
        get = "#/paths/~1x/get"
        for text, name in (
            ("#/components/schemas/Pet", "Pet"),
            ("#/components/schemas/Pet/properties/owner", "PetOwner"),
            ("#/components/schemas/Pet/properties/tags/items", "PetTag"),
            ("#/components/schemas/Pet/allOf/1", "Pet"),
            ("#/components/schemas/properties", "properties"),
            ("#/components/schemas/Pet/$defs/In", "In"),
            ("#/components/responses/Bad/content/application~1json/schema", "Bad"),
            ("#/components/parameters/Limit/schema", "Limit"),
            (f"{get}/responses/200/content/application~1json/schema", "getXResponse"),
            (f"{get}/requestBody/content/application~1json/schema/properties/foo", "getXRequestFoo"),
            (f"{get}/parameters/0/schema", "limit"),
            ("#/definitions/Pet", "Pet"),
            ("#/x-common/schemas/Foo", "Foo"),
            ("other", ""),
            ("#/~3", ""),
        ):
            self.assertEqual(name_of(root, text), name, text)


if __name__ == "__main__":
    unittest.main()
