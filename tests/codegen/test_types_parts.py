"""Records that are sent in parts: texts that stand for bytes are bytes there, and texts in JSON."""

from __future__ import annotations

import json
import unittest
from typing import Any

from codegen.api.dump import plain
from codegen.api.records import Records
from codegen.api.schemas import Schemas
from codegen.description.refusals import Refusals
from codegen.source.diagnostics import Diagnostics
from codegen.source.yamldoc import loads
from tests.codegen.typed import short

FILE: dict[str, Any] = {"type": "string", "format": "binary"}
FORM: dict[str, Any] = {
    "type": "object",
    "properties": {
        "file": FILE,
        "image": {"contentMediaType": "image/png"},
        "text": {"type": "string", "contentMediaType": "image/png", "contentEncoding": "base64"},
        "files": {"type": "array", "items": FILE},
        "name": {"type": "string"},
        "inner": {"type": "object", "properties": {"file": FILE}},
    },
}


class Parts(unittest.TestCase):
    def setUp(self) -> None:
        self.refusals = Refusals()
        root = loads(json.dumps({"form": FORM}), "form.json", Diagnostics())
        assert root is not None
        self.node = root.members["form"]
        self.schemas = Schemas(root, self.refusals)

    def fields(self, found: Any) -> dict[str, str]:
        waiting = next(each for each in self.schemas.waiting if each.key == found.type.name)
        record = Records(self.schemas, self.refusals).record(waiting)
        return {field.name: short(plain(field.use)) for field in record.fields}

    def test_bytes_in_parts(self) -> None:
        fields = self.fields(self.schemas.use(self.node, "Form", mode="form"))
        self.assertEqual("bytes(application/octet-stream)", fields["file"])
        self.assertEqual("bytes(image/png)", fields["image"])
        self.assertEqual("[bytes(application/octet-stream)]", fields["files"])
        self.assertEqual(("string", "string"), (fields["text"], fields["name"]))

    def test_texts_in_json(self) -> None:
        in_parts = self.schemas.use(self.node, "Form", mode="form")
        in_json = self.schemas.use(self.node, "Form")
        assert in_parts is not None and in_json is not None
        self.assertNotEqual(in_parts.type, in_json.type, "two records")
        fields = self.fields(in_json)
        self.assertEqual(("string:binary", "[string:binary]"), (fields["file"], fields["files"]))

    def test_within_a_part_there_is_json(self) -> None:
        self.fields(self.schemas.use(self.node, "Form", mode="form"))
        inner = next(each for each in self.schemas.waiting if each.name == "FormInner")
        record = Records(self.schemas, self.refusals).record(inner)
        self.assertEqual("string:binary", short(plain(record.fields[0].use)))


if __name__ == "__main__":
    unittest.main()
