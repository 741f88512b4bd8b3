"""Dumps of the binary interface: what abidw (libabigail) reads from a library that is compiled for this alone, as one
file, with debug information, without optimisation."""

from __future__ import annotations

import lzma
import platform
import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_TIMEOUT_SECONDS = 120
_CC = ["gcc", "-std=c11", "-D_POSIX_C_SOURCE=200809L", "-fvisibility=hidden", "-fPIC", "-O0", "-g", "-w"]
# Nothing of the machine: no folders, no lines.
_ABIDW = ["abidw", "--drop-private-types", "--drop-undefined-syms", "--no-corpus-path", "--no-comp-dir-path"]
_ABIDW += ["--no-show-locs"]
_FOLDER = re.compile(r" path='[^']*/")  # of files that were compiled, which abidw has no option for
# Bits of abidiff's exit status.
_USAGE = 3
_CHANGED = 12


@dataclass(frozen=True)
class Tree:
    """What libraries are compiled from: this checkout, or what a release was made from."""

    root: Path
    prefix: str
    generated: Path

    @property
    def includes(self) -> tuple[Path, Path]:
        return self.root / "runtime" / "include", self.generated / "include"

    def runtime(self, into: Path, soname: str) -> str:
        sources = sorted((self.root / "runtime" / "src").glob("*/*.c"))
        headers, _ = self.includes
        return _dumped(into / "liboac", soname, sources, (headers, self.root / "runtime" / "src"), (headers,))

    def binding(self, into: Path, soname: str) -> str:
        sources = sorted((self.generated / "src").rglob("*.c"))
        return _dumped(
            into / f"lib{self.prefix}", soname, sources, (*self.includes, self.generated / "src"), self.includes
        )


def _dumped(place: Path, soname: str, sources: Iterable[Path], includes: Iterable[Path], public: Iterable[Path]) -> str:
    place.parent.mkdir(parents=True, exist_ok=True)
    whole = place.with_suffix(".c")
    whole.write_text("".join(f'#include "{source.resolve()}"\n' for source in sources), encoding="utf-8")
    library = place.with_suffix(".so")
    told = [f"-Wl,-soname,{soname}"] if soname else []
    _run([*_CC, *(f"-I{folder}" for folder in includes), "-shared", *told, "-o", str(library), str(whole)])
    headers = [word for folder in public for word in ("--headers-dir", str(folder))]
    text = _run([*_ABIDW, *headers, str(library)])
    library.unlink()
    return _FOLDER.sub(" path='", text)


def machine() -> str:
    """Layouts are a machine's."""
    return platform.machine()


def breaks(old: str, new: str, into: Path, growing: Path | None = None) -> str:
    """Empty where abidiff finds nothing that a program would notice; what is only added does not count, nor what may
    grow, which `growing` says."""
    into.mkdir(parents=True, exist_ok=True)
    for name, text in (("old.abi", old), ("new.abi", new)):
        (into / name).write_text(text, encoding="utf-8")
    command = ["abidiff", "--no-added-syms", *(["--suppressions", str(growing)] if growing else [])]
    command += [str(into / "old.abi"), str(into / "new.abi")]
    found = subprocess.run(command, capture_output=True, text=True, timeout=_TIMEOUT_SECONDS)
    if found.returncode & _USAGE:
        raise RuntimeError(found.stdout + found.stderr)
    return found.stdout if found.returncode & _CHANGED else ""


def packed(text: str) -> bytes:
    return lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME)


def unpacked(path: Path) -> str:
    return lzma.decompress(path.read_bytes()).decode()


def _run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=_TIMEOUT_SECONDS)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]}: {done.stderr or done.stdout}")
    return done.stdout
