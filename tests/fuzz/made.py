"""What is made from the description for the fuzzers: the table of types with code that builds them, the dictionary, and
documents to begin with, so that a new type is fuzzed from the day it is described.
"""

from __future__ import annotations

import json
from pathlib import Path

from codegen.binding.capi import CApi, CMember, CObject, CUnion
from codegen.binding.forms import CElement, CType

TOKENS = (
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    "\\",
    "null",
    "true",
    "false",
    " ",
    "\n",
    "\t",
    "\r",
    "-",
    "0",
    "1",
    ".",
    "e",
    "E",
    "+",
    "-0",
    "1.5",
    "1e400",
    "-1e-400",
    "0.1",
    "2.5e-324",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "18446744073709551616",
    "\\u0000",
    "\\ud83d\\ude00",
    "\\ud800",
    "\\n",
    '\\"',
    "\\\\",
    "\\/",
    "\\u00e9",
    "\u00e9",
    "\U0001f600",
    "\ufeff",
    "//",
    "NaN",
    "Infinity",
    '{"":{"":',
    "[[[[[[[[",
    "]]]]]]]]",
    "{}",
    "[]",
    '""',
    "http://127.0.0.1:1",
    "https://",
    "secret_fuzz",
    "errorCode",
    "errorMessage",
)
BYTES = (b"\x80", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xff", b"\x00", b"\x1f", b"\x7f", b"\xe2\x82")

HEAD = """/* The types that are fuzzed. Made by `python3 -m tests.fuzz`. */
#include "fuzz.h"

#include <lab/lab.h>

"""


def objects_of(api: CApi) -> list[CObject]:
    """Those that are JSON: they hold no bytes."""
    return [item for item in api.objects if all(member.value_kind != "binary" for member in item.members)]


def types_source(api: CApi) -> str:
    """C: a builder for each type, functions that take any pointer, and the table."""
    objects = objects_of(api)
    unions = {union.c_name: union for union in api.unions}
    lines = [HEAD]
    whole = [*(item.c_name for item in objects), *(document.c_name for document in api.documents)]
    for name in (*whole, *unions, *(container.c_name for container in api.containers)):
        lines.append(f"static void build_{name}(fuzz_source *source, void *to);\n")
    for container in api.containers:
        held = f"{_container('value', container.c_name, container.is_map, container.item)}"
        lines.append(_builder(container.c_name, [held], _entry(container.c_name, container.is_map, container.item)))
    branches = {branch.element.c_type for union in api.unions for branch in union.branches if branch.is_pointer}
    for name in sorted(name for name in branches if name.startswith("oac_")):
        lines.append(_builder(name, [f"fuzz_{name.removeprefix('oac_')}(source, value);"]))
    for union in api.unions:
        lines.append(_builder(union.c_name, _union(unions[union.c_name])))
    for item in objects:
        members = (*item.members, item.additional) if item.additional is not None else item.members
        # Where members of any name have a type, others would be of the wrong one.
        extra = ["value->extra = fuzz_extra(source);"] if item.additional is None else []
        if item.additional is not None:
            extra.append(f"source->unsound = source->unsound || value->{item.additional.c_name}.state == OAC_NULL;")
        lines.append(_builder(item.c_name, [*map(_build, members), *extra]))
        lines.append(_erased(item.c_name))
    for document in api.documents:
        absent = f"value->{document.value.c_name}.state == OAC_ABSENT"
        unsound = f"source->unsound = source->unsound || {absent};"
        lines.append(_builder(document.c_name, [_build(document.value), unsound]))
        lines.append(_erased(document.c_name))
    lines.append("\nconst fuzz_type fuzz_types[] = {\n")
    for each in whole:
        functions = ", ".join(
            f"{name}_{each}"
            for name in ("build", "parse", "serialize", "validate", "dispose", "to_cjson", "from_cjson")
        )
        lines.append(f'    {{"{each}", sizeof({each}), {functions}}},\n')
    lines.append("};\nconst size_t fuzz_type_count = sizeof fuzz_types / sizeof fuzz_types[0];\n")
    return "".join(lines)


def _builder(name: str, lines: list[str], before: str = "") -> str:
    body = "".join(f"    {line}\n" for line in lines)
    return f"\n{before}static void build_{name}(fuzz_source *source, void *to)\n{{\n    {name} *value = to;\n{body}}}\n"


def _build(member: CMember) -> str:
    return _value(f"value->{member.c_name}", member.type)


def _value(field: str, type_: CType) -> str:
    """Fills in an optional form."""
    match type_.shape:
        case "object":
            return f"{field}.value = fuzz_object(source, &{field}.state, sizeof({type_.target}), build_{type_.target});"
        case "union":
            return f"build_{type_.target}(source, &{field});"
        case "enum":
            count = f"{type_.target.upper()}_COUNT"
            return f"{field}.value = ({type_.target})fuzz_enum(source, (int){count}, &{field}.state, &{field}.text);"
        case "list" | "map" if type_.c_type.startswith("oac_"):
            ending = "enum_list" if type_.kind == "enum list" else type_.c_type.removeprefix("oac_")
            return f"fuzz_{ending}(source, &{field});"
        case "list" | "map":
            return f"build_{type_.c_type}(source, &{field});"
    helpers = {"boolean": "bool", "integer": "int"}
    return f"fuzz_{helpers.get(type_.shape, type_.shape)}(source, &{field});"


def _entry(name: str, is_map: bool, item: CElement) -> str:
    """The builder of what stands in an array of a generated list or map."""
    kind = f"{name}_entry" if is_map else item.c_type
    held = "value->value" if is_map else "(*value)"
    made = _value(held, item.type) if item.is_optional else f"build_{item.c_type}(source, &{held});"
    key = "    value->key = fuzz_any_string(source);\n" if is_map else ""
    foreign = "    source->foreign = true; /* perhaps twice */\n" if is_map else ""
    absent = f"    source->unsound = source->unsound || {held}.state == OAC_ABSENT;\n" if item.is_optional else ""
    return (
        f"static void build_item_of_{name}(fuzz_source *source, void *to)\n{{\n"
        f"    {kind} *value = to;\n{key}{foreign}    {made}\n{absent}}}\n\n"
    )


def _container(value: str, name: str, is_map: bool, item: CElement) -> str:
    size = f"{name}_entry" if is_map else item.c_type
    items = "entries" if is_map else "items"
    return (
        f"{value}->{items} = fuzz_items(source, &{value}->state, &{value}->count, sizeof({size}), "
        f"build_item_of_{name});"
    )


def _union(union: CUnion) -> list[str]:
    """One of the branches, or any text; a branch may be left out, and the number may be none."""
    lines = [f"const unsigned which = fuzz_union(source, {len(union.branches)}, &value->state, &value->json);"]
    lines.append(f"value->which = ({union.names.which})which;")
    lines.append("switch (which) {")
    for at, branch in enumerate(union.branches, 1):
        field, element = f"value->as.{branch.c_name}", branch.element
        lines.append(f"case {at}:")
        if branch.is_pointer:
            lines.append(f"    {field} = fuzz_branch(source, sizeof({element.c_type}), build_{element.c_type});")
            if element.is_optional:
                absent = f"{field} != NULL && {field}->state == OAC_ABSENT"
                lines.append(f"    source->unsound = source->unsound || ({absent});")
        else:
            lines.append(f"    {field} = {_scalar(element)};")
        lines.append("    break;")
    return [*lines, "default:", "    break;", "}"]


def _scalar(element: CElement) -> str:
    words = {"boolean": "bool", "integer": "int", "enum": "string"}
    return f"fuzz_any_{words.get(element.type.shape, element.type.shape)}(source)"


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


def dictionary(api: CApi) -> str:
    """In libFuzzer's format: tokens of JSON, then every member's name and listed value."""
    entries: list[bytes] = [token.encode() for token in TOKENS] + list(BYTES)
    entries += [f'"{member.json_name}":'.encode() for item in api.objects for member in item.members]
    entries += [f'"{value.text}"'.encode() for enum in api.enums for value in enum.values]
    shown = [
        "".join(f"\\x{byte:02x}" if byte < 0x20 or byte > 0x7E or byte in b'"\\' else chr(byte) for byte in entry)
        for entry in dict.fromkeys(entries)
    ]
    return "".join(f'"{entry}"\n' for entry in shown)


def document(item: CObject, api: CApi, depth: int = 0) -> dict[str, object]:
    """A text with every member."""
    found = {member.json_name: _sample(member.type, api, depth) for member in item.members}
    if item.additional is not None and item.additional.type.item is not None:
        found["any name"] = _sample(item.additional.type.item.type, api, depth)
    return found


def _sample(type_: CType, api: CApi, depth: int) -> object:
    scalars: dict[str, object] = {
        "boolean": True,
        "integer": 7,
        "number": 2.5,
        "string": 'a\u00e9"',
        "json": {"a": [None, 1e3]},
        "enum": next((enum.values[0].text for enum in api.enums if enum.c_name == type_.target), ""),
    }
    match type_.shape:
        case "object":
            found = next(item for item in api.objects if item.c_name == type_.target)
            return document(found, api, depth + 1) if depth < 2 else {}
        case "union":
            union = next(item for item in api.unions if item.c_name == type_.target)
            branch = union.branches[depth % len(union.branches)]
            made = _sample(branch.element.type, api, depth + 1) if depth < 3 else {}
            tags = {union.discriminant: tag.value for tag in branch.tags[:1]}
            return made | tags if isinstance(made, dict) else made
        case "list" | "map" if type_.item is not None:
            inner = _sample(type_.item.type, api, depth + 1 if type_.item.type.item is not None else depth)
            return [inner, inner] if type_.shape == "list" else {"a": inner, "b": inner}
    return scalars[type_.shape]


def seeds(api: CApi, root: Path) -> dict[str, bytes]:
    """Inputs of the targets that take a type, options and a text: each type's document, and the project's own texts."""
    result: dict[str, bytes] = {}
    objects = objects_of(api)
    for index, item in enumerate(objects):
        whole = document(item, api)
        texts = [
            json.dumps(whole, ensure_ascii=False, separators=(",", ":")),
            json.dumps(dict(reversed(whole.items()))),
            json.dumps({name: None for name in whole}),
            '{"unknown":[{"a":1,"b":[]}],"other":"x"}',
            "{}",
        ]
        for number, text in enumerate(texts):
            result[f"{item.c_name}-{number}"] = bytes([index, number]) + text.encode()
    customer = [item.c_name for item in objects].index("lab_update_customer_request")
    files = sorted([*root.glob("tests/data/**/*.json"), *root.glob("tests/corpus/json/**/*")])
    for number, path in enumerate(path for path in files if path.is_file() and path.stat().st_size < 4096):
        index = customer if "data" in path.parts else number % len(objects)
        result[f"file-{number}"] = bytes([index, number % 4]) + path.read_bytes()
    return result
