"""Makes the torture program for the generated types, with a document for each, and runs it."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys

from codegen.model import Member, Object
from codegen.rules import literal
from tests.harness import lab

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# More names than are kept without memory.
MANY = {"any": [1.5, None], **{f"name {number}": number for number in range(30)}}


def sample(item: Object, objects: dict[str, Object], enums: dict[str, str], depth: int = 0) -> dict[str, object]:
    """A document with every member, and some that the description does not know: many at the top."""
    document: dict[str, object] = {member.json_name: value(member, objects, enums, depth) for member in item.members}
    document["unknown \u00e9"] = [1, MANY if depth == 0 else {"a": None}]
    for number in range(20 if depth == 0 else 0):
        document[f"unknown {number}"] = number
    return document


def value(member: Member, objects: dict[str, Object], enums: dict[str, str], depth: int) -> object:
    kind = member.type.kind
    scalars: dict[str, object] = {
        "boolean": False,
        "integer": 9007199254740993,
        "number": 0.1,
        "string": 'Zo\u00eb "Z"\n',
        "json": MANY,
        "enum": enums.get(member.target, ""),
    }
    base = kind.removesuffix(" list")
    if base == "object":
        inner: object = sample(objects[member.target], objects, enums, depth + 1) if depth < 3 else {}
    else:
        inner = scalars[base]
    return [inner, inner, inner, inner, inner] if kind.endswith("list") else inner


def without_unknown(document: object) -> object:
    """For cJSON, which cannot hold every 64-bit integer: the same with smaller ones."""
    return json.loads(json.dumps(document).replace("9007199254740993", "9007199254740991"))


def main() -> int:
    api = lab.model()
    objects = {item.c_name: item for item in api.objects}
    enums = {item.c_name: item.values[0].text for item in api.enums}
    folder = os.path.join(ROOT, "build/torture")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "types.inc"), "w", encoding="utf-8") as stream:
        for item in api.objects:
            text = json.dumps(without_unknown(sample(item, objects, enums)), ensure_ascii=False, separators=(",", ":"))
            pieces = [text[at : at + 60] for at in range(0, len(text), 60)]
            stream.write(f"TYPE({item.c_name},\n" + "\n".join(f'    "{literal(piece)}"' for piece in pieces) + ")\n")
    program = os.path.join(folder, "torture")
    packages = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "libcurl", "libcjson"], capture_output=True, text=True, check=True
    ).stdout.split()
    sources = [*lab.runtime_sources(), *lab.sources()]
    command = [
        os.environ.get("CC", "cc"), "-std=c11", "-D_POSIX_C_SOURCE=200809L", "-g", "-O1", "-Wno-overlength-strings",
        *lab.INCLUDES, f"-I{folder}", f"{ROOT}/tests/torture/torture.c", *sources, "-o", program, *packages, "-lpthread",
    ]  # fmt: skip
    if subprocess.run(command).returncode != 0:
        sys.exit(f"torture: {shlex.join(command)} failed")
    done = subprocess.run([program], timeout=500)
    if done.returncode < 0:
        print(f"torture: ended by signal {-done.returncode}", file=sys.stderr)
    return 1 if done.returncode != 0 else 0


if __name__ == "__main__":
    sys.exit(main())
