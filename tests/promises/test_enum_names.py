"""Every public enumeration has a function that names its enumerators, found in the headers."""

from __future__ import annotations

import subprocess
import tempfile
import unittest
from pathlib import Path

from tests.promises.declarations import build, enumerations, functions, headers

OTHER_NAMES = {"oac_rule"}
"""Named after JSON Schema's keywords instead of the C enumerators."""


class EnumNames(unittest.TestCase):
    def test_every_enumerator_has_its_name(self) -> None:
        declared = {function.name for header in headers() for function in functions(header)}
        found = enumerations()
        self.assertLessEqual({"oac_status", "oac_stage", "oac_outcome", "oac_log_level", "oac_presence"}, set(found))
        lines = []
        for name, enumerators in found.items():
            with self.subTest(enumeration=name):
                self.assertIn(f"{name}_name", declared)
                lines += [f'    print("{one}", {name}_name({one}));' for one in enumerators]
                lines += [f'    print("?", {name}_name(({name})12345));']
        with tempfile.TemporaryDirectory(prefix="oac-names-") as folder:
            source, program = Path(folder, "names.c"), Path(folder, "names")
            source.write_text(
                "#include <oac/gen/api.h>\n#include <oac/oac.h>\n#include <stdio.h>\n"
                'static void print(const char *a, const char *b) { printf("%s\\t%s\\n", a, b); }\n'
                "int main(void)\n{\n" + "\n".join(lines) + "\n    return 0;\n}\n"
            )
            self.assertEqual("", build(source, program))
            output = subprocess.run([str(program)], capture_output=True, text=True, timeout=20, check=True).stdout
        names = [line.split("\t") for line in output.splitlines()]
        rules = {one for name in OTHER_NAMES for one in found[name]}
        given = [shown for one, shown in names if one != "?"]
        self.assertEqual(len(given), len(set(given)), "two enumerators have one name")
        for one, shown in names:
            if one == "?":
                self.assertNotIn(shown, given)
            elif one not in rules:
                self.assertEqual(one, shown)


if __name__ == "__main__":
    unittest.main()
