"""`python3 -m tests.constructs.documents FOLDER`: whole descriptions of other people, and what becomes of each.

Every OpenAPI document of the folder is generated, compiled without a warning by gcc and clang, its headers as C++ too,
and linked into its command, which must be able to print its help. A table says what came of each, and why operations
are left out. It fails on a traceback, on a complaint of a compiler, and where a document has paths and no operation was
generated. Without a folder there is nothing to do.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.cli import python_check

python_check.ensure(("yaml", "jinja2"))

import yaml  # noqa: E402

from tests.constructs import building  # noqa: E402
from tests.constructs.house import BUILD, ROOT, make  # noqa: E402

_SECONDS = 120  # for one document to be generated
_METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
_SHOWN = 12  # reasons of a document
_AT_ONCE = 12  # files that a compiler is given
# Files of C; of more, gcc alone and all headers together say enough for every run. OAC_WHOLE=1: nothing is left out.
_LARGE = 250
_COMPILERS = {"gcc": "g++", "clang": "clang++"}
_PLACE = re.compile(r"^\S+:\d+:\d+: ")
_OPERATION = re.compile(r"^const oac_operation \w+ = \{", re.MULTILINE)
_QUOTED = re.compile(r'"[^"]*"')


@dataclass
class Found:
    """What came of one document."""

    name: str
    operations: int
    made: int = 0
    files: int = 0
    lines: int = 0
    seconds: float = 0.0
    compiling: float = 0.0
    told: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)  # of compilers, or why nothing could be compiled

    def count(self, severity: str) -> int:
        return sum(f": {severity}: " in line for line in self.told)


def operations(document: Any) -> int:
    """How many there are to be had."""
    paths = document.get("paths") or {}
    return sum(method in _METHODS for path, item in paths.items() if str(path).startswith("/") for method in item or {})


def generate(path: Path, out: Path) -> Found:
    """In a process of its own, as its users run it: what it writes, and how long it takes."""
    prefix = re.sub(r"\W", "_", path.stem.lower())
    found = Found(path.stem, operations(yaml.load(path.read_text(encoding="utf-8"), yaml.CBaseLoader)))
    command = [sys.executable, "-m", "codegen", "generate", "--spec", str(path), "--prefix", prefix, "--out", str(out)]
    begin = time.monotonic()
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        found.complaints.append(f"not generated within {_SECONDS} s")
        return found
    found.seconds = time.monotonic() - begin
    found.told = (done.stdout + done.stderr).splitlines()
    if "Traceback" in done.stderr:
        found.complaints.append(f"a traceback: {found.told[-1]}")
    files = [file for file in out.rglob("*") if file.suffix in (".c", ".h")]
    texts = [file.read_text(encoding="utf-8") for file in files]
    found.files, found.lines = len(files), sum(text.count("\n") for text in texts)
    found.made = sum(bool(_OPERATION.search(text)) for text in texts)
    if found.operations and not found.made:
        found.complaints.append("nothing was generated")
    return found


def compile_all(found: Found, out: Path) -> None:
    """Everything with both compilers, each header on its own (of large ones: with one, and all together), all together
    as C++, and the command."""
    begin = time.monotonic()
    cflags, libs = building.packages()
    shared = [f"-I{out}/include", f"-I{out}/src", f"-I{ROOT}/runtime/include", f"-I{ROOT}/runtime/command", *cflags]
    sources = sorted(map(str, [*out.glob("src/**/*.c"), *out.glob("command/*.c")]))
    users = out / "users"
    users.mkdir(exist_ok=True)
    headers = sorted((out / "include").rglob("*.h"))
    for number, header in enumerate(headers):
        (users / f"user_{number}.c").write_text(f"#include <{header.relative_to(out / 'include')}>\n")
    jobs = []
    is_whole = len(sources) <= _LARGE or bool(os.environ.get("OAC_WHOLE"))
    for compiler, cxx in list(_COMPILERS.items())[: 2 if is_whole else 1]:
        if not shutil.which(compiler) or not shutil.which(cxx):
            continue
        objects = out / compiler
        objects.mkdir(exist_ok=True)
        c = [compiler, *building.STRICT_C, *(("-O0", "-c") if compiler == "gcc" else ("-fsyntax-only",)), *shared]
        jobs += [[objects, *c, *sources[at : at + _AT_ONCE]] for at in range(0, len(sources), _AT_ONCE)]
        umbrella = next(header for header in headers if header.stem == header.parent.name)
        plain = ["-x", "c++", "-fsyntax-only", "-include", str(umbrella), str(ROOT / "tests/harness/one_header.c")]
        jobs.append([objects, cxx, "-std=c++11", *building.WARNINGS, *shared, *plain])
    alone = sorted(map(str, users.glob("*.c"))) if is_whole else []
    c = ["gcc", *building.STRICT_C, "-fsyntax-only", *shared]
    jobs += [[out, *c, *alone[at : at + 4 * _AT_ONCE]] for at in range(0, len(alone), 4 * _AT_ONCE)]
    with ThreadPoolExecutor() as pool:
        found.complaints += [said for said in pool.map(lambda job: building.run(job[1:], job[0]), jobs) if said]
    if not found.complaints:
        objects = out / "gcc"
        runtime = list(map(str, building.command_objects(ROOT / "build")))
        made = [f"{Path(source).stem}.o" for source in sources]
        link = ["gcc", "-o", "command", *runtime, *made, str(ROOT / "build/liboac.a"), *libs]
        said = building.run(link, objects) or building.run(["./command", "help"], objects)
        found.complaints += [said] if said else []
    found.compiling = time.monotonic() - begin


def head() -> None:
    print(
        f"{'document':18} {'operations':>10} {'made':>5} {'left out':>8} {'errors':>6} {'notes':>6} {'files':>6}",
        end="",
    )
    print(f" {'lines':>7} {'generated':>9} {'compiled':>8}  complaints", flush=True)


def row(found: Found) -> None:
    left_out = found.operations - found.made
    print(f"{found.name[:18]:18} {found.operations:10} {found.made:5} {left_out:8} {found.count('error'):6}", end="")
    print(f" {found.count('note'):6} {found.files:6} {found.lines:7} {found.seconds:7.1f} s", end="")
    print(f" {found.compiling:6.1f} s  {len(found.complaints)}", flush=True)


def reasons(found: Found) -> None:
    """Why operations are left out, the most frequent first, and what compilers say."""
    kinds: Counter[str] = Counter()
    first: dict[str, str] = {}
    for line in found.told:
        if ": error: " in line or ": warning: " in line:
            kind = _QUOTED.sub('"…"', _PLACE.sub("", line))
            kinds[kind] += 1
            first.setdefault(kind, line)
    if kinds or found.complaints:
        print(f"\n{found.name}:")
    for kind, count in kinds.most_common(_SHOWN):
        print(f"  {count:4} x {first[kind][:240]}")
    for complaint in found.complaints:
        print("       " + "\n       ".join(complaint.splitlines()[:6]))


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or not arguments[0] or not Path(arguments[0]).is_dir():
        print("documents: no folder of OpenAPI documents: nothing is looked at")
        return 0
    make("build/liboac.a", "build")
    all_found = []
    head()
    for path in sorted(Path(arguments[0]).resolve().iterdir()):
        if path.suffix not in (".yaml", ".yml", ".json"):
            continue
        out = BUILD / "documents" / path.stem
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir(parents=True)
        found = generate(path, out)
        if found.made:
            compile_all(found, out)
        all_found.append(found)
        row(found)
    for found in all_found:
        reasons(found)
    return int(any(found.complaints for found in all_found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
