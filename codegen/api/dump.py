"""The Api as JSON: what stage 6 knows, for people, golden tests and programs in other languages.

A member has the name of the field of the dataclass; what is empty, false or null is left out. Where one of several
kinds may stand (types, definitions, constraints, conditions), `is` tells which. Places are `file:line:column`. The
graph of types stays a graph: a `Ref` names a definition.
"""

from __future__ import annotations

import dataclasses
import json
import typing
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from codegen.api.constraints import Condition, Constraint, Value
from codegen.api.model import Api
from codegen.api.types import Definition, Type
from codegen.source import shown
from codegen.source.diagnostics import Position

_WIDTH = 120
_TOLD_APART = frozenset(kind for union in (Type, Definition, Constraint, Condition) for kind in typing.get_args(union))


def dump(api: Api) -> str:
    """JSON text with a line end; the same for the same description, wherever it lies."""
    return _laid_out(plain(api), 0) + "\n"


def plain(value: object) -> Any:
    """A part of the Api as plain Python data."""
    match value:
        case Position():
            return f"{shown.path(value.file)}:{value.line}:{value.column}"
        case Value():
            return value.value
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case tuple():
            return [plain(item) for item in value]
        case Mapping():
            return {key: plain(item) for key, item in value.items()}
    if not dataclasses.is_dataclass(value):
        return value
    found: dict[str, Any] = {"is": type(value).__name__} if type(value) in _TOLD_APART else {}
    for field in dataclasses.fields(value):
        item = getattr(value, field.name)
        is_empty = item is None or item is False or (isinstance(item, (str, tuple, Mapping)) and not item)
        if not is_empty:
            found[field.name] = plain(item)
    return found


def _laid_out(value: Any, indent: int) -> str:
    """JSON with what fits on a line on one line."""
    line: str = json.dumps(value, ensure_ascii=False)
    if indent + len(line) < _WIDTH or not isinstance(value, (dict, list)) or not value:
        return line
    pad = " " * (indent + 2)
    if isinstance(value, dict):
        inner = [f"{json.dumps(key, ensure_ascii=False)}: {_laid_out(item, indent + 2)}" for key, item in value.items()]
    else:
        inner = [_laid_out(item, indent + 2) for item in value]
    brackets = "{}" if isinstance(value, dict) else "[]"
    return f"{brackets[0]}\n" + ",\n".join(pad + text for text in inner) + "\n" + " " * indent + brackets[1]
