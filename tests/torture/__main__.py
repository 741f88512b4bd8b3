"""Makes the torture program for the generated types, with a document for each, and runs it."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys

from codegen.binding.capi import CApi, CObject, CUnion
from codegen.binding.forms import CElement, CType
from codegen.binding.literal import literal
from tests.harness import lab

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# More names than are kept without memory.
MANY: dict[str, object] = {"any": [1.5, None], **{f"name {number}": number for number in range(30)}}


class Samples:
    def __init__(self, api: CApi) -> None:
        self._objects = {item.c_name: item for item in api.objects}
        self._enums = {item.c_name: item.values[0].text for item in api.enums}
        self._unions = {item.c_name: item for item in api.unions}

    def whole(self, item: CObject, depth: int = 0) -> dict[str, object]:
        """A document with every member, and some that the description does not know: many at the top."""
        document: dict[str, object] = {member.json_name: self.value(member.type, depth) for member in item.members}
        if item.additional is not None and item.additional.type.item is not None:
            return document | {
                f"more {number}": self.value(item.additional.type.item.type, depth) for number in range(5)
            }
        document["unknown \u00e9"] = [1, MANY if depth == 0 else {"a": None}]
        for number in range(20 if depth == 0 else 0):
            document[f"unknown {number}"] = number
        return document

    def value(self, type_: CType, depth: int) -> object:
        scalars: dict[str, object] = {
            "boolean": False,
            "integer": 9007199254740993,
            "number": 0.1,
            "string": 'Zo\u00eb "Z"\n',
            "json": MANY,
            "enum": self._enums.get(type_.target, ""),
        }
        match type_.shape:
            case "object":
                return self.whole(self._objects[type_.target], depth + 1) if depth < 2 else {}
            case "union":
                return self._branches(self._unions[type_.target], depth)[0]
            case "list" if type_.item is not None:
                return self._items(type_.item, depth)
            case "map" if type_.item is not None:
                return {f"key {number}": item for number, item in enumerate(self._items(type_.item, depth))}
        return scalars[type_.shape]

    def _items(self, item: CElement, depth: int) -> list[object]:
        """At least five, so that there is no room for them at first."""
        if item.type.shape == "union":
            found = self._branches(self._unions[item.type.target], depth) * (2 if depth == 0 else 1)
        else:
            found = [self.value(item.type, depth)] * (5 if depth == 0 and item.type.item is None else 1)
        return [*found, None] if item.use.nullable else found

    def _branches(self, union: CUnion, depth: int) -> list[object]:
        """A value of each branch, and one of none; of objects those members alone that tell them."""
        found: list[object] = []
        for branch in union.branches:
            type_ = branch.element.type
            if type_.shape == "object":
                item = self._objects[type_.target]
                whole = self.whole(item, depth + 1) if depth < 1 else {name: 1 for name in branch.needs}
                found.append(whole | {union.discriminant: tag.value for tag in branch.tags[:1]})
            elif type_.item is None:
                found.append(self.value(type_, depth))
            elif depth < 2:
                found.append(self.value(type_, depth + 1))
        return [*found, {"none": ["of", "them"]}]


def without_unknown(document: object) -> object:
    """For cJSON, which cannot hold every 64-bit integer: the same with smaller ones."""
    return json.loads(json.dumps(document).replace("9007199254740993", "9007199254740991"))


def main() -> int:
    api = lab.model()
    samples = Samples(api)
    texts = [item for item in api.objects if all(member.value_kind != "binary" for member in item.members)]
    rows: list[tuple[str, object]] = [(item.c_name, samples.whole(item)) for item in texts]
    rows += [(item.c_name, samples.value(item.value.type, 0)) for item in api.documents]
    folder = os.path.join(ROOT, "build/torture")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "types.inc"), "w", encoding="utf-8") as stream:
        for name, document in rows:
            text = json.dumps(without_unknown(document), ensure_ascii=False, separators=(",", ":"))
            pieces = [text[at : at + 60] for at in range(0, len(text), 60)]
            stream.write(f"TYPE({name},\n" + "\n".join(f'    "{literal(piece)}"' for piece in pieces) + ")\n")
    program = os.path.join(folder, "torture")
    packages = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "libcurl", "libcjson"], capture_output=True, text=True, check=True
    ).stdout.split()
    sources = [*lab.runtime_sources(), *lab.sources()]
    command = [
        os.environ.get("CC", "cc"),
        "-std=c11",
        "-D_POSIX_C_SOURCE=200809L",
        "-g",
        "-O1",
        "-Wno-overlength-strings",
        *lab.INCLUDES,
        f"-I{folder}",
        f"{ROOT}/tests/torture/torture.c",
        f"{ROOT}/tests/torture/calls.c",
        f"{ROOT}/tests/torture/pages.c",
        f"{ROOT}/tests/torture/batches.c",
        f"{ROOT}/tests/torture/records.c",
        *sources,
        "-o",
        program,
        *packages,
        "-lpthread",
    ]
    if subprocess.run(command).returncode != 0:
        sys.exit(f"torture: {shlex.join(command)} failed")
    done = subprocess.run([program], timeout=500)
    if done.returncode < 0:
        print(f"torture: ended by signal {-done.returncode}", file=sys.stderr)
    return 1 if done.returncode != 0 else 0


if __name__ == "__main__":
    sys.exit(main())
