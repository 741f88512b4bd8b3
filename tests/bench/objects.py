"""What generated C comes to: its lines, the bytes of its objects at -O2, and the time to compile it."""

from __future__ import annotations

import os
import re
import resource
from collections.abc import Sequence
from dataclasses import dataclass

from tests.bench.tools import STANDARD, run

# What a program loads of an object, and may only read. Tables with pointers are written once, by the loader.
_CODE = re.compile(r"\.text")
_CONSTANTS = re.compile(r"\.rodata|\.data\.rel\.ro")
_UNWINDING = re.compile(r"\.eh_frame")


@dataclass(frozen=True)
class Made:
    lines: int
    code: int  # bytes
    constants: int
    unwinding: int  # tables for debuggers and C++ exceptions, which a compiler may be told to leave out
    seconds: tuple[float, ...]  # of the compiler, for each file

    @property
    def bytes_(self) -> int:
        return self.code + self.constants


def measured(compiler: str, sources: Sequence[str], includes: Sequence[str], folder: str) -> Made:
    """Compiles each file by itself, into `folder`."""
    os.makedirs(folder, exist_ok=True)
    seconds: list[float] = []
    sizes = [0, 0, 0]
    for source in sources:
        made = os.path.join(folder, os.path.basename(source) + ".o")
        before = _cpu()
        run([compiler, *STANDARD, *includes, "-c", source, "-o", made])
        seconds.append(_cpu() - before)
        for name, size in re.findall(r"^(\.\S+) +(\d+)", run(["size", "-A", made]), re.M):
            for at, kind in enumerate((_CODE, _CONSTANTS, _UNWINDING)):
                sizes[at] += int(size) if kind.match(name) else 0
    code, constants, unwinding = sizes
    return Made(sum(map(lines, sources)), code, constants, unwinding, tuple(seconds))


def lines(path: str) -> int:
    with open(path, encoding="utf-8") as stream:
        return sum(1 for _ in stream)


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
