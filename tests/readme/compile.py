"""C of our own texts, compiled as strictly as our own C is."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.readme.blocks import ROOT, Block

STRICT = (
    "-std=c11 -D_POSIX_C_SOURCE=200809L -Werror -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wcast-qual "
    "-Wstrict-prototypes -Wmissing-prototypes"
).split()
INCLUDES = [f"-I{ROOT}/runtime/include", f"-I{ROOT}/generated/include"]


def compiler(*arguments: str | Path, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [os.environ.get("CC", "cc"), *STRICT, *INCLUDES, *map(str, arguments)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)


def pieces(of: Sequence[Block]) -> str:
    """All of them as one file: each a function; messages name file and line of the text."""
    parts = ['#include "frame.h"\n']
    for number, block in enumerate(of):
        place = f'#line {block.line} "{block.path.relative_to(ROOT)}"\n'
        parts.append(f"void piece_{number}(void);\nvoid piece_{number}(void)\n{{\n{place}{block.text}}}\n")
    return "\n".join(parts)


def libraries() -> list[str]:
    found = subprocess.run(["pkg-config", "--libs", "libcurl"], capture_output=True, text=True, check=True)
    return [f"{ROOT}/build/libecwid.a", f"{ROOT}/build/liboac.a", *found.stdout.split()]


def check_pieces(of: Iterable[Block], folder: Path) -> subprocess.CompletedProcess[str]:
    source = folder / "pieces.c"
    source.write_text(pieces(list(of)), encoding="utf-8")
    loose = ("-Wno-unused", "-Wno-unused-but-set-variable", "-fsyntax-only")
    return compiler(*loose, f"-I{ROOT}/tests/readme", source)
