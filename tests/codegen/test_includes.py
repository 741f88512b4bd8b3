"""What the generated C of one type or one operation includes: so much as it names, however much else is described."""

from __future__ import annotations

import re
import unittest

from tests.codegen.golden import expected


class Includes(unittest.TestCase):
    def test_no_file_includes_all_others(self) -> None:
        for name in ("enumeration", "object_list", "created_without", "path_parameter"):
            files = expected.generated(name)
            for path in (path for path in files if path.startswith("src/") and path.endswith(".c")):
                with self.subTest(name=name, path=path):
                    found = re.findall(r'^#include [<"](.*)[>"]$', files[path], re.M)
                    stem = path.removeprefix("src/").removesuffix(".c")
                    self.assertEqual(f"{name}/{stem}.h", found[0])
                    self.assertNotIn(f"{name}/{name}.h", found)
                    others = {each for each in found[1:] if not each.startswith("oac/gen/")}
                    self.assertLessEqual(others, {f"{name}_codec.h"})

    def test_what_is_shared_includes_no_type(self) -> None:
        text = expected.generated("enumeration")["src/enumeration_codec.h"]
        self.assertEqual(["oac/gen/api.h"], re.findall(r"^#include <(.*)>$", text, re.M))


if __name__ == "__main__":
    unittest.main()
