"""Only these tests are about the vendor's API: what it changes breaks nothing else."""

from __future__ import annotations

import re
import subprocess
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

LIVE = {
    "live": "its examples, its codec, its command",
    "spec/test_description.py": "what its description must say",
    "spec/documented.py": "the examples of its pages",
    "spec/test_words.py": "its words",
    "judges": "its description, judged by others",
    "examples": "programs for people who run shops",
    "spec/test_mock_command.py": "the mock server is the API's, unless told otherwise",
    "mock": "the mock server of it",
    "bulk/runs.py": "runs of bulk against the mock server",
    "bulk/slow_send.py": "the same for longer",
    "bulk/proof.py": "thousands of changes to the shop that the mock server keeps",
    "shop": "what that does with its shop",
    "readme": "the programs in README.md and in guides",
    "recipes": "the recipe that adds an operation to its description",
    "demo": "what `make demo` shows",
    "install": "what is installed",
    "package": "what packages of Debian hold",
    "releases": "what released versions were",
    "amalgamation": "two files for its operations",
    "command/slow_calls.py": "the calls of its examples, printed",
    "command/slow_formats.py": "lists of its shop",
    "command/slow_help.py": "help of all that it has",
    "snippets/__main__.py": "the examples of its pages, run",
    "manual/slow_man.py": "its manuals",
    "bench/binding.py": "what all of it comes to",
    "command/slow_edit.py": "all that can be edited of it, against the mock server",
    "importer": "its pages",
    "sync": "its pages, in a repository of their own",
    "diff": "names that the generator gives where no prefix is said",
}
_NAMES = re.compile(
    r"<ecwid/|ecwid: |\becwid_\w|\bECWID_(?!DOCS_DIR)|libecwid\b|build/ecwid\b|spec/ecwid|\"spec\"(?: /|,) \"ecwid"
    r"|generated/(?:include|src|command|openapi)"
)


def tracked() -> list[Path]:
    """What is in the repository; in a copy without one, what lies there."""
    done = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "tests"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    names = done.stdout.split() or [str(path.relative_to(ROOT)) for path in (ROOT / "tests").rglob("*")]
    return sorted(
        ROOT / name for name in names if (ROOT / name).suffix in (".c", ".h", ".py", ".j2", ".inc", ".json", ".sh")
    )


class Little(unittest.TestCase):
    def test_nothing_else_names_the_live_binding(self) -> None:
        found = []
        for path in tracked():
            name = path.relative_to(ROOT / "tests").as_posix()
            if not path.is_file() or name in LIVE or name.split("/")[0] in LIVE:
                continue
            for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
                if _NAMES.search(line):
                    found.append(f"tests/{name}:{number}: {line.strip()[:100]}")
        self.assertEqual([], found, "use tests/api: the vendor's page may change any day")

    def test_what_is_listed_is_there(self) -> None:
        self.assertEqual([], [name for name in LIVE if not (ROOT / "tests" / name).exists()])


if __name__ == "__main__":
    unittest.main()
