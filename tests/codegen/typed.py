"""Schemas of a small description, as the dump has their types: read as others' descriptions are, without `strict`."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.api.dump import dump
from codegen.api.read import read
from codegen.description.bundle import bundle
from codegen.description.refusals import Refusals
from codegen.source.diagnostics import Diagnostics


@dataclass(frozen=True)
class Typed:
    """What became of the schema Root, which is the request of the only operation."""

    model: dict[str, Any]

    @property
    def notes(self) -> list[str]:
        return [note["what"] for note in self.model.get("notes", [])]

    @property
    def refusals(self) -> list[str]:
        return [refusal["reason"] for refusal in self.model.get("refusals", [])]

    def definition(self, name: str) -> dict[str, Any]:
        found: dict[str, Any] = self.model["definitions"][name]
        return found

    def field(self, name: str, of: str = "Root") -> dict[str, Any]:
        """A member of a record, with its places left out."""
        return next(_bare(field) for field in self.definition(of)["fields"] if field["name"] == name)

    def fields(self, of: str = "Root") -> dict[str, str]:
        """The members of a record with their types in short; * at the end of a name: required."""
        fields = self.definition(of).get("fields", [])
        return {field["name"] + "*" * field.get("required", False): short(field["use"]) for field in fields}

    def branches(self, of: str) -> dict[str, str]:
        """The branches of a union with their types in short, and what they are told by."""
        union = self.definition(of)
        assert union["is"] == "Union", union
        return {branch["name"]: " ".join([short(branch["use"]), *_told(branch)]) for branch in union["branches"]}

    def values(self, of: str) -> list[str]:
        return [value["text"] for value in self.definition(of)["values"]]


def typed(root: Any, others: dict[str, Any] | None = None, strict: bool = False, version: str = "3.1.0") -> Typed:
    """`others` are the other schemas of the description. Root is a record, so that its members show types."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Root"}}}
    operation = {
        "operationId": "putRoot",
        "requestBody": {"content": content},
        "responses": {"200": {"description": "OK"}},
    }
    document = {
        "openapi": version,
        "info": {"title": "Types", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/root": {"put": operation}},
        "components": {"schemas": {"Root": root, **(others or {})}},
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "types.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        diagnostics = Diagnostics()
        bundled = bundle(str(path), [], diagnostics)
        assert bundled is not None, list(diagnostics)
        return Typed(json.loads(dump(read(bundled, Refusals(strict)).api)))


def member(schema: Any, others: dict[str, Any] | None = None, **options: Any) -> tuple[str, Typed]:
    """The type of one member `it`, in short."""
    found = typed({"type": "object", "properties": {"it": schema}}, others, **options)
    return found.fields().get("it", "nothing"), found


def reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def short(use: dict[str, Any]) -> str:
    """integer, [string?], {Pet}, json(object); ? where null may stand; then what is asked of it."""
    text = _type(use["type"]) + ("?" if use.get("nullable") else "")
    return " ".join([text, *(_constraint(each) for each in use.get("constraints", []))])


def _type(kind: dict[str, Any]) -> str:
    match kind["is"]:
        case "Scalar":
            return str(kind["kind"]) + (":" + kind["format"] if "format" in kind else "")
        case "Ref":
            return str(kind["name"])
        case "Json":
            return "json" + ("(" + ",".join(kind["kinds"]) + ")" if "kinds" in kind else "")
        case "Binary":
            return f'bytes({kind["media_type"]})'
        case "List":
            return f'[{short(kind["item"])}]'
    return "{" + short(kind["value"]) + "}"


def _constraint(each: dict[str, Any]) -> str:
    name = each["is"]
    match name:
        case "Minimum" | "Maximum":
            sign = (">" if name == "Minimum" else "<") + ("" if each.get("exclusive") else "=")
            return sign + each["written"]
        case "Const":
            return "=" + json.dumps(each["value"])
        case "EnumValues":
            return "in" + json.dumps(each["values"], separators=(",", ":"))
        case "Pattern":
            return f'/{each["text"]}/'
    return str(name) + (str(each["limit"]) if "limit" in each else "")


def _told(branch: dict[str, Any]) -> list[str]:
    found = ["+".join(branch["kinds"])] if branch["kinds"] != ["object"] else []
    found += ["=" + "|".join(map(_tag, branch["tags"]))] if "tags" in branch else []
    return found + (["needs " + ",".join(branch["needs"])] if "needs" in branch else [])


def _tag(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _bare(item) for key, item in value.items() if key != "place"}
    return [_bare(item) for item in value] if isinstance(value, list) else value
