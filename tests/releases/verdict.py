"""Whether what is here may follow the last release: what breaks programs has to have raised the number that tells
them so, and abidiff and `codegen diff` have to agree about what breaks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from codegen.compare.change import Change, Level
from codegen.compare.diff import compare
from codegen.compare.released import snapshot_of
from tests.releases.dump import breaks
from tests.releases.state import ROOT, State

GROWING = ROOT / "runtime" / "releases" / "growing.suppr"
_LINES = 30


def runtime(old: State, new: State, scratch: Path) -> Iterator[str]:
    """Complaints."""
    if new.oac_abi < old.oac_abi:
        yield f"OAC_ABI is {new.oac_abi}; in {old.version} it was {old.oac_abi}: it never goes down"
    report = _abidiff(old, new, scratch)
    raised = new.oac_abi > old.oac_abi
    if report and not raised:
        yield (
            f"liboac: the ABI breaks since {old.version}, and OAC_ABI is still {old.oac_abi}. Raise it in "
            f"runtime/include/oac/version.h, `make generate`, and say in MIGRATION.md what programs change; or take "
            f"back what breaks:\n{_some(report)}"
        )
    if (report or raised) and old.major >= 1 and new.generation <= old.generation:
        yield (
            f"liboac: the ABI breaks since {old.version}, and the SONAME is still liboac.so.{new.generation}. From 1.0 "
            f"on that is for a major version alone: raise OAC_VERSION_MAJOR, or take back what breaks:\n{_some(report)}"
        )


def binding(old: State, new: State, prefix: str, scratch: Path, argued: Path | None = None) -> Iterator[str]:
    """`argued` is a file that says why abidiff and `codegen diff` judge differently, where they do."""
    report = _abidiff(old, new, scratch)
    broken = [change for change in differences(old, new, prefix) if change.effect.abi >= Level.UNKNOWN]
    raised = new.oac_abi > old.oac_abi
    why = [f"{change.message} [{change.rule}]" for change in broken]
    settled = (report and raised) or old.machine != new.machine or (argued is not None and argued.exists())
    if bool(report) != bool(broken) and not settled:
        said, silent = ("abidiff", "codegen diff") if report else ("codegen diff", "abidiff")
        yield (
            f"{new.name}: {said} says that the ABI breaks since {old.version}, {silent} says that it does not. A "
            f"change of the generator that breaks programs raises OAC_ABI; a mistake of `codegen diff` is mended in "
            f"codegen/compare/; of what abidiff cannot see, {argued or 'the file `argued`'} says why:\n"
            f"{_some(report) if report else _some(chr(10).join(why))}"
        )
    if new.generation < old.generation:
        yield f"{new.name}: the generation is {new.generation}; in {old.version} it was {old.generation}"
    if (report or broken or raised) and new.generation <= old.generation:
        reasons = [f"OAC_ABI was {old.oac_abi}, and is {new.oac_abi}"] if raised else []
        yield (
            f"{new.name}: the ABI breaks since {old.version}, and the SONAME is still {new.name}.so.{new.generation}. "
            f"Raise the generation: `x-oac: {{abi: {old.generation + 1}}}` at the root of the overlay beside the "
            f"description, then `make generate`:\n" + _some("\n".join([*reasons, *why]) or report)
        )


def differences(old: State, new: State, prefix: str) -> tuple[Change, ...]:
    sides = (snapshot_of(each.description, prefix, f"the description of {each.version}") for each in (old, new))
    return compare(*sides)


def _abidiff(old: State, new: State, scratch: Path) -> str:
    """Nothing where the dump is another machine's."""
    if old.machine != new.machine:
        print(f"{old.name}: the dump of {old.version} is of {old.machine}; this is {new.machine}: not compared")
        return ""
    return breaks(old.dump, new.dump, scratch / old.name, GROWING)


def _some(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    more = [f"    … and {len(lines) - _LINES} more lines"] if len(lines) > _LINES else []
    return "\n".join([*(f"    {line}" for line in lines[:_LINES]), *more])
