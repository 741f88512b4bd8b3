"""Programs of snippets, compiled: all warnings are errors. Each is a function of one program, which runs the one that
is named; so a thousand of them are linked once."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WARNINGS = (
    "-Werror -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wcast-qual -Wstrict-prototypes "
    "-Wmissing-prototypes"
).split()
_DISPATCH = """\
#include <string.h>

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
    compiled(
        ["gcc", "-std=c11", *WARNINGS, "-shared", "-fPIC", "-O1", "-o", str(library), source, *flags_of("libcurl")],
        folder,
    )
    return library


def written(folder: Path, programs: Mapping[str, str]) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in programs.items():
        (folder / f"{name}.c").write_text(text, encoding="utf-8")
    return [folder / f"{name}.c" for name in programs]


def _together(folder: Path, names: Iterable[str], file: str) -> None:
    """All of them in one file, which is a tenth of the work."""
    names = list(names)
    declared = "".join(f"int program_{at}(void);\n" for at in range(len(names)))
    rows = "\n".join(f'    {{"{name}", program_{at}}},' for at, name in enumerate(names))
    text = "".join(f'#define main program_{at}\n#include "{name}.c"\n#undef main\n' for at, name in enumerate(names))
    (folder / file).write_text(declared + text + _DISPATCH % rows, encoding="utf-8")


def linked(folder: Path, names: Iterable[str], includes: Iterable[Path], libraries: Iterable[Path]) -> Path:
    """The program of all."""
    _together(folder, names, "together.c")
    program = folder / "programs"
    compiled(
        [*_gcc(includes), "-o", str(program), "together.c", *map(str, libraries), *flags_of("libcurl")],
        folder,
    )
    return program


def checked_alone(folder: Path, names: Iterable[str], includes: Iterable[Path]) -> None:
    """Each as a user would compile it, so that what it lacks is found."""
    compiled([*_gcc(includes), "-fsyntax-only", *(f"{name}.c" for name in names)], folder)


def checked_by_clang(folder: Path, names: Iterable[str], includes: Iterable[Path]) -> None:
    _together(folder, names, "clang.c")
    compiled(["clang", *_gcc(includes)[1:], "-fsyntax-only", "clang.c"], folder)


def _gcc(includes: Iterable[Path]) -> list[str]:
    return ["gcc", "-std=c11", "-O0", *WARNINGS, *(f"-I{path}" for path in includes)]


def layout_complaints(folder: Path, names: Iterable[str]) -> str:
    """What clang-format would change, by the style of the repository."""
    (folder / ".clang-format").write_bytes((ROOT / ".clang-format").read_bytes())
    files = [f"{name}.c" for name in names]
    done = subprocess.run(
        ["clang-format", "--dry-run", *files], cwd=folder, capture_output=True, text=True, timeout=300, check=False
    )
    return re.sub(r"\n.*\n *\^", "", done.stderr)
