"""The state of liboac and of a binding, as it was released or as it is: numbers, the binary interface, the description.

A release lies in two folders, runtime/releases/VERSION (release.json, liboac.abi.xz) and, of a binding, beside its
description releases/VERSION (release.json, libPREFIX.abi.xz, openapi.yaml.xz)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from codegen.compare.released import DESCRIPTION, Release, releases
from tests.releases.dump import Tree, machine, packed, unpacked

ROOT = Path(__file__).resolve().parents[2]
NONE = -1  # the generation of what had no shared library


@dataclass(frozen=True)
class State:
    """`generation` is the number in the SONAME. `description` is empty for liboac."""

    name: str  # liboac, libecwid
    version: str
    oac_abi: int
    generation: int
    machine: str
    dump: str
    description: str = ""

    @property
    def major(self) -> int:
        return int(self.version.split(".")[0])

    def files(self) -> Iterator[tuple[str, bytes]]:
        facts = {
            "version": self.version,
            "oac_abi": self.oac_abi,
            "generation": self.generation if self.generation != NONE else None,
            "machine": self.machine,
        }
        yield "release.json", (json.dumps(facts, indent=1) + "\n").encode()
        yield f"{self.name}.abi.xz", packed(self.dump)
        if self.description:
            yield DESCRIPTION, packed(self.description)


def defined(path: Path, name: str) -> str:
    found = re.search(rf'^#define {name} "?([^"\s]*)"?$', path.read_text(encoding="utf-8"), re.M)
    if found is None:
        raise ValueError(f"{path}: no {name}")
    return found[1]


def runtime(tree: Tree, scratch: Path) -> State:
    header = tree.root / "runtime" / "include" / "oac" / "version.h"
    version, abi = defined(header, "OAC_VERSION"), int(defined(header, "OAC_ABI"))
    major = int(defined(header, "OAC_VERSION_MAJOR"))
    return State("liboac", version, abi, major, machine(), tree.runtime(scratch, f"liboac.so.{major}"))


def binding(tree: Tree, scratch: Path) -> State:
    header = tree.root / "runtime" / "include" / "oac" / "version.h"
    client = tree.generated / "include" / tree.prefix / "client.h"
    upper = tree.prefix.upper()
    version, generation = defined(client, f"{upper}_BINDING_VERSION"), int(defined(client, f"{upper}_BINDING_ABI"))
    if version == "OAC_VERSION":
        version = defined(header, "OAC_VERSION")
    return State(
        f"lib{tree.prefix}",
        version,
        int(defined(header, "OAC_ABI")),
        generation,
        machine(),
        tree.binding(scratch, f"lib{tree.prefix}.so.{generation}"),
        (tree.generated / "openapi.yaml").read_text(encoding="utf-8"),
    )


def released(release: Release, name: str) -> State:
    facts = json.loads((release.folder / "release.json").read_text(encoding="utf-8"))
    return State(
        name,
        release.version,
        facts["oac_abi"],
        facts["generation"] if facts["generation"] is not None else NONE,
        facts["machine"],
        unpacked(release.folder / f"{name}.abi.xz"),
        release.description() if (release.folder / DESCRIPTION).exists() else "",
    )


def last(folder: Path, name: str) -> State | None:
    found = releases(folder)
    return released(found[-1], name) if found else None


def write(state: State, folder: Path) -> None:
    place = folder / state.version
    place.mkdir(parents=True, exist_ok=True)
    for name, data in state.files():
        (place / name).write_bytes(data)
