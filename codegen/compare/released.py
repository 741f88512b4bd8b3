"""What was released of a binding: a folder `releases` beside its description has a folder for each version, in which
the description lies as it was then, with its corrections, packed (openapi.yaml.xz)."""

from __future__ import annotations

import lzma
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from codegen.compare.snapshot import Snapshot, snapshot
from codegen.description.bundle import load_description
from codegen.source.diagnostics import Diagnostics
from codegen.source.yamldoc import load

DESCRIPTION = "openapi.yaml.xz"
_VERSION = re.compile(r"\d+(\.\d+)*")


@dataclass(frozen=True)
class Release:
    version: str
    folder: Path

    @property
    def number(self) -> tuple[int, ...]:
        return tuple(map(int, self.version.split(".")))

    def description(self) -> str:
        try:
            return lzma.decompress((self.folder / DESCRIPTION).read_bytes()).decode()
        except (lzma.LZMAError, EOFError, UnicodeDecodeError) as error:
            raise ValueError(f"{self.folder / DESCRIPTION}: {error}") from error

    def snapshot(self, prefix: str) -> Snapshot:
        """Raises ValueError where the description cannot be read."""
        return snapshot_of(self.description(), prefix, str(self.folder / DESCRIPTION))


def snapshot_of(text: str, prefix: str, shown: str) -> Snapshot:
    """Raises ValueError with the reasons, which name `shown`."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.yaml"
        path.write_text(text, encoding="utf-8")
        diagnostics = Diagnostics()
        try:
            root = load_description(str(path), None, diagnostics)
            if root is None or diagnostics.has_errors:
                raise ValueError("\n".join(map(str, diagnostics)))
            return snapshot(root, prefix, load(str(path), Diagnostics()))
        except ValueError as error:
            raise ValueError(f"{shown}: it cannot be read\n{str(error).replace(str(path), shown)}") from error


def releases(folder: Path) -> tuple[Release, ...]:
    """The oldest first; none where there is no such folder."""
    if not folder.is_dir():
        return ()
    found = (Release(each.name, each) for each in folder.iterdir() if _VERSION.fullmatch(each.name))
    return tuple(sorted(found, key=lambda release: release.number))
