"""Every example of the live binding: compiled by gcc and clang, laid out as clang-format would, and run against the
mock server in three ways, by which the same request has to arrive. Ends with 1 where one does not work."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from codegen.cli import pipeline
from codegen.manual.model import Snippets
from codegen.manual.snippets import snippets
from codegen.source.diagnostics import Diagnostics
from tests.mock.server import Settings
from tests.snippets import building
from tests.snippets.building import ROOT, Failed
from tests.snippets.mocked import Mocked
from tests.snippets.running import Place

SPEC, PREFIX = str(ROOT / "spec/ecwid/openapi.yaml"), "ecwid"
INCLUDES = (ROOT / "runtime/include", ROOT / "generated/include")
LIBRARIES = (ROOT / "build/libecwid.a", ROOT / "build/liboac.a")
_MADE_UP_MOST = 0.1  # of all examples
_ALONE_EVERY = 8  # which of them are compiled alone, too


def main() -> int:
    started = time.monotonic()
    compiled, _ = pipeline.load(SPEC, None, PREFIX, Diagnostics())
    assert compiled is not None
    found = snippets(compiled.api, compiled.capi)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        complaints, made_up = _built(folder, found), 0
        if not complaints:
            halves = [list(found)[start :: os.cpu_count() or 1] for start in range(os.cpu_count() or 1)]
            with ProcessPoolExecutor(len(halves)) as pool:
                for told, count in pool.map(_run, [folder] * len(halves), halves):
                    complaints += told
                    made_up += count
    if made_up > _MADE_UP_MOST * len(found):
        complaints.append(f"{made_up} of {len(found)} examples are about what the mock's shop does not have")
    print("\n".join(complaints), file=sys.stderr, end="\n" if complaints else "")
    seconds = time.monotonic() - started
    print(f"{len(found)} examples in C, of the command and of curl; {made_up} answered by their page; {seconds:.0f} s")
    return 1 if complaints else 0


def _built(folder: Path, found: dict[str, Snippets]) -> list[str]:
    building.written(folder, {name: each.c for name, each in found.items()})
    try:
        building.linked(folder, found, INCLUDES, LIBRARIES)
        building.checked_alone(folder, list(found)[::_ALONE_EVERY], INCLUDES)
        building.checked_by_clang(folder, found, INCLUDES)
        building.redirect(folder)
    except Failed as failed:
        return [str(failed)]
    told = building.layout_complaints(folder, found)
    return [told] if told else []


def _run(folder: Path, names: list[str]) -> tuple[list[str], int]:
    compiled, _ = pipeline.load(SPEC, None, PREFIX, Diagnostics())
    assert compiled is not None
    found = snippets(compiled.api, compiled.capi)
    settings = Settings()
    tokens = [f"{PREFIX.upper()}_TOKEN", *(each.variable for each in compiled.capi.access.schemes if each.variable)]
    complaints = []
    with Mocked(settings, compiled.capi.operations) as mocked, tempfile.TemporaryDirectory() as own:
        place = Place(
            folder=Path(own),
            program=folder / "programs",
            command=ROOT / "build" / PREFIX,
            library=folder / "redirect.so",
            address=mocked.address,
            variables={name: settings.token for name in tokens},
        )
        for name in names:
            is_paged = mocked.operations[name].paging is not None
            complaints += place.complaints(name, found[name], mocked, is_paged)
    return complaints, len(mocked.made_up)


if __name__ == "__main__":
    sys.exit(main())
