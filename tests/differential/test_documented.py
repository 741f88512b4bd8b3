"""Every example of the vendor's pages through the C that is generated of the description: an answer and a request are
parsed into their structs and serialized back to the same JSON (members and values; their order is the record's).
"""

from __future__ import annotations

import json
import unittest

from codegen.description.bundle import plain_description
from tests.differential.driver import Driver, load
from tests.spec.documented import SPEC, examples


class Documented(unittest.TestCase):
    def test_every_example_comes_back(self) -> None:
        description = load(SPEC, "ecwid")
        places = {operation.id: place for place, operation in enumerate(description.api.operations)}
        found = list(examples(plain_description(str(SPEC))))
        driver = Driver(description, flags=("-O0",), template="documented.c.j2")
        try:
            records = [
                (2 * places[each.operation] + (each.kind == "answer"), json.dumps(each.value).encode())
                for each in found
            ]
            for each, answer in zip(found, driver.ask("", records)):
                with self.subTest(str(each)):
                    self.assertEqual("A", answer.verdict, answer.text)
                    self.assertEqual(each.value, json.loads(answer.text))
        finally:
            driver.close()


if __name__ == "__main__":
    unittest.main()
