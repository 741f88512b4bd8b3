"""What is made from the description for the fuzzers: the table of types with code that builds them, the dictionary, and
documents to begin with, so that a new type is fuzzed from the day it is described.
"""

from __future__ import annotations

import json
from pathlib import Path

from codegen.model import Api, Member, Object

TOKENS = (
    "{", "}", "[", "]", ",", ":", '"', "\\", "null", "true", "false", " ", "\n", "\t", "\r", "-", "0", "1", ".", "e", "E",
    "+", "-0", "1.5", "1e400", "-1e-400", "0.1", "2.5e-324", "9007199254740993", "9223372036854775807",
    "9223372036854775808", "-9223372036854775808", "18446744073709551616", "\\u0000", "\\ud83d\\ude00", "\\ud800", "\\n",
    '\\"', "\\\\", "\\/", "\\u00e9", "\u00e9", "\U0001f600", "\ufeff", "//", "NaN", "Infinity", '{"":{"":', "[[[[[[[[",
    "]]]]]]]]", "{}", "[]", '""', "http://127.0.0.1:1", "https://", "secret_fuzz", "errorCode", "errorMessage",
)  # fmt: skip
BYTES = (b"\x80", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xff", b"\x00", b"\x1f", b"\x7f", b"\xe2\x82")

HEAD = """/* The types that are fuzzed. Made by `python3 -m tests.fuzz`. */
#include "fuzz.h"

#include <lab/lab.h>

"""


def types_source(api: Api) -> str:
    """C: a builder for each type, functions that take any pointer, and the table."""
    objects = list(api.objects)
    lines = [HEAD]
    for item in objects:
        lines.append(f"static void build_{item.c_name}(fuzz_source *source, void *to);\n")
    for item in objects:
        lines.append(f"\nstatic void build_{item.c_name}(fuzz_source *source, void *to)\n{{\n    {item.c_name} *value = to;\n")
        lines.extend(f"    {_build(member)}\n" for member in item.members)
        lines.append("    value->extra = fuzz_extra(source);\n}\n")
        lines.append(_erased(item.c_name))
    lines.append("\nconst fuzz_type fuzz_types[] = {\n")
    for item in objects:
        functions = ", ".join(f"{name}_{item.c_name}" for name in
                              ("build", "parse", "serialize", "validate", "dispose", "to_cjson", "from_cjson"))  # fmt: skip
        lines.append(f'    {{"{item.c_name}", sizeof({item.c_name}), {functions}}},\n')
    lines.append("};\nconst size_t fuzz_type_count = sizeof fuzz_types / sizeof fuzz_types[0];\n")
    return "".join(lines)


def _build(member: Member) -> str:
    field = f"value->{member.c_name}"
    kind = member.type.kind
    if kind == "object":
        return f"{field}.value = fuzz_object(source, &{field}.state, sizeof({member.target}), build_{member.target});"
    if kind == "object list":
        return (f"{field}.items = fuzz_items(source, &{field}.state, &{field}.count, sizeof({member.target}), "
                f"build_{member.target});")  # fmt: skip
    if kind == "enum":
        count = f"{member.target.upper()}_COUNT"
        return f"{field}.value = ({member.target})fuzz_enum(source, (int){count}, &{field}.state, &{field}.text);"
    helpers = {"boolean": "bool", "integer": "int", "number": "number", "string": "string", "json": "json"}
    base = kind.removesuffix(" list")
    suffix = "_list" if kind.endswith(" list") else ""
    return f"fuzz_{helpers.get(base, base)}{suffix}(source, &{field});"


def _erased(name: str) -> str:
    return f"""
static oac_status parse_{name}(const char *text, size_t length, const oac_parse_options *options, void *value,
                               oac_error *error)
{{
    return {name}_parse(text, length, options, value, error);
}}
static oac_status serialize_{name}(const void *value, oac_buffer *buffer, oac_error *error)
{{
    return {name}_serialize(value, buffer, error);
}}
static oac_status validate_{name}(const void *value, oac_validation mode, oac_violations *violations, oac_error *error)
{{
    return {name}_validate(value, mode, violations, error);
}}
static void dispose_{name}(void *value)
{{
    {name}_dispose(value);
}}
static oac_status to_cjson_{name}(const void *value, struct cJSON **tree, oac_error *error)
{{
    return {name}_to_cjson(value, tree, error);
}}
static oac_status from_cjson_{name}(const struct cJSON *tree, void *value, oac_error *error)
{{
    return {name}_from_cjson(tree, value, error);
}}
"""


def dictionary(api: Api) -> str:
    """In libFuzzer's format: tokens of JSON, then every member's name and listed value."""
    entries: list[bytes] = [token.encode() for token in TOKENS] + list(BYTES)
    entries += [f'"{member.json_name}":'.encode() for item in api.objects for member in item.members]
    entries += [f'"{value.text}"'.encode() for enum in api.enums for value in enum.values]
    shown = ["".join(f"\\x{byte:02x}" if byte < 0x20 or byte > 0x7E or byte in b'"\\' else chr(byte) for byte in entry)
             for entry in dict.fromkeys(entries)]  # fmt: skip
    return "".join(f'"{entry}"\n' for entry in shown)


def document(item: Object, objects: dict[str, Object], enums: dict[str, str], depth: int = 0) -> dict[str, object]:
    """A text with every member."""
    return {member.json_name: _value(member, objects, enums, depth) for member in item.members}


def _value(member: Member, objects: dict[str, Object], enums: dict[str, str], depth: int) -> object:
    base = member.type.kind.removesuffix(" list")
    scalars: dict[str, object] = {"boolean": True, "integer": 7, "number": 2.5, "string": 'a\u00e9"',
                                  "json": {"a": [None, 1e3]}, "enum": enums.get(member.target, "")}  # fmt: skip
    inner = scalars.get(base)
    if base == "object":
        inner = document(objects[member.target], objects, enums, depth + 1) if depth < 2 else {}
    return [inner, inner] if member.type.kind.endswith(" list") else inner


def seeds(api: Api, root: Path) -> dict[str, bytes]:
    """Inputs of the targets that take a type, options and a text: each type's document, and the project's own texts."""
    result: dict[str, bytes] = {}
    objects = list(api.objects)
    by_name = {item.c_name: item for item in objects}
    enums = {enum.c_name: enum.values[0].text for enum in api.enums}
    for index, item in enumerate(objects):
        whole = document(item, by_name, enums)
        texts = [json.dumps(whole, ensure_ascii=False, separators=(",", ":")), json.dumps(dict(reversed(whole.items()))),
                 json.dumps({name: None for name in whole}), '{"unknown":[{"a":1,"b":[]}],"other":"x"}', "{}"]  # fmt: skip
        for number, text in enumerate(texts):
            result[f"{item.c_name}-{number}"] = bytes([index, number]) + text.encode()
    customer = [item.c_name for item in objects].index("lab_update_customer_request")
    files = sorted([*root.glob("tests/data/**/*.json"), *root.glob("tests/corpus/json/**/*")])
    for number, path in enumerate(path for path in files if path.is_file() and path.stat().st_size < 4096):
        index = customer if "data" in path.parts else number % len(objects)
        result[f"file-{number}"] = bytes([index, number % 4]) + path.read_bytes()
    return result
