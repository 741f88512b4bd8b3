"""`python3 -m tests.releases check|dump [PREFIX SPEC_FOLDER GENERATED]`: compares this checkout with the last release;
writes the dumps of the version that stands in runtime/include/oac/version.h, before it is tagged."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.releases import state, verdict
from tests.releases.dump import Tree

RUNTIME = state.ROOT / "runtime" / "releases"


def complaints(tree: Tree, runtime_folder: Path, binding_folder: Path, scratch: Path) -> list[str]:
    found: list[str] = []
    old = state.last(runtime_folder, "liboac")
    if old is not None:
        found += verdict.runtime(old, state.runtime(tree, scratch), scratch)
    old = state.last(binding_folder, f"lib{tree.prefix}")
    if old is not None:
        argued = binding_folder / old.version / "argued"
        found += verdict.binding(old, state.binding(tree, scratch), tree.prefix, scratch, argued)
    return found


def main(arguments: list[str]) -> int:
    verb, prefix, spec, generated = [*arguments, "ecwid", "spec/ecwid", "generated"][:4] if arguments else [""] * 4
    if verb not in ("check", "dump"):
        print(__doc__, file=sys.stderr)
        return 2
    tree = Tree(state.ROOT, prefix, state.ROOT / generated)
    folder = state.ROOT / spec / "releases"
    with tempfile.TemporaryDirectory() as scratch:
        if verb == "dump":
            for made, place in (
                (state.runtime(tree, Path(scratch)), RUNTIME),
                (state.binding(tree, Path(scratch)), folder),
            ):
                state.write(made, place)
                print(f"{(place / made.version).relative_to(state.ROOT)}: {made.name} {made.version}")
            return 0
        found = complaints(tree, RUNTIME, folder, Path(scratch))
    for each in found:
        print(each)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
