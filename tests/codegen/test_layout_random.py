"""Names and texts of any length: statements and whole bindings come out as clang-format lays them out."""

from __future__ import annotations

import os
import random
import subprocess
import tempfile
import unittest
from collections.abc import Callable
from pathlib import Path
from typing import Any

from codegen.binding.emit import render
from codegen.binding.emit.breaking import WIDTH, broken
from tests.codegen import compiling
from tests.codegen.test_names_by_rule import made

_PREFIXES = ("t", "foo", "a_rather_long_prefix_nam")
Schema = dict[str, Any]


class _Statements:
    """Statements as the templates have them, with names of any length."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def some(self, count: int) -> list[tuple[int, str]]:
        found: list[tuple[int, str]] = []
        while len(found) < count:
            indent, text = self._statement()
            if indent + len(text) > WIDTH:
                found.append((indent, text))
        return found

    def _name(self, least: int = 3, most: int = 52) -> str:
        return "n" + "".join(self._random.choices("abcdefgh_", k=self._random.randint(least, most) - 2)) + "x"

    def _value(self) -> str:
        name = self._name
        kinds: tuple[Callable[[], str], ...] = (
            name,
            lambda: f"{name(2, 20)}->{name(2, 30)}",
            lambda: f"&{name(2, 20)}->{name()}",
            lambda: f'"{name(2, 40)}"',
            lambda: str(self._random.randint(0, 99)),
            lambda: f"sizeof *{name(2, 20)}",
            lambda: f"(unsigned)value->{name(2, 9)}",
            lambda: f"{name()}[i]",
            lambda: f"{name(3, 9)}.state != OAC_ABSENT ? &{name(3, 20)} : NULL",
        )
        return self._random.choice(kinds)()

    def _values(self, least: int = 1, most: int = 8) -> str:
        return ", ".join(self._value() for _ in range(self._random.randint(least, most)))

    def _test(self, depth: int = 0) -> str:
        name = self._name
        kinds: tuple[Callable[[], str], ...] = (
            lambda: f"value->{name()}.state != OAC_ABSENT",
            lambda: f"{name(2, 30)}(value->{name()}.data, value->{name(2, 10)}.length)",
            lambda: f"!{name(2, 30)}({name(2, 30)})",
            lambda: f"{name(2, 10)}->{name()}.length < {self._random.randint(1, 900)}",
        )
        parts = []
        for _ in range(self._random.randint(1, 4)):
            nested = depth < 2 and self._random.random() < 0.3
            parts.append(
                f"{self._random.choice(('', '!'))}({self._test(depth + 1)})" if nested else self._random.choice(kinds)()
            )
        return self._random.choice((" && ", " || ")).join(parts)

    def _parameter(self) -> str:
        name = self._name
        return self._random.choice(
            (
                f"const {name()} *{name(2, 20)}",
                "oac_error *error",
                f"{name()} {name(2, 30)}",
                "size_t key_length",
                "char *at",
                f"{name(3, 20)} **{name(3, 10)}",
            )
        )

    def _statement(self) -> tuple[int, str]:
        name, values = self._name, self._values
        head = self._random.choice(
            ("void ", "static void ", "oac_status ", "OAC_API OAC_MUST_CHECK oac_status ", "char *", "bool ")
            + (f"static inline {name()} ", f"OAC_API {name()} ", "static oac_status ")
        )
        parameters = ", ".join(self._parameter() for _ in range(self._random.randint(1, 9)))
        called = name(2, 20)
        loop = f"size_t i = 0; value->{called}.state == OAC_VALUE && i < value->{called}.{name()}.count; i++"
        kinds = (
            f"{name()}({values()});",
            f"status = {name()}({values()});",
            f"{name()} {name(2, 20)} = {name()}({values(1, 5)});",
            f"if ({self._test()}) {{",
            f"return {self._test()};",
            f"if (!{name()}({values()})) {{",
            f"{name()} {name(2, 20)} = {name(40, 62)};",
            f"return {name(2, 30)} != NULL ? {name()}({values(1, 4)}) : {name(2, 20)}->{name(2, 20)};",
            f"const {name()} *{name(2, 20)} = &{name(2, 20)}->{name(10, 50)};",
            f"value->which = ({name()}){name()}({values(2, 7)});",
            f"at = {name()}(reader, at, &value->{name()});",
            f"while (({name(2, 9)} = {name()}({values(2, 3)})) != NULL) {{",
            f"for ({loop}) {{",
        )
        number = self._random.randrange(len(kinds) + 2)
        if number >= len(kinds):
            return 0, f"{head}{name()}({parameters});"
        return self._random.choice((4, 8, 12, 16)), kinds[number]


def _whole(indent: int, text: str) -> str:
    """In a function, in as many blocks as its indentation needs."""
    if not indent:
        return text
    pads = [" " * at for at in range(4, indent, 4)]
    inner = f"\n{' ' * indent}    x();\n{' ' * indent}}}" if text.endswith("{") else ""
    lines = ["void f(void)", "{", *(f"{pad}if (a) {{" for pad in pads), text + inner]
    return "\n".join([*lines, *(f"{pad}}}" for pad in reversed(pads)), "}"])


class _Descriptions:
    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def _name(self, most: int = 60) -> str:
        words: list[str] = []
        while sum(map(len, words)) < self._random.randint(1, most):
            words.append("".join(self._random.choices("abcdefghijklmnop", k=self._random.randint(1, 14))))
        return words[0] + "".join(word.title() for word in words[1:])

    def _words(self) -> str:
        marks = ("<b>word</b>", "https://example.com/" + "a/b" * 45, "`code`", "é日本" * 30, "*", "a, b.")
        found = [
            self._random.choice((self._name(20), self._name(9), *marks)) for _ in range(self._random.randint(0, 60))
        ]
        return self._random.choice((" ", "\n", "\n\n", "<br>")).join(found)

    def document(self) -> Schema:
        schemas = [self._name() for _ in range(6)]
        components = {name: self._record(schemas) for name in schemas}
        security = {self._name(): {"type": "http", "scheme": "bearer"} for _ in range(7)}
        paths = {}
        for number in range(4):
            arguments = [self._name() for _ in range(self._random.choice((0, 1, 3, 7)))]
            parameters = [
                {"name": name, "in": "path", "required": True, "schema": self._scalar(), "description": self._words()}
                for name in arguments
            ]
            parameters += [
                {"name": self._name(), "in": "query", "schema": self._any(schemas), "description": self._words()}
                for _ in range(self._random.randrange(9))
            ]
            path = f"/{number}/" + "/".join(f"{{{name}}}" for name in arguments)
            paths[path] = {"put": self._operation(parameters, schemas, list(security))}
        servers: list[Schema] = [
            {"url": f"https://{self._name(30).lower()}.example.com", "description": self._words()[:90]}
        ]
        servers.append(
            {"url": "https://{at}.example.com", "variables": {"at": {"default": "v0", "enum": self._values()}}}
        )
        return {
            "openapi": "3.1.0",
            "info": {"title": self._name(), "version": "1", "description": self._words()},
            "servers": servers * self._random.choice((1, 4)),
            "paths": paths,
            "components": {"schemas": components, "securitySchemes": security},
        }

    def _operation(self, parameters: list[Schema], schemas: list[str], security: list[str]) -> Schema:
        def content() -> Schema:
            return {"application/json": {"schema": self._any(schemas)}}

        return {
            "operationId": self._name(),
            "summary": self._words(),
            "description": self._words(),
            "parameters": parameters,
            "security": [{name: []} for name in security[: self._random.randrange(8)]],
            "requestBody": {"content": content(), "required": self._random.random() < 0.5},
            "responses": {
                "200": {"description": "", "content": content()},
                "201": {"description": "", "content": content()},
            },
        }

    def _values(self) -> list[str]:
        texts = [
            f"v{at} {self._random.choice((self._name(), self._words()))}" for at in range(self._random.randint(1, 9))
        ]
        return ["v0", *dict.fromkeys(texts)]

    def _scalar(self) -> Schema:
        every: tuple[Schema, ...] = (
            {"type": "integer", "minimum": 3, "maximum": 99999999},
            {"type": "number", "exclusiveMinimum": 1.5},
            {"type": "string", "minLength": 2, "maxLength": 20, "pattern": "^[a-z]{2,8}$"},
            {"type": "string", "pattern": "^(ab|cd[0-9x-z_]+|%s)*$" % self._name()},
            {"type": "boolean"},
            {"type": "string", "enum": self._values()},
        )
        return self._random.choice(every)

    def _any(self, schemas: list[str], depth: int = 0) -> Schema:
        ref = {"$ref": "#/components/schemas/" + self._random.choice(schemas)}
        number = self._random.randrange(8 if depth < 3 else 4)
        if number < 3:
            return self._scalar()
        if number == 3:
            return ref
        inner = self._any(schemas, depth + 1)
        if number == 4:
            return {"type": "object", "additionalProperties": inner}
        if number == 5:
            return {
                "oneOf": [ref, {"type": "boolean"}, {"type": "array", "items": inner}],
                "description": self._words(),
            }
        return {"type": "array", "items": inner, "minItems": 1, "uniqueItems": number == 6}

    def _record(self, schemas: list[str]) -> Schema:
        names = [self._name() for _ in range(self._random.randint(2, 9))]
        members = {name: self._any(schemas) | {"description": self._words()} for name in names}
        members = {name: {"$ref": each["$ref"]} if "$ref" in each else each for name, each in members.items()}
        found: Schema = {"type": "object", "properties": members, "description": self._words()}
        found["required"] = [name for name in names if self._random.random() < 0.3]
        if self._random.random() < 0.5:
            found["dependentRequired"] = {names[0]: [names[-1]]}
        if self._random.random() < 0.5:
            found["additionalProperties"] = self._any(schemas)
        return found


@unittest.skipUnless(compiling.has("clang-format"), "clang-format is not installed")
class Random(unittest.TestCase):
    COUNT = min(60, int(os.environ.get("OAC_MUTATIONS", "4")))
    SEED = int(os.environ.get("OAC_SEED", "7"))
    STATEMENTS = 300

    def test_a_statement_is_broken_as_clang_format_breaks_it(self) -> None:
        found = _Statements(self.SEED).some(self.STATEMENTS)
        ours = "\n\n".join(_whole(indent, broken(text, indent)) for indent, text in found) + "\n"
        command = ["clang-format", f"--style=file:{compiling.ROOT / '.clang-format'}", "--assume-filename=x.c"]
        theirs = subprocess.run(command, input=ours, capture_output=True, text=True, timeout=120).stdout
        for one, other in zip(ours.split("\n\n"), theirs.split("\n\n")):
            self.assertEqual(other.strip(), one.strip())

    def test_a_binding_is_laid_out_as_clang_format_does(self) -> None:
        for seed in range(self.SEED, self.SEED + self.COUNT):
            with self.subTest(seed=seed), tempfile.TemporaryDirectory() as temporary:
                prefix = _PREFIXES[seed % len(_PREFIXES)]
                api, _ = made(_Descriptions(seed).document(), prefix)
                folder = Path(temporary)
                compiling.write(folder, render(api))
                files = sorted(folder.rglob("*.[ch]"))
                self.assertEqual("", compiling.unformatted(files))
                long = [line for path in files for line in path.read_text().split("\n") if len(line) > WIDTH]
                self.assertEqual([], long)


if __name__ == "__main__":
    unittest.main()
