"""`python3 -m tests.diff [NAME...]`: tries all cases, or the named ones, on a compiler and on abidiff.

`python3 -m tests.diff --combined COUNT [SEED]` tries several edits at once, which nobody has judged before.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.diff.cases import Case
from tests.diff.judge import Bench, all_cases, combined


def main(names: list[str]) -> int:
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="oac-diff-") as folder:
        bench = Bench(Path(folder))
        for side in bench.bases.values():  # once, before there are threads
            side.library
            side.program

        def judge(entry: tuple[Case, bool]) -> list[str]:
            return [*bench.predicted(*entry), *bench.real(*entry)] if entry[0].rules else [*bench.consistent(*entry)]

        if names[:1] == ["--combined"]:
            count, seed = int(names[1]), int((names[2:] or ["1"])[0])
            entries = combined(count, seed)
        else:
            entries = [entry for entry in all_cases() if not names or entry[0].name in names]
        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            results = list(pool.map(judge, entries))
    complaints = [complaint for result in results for complaint in result]
    for complaint in complaints:
        print(complaint)
    failed = sum(1 for result in results if result)
    argued = [case for case, _ in entries if case.argued]
    for case in argued:
        print(f"abidiff disagrees about {case.name}: {case.argued}")
    print(f"{len(results) - failed} passed, {failed} failed in {time.monotonic() - start:.0f} s")
    return 1 if failed or not results else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
