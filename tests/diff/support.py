"""Descriptions made in tests, and what the comparison says of two of them."""

from __future__ import annotations

import copy
import json
import tempfile
from pathlib import Path
from typing import Any

from codegen.compare.change import Change
from codegen.compare.diff import compare
from codegen.compare.snapshot import Snapshot, snapshot
from codegen.description.bundle import load_description

Doc = dict[str, Any]


def snapshot_of(document: Doc, prefix: str = "shop") -> Snapshot:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "api.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        root = load_description(str(path))
    assert root is not None
    return snapshot(root, prefix)


def told(old: Doc, new: Doc) -> list[Change]:
    return list(compare(snapshot_of(old), snapshot_of(new)))


def rules(old: Doc, new: Doc) -> list[str]:
    return sorted(change.rule for change in told(old, new))


def document(schemas: Doc | None = None, **more: Any) -> Doc:
    """One operation that sends Thing; `more` goes into the operation."""
    return copy.deepcopy(
        {
            "openapi": "3.1.0",
            "info": {"title": "Shop", "version": "1"},
            "servers": [{"url": "https://shop.example/api"}],
            "paths": {
                "/things": {
                    "post": {
                        "operationId": "sendThing",
                        "requestBody": {
                            "required": True,
                            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                        },
                        "responses": {"204": {"description": "Done."}},
                        **more,
                    }
                }
            },
            "components": {"schemas": {"Thing": {"type": "object"}, **(schemas or {})}},
        }
    )


def with_member(schema: Any, **rest: Any) -> Doc:
    """Thing with a member of this schema."""
    return document({"Thing": {"type": "object", "properties": {"member": schema}, **rest}})


def member_rules(old: Any, new: Any) -> list[str]:
    return rules(with_member(old), with_member(new))
