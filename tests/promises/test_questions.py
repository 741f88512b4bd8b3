"""What only asks takes a const client, call or front, and of null it gives the zero answer."""

from __future__ import annotations

import subprocess
import tempfile
import unittest
from pathlib import Path

from tests.promises.declarations import Function, build, functions, headers

ASKED = ("oac_client", "oac_call", "oac_front", "oac_batch")
# They change what they are given, and return what came of it; nothing that has been made goes without them.
DO = {"oac_front_drive": "drives the calls on"}

PROGRAM = """
#include <oac/oac.h>
#include <stdio.h>
#include <string.h>

static int is_zero(const void *answer, size_t size)
{
    static const char zeros[256];
    return memcmp(answer, zeros, size) == 0;
}

int main(void)
{
    static const char zeros[sizeof(oac_counters)];
    oac_counters counters;
%s    memset(&counters, 0x55, sizeof counters);
    oac_client_counters(NULL, &counters);
    printf("oac_client_counters %%d\\n", memcmp(&counters, zeros, sizeof counters) == 0);
    memset(&counters, 0x55, sizeof counters);
    oac_client_count(NULL, &counters, sizeof counters.calls);
    printf("oac_client_count %%d\\n", counters.calls == 0 && counters.failures == UINT64_C(0x5555555555555555));
    oac_client_counters(NULL, NULL);
    return 0;
}
"""


def asks(function: Function) -> bool:
    """Whether it returns what it found out about what it is given first."""
    kind = function.parameters[0][0] if function.parameters else ""
    first = kind.removeprefix("const ").removesuffix(" *")
    return first in ASKED and kind.endswith(" *") and function.result not in ("oac_status", "void")


class Questions(unittest.TestCase):
    found = [function for header in headers() for function in functions(header) if asks(function)]

    def test_they_change_nothing(self) -> None:
        names = {function.name for function in self.found}
        self.assertLessEqual({"oac_client_stopped", "oac_client_validation", "oac_front_pending"}, names)
        self.assertLessEqual({"oac_call_http_status", "oac_call_answer", "oac_call_answer_header"}, names)
        self.assertLessEqual(DO.keys(), names)
        for function in self.found:
            kind = function.parameters[0][0]
            self.assertEqual(kind.startswith("const "), function.name not in DO, function.name)

    def test_null_gives_the_zero_answer(self) -> None:
        lines = []
        for function in self.found:
            rest = "".join(", " + ('"x"' if kind == "const char *" else "0") for kind, _ in function.parameters[1:])
            answer = f"{function.name}(NULL{rest})"
            if function.result == "const char *":
                answer = f"{function.name}(NULL{rest}) == NULL || *{function.name}(NULL{rest}) == 0"
                lines.append(f'    printf("{function.name} %d\\n", {answer});\n')
            elif function.result.startswith("const oac_"):
                lines.append(
                    f'    printf("{function.name} %d\\n", {answer} == NULL || is_zero({answer}, sizeof *{answer}));\n'
                )
            elif function.result == "oac_string":
                lines.append(f'    printf("{function.name} %d\\n", {answer}.length == 0);\n')
            else:
                lines.append(f'    printf("{function.name} %d\\n", {answer} == 0);\n')
        with tempfile.TemporaryDirectory(prefix="oac-questions-") as folder:
            source, program = Path(folder, "questions.c"), Path(folder, "questions")
            source.write_text(PROGRAM % "".join(lines), encoding="utf-8")
            self.assertEqual("", build(source, program))
            told = subprocess.run([str(program)], capture_output=True, text=True, timeout=20, check=True).stdout
        answers = dict(line.split() for line in told.splitlines())
        wanted = {*(function.name for function in self.found), "oac_client_counters", "oac_client_count"}
        self.assertEqual(answers, dict.fromkeys(wanted, "1"))


if __name__ == "__main__":
    unittest.main()
