"""Recipes of CONTRIBUTING.md are followed word for word: their blocks become one shell script, in their order, which
runs in a copy of the checkout. A block with a name behind its language is a file; `sh` is run; everything else is
refused, so that no step is passed over."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

from tests.readme.blocks import ROOT, Block, section

CONTRIBUTING = ROOT / "CONTRIBUTING.md"
_KEPT = ("generated", "runtime", "flags", "sources", "tools", "ecwid", "libecwid.a", "liboac.a")  # of build/
_END = "END_OF_THE_FILE"
_SECONDS = 300


def recipe(heading: str) -> list[Block]:
    return section(CONTRIBUTING, heading)


def script(blocks: Iterable[Block]) -> str:
    """What a person types who follows them. What is started in the background ends with the script."""
    parts = ["set -eu", "trap 'kill $(jobs -p) 2>/dev/null || :' EXIT", "exec </dev/null"]
    for block in blocks:
        parts.append(f"echo '# {block.path.name}:{block.line}' >&2")
        if block.file:
            parts.append(f"mkdir -p '{os.path.dirname(block.file) or '.'}'\ncat >'{block.file}' <<'{_END}'")
            parts.append(block.text + _END)
        elif block.language == "sh":
            parts.append(block.text)
        else:
            raise ValueError(f"{block.path.name}:{block.line}: neither a file nor commands: {block.language}")
    return "\n".join(parts) + "\n"


def _tracked() -> list[str]:
    """What is in the repository; in a copy without one, what lies there."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        places = (path.relative_to(ROOT) for path in ROOT.rglob("*"))
        return [str(place) for place in places if place.parts[0] != "build" and (ROOT / place).is_file()]
    return [name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


class Copy:
    """The checkout once more, with what is built in it, so that make compiles what has changed and no more. `folder` is
    empty but for it."""

    def __enter__(self) -> Copy:
        self._temporary = tempfile.TemporaryDirectory(prefix="oac-recipe-")
        self.folder = Path(self._temporary.name)
        self.checkout = self.folder / "checkout"
        for name in _tracked():
            target = self.checkout / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target, follow_symlinks=False)
        for name in _KEPT:
            built = ROOT / "build" / name
            if built.is_dir():
                shutil.copytree(built, self.checkout / "build" / name, copy_function=shutil.copy2)
            elif built.exists():
                shutil.copy2(built, self.checkout / "build" / name)
        tools = self.folder / ".bin"
        tools.mkdir()
        (tools / "python3").symlink_to(sys.executable)
        self._path = f"{tools}:{os.environ['PATH']}"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._temporary.cleanup()

    def follow(self, blocks: Iterable[Block]) -> subprocess.CompletedProcess[str]:
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("ECWID_", "MAKE"))}
        environment.pop("MFLAGS", None)
        return subprocess.run(
            ["sh", "-c", script(blocks)],
            cwd=self.checkout,
            env={**environment, "PATH": self._path, "PYTHON": sys.executable},
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
