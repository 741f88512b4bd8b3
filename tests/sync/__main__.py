"""`python3 -m tests.sync [DATE-ID...]`: copies of this repository that describe the vendor's pages before each real
change are synced to those after it, each with the tests that hold for any description. `ours` is this project as it is,
with all tests of its binding (ours.py)."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.importer.support import CHANGES, ROOT
from tests.sync import changes, ours

_TEST = f"OAC_SUITE_SECONDS=1800 make check-binding PYTHON={shlex.quote(sys.executable)}"
_ANY = f"{_TEST} BINDING_TESTS=live"
_OURS = "ours"


def copied(repository: Path) -> None:
    """Without git's own folder: the copy becomes a repository of its own."""
    listed = subprocess.run(
        ["git", "-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True,
        text=True,
        check=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (repository / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, repository / name)


def main(arguments: list[str]) -> int:
    if not CHANGES.is_dir():
        print("ECWID_DOCS_DIR is not set: the vendor's changes are not tested")
        return 0
    failed = 0
    names = arguments or [*changes.EXPECTED, _OURS]
    for name in names:
        start = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            repository = Path(folder)
            copied(repository)
            if name == _OURS:
                complaint = ours.complaint(repository, _TEST)
            else:
                changes.describe(repository, name)
                complaint = changes.complaint(repository, name, _ANY)
        failed += bool(complaint)
        print(f"{name}: {complaint or 'tested'} ({time.monotonic() - start:.0f} s)", flush=True)
    print(f"{len(names) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
