"""The committed corpus: one file a target, one input a line, as `["NAME", "BYTES"]` with each byte as the character of
that number. libFuzzer wants a folder with a file for each: that is unpacked below build/."""

from __future__ import annotations

import json
import re
from pathlib import Path

NAME_LENGTH = 12


def is_made(name: str) -> bool:
    """Whether a merge chose this input; others once failed, and have a name that says how."""
    return re.fullmatch(f"[0-9a-f]{{{NAME_LENGTH}}}", name) is not None


def read(path: Path) -> dict[str, bytes]:
    if not path.exists():
        return {}
    lines = (json.loads(line) for line in path.read_text(encoding="ascii").splitlines())
    return {name: text.encode("latin-1") for name, text in lines}


def write(path: Path, inputs: dict[str, bytes]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps([name, data.decode("latin-1")]) + "\n" for name, data in sorted(inputs.items())]
    path.write_text("".join(lines), encoding="ascii")


def unpack(path: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    inputs = read(path)
    for old in folder.iterdir():
        if old.name not in inputs:
            old.unlink()
    for name, data in inputs.items():
        (folder / name).write_bytes(data)
