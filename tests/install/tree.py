"""What `make install` leaves in a folder, and how programs outside are built from it."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.harness import lab

ROOT = lab.ROOT
PROGRAMS = ROOT / "tests/install/outside"
STRICT = "-Wall -Wextra -Wpedantic -Werror"
Command = list[str | Path]
LANGUAGES = {"c": "-x c -std=c11", "c++": "-x c++ -std=c++11"}


def run(command: Command, **more: str) -> subprocess.CompletedProcess[str]:
    """In an environment with these variables more."""
    environment = {**lab.outside_make(), **more}
    return subprocess.run(
        list(map(str, command)), cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, check=False
    )


def done(command: Command, **more: str) -> str:
    """What it prints; it has to succeed."""
    ended = run(command, **more)
    if ended.returncode != 0:
        raise AssertionError(f"{shlex.join(map(str, command))}: {ended.returncode}\n{ended.stdout}{ended.stderr}")
    return ended.stdout


@dataclass(frozen=True)
class Tree:
    """`dest` is DESTDIR, or empty; `prefix` what programs will find when it lies at its place."""

    dest: Path | str
    prefix: str
    settings: tuple[str, ...] = ()  # of the Makefile

    @property
    def top(self) -> Path:
        return Path(f"{self.dest}{self.prefix}")

    @property
    def libraries(self) -> Path:
        return self.top / "lib"

    def make(self, verb: str, *more: str, umask: str = "022") -> subprocess.CompletedProcess[str]:
        where = (f"DESTDIR={self.dest}", f"PREFIX={self.prefix}", "LDCONFIG=true")
        command = ["make", "-s", verb, *where, *self.settings, *more]
        return run(["sh", "-c", f"umask {umask} && exec {shlex.join(command)}"])

    def installed(self, verb: str, *more: str, umask: str = "022") -> None:
        ended = self.make(verb, *more, umask=umask)
        if ended.returncode != 0:
            raise AssertionError(f"make {verb}: {ended.returncode}\n{ended.stdout[-2000:]}{ended.stderr}")

    def listing(self) -> dict[str, str]:
        """Everything below it: its mode, and where links lead."""
        found = {}
        top = Path(self.dest or self.prefix)
        for path in sorted(top.rglob("*")):
            mode = "link" if path.is_symlink() else oct(path.stat().st_mode & 0o7777)
            found[str(path.relative_to(top))] = f"{mode} {os.readlink(path) if path.is_symlink() else ''}".strip()
        return found

    def pkg_config(self, *arguments: str) -> list[str]:
        return shlex.split(done(["pkg-config", *arguments], PKG_CONFIG_PATH=str(self.libraries / "pkgconfig")))

    def compiled(self, source: str, language: str, flags: Iterable[str], out: Path) -> Path:
        compiler = "g++" if language == "c++" else "gcc"
        command: Command = [
            compiler,
            *LANGUAGES[language].split(),
            *STRICT.split(),
            PROGRAMS / source,
            "-x",
            "none",
            "-o",
            out,
        ]
        done([*command, *flags])
        return out


def dynamic(library: Path) -> Mapping[str, list[str]]:
    """The entries of the dynamic section: SONAME, NEEDED, RUNPATH, FLAGS, …."""
    found: dict[str, list[str]] = {}
    for kind, text in re.findall(r"\((\w+)\)\s+(.*)", done(["readelf", "-dW", library])):
        value = re.search(r"\[(.*)\]", text)
        found.setdefault(kind, []).append(value[1] if value is not None else text.strip())
    return found
