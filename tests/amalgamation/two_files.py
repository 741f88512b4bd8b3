"""Makes the two files, and asks compilers about them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.harness import lab

ROOT = lab.ROOT
STRICT = (
    "-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wcast-qual -Wstrict-prototypes "
    "-Wmissing-prototypes -Werror"
).split()
OF_CPP = [flag for flag in STRICT if flag not in ("-Wstrict-prototypes", "-Wmissing-prototypes")]
CURL = ["-lcurl", "-lpthread"]


def amalgamate(out: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "codegen", "amalgamate", "--out", str(out), *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)


def compile_c(*arguments: str | os.PathLike[str], compiler: str = "cc") -> str:
    """What a compiler says; "" when nothing."""
    command = [compiler, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    return done.stderr if done.returncode != 0 or done.stderr else ""


def shown(path: Path) -> set[str]:
    """The symbols of an object that programs are linked with."""
    done = subprocess.run(["nm", "-g", "--defined-only", path], capture_output=True, text=True, check=True, timeout=60)
    return {line.split()[-1] for line in done.stdout.splitlines()}


def in_place_of_headers(folder: Path, prefix: str) -> Path:
    """A folder in which every header of liboac and of a binding is a line that includes the one header."""
    bound = ROOT / "generated" if prefix == "ecwid" else lab.MADE
    for include in (ROOT / "runtime/include", bound / "include"):
        for path in include.rglob("*.h"):
            place = folder / path.relative_to(include)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(f'#include "oac_{prefix}.h"\n', encoding="utf-8")
    return folder
