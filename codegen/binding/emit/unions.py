"""The C of unions: the table by which they are told apart, and what is done with each branch."""

from __future__ import annotations

from codegen.binding.capi import CBranch, CUnion
from codegen.binding.emit import checks
from codegen.binding.emit.creations import creation_text
from codegen.binding.emit.layout import returned, statement
from codegen.binding.emit.lists import Place
from codegen.binding.emit.objects import FileParts
from codegen.binding.emit.shapes import Shapes
from codegen.binding.emit.texts import Block, BranchText, UnionText
from codegen.binding.emit.values import PRESENT, Site
from codegen.binding.literal import literal


def union_text(union: CUnion, shapes: Shapes) -> UnionText:
    parts = FileParts(shapes)
    for branch in union.branches:
        parts.values.reserve(branch.c_name.rstrip("_"))
    branches = tuple(_branch(branch, parts) for branch in union.branches)
    return UnionText(
        branches=branches,
        discriminant=_text(union.discriminant) if union.discriminant else "{NULL, 0}",
        patterns=parts.patterns.all(),
        functions=tuple(parts.values.functions),
        checked=any(branch.check for branch in branches),
        created=creation_text(union.creations, shapes),
    )


def _branch(branch: CBranch, parts: FileParts) -> BranchText:
    element = branch.element
    held = f"value->as.{branch.c_name}"
    left, right = f"left->as.{branch.c_name}", f"right->as.{branch.c_name}"
    if branch.is_pointer:
        same = [f"{left} != NULL", f"{right} != NULL", f"{element.equal}({left}, {right})"]
    else:
        same = [f"{element.equal}(&{left}, &{right})"]
    return BranchText(
        constant=branch.constant,
        c_name=branch.c_name,
        c_type=element.c_type,
        is_pointer=branch.is_pointer,
        write=_write(branch, held),
        read=element.read,
        check=_check(branch, held, parts),
        equal=returned(same, 8),
    )


def _write(branch: CBranch, held: str) -> Block:
    element = branch.element
    if not branch.is_pointer:
        return statement(f"{element.write}(writer, {held});", 8)
    if element.is_optional:
        written = [
            statement(f"oac_write_present(writer, {held}->state);", 12),
            statement(f"{element.write}(writer, OAC_ITEM, {held});", 12),
        ]
    else:
        written = [statement(f"{element.write}(writer, {held});", 12)]
    return checks.guarded(f"oac_write_branch(writer, {held})", "\n".join(written), 8)


def _check(branch: CBranch, held: str, parts: FileParts) -> Block:
    element, context = branch.element, branch.c_name.rstrip("_")
    parts.patterns.context = context
    site = Site(held, False, "path", "NULL", "OAC_CHECK_OPTIONAL", 8, context)
    if not branch.is_pointer:
        return parts.values.check(site, element.use, element.type)
    function = ""
    if element.type.item is not None:
        function = parts.lists.function(context, Place("", "", None, PRESENT), element.use, element.type)
    return parts.values.behind_pointer(site, element.use, element.type, function)


def _text(text: str) -> str:
    return f'{{"{literal(text)}", {len(text.encode())}}}'
