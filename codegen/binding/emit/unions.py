"""The C of unions: the table by which they are told apart, and what is done with each branch."""

from __future__ import annotations

from codegen.binding.capi import CBranch, CUnion
from codegen.binding.emit import checks
from codegen.binding.emit.layout import statement
from codegen.binding.emit.texts import Block, BranchText, UnionText
from codegen.binding.literal import literal


def union_text(union: CUnion) -> UnionText:
    return UnionText(
        branches=tuple(_branch(branch) for branch in union.branches),
        discriminant=_text(union.discriminant) if union.discriminant else "{NULL, 0}",
    )


def _branch(branch: CBranch) -> BranchText:
    return BranchText(
        constant=branch.constant,
        c_name=branch.c_name,
        c_type=branch.element.c_type,
        is_pointer=branch.is_pointer,
        write=_write(branch, f"value->as.{branch.c_name}"),
        read=branch.element.read,
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


def _text(text: str) -> str:
    return f'{{"{literal(text)}", {len(text.encode())}}}'
