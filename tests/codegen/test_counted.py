"""The number of an answer by which a command tells that nothing was done: that of its own operation."""

from __future__ import annotations

import json
import tempfile
import unittest
from pathlib import Path
from typing import Any

from codegen.cli import pipeline
from codegen.source.diagnostics import Diagnostics

NUMBER: Any = {"type": "integer"}


def counted(what: str) -> Any:
    return NUMBER | {"x-oac": {"zeroMeans": f"nothing was {what}"}}


class Counted(unittest.TestCase):
    def test_a_member_of_a_shared_answer_counts_where_it_is_documented(self) -> None:
        answers = {
            "createThing": {"id": NUMBER, "createCount": counted("created")},
            "createPart": {"id": NUMBER},
            "updateThing": {"updateCount": counted("updated")},
        }
        schemas = {
            name: {"type": "object", "properties": members, "x-oac": {"record": "Done"}}
            for name, members in answers.items()
        }
        paths = {
            f"/{name}": {
                "post": {
                    "operationId": name,
                    "responses": {
                        "200": {
                            "description": "It worked.",
                            "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}},
                        }
                    },
                }
            }
            for name in answers
        }
        document = {
            "openapi": "3.1.0",
            "info": {"title": "Things", "version": "1"},
            "paths": paths,
            "components": {"schemas": schemas},
            "x-oac": {"sharing": {}},
        }
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "things.json"
            file.write_text(json.dumps(document), encoding="utf-8")
            diagnostics = Diagnostics()
            compiled, _ = pipeline.load(str(file), [], "demo", diagnostics)
        assert compiled is not None, list(diagnostics)
        self.assertEqual(["demo_done"], [item.c_name for item in compiled.capi.objects])
        found = {
            operation.id: operation.count_member.json_name if operation.count_member else ""
            for operation in compiled.capi.operations
        }
        self.assertEqual({"createThing": "createCount", "createPart": "", "updateThing": "updateCount"}, found)


if __name__ == "__main__":
    unittest.main()
