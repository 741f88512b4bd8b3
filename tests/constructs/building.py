"""Compiles what was generated, and the programs: below build/constructs/TIER/NAME, only where something has changed."""

from __future__ import annotations

import functools
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.constructs.house import BUILD, FOLDER, MADE, ROOT, digest

WARNINGS = "-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wcast-qual -Werror".split()
STRICT_C = ["-std=c11", *WARNINGS, "-Wstrict-prototypes", "-Wmissing-prototypes", "-D_POSIX_C_SOURCE=200809L"]
_SECONDS = 120


@dataclass(frozen=True)
class Tier:
    """A way to compile: `build` is the folder of the library to link with, as the Makefile has it."""

    name: str
    compiler: str
    cxx: str  # that compiles the headers; "" where they are not looked at
    flags: tuple[str, ...]
    build: str
    make: tuple[str, ...] = ()
    apart: bool = False  # each file on its own, which shows what it forgets to include

    @property
    def library(self) -> str:
        return f"{self.build}/liboac.a"

    @property
    def targets(self) -> list[str]:
        """What make builds: the library, and the objects that every command is made of."""
        return [*self.make, *([f"BUILD={self.build}"] if self.make else ()), self.library, f"{self.build}/ecwid"]


_SANITIZE = "address,undefined"
TIERS = {
    tier.name: tier
    for tier in (
        Tier("gcc", "gcc", "", ("-O0",), "build"),
        Tier("clang", "clang", "clang++", ("-O0",), "build", apart=True),
        Tier(
            "sanitize",
            "gcc",
            "g++",
            ("-O1", "-g", f"-fsanitize={_SANITIZE}", "-fno-sanitize-recover=all"),
            "build/sanitize",
            (f"SANITIZE={_SANITIZE}",),
        ),
    )
}


@functools.cache
def packages() -> tuple[list[str], list[str]]:
    """The flags to compile and to link with. Warnings in the headers of other projects are not ours."""
    ask = ["pkg-config", "libcurl", "libcjson"]
    cflags = subprocess.run([*ask, "--cflags"], capture_output=True, text=True, timeout=30, check=True).stdout.split()
    libs = subprocess.run([*ask, "--libs"], capture_output=True, text=True, timeout=30, check=True).stdout.split()
    return [f"-isystem{flag[2:]}" if flag.startswith("-I") else flag for flag in cflags], libs


@functools.cache
def _runtime() -> str:
    headers = sorted([*(ROOT / "runtime/include").rglob("*.h"), *(ROOT / "runtime/command").rglob("*.h")])
    return digest(headers)


@functools.cache
def _linked(tier: Tier) -> str:
    return digest([ROOT / tier.library, *command_objects(ROOT / tier.build)])


def command_objects(build: Path) -> list[Path]:
    """Of the command's hand-written part."""
    sources = sorted((ROOT / "runtime/command").rglob("*.c"))
    return [build / source.relative_to(ROOT).with_suffix(".o") for source in sources]


def run(command: list[str], folder: Path) -> str:
    """What a compiler says; "" when nothing. Whatever it says is a failure."""
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=_SECONDS, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"{command[0]}: {error}\n"
    return done.stderr + done.stdout if done.returncode != 0 or done.stderr else ""


def _once(key: str, stamp: Path, commands: list[list[str]]) -> str:
    """Runs commands in the stamp's folder, unless they have been run for this key and nothing was said."""
    if stamp.exists() and stamp.read_text() == key:
        return ""
    stamp.unlink(missing_ok=True)
    for command in commands:
        if said := run(command, stamp.parent):
            return said
    stamp.write_text(key)
    return ""


def _whole(sources: list[Path], out: Path) -> list[Path]:
    """The binding as one file, which compiles in a fraction of the time, and the tables of the command."""
    one = out / "whole.c"
    one.write_text("".join(f'#include "{path}"\n' for path in sources if path.parent.name != "command"))
    return [one, *(path for path in sources if path.parent.name == "command")]


def build(name: str, tier: Tier) -> str:
    """Compiles a construct's C and links its program: what the compiler says, "" when all is well."""
    made, out = MADE / name, BUILD / tier.name / name
    out.mkdir(parents=True, exist_ok=True)
    cflags, libs = packages()
    includes = [f"-I{made}/include", f"-I{made}/src", f"-I{ROOT}/runtime/include", f"-I{ROOT}/runtime/command"]
    compiler = [tier.compiler, *STRICT_C, *tier.flags, *includes, *cflags]
    sources = sorted([*made.glob("src/**/*.c"), *made.glob("command/**/*.c")])
    headers = sorted(made.rglob("*.h"))
    key = digest([*sources, *headers], _runtime(), *compiler)
    compiled = sources if tier.apart else _whole(sources, out)
    gone = {path.stem for path in out.glob("*.o")} - {path.stem for path in compiled}
    for stem in gone:
        (out / f"{stem}.o").unlink()
    commands = [[*compiler, "-c", *map(str, compiled)]]
    if tier.cxx:
        flags = ["-std=c++11", *WARNINGS, "-x", "c++", "-fsyntax-only", *includes, *cflags]
        commands.append([tier.cxx, *flags, "-include", "t/t.h", str(ROOT / "tests/harness/one_header.c")])
    said = _once(key, out / "objects.key", commands)
    program = [FOLDER / name / "program.c", FOLDER / "program.h"]
    if said or not program[0].exists():
        return said
    tables = [f"{path.stem}.o" for path in compiled if path.parent.name == "command"]
    objects = [f"{path.stem}.o" for path in compiled if path.parent.name != "command"]
    shared = command_objects(ROOT / tier.build)
    library = str(ROOT / tier.library)
    link = [*compiler, "-o", "program", str(program[0]), *objects, library, *libs]
    command = [*compiler, "-o", "command", *map(str, shared), *tables, *objects, library, *libs]
    key = digest(program, key, _linked(tier), *link, *command)
    return _once(key, out / "program.key", [link, command])
