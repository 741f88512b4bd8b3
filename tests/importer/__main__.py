"""`python3 -m tests.importer [FOLDER]`: every page of a folder (or of those published in ECWID_DOCS_DIR), written in
every other way and with every fact changed in turn."""

from __future__ import annotations

import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.importer import judge
from tests.importer.support import DOCS, PUBLISHED


def judge_page(path: Path) -> tuple[int, list[str]]:
    """The count of what was tried, and complaints."""
    tried = 0
    complaints = []
    page = judge.original(path)
    if page is None:
        return 0, []
    for name, text in judge.encodings(page):
        tried += 1
        complaints.append(judge.judge_encoding(page, name, text))
    piped = judge.with_pipes(path)
    assert piped is not None
    for mutation in judge.changed_facts(piped):
        tried += 1
        complaints.append(judge.judge_mutation(piped, mutation))
    return tried, [complaint for complaint in complaints if complaint]


def main(arguments: list[str]) -> int:
    start = time.monotonic()
    folder = arguments[0] if arguments else str(PUBLISHED) if DOCS else ""
    if not os.path.isdir(folder):
        print("ECWID_DOCS_DIR is not set: the vendor's pages are not tested")
        return 0 if not arguments else 2
    tried, complaints = 0, []
    with ProcessPoolExecutor(os.cpu_count() or 1) as pool:
        for count, found in pool.map(judge_page, sorted(Path(folder).rglob("*.md"))):
            tried += count
            complaints += found
    for complaint in complaints:
        print(complaint)
    print(f"{tried - len(complaints)} passed, {len(complaints)} failed in {time.monotonic() - start:.0f} s")
    return 1 if complaints or not tried else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
