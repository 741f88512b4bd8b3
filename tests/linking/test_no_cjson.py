"""A program that does not use cJSON's trees is linked without libcjson, and has nothing of it."""

from __future__ import annotations

import subprocess
import tempfile
import unittest
from pathlib import Path

from tests.harness import lab
from tests.linking.test_no_curl import symbols

CALLS = """\
#include <lab/lab.h>

int main(void)
{
    oac_client_options options = LAB_CLIENT_OPTIONS_INIT;
    const lab_update_customer_request request = {.name = oac_str("Ann")};
    lab_update_customer_response response = LAB_UPDATE_CUSTOMER_RESPONSE_INIT;
    oac_client *client = NULL;
    oac_error error = OAC_ERROR_INIT;
    options.base_url = "http://127.0.0.1:1";
    options.token = "not-looked-at";
    options.max_attempts = 1;
    if (oac_client_new(&options, &client, &error) != OAC_OK) {
        return 1;
    }
    error.status = lab_update_customer(client, 1, 2, &request, &response, &error);
    oac_client_free(client);
    return error.status != OAC_ERROR_NETWORK;
}
"""
TREES = """\
#include <lab/lab.h>

int main(void)
{
    const lab_update_customer_request request = {.name = oac_str("Ann")};
    struct cJSON *tree = NULL;
    return lab_update_customer_request_to_cjson(&request, &tree, NULL) != OAC_OK || tree == NULL;
}
"""


class NoCjson(unittest.TestCase):
    def linked(self, text: str, *libraries: str) -> tuple[str, set[str], int]:
        """What the linker says of a program, the program's symbols, and its exit status."""
        with tempfile.TemporaryDirectory() as folder:
            program = Path(folder) / "program"
            command = ["cc", "-std=c11", "-Wall", "-Werror", "-x", "c", "-", "-x", "none", "-o", str(program)]
            command += [*lab.INCLUDES[:2], *lab.libraries(), *libraries]
            done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                return done.stderr, set(), done.returncode
            ran = subprocess.run([str(program)], timeout=60, check=False)
            return done.stderr, symbols(program), ran.returncode

    def test_a_call_needs_none(self) -> None:
        said, names, status = self.linked(CALLS, "-lcurl")
        self.assertEqual(("", 0), (said, status))
        self.assertIn("lab_update_customer", names)
        self.assertEqual([], [name for name in names if "cjson" in name.lower()])

    def test_trees_need_it(self) -> None:
        self.assertIn("cJSON_", self.linked(TREES, "-lcurl")[0])
        said, names, status = self.linked(TREES, "-lcurl", "-lcjson")
        self.assertEqual(("", 0), (said, status))
        self.assertIn("oac_record_to_cjson", names)

    def test_nor_does_the_command(self) -> None:
        names = symbols(lab.ROOT / "build/tests/lab")
        self.assertIn("main", names)
        self.assertEqual([], [name for name in names if "cjson" in name.lower()])


if __name__ == "__main__":
    unittest.main()
