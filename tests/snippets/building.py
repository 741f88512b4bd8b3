"""Programs of snippets, compiled: all warnings are errors. Each is a function of one program, which runs the one that
is named; so a thousand of them are linked once."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WARNINGS = (
    "-Werror -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wcast-qual -Wstrict-prototypes "
    "-Wmissing-prototypes"
).split()
_DISPATCH = """\
#include <stdio.h>
#include <string.h>

#include "programs.h"

static const struct {
    const char *name;
    int (*run)(void);
} programs[] = {
%s
};

int main(int count, char **arguments)
{
    size_t i;
    for (i = 0; count == 2 && i < sizeof programs / sizeof programs[0]; i++) {
        if (strcmp(programs[i].name, arguments[1]) == 0) {
            return programs[i].run();
        }
    }
    return 2;
}
"""


class Failed(Exception):
    """What a compiler says."""


def flags_of(*packages: str) -> list[str]:
    told = subprocess.run(["pkg-config", "--cflags", "--libs", *packages], capture_output=True, text=True, check=True)
    return told.stdout.split()


def compiled(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode != 0 or done.stderr:
        raise Failed(done.stderr)


def redirect(folder: Path) -> Path:
    """The library that moves https:// to a mock."""
    library = folder / "redirect.so"
    source = str(ROOT / "tests/snippets/redirect.c")
    compiled(["gcc", "-shared", "-fPIC", "-O1", "-o", str(library), source, *flags_of("libcurl")], folder)
    return library


def written(folder: Path, programs: Mapping[str, str]) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in programs.items():
        (folder / f"{name}.c").write_text(text, encoding="utf-8")
    return [folder / f"{name}.c" for name in programs]


def linked(
    folder: Path, names: Iterable[str], includes: Iterable[Path], libraries: Iterable[Path], apart: bool
) -> Path:
    """The program of all; `apart`: each is compiled alone, as a user would, so that what it lacks is found."""
    names = list(names)
    functions = {name: f"program_{at}" for at, name in enumerate(names)}
    declared = "".join(f"int {function}(void);\n" for function in functions.values())
    (folder / "programs.h").write_text(declared, encoding="utf-8")
    rows = "\n".join(f'    {{"{name}", {function}}},' for name, function in functions.items())
    (folder / "all_programs.c").write_text(_DISPATCH % rows, encoding="utf-8")
    flags = ["-std=c11", "-O0", *WARNINGS, *(f"-I{path}" for path in includes)]
    sources = ["all_programs.c"]
    if apart:
        jobs = [
            ["gcc", *flags, "-include", "programs.h", f"-Dmain={function}", "-c", f"{name}.c", "-o", f"{name}.o"]
            for name, function in functions.items()
        ]
        sources += [f"{name}.o" for name in names]
    else:
        text = '#include "programs.h"\n'
        text += "".join(f'#define main {functions[name]}\n#include "{name}.c"\n#undef main\n' for name in names)
        (folder / "together.c").write_text(text, encoding="utf-8")
        jobs = [["gcc", *flags, "-c", "together.c", "-o", "together.o"]]
        sources.append("together.o")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda job: compiled(job, folder), jobs))
    program = folder / "programs"
    link = ["gcc", *flags, "-o", str(program), *sources, *map(str, libraries), *flags_of("libcurl")]
    compiled(link, folder)
    return program


def checked_by_clang(folder: Path, names: Iterable[str], includes: Iterable[Path]) -> None:
    """All of them as one, which is a tenth of the work."""
    text = '#include "programs.h"\n'
    for at, name in enumerate(names):
        text += f'#define main program_{at}\n#include "{name}.c"\n#undef main\n'
    (folder / "clang.c").write_text(text, encoding="utf-8")
    flags = ["-std=c11", *WARNINGS, *(f"-I{path}" for path in includes)]
    compiled(["clang", *flags, "-fsyntax-only", "clang.c"], folder)


def layout_complaints(folder: Path, names: Iterable[str]) -> str:
    """What clang-format would change, by the style of the repository."""
    (folder / ".clang-format").write_bytes((ROOT / ".clang-format").read_bytes())
    files = [f"{name}.c" for name in names]
    done = subprocess.run(
        ["clang-format", "--dry-run", *files], cwd=folder, capture_output=True, text=True, timeout=300, check=False
    )
    return re.sub(r"\n.*\n *\^", "", done.stderr)
