"""Compiles generated files without making objects: many files with one call of the compiler."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMPILERS = {"gcc": "g++", "clang": "clang++"}
_STRICT = "-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wcast-qual -Werror".split()
_STRICT_C = ["-Wstrict-prototypes", "-Wmissing-prototypes"]


def write(folder: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")


def syntax(compiler: str, files: Iterable[Path], folders: Iterable[Path], language: str = "c11") -> str:
    """What the compiler says about `files`, "" when nothing. `folders` are the outputs that their headers are in."""
    is_c = language == "c11"
    command = [compiler if is_c else COMPILERS[compiler], f"-std={language}", "-fsyntax-only", *_STRICT]
    command += [*_STRICT_C, "-D_POSIX_C_SOURCE=200809L"] if is_c else ["-x", "c++"]
    command += [f"-I{ROOT / 'runtime/include'}", f"-I{ROOT / 'runtime/command'}"]
    command += [f"-I{folder / part}" for folder in folders for part in ("include", "src")]
    done = subprocess.run([*command, *map(str, files)], capture_output=True, text=True, timeout=120)
    return done.stderr if done.returncode != 0 or done.stderr else ""


def header_users(folder: Path) -> list[Path]:
    """For every public header below folder/include a source file that includes nothing else."""
    users = []
    for header in sorted((folder / "include").rglob("*.h")):
        name = header.relative_to(folder / "include")
        user = folder / "users" / (re.sub(r"\W", "_", str(name)) + ".c")
        user.parent.mkdir(exist_ok=True)
        user.write_text(f"#include <{name}>\n")
        users.append(user)
    return users


def unformatted(files: Iterable[Path]) -> str:
    """What clang-format would change, "" when nothing."""
    command = ["clang-format", "--dry-run", "-Werror", f"--style=file:{ROOT / '.clang-format'}", *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120).stderr


def has(*tools: str) -> bool:
    return all(shutil.which(tool) for tool in tools)
