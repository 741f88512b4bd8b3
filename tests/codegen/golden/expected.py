"""What the generator makes of the small descriptions here, and what is committed as expected."""

from __future__ import annotations

import functools
from pathlib import Path

from codegen.api.dump import dump
from codegen.binding.lower.kept import Compiled
from codegen.cli import pipeline
from codegen.source.diagnostics import Diagnostics
from codegen.binding.emit import render

FOLDER = Path(__file__).parent
# What `codegen dump` says of a description, beside the C that is made of it.
MODEL = "api.json"
_EXPECTED = "# Expected:"


def names() -> list[str]:
    """The features; each is the prefix of its C names too."""
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


@functools.cache
def generated(name: str) -> dict[str, str]:
    """All files made from one description: path -> text."""
    return again(name)


def again(name: str) -> dict[str, str]:
    return render(compiled(name).capi)


def compiled(name: str) -> Compiled:
    diagnostics = Diagnostics()
    found, _ = pipeline.load(str(FOLDER / f"{name}.yaml"), None, name, diagnostics)
    if found is None or any(each.severity != "note" for each in diagnostics):
        raise AssertionError("\n".join(map(str, diagnostics)))
    return found


def dumped(name: str) -> str:
    """The Api of a description: what is looked at before C."""
    return dump(compiled(name).api)


def chosen(name: str, files: dict[str, str]) -> dict[str, str]:
    """Those that show the feature, by their bare names: what the description's line `# Expected:` lists."""
    lines = (FOLDER / f"{name}.yaml").read_text(encoding="utf-8").splitlines()
    wanted = next(line.removeprefix(_EXPECTED).split() for line in lines if line.startswith(_EXPECTED))
    by_name = {Path(path).name: text for path, text in files.items()}
    return {file: by_name[file] for file in wanted}


def committed(name: str) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in (FOLDER / name).glob("*.[ch]")}


def update() -> list[str]:
    """Writes what is expected from now on; says which files changed."""
    changed = []
    for name in names():
        wanted, present = chosen(name, generated(name)), committed(name)
        (FOLDER / name).mkdir(exist_ok=True)
        model = FOLDER / name / MODEL
        if not model.exists() or model.read_text(encoding="utf-8") != dumped(name):
            model.write_text(dumped(name), encoding="utf-8")
            changed.append(f"{name}/{MODEL}")
        for file in sorted(wanted.keys() | present.keys()):
            path = FOLDER / name / file
            if file not in wanted:
                path.unlink()
            elif wanted[file] != present.get(file):
                path.write_text(wanted[file], encoding="utf-8")
            else:
                continue
            changed.append(f"{name}/{file}")
    return changed
