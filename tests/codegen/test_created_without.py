"""The generated question whether a request creates something anew, asked of requests of every depth."""

from __future__ import annotations

import subprocess
import tempfile
import unittest
from pathlib import Path

from tests.codegen import compiling
from tests.codegen.golden import expected

LIBRARY = compiling.ROOT / "build" / "liboac.a"
PROGRAM = """
#include <stdio.h>
#include <string.h>
#include <created_without/created_without.h>
#include "check/sent.h"
int main(void)
{
    char line[4096];
    while (fgets(line, sizeof line, stdin) != NULL) {
        created_without_thing thing = OAC_ZERO;
        oac_error error = OAC_ERROR_INIT;
        if (created_without_thing_parse(line, strlen(line), NULL, &thing, &error) != OAC_OK) {
            puts(error.message);
            return 1;
        }
        puts(oac_creates(&created_without_thing_oac_type, &thing) ? "yes" : "no");
        created_without_thing_dispose(&thing);
    }
    return 0;
}
"""
DEEP = '{"main":' + '{"twigs":[{"twin":' * 12 + '{"leaves":[%s]}' + "}]}" * 12 + "}"
CASES = (
    ("{}", "no"),
    ('{"name":"x","tags":["a"]}', "no"),
    ('{"labels":[],"main":{"leaves":[],"twigs":[]}}', "no"),
    ('{"labels":null,"main":null}', "no"),
    ('{"labels":[{"weight":0.5}]}', "no"),
    ('{"labels":[{"weight":0.5},{"weight":0}]}', "yes"),
    ('{"labels":[{"weight":-0.0}]}', "yes"),
    ('{"labels":[{"colour":"red"}]}', "yes"),
    ('{"labels":[{"weight":null}]}', "yes"),
    ('{"main":{"leaves":[{"leafId":"a"}]}}', "no"),
    ('{"main":{"leaves":[{"leafId":""}]}}', "yes"),
    ('{"main":{"leaves":[{"size":1}]}}', "yes"),
    ('{"main":{"twin":{"twin":{"leaves":[{"leafId":"a"},{}]}}}}', "yes"),
    ('{"main":{"twin":null,"twigs":[{"leaves":null},{"twigs":[{"leaves":[{"leafId":null}]}]}]}}', "yes"),
    (DEEP % '{"leafId":"a"}', "no"),
    (DEEP % "{}", "yes"),
)


@unittest.skipUnless(compiling.has("gcc", "pkg-config"), "needs gcc and pkg-config")
class CreatedWithout(unittest.TestCase):
    def test_requests_of_every_depth(self) -> None:
        self.assertTrue(LIBRARY.exists(), "run `make build` first")
        packages = ["pkg-config", "--cflags", "--libs", "libcurl", "libcjson"]
        libraries = subprocess.run(packages, capture_output=True, text=True, check=True, timeout=60).stdout.split()
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            compiling.write(folder, {**expected.generated("created_without"), "program.c": PROGRAM})
            sources = [*sorted((folder / "src").glob("*.c")), folder / "program.c"]
            command = ["gcc", "-std=c11", "-D_POSIX_C_SOURCE=200809L", f"-I{compiling.ROOT / 'runtime/include'}"]
            command += [f"-I{compiling.ROOT / 'runtime/src'}"]
            command += [f"-I{folder / 'include'}", f"-I{folder / 'src'}", *map(str, sources)]
            command += [str(LIBRARY), *libraries, "-lpthread", "-o", str(folder / "program")]
            built = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
            self.assertEqual((built.returncode, built.stderr), (0, ""))
            lines = "".join(text + "\n" for text, _ in CASES)
            ran = subprocess.run(
                [folder / "program"], input=lines, capture_output=True, text=True, check=False, timeout=60
            )
            self.assertEqual(ran.returncode, 0, ran.stdout)
            for (text, wanted), got in zip(CASES, ran.stdout.splitlines(), strict=True):
                with self.subTest(text):
                    self.assertEqual(wanted, got)

    def test_only_where_a_request_that_may_be_repeated_reaches_it(self) -> None:
        having = {path for path, text in expected.generated("created_without").items() if "OAC_ROW_CREATIONS(" in text}
        self.assertEqual(having, {"src/thing.c", "src/twig.c"})


if __name__ == "__main__":
    unittest.main()
