"""The public headers: what programs include stands in oac/, what only generated code needs in oac/gen/."""

from __future__ import annotations

import re
import unittest
from collections.abc import Iterator
from pathlib import Path

from tests.harness import lab
from tests.linking import one_file

ROOT = Path(__file__).resolve().parents[2]
HEADERS = ROOT / "runtime" / "include" / "oac"
GENERATED = ROOT / "generated" / "include"
LINES = 300

FUNCTION = re.compile(r"\b(oac_\w+)\((?=[^;{)]*\w)[^;{]*\)\s*[;{]")
NAMES_OF_ENUMS = re.compile(r"\b\w+_name$")
INCLUDE = re.compile(r'^#include (?:"([^"]+)"|<(oac/[^>]+)>)', re.M)


def included(path: Path) -> Iterator[Path]:
    """The headers of liboac that a header includes itself."""
    for own, other in INCLUDE.findall(path.read_text(encoding="utf-8")):
        yield (path.parent / own).resolve() if own else (HEADERS.parent / other).resolve()


def umbrella_text(folder: Path, name: str) -> str:
    return (folder / f"include/{name}/{name}.h").read_text(encoding="utf-8")


class Headers(unittest.TestCase):
    def test_what_programs_include_leads_to_nothing_that_only_generated_code_needs(self) -> None:
        public = [*HEADERS.glob("*.h"), *GENERATED.rglob("*.h")]
        self.assertGreater(len(public), 20)
        for path in public:
            for header in included(path):
                self.assertTrue(header.is_file(), f"{path.name} includes {header}")
                self.assertEqual(header.parent, HEADERS, f"{path.name} includes {header.name}")

    def test_the_umbrella_leads_to_all_of_them_but_cjson(self) -> None:
        seen: set[Path] = set()
        waiting = [HEADERS / "oac.h"]
        while waiting:
            path = waiting.pop()
            if path not in seen:
                seen.add(path)
                waiting += included(path)
        self.assertEqual({path.name for path in HEADERS.glob("*.h") if path not in seen}, {"cjson.h"})

    def test_a_header_says_whom_it_is_for_and_has_one_reason_to_exist(self) -> None:
        for path in HEADERS.rglob("*.h"):
            text = path.read_text(encoding="utf-8")
            comment = re.sub(r"\s+(?:\* )?", " ", text[: text.index("*/")])
            self.assertLess(len(text.splitlines()), LINES, path.name)
            if path.parent == HEADERS:
                self.assertIn("Public", comment, path.name)
            else:
                self.assertIn("For generated code", comment, path.name)
            guard = "OAC_" + re.sub(r"\W", "_", path.relative_to(HEADERS).as_posix()).upper()
            self.assertIn(f"#ifndef {guard}\n#define {guard}\n", text, path.name)

    def test_a_generated_source_begins_with_its_own_header(self) -> None:
        """So that whoever compiles all sources compiles each header on its own. The one that includes all has none."""
        lab.sources()
        for folder, umbrella in ((ROOT / "generated", "ecwid"), (lab.MADE, "lab")):
            headers = {path.stem for path in folder.glob("include/*/*.h")}
            sources = {path.stem: path for path in folder.glob("src/*.c")}
            self.assertEqual({umbrella}, headers - sources.keys())
            self.assertEqual(set(), sources.keys() - headers)
            for name, path in sources.items():
                first = re.search(r"^#include (.*)", path.read_text(encoding="utf-8"), re.M)
                self.assertEqual(f"<{umbrella}/{name}.h>", first[1] if first is not None else "", path.name)
            every = re.findall(r"^#include <.*/(.*)\.h>", umbrella_text(folder, umbrella), re.M)
            self.assertEqual(headers - {umbrella}, set(every) - {"oac"})

    def test_what_only_the_runtime_calls_stands_in_no_public_header(self) -> None:
        """Every function in oac/gen/ is named by generated code, or by an inline function or a macro of a header."""
        lab.sources()
        made = [path for folder in (ROOT / "generated", lab.MADE) for path in folder.rglob("*.[ch]")]
        used = set(
            re.findall(r"\boac_\w+", "\n".join(one_file.bare(path.read_text(encoding="utf-8")) for path in made))
        )
        texts = {path: one_file.bare(path.read_text(encoding="utf-8")) for path in HEADERS.rglob("*.h")}
        named = re.findall(r"\boac_\w+", "\n".join(texts.values()))
        found = 0
        for path in (HEADERS / "gen").glob("*.h"):
            for name in FUNCTION.findall(texts[path]):
                found += 1
                is_used = name in used or named.count(name) > 1 or NAMES_OF_ENUMS.search(name)
                self.assertTrue(is_used, f"{path.name}: {name} belongs into a header of runtime/src/")
        self.assertGreater(found, 30)


if __name__ == "__main__":
    unittest.main()
