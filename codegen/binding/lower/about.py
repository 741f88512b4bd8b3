"""What comments say of a type beside its name."""

from __future__ import annotations

from codegen.api.types import Scalar, Use
from codegen.binding.forms import CType
from codegen.source.shown import words

# Formats that are said by the C type, or by what the value is.
_TOLD = ("int32", "int64", "float", "double", "binary")


def about(use: Use, type_: CType | None) -> tuple[str, ...]:
    """Sentences without a full stop. `type_` may be None for what is no list and no map."""
    if type_ is not None and type_.item is not None:
        item = type_.item
        if item.type.shape == "enum" and not item.is_optional:
            return (f"Each is a text of {item.type.target}",)
        return tuple(said.replace("Format:", "Format of each:") for said in about(item.use, None))
    format_ = words(use.type.format) if isinstance(use.type, Scalar) else ""
    return (f"Format: {format_}",) if format_ and format_ not in _TOLD else ()
