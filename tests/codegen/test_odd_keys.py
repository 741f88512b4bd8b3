"""Names in a description that look like those that are made for it: nothing is mistaken for something else."""

from __future__ import annotations

import json
import tempfile
import unittest
from pathlib import Path
from typing import Any

from tests.codegen.test_refusals import _body, _ref, document, operation
from tests.harness.inprocess import codegen


class OddKeys(unittest.TestCase):
    def made(self, model: Any) -> dict[str, str]:
        """The headers, by name."""
        with tempfile.TemporaryDirectory() as folder:
            spec, out = Path(folder) / "a.json", Path(folder) / "out"
            spec.write_text(json.dumps(model), encoding="utf-8")
            done = codegen("generate", "--spec", spec, "--prefix", "other", "--out", out)
            self.assertEqual(0, done.returncode, done.stderr)
            return {path.name: path.read_text(encoding="utf-8") for path in (out / "include/other").glob("*.h")}

    def test_components_called_like_records_of_parameters(self) -> None:
        for name in ("put /bad params", "put /bad params()", "put /bad answers()", "put /bad which()"):
            answers = {
                "200": {"description": "one", **_body({"type": "string"})},
                "201": {"description": "two", **_body({"type": "integer"})},
            }
            query = [{"name": "q", "in": "query", "schema": {"type": "string"}}]
            body = _body(_ref(name.replace("/", "~1")))
            model = document(
                operation(parameters=query, requestBody=body, responses=answers),
                schemas={name: {"type": "object", "properties": {"marked": {"type": "string"}}}},
            )
            self.assertEqual(1, sum("oac_opt_string marked;" in text for text in self.made(model).values()), name)

    def test_parameters_called_like_parameters_of_a_place(self) -> None:
        text = {"type": "string"}
        names = [("a", "query"), ("a", "header"), ("query:a", "query"), ("header:a", "query")]
        parameters = [{"name": name, "in": place, "schema": text} for name, place in names]
        made = self.made(document(operation(parameters=parameters)))["bad_params.h"]
        self.assertEqual(4, made.count("    oac_opt_string "))


if __name__ == "__main__":
    unittest.main()
