"""The folders of constructs, and what the generator makes of them: below build/constructs/made, only where the
generator or the description has changed. The generator runs in this process.
"""

from __future__ import annotations

import functools
import hashlib
import json
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.harness.inprocess import codegen
from tests.harness.lab import outside_make

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).parent
BUILD = ROOT / "build/constructs"
MADE = BUILD / "made"
PREFIX = "t"
MODEL = "api.json"  # what `codegen dump` says
TOLD = "told.txt"  # what `codegen generate` prints; there is none where it prints nothing
_STAMP = "made.json"


@dataclass(frozen=True)
class Made:
    """What became of a description: exit status, and everything that was printed."""

    key: str
    status: int
    told: str
    model: str


def names() -> list[str]:
    return sorted(path.parent.name for path in FOLDER.glob("*/openapi.yaml"))


def digest(paths: Iterable[Path], *more: str) -> str:
    """Of the contents of files and of texts: another one where any of them is another one."""
    found = hashlib.sha256("\0".join(more).encode())
    for path in paths:
        content = path.read_bytes()
        found.update(f"\0{path.relative_to(ROOT)}\0{len(content)}\0".encode() + content)
    return found.hexdigest()


@functools.cache
def _generator() -> str:
    files = [path for path in (ROOT / "codegen").rglob("*") if path.suffix in (".py", ".j2")]
    return digest(sorted(files), sys.version)


def descriptions(name: str) -> list[Path]:
    """The description of a construct and the files that it refers to."""
    ours = {FOLDER / name / own for own in (MODEL, "exchange.json")}
    return sorted(path for path in (FOLDER / name).rglob("*") if path.suffix in (".yaml", ".json") and path not in ours)


def made(name: str) -> Made:
    """Generates the C of a construct into MADE/name, if need be, and says what was printed on the way."""
    key = digest(descriptions(name), _generator())
    out = MADE / name
    stamp = out / _STAMP
    if stamp.exists():
        found = Made(**json.loads(stamp.read_text(encoding="utf-8")))
        if found.key == key:
            return found
        stamp.unlink()
    spec = (FOLDER / name / "openapi.yaml").relative_to(ROOT)
    described = ("--spec", spec, "--prefix", PREFIX)
    generated = codegen("generate", *described, "--out", out)
    dumped = codegen("dump", *described)
    result = Made(key, generated.returncode, generated.stdout + generated.stderr, dumped.stdout)
    out.mkdir(parents=True, exist_ok=True)
    stamp.write_text(json.dumps(asdict(result)), encoding="utf-8")
    return result


def expected(name: str) -> tuple[str, str]:
    """What is committed: the model, and what is told."""
    return _text(FOLDER / name / MODEL), _text(FOLDER / name / TOLD)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def update(name: str) -> list[str]:
    """Commits what is made today; says which files changed."""
    result = made(name)
    changed = []
    for file, text, old in zip((MODEL, TOLD), (result.model, result.told), expected(name)):
        if text != old:
            changed.append(f"{name}/{file}")
            if text:
                (FOLDER / name / file).write_text(text, encoding="utf-8")
            else:
                (FOLDER / name / file).unlink()
    return changed


def make(*targets: str) -> None:
    """Builds what programs are linked with. This may run below `make -j`, whose job server is not ours."""
    quiet = subprocess.DEVNULL
    subprocess.run(["make", "-s", *targets], cwd=ROOT, check=True, timeout=600, env=outside_make(), stdout=quiet)
