"""Descriptions with errors, and what must be said about each: errors/NAME.yaml and errors/NAME.expected.

`python3 -m tests.codegen.error_inputs --update` writes what is said today: read it before it is committed.
"""

from __future__ import annotations

import sys
from pathlib import Path

FOLDER = Path(__file__).parent / "errors"


def said(name: str) -> list[str]:
    """`line:column: error: message`, in the order in which they are printed."""
    from codegen.cli.pipeline import load_model
    from codegen.source.diagnostics import Diagnostics

    diagnostics = Diagnostics()
    path = str(FOLDER / f"{name}.yaml")
    api, _ = load_model(path, None, "demo", diagnostics, strict=True)
    lines = [str(diagnostic).replace(f"{path}:", "", 1) for diagnostic in diagnostics]
    return [line.replace(str(FOLDER) + "/", "") for line in lines] + (["no error"] if api is not None else [])


def names() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


def expected(name: str) -> list[str]:
    path = FOLDER / f"{name}.expected"
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


if __name__ == "__main__":
    from codegen.cli import python_check

    python_check.ensure(("yaml", "jinja2"))
    if sys.argv[1:] != ["--update"]:
        print("usage: python3 -m tests.codegen.error_inputs --update", file=sys.stderr)
        sys.exit(2)
    for each in names():
        (FOLDER / f"{each}.expected").write_text("\n".join(said(each)) + "\n", encoding="utf-8")
