"""What the commands say about descriptions of others: told/NAME.yaml and told/NAME.expected.

`python3 -m tests.codegen.outputs --update` writes what is said today: read it before it is committed.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).parent / "told"


def said(name: str) -> str:
    """What `generate` prints, and then `list`, without the name of the folder."""
    from tests.harness.inprocess import codegen

    spec = FOLDER / f"{name}.yaml"
    with tempfile.TemporaryDirectory() as out:
        done = codegen("generate", "--spec", spec, "--prefix", "x", "--out", out)
    listed = codegen("list", "--spec", spec, "--prefix", "x")
    text = f"{done.stderr}status {done.returncode}\n\n{listed.stdout}status {listed.returncode}\n"
    return text.replace(f"{FOLDER}/", "")


def names() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


def expected(name: str) -> str:
    return (FOLDER / f"{name}.expected").read_text(encoding="utf-8")


if __name__ == "__main__":
    from codegen.cli import python_check

    python_check.ensure(("yaml", "jinja2"))
    if sys.argv[1:] != ["--update"]:
        print("usage: python3 -m tests.codegen.outputs --update", file=sys.stderr)
        sys.exit(2)
    for each in names():
        (FOLDER / f"{each}.expected").write_text(said(each), encoding="utf-8")
