"""Generated C comes out as clang-format would have it, whatever the length of the names in it."""

from __future__ import annotations

import random
import tempfile
import unittest
from pathlib import Path

from codegen.binding.emit.lines import laid_out
from tests.codegen import compiling
from tests.harness.inprocess import codegen

WORDS = (
    "a set of the rules which every thing has for its own name in (some) `place`, https://x.example/y/z: 7-8".split()
)


def name(words: random.Random, most: int) -> str:
    made = "_".join(words.choice(("of", "thing", "condition", "n")) for _ in range(most))
    return "x_" + made[: words.randint(3, 58)]


def lines(words: random.Random) -> str:
    """What templates write on one line each."""
    one, other, text = name(words, 12), name(words, 12), " ".join(words.choices(WORDS, k=words.randint(3, 60)))
    args = ", ".join(words.choices(("reader", "value->length", "&options", "error"), k=5))
    taken = [f"const {name(words, 12)} *value", "oac_error *error", "size_t length", f"{other} request", "int64_t id"]
    takes = ", ".join(words.sample(taken, words.randint(1, 5)))
    upper = one.upper()
    return "\n\n".join(
        (
            f"typedef struct {one} {one};",
            f"OAC_API OAC_MUST_CHECK oac_status {one}({takes});",
            f"OAC_API void {one}_dispose({one} *value);",
            f"OAC_API const char *{one}_name({other} value);",
            f"char *{one}_read(oac_reader *reader, char *at, {other} *value);",
            f"static inline {other} {one}({takes})\n{{\n    return {upper};\n}}",
            f"oac_status {one}({takes})\n{{\n    static const {one} none = {upper}_INIT;\n"
            f"    status = {other}({args});\n"
            f"    if (index >= 1 && index <= {upper}_COUNT) {{\n        return 1;\n    }}\n"
            f"    if ({one}_from(item) == {upper}_UNLISTED) {{\n        return 1;\n    }}\n}}",
            f'static const oac_command x[] = {{\n    {{\n        .help = "{text}",\n    }},\n}};',
            f"static const oac_scheme *const security_of_{one}[] = {{&x_schemes[1], NULL, &x_schemes[0], NULL}};",
            f"/* A value as a field: `.field = {one}_of({upper}_ONE)`. */\nextern int {one};",
        )
    )


class Layout(unittest.TestCase):
    @unittest.skipUnless(compiling.has("clang-format"), "clang-format is not installed")
    def test_lines_of_any_length(self) -> None:
        words = random.Random(11)
        with tempfile.TemporaryDirectory() as folder:
            made = [Path(folder) / f"{number}.c" for number in range(150)]
            for path in made:
                path.write_text(laid_out(lines(words)) + "\n")
            self.assertEqual("", compiling.unformatted(made)[:2000])

    @unittest.skipUnless(compiling.has("clang-format"), "clang-format is not installed")
    def test_a_description_with_long_names(self) -> None:
        long = "AnOperationWhoseNameIsAsLongAsNamesMayBeInThisLand"
        spec = f"""
openapi: 3.1.0
info: {{title: Long, version: '1'}}
servers: [{{url: 'https://x.example'}}]
paths:
  /a/{{theKindOfThing}}:
    put:
      operationId: {long}
      parameters:
        - {{name: theKindOfThing, in: path, required: true, schema: {{enum: [one, two]}}}}
        - {{name: q, in: query, description: '{"what is said of it at some length, " * 12}', schema: {{type: string}}}}
        - {{name: kind, in: query, schema: {{type: array, items: {{enum: [one, two]}}}}}}
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/{long}Thing'}}}}}}}}
      responses:
        '200':
          description: x
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/{long}Thing'}}}}}}
components:
  schemas:
    {long}Thing:
      type: object
      properties:
        aMemberThatHasAsManyLettersAsItTakes: {{type: string, enum: [a, b, '{"x/y " * 30}']}}
        it:
          oneOf: [{{type: string, enum: [p, q]}}, {{type: integer}}, {{$ref: '#/components/schemas/{long}Thing'}}]
        more: {{type: object, additionalProperties: {{type: array, items: {{enum: [a, b]}}}}, uniqueItems: true}}
"""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "openapi.yaml"
            path.write_text(spec)
            for prefix in ("x", "withaprefix"):
                out = Path(folder) / prefix
                done = codegen("generate", "--spec", path, "--prefix", prefix, "--out", out)
                self.assertEqual(0, done.returncode, done.stderr)
                self.assertEqual("", compiling.unformatted(sorted(out.rglob("*.[ch]")))[:2000])


if __name__ == "__main__":
    unittest.main()
