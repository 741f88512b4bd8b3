"""What shared libraries export is what headers declare, and stands in lists that are committed: a symbol that comes or
goes is a line of a diff. `make check-install` asks the libraries themselves."""

from __future__ import annotations

import unittest

from tests.harness import lab
from tests.install import symbols

HEADERS = lab.ROOT / "runtime/include/oac"
LISTS = lab.ROOT / "runtime/install"


class Symbols(unittest.TestCase):
    def test_of_liboac(self) -> None:
        names = symbols.listed(LISTS / "liboac.symbols")
        self.assertEqual(sorted(set(names)), names)
        headers = {path for path in HEADERS.rglob("*.h") if path.name != "cjson.h"}
        self.assertEqual(symbols.declared(headers), set(names))

    def test_of_what_goes_between_values_and_trees(self) -> None:
        names = symbols.listed(LISTS / "liboac-cjson.symbols")
        self.assertEqual(sorted(set(names)), names)
        self.assertEqual(symbols.declared([HEADERS / "cjson.h"]), set(names))

    def test_of_generated_code(self) -> None:
        lab.sources()
        names = symbols.listed(lab.MADE / "symbols.txt")
        self.assertEqual(sorted(set(names)), names)
        self.assertEqual(symbols.declared((lab.MADE / "include").rglob("*.h")), set(names))

    def test_all_have_a_prefix(self) -> None:
        for path, prefix in ((LISTS / "liboac.symbols", "oac_"), (LISTS / "liboac-cjson.symbols", "oac_")):
            self.assertEqual([], [name for name in symbols.listed(path) if not name.startswith(prefix)])
        self.assertEqual([], [name for name in symbols.listed(lab.MADE / "symbols.txt") if not name.startswith("lab_")])


if __name__ == "__main__":
    unittest.main()
