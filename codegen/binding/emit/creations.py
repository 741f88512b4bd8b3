"""Whether a request holds what is created anew each time it is sent: statements that return true where it does."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.binding.capi import CCreation, CMember
from codegen.binding.forms import CType
from codegen.binding.emit.checks import guarded
from codegen.binding.emit.shapes import Shapes
from codegen.binding.emit.texts import Block

_INDICES = "ijklmnop"


def creation_text(creations: Iterable[CCreation], shapes: Shapes) -> tuple[Block, ...]:
    return tuple(_creation(creation, shapes) for creation in creations)


def _creation(creation: CCreation, shapes: Shapes) -> Block:
    if not creation.branch:
        return _found(f"value->{creation.c_name}", creation.type, True, creation, shapes, 0, 4)
    held = f"value->as.{creation.c_name}"
    if creation.type.shape == "object":
        inner = _returned(f"{shapes.objects[creation.type.target].names.creates}({held})", 8)
    elif creation.type.shape == "union":
        inner = _returned(f"{shapes.unions[creation.type.target].names.creates}({held})", 8)
    else:
        inner = _found(f"(*{held})", creation.type, True, creation, shapes, 0, 8)
    return guarded(f"value->which == {creation.branch} && {held} != NULL", inner, 4)


def _found(
    held: str, type_: CType, is_optional: bool, creation: CCreation, shapes: Shapes, depth: int, indent: int
) -> Block:
    """`held` is the value. Items of the outermost list are asked for what identifies them."""
    if type_.item is not None:
        index = _INDICES[depth]
        inner = f"{held}.entries[{index}].value" if type_.shape == "map" else f"{held}.items[{index}]"
        item = type_.item
        found = _found(inner, item.type, item.is_optional, creation, shapes, depth + 1, indent + 4)
        head = f"for (size_t {index} = 0; {held}.state == OAC_VALUE && {index} < {held}.count; {index}++) {{"
        return f"{' ' * indent}{head}\n{found}\n{' ' * indent}}}"
    if type_.shape == "union":
        creates = f"{shapes.unions[type_.target].names.creates}(&{held})"
        return _returned(f"{held}.state == OAC_VALUE && {creates}", indent)
    tests = []
    pointer = f"{held}.value" if is_optional else f"&{held}"
    place = f"{held}.value->" if is_optional else f"{held}."
    if creation.identifier is not None and depth == 1:
        tests += _unidentified(creation.identifier, place)
    if creation.inner:
        tests.append(f"{shapes.objects[type_.target].names.creates}({pointer})")
    found = _returned(" || ".join(tests), indent + 4 if is_optional else indent)
    if not is_optional:
        return found
    return guarded(f"{held}.state == OAC_VALUE && {held}.value != NULL", found, indent)


def _unidentified(identifier: CMember, place: str) -> list[str]:
    """Null, 0 and "" identify nothing."""
    held = f"{place}{identifier.c_name}"
    empty = f"{held}.value.length == 0" if identifier.type.shape == "string" else f"{held}.value == 0"
    return [f"{held}.state != OAC_VALUE", empty]


def _returned(test: str, indent: int) -> Block:
    return guarded(test, " " * (indent + 4) + "return true;", indent)
