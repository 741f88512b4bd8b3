"""What the public headers of liboac declare, read from their text, so that a test can leave none of it out."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEADERS = ROOT / "runtime" / "include" / "oac"
LIBRARY = ROOT / "build" / "liboac.a"


@dataclass(frozen=True)
class Function:
    name: str
    result: str
    parameters: tuple[tuple[str, str], ...]  # type and name; no variable ones


def headers() -> list[str]:
    """Every header of liboac, those for generated code too, as it stands behind oac/."""
    return sorted(path.relative_to(HEADERS).as_posix() for path in HEADERS.rglob("*.h"))


def text_of(header: str) -> str:
    """A header without comments and preprocessor lines."""
    text = re.sub(r"/\*.*?\*/", " ", (HEADERS / header).read_text(encoding="utf-8"), flags=re.S)
    return re.sub(r"^#(?:.*\\\n)*.*$", "", text, flags=re.M)


def functions(header: str) -> list[Function]:
    found = []
    for match in re.finditer(r"OAC_API\s+(?:OAC_MUST_CHECK\s+)?([\w\s]+?[\s*]+)(oac_\w+)\(([^()]*)\)", text_of(header)):
        parameters = []
        for part in re.split(r",\s*", " ".join(match[3].split())):
            if part not in ("void", "..."):
                kind, name = re.fullmatch(r"(.*?)(\w+)", part).groups()
                parameters.append((kind.strip(), name))
        found.append(Function(match[2], " ".join(match[1].split()), tuple(parameters)))
    return found


def enumerations() -> dict[str, list[str]]:
    """Every public enumeration with its enumerators."""
    found = {}
    for header in headers():
        for match in re.finditer(r"typedef enum (\w+) \{(.*?)\}", text_of(header), re.S):
            found[match[1]] = re.findall(r"\bOAC_[A-Z0-9_]+", match[2])
    return found


def build(source: Path, program: Path) -> str:
    """Compiles a C program with the library; what the compiler says."""
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "libcurl", "libcjson"], capture_output=True, text=True, check=True
    )
    compiler = shutil.which("cc") or "gcc"
    command = [
        compiler,
        "-std=c11",
        "-D_POSIX_C_SOURCE=200809L",
        f"-I{HEADERS.parent}",
        "-o",
        str(program),
        str(source),
    ]
    done = subprocess.run(
        [*command, str(LIBRARY), *flags.stdout.split(), "-lpthread"], capture_output=True, text=True, check=False
    )
    return done.stderr if done.returncode != 0 else ""
