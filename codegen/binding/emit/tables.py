"""The constant tables of types: what the runtime does everything by that is not written out."""

from __future__ import annotations

import textwrap

from codegen.api.constraints import Value
from codegen.binding.capi import CContainer, CDocument, CEnum, CMember, CObject, CUnion
from codegen.binding.emit.breaking import WIDTH
from codegen.binding.emit.constraints import NONE, FileRows
from codegen.binding.emit.lookup import FEW, index, mask_of
from codegen.binding.emit.texts import TableText
from codegen.binding.literal import literal, quoted


_IDENTIFIER = "id"  # what items of lists are told apart by
_KINDS = ("object", "array", "string", "boolean", "integer", "number")


def record(owner: CObject, rules: FileRows) -> TableText:
    rows = [_field(owner.c_name, member, rules.member(member)) for member in owner.members]
    flags = []
    if owner.additional is not None:
        more = owner.additional
        rows.append(_nameless(owner.c_name, more, rules.member(more), _flags(more)))
        flags.append("OAC_TYPE_ADDITIONAL")
    names = [member.json_name for member in owner.members]
    slots = index(names) if len(names) > FEW else ()
    head = f"OAC_RECORD_TABLE({owner.c_name}, {owner.extra}, {len(owner.members)}, {mask_of(slots)})"
    members = owner.members if owner.additional is None else (*owner.members, owner.additional)
    asked = rules.record(owner, [member.c_name for member in members])
    return _record(owner.c_name, owner.names.oac_type, rows, slots, head, flags, asked, rules)


def document(owner: CDocument, rules: FileRows) -> TableText:
    rows = [_nameless(owner.c_name, owner.value, rules.member(owner.value), document_flags(owner))]
    head = f"OAC_RECORD_TABLE({owner.c_name}, {owner.extra}, 1, 0)"
    asked = rules.creations(owner.creations, [owner.value.c_name])
    return _record(owner.c_name, owner.names.oac_type, rows, (), head, ["OAC_TYPE_DOCUMENT"], asked, rules)


def _record(
    c_name: str,
    table: str,
    rows: list[str],
    slots: tuple[int, ...],
    head: str,
    flags: list[str],
    asked: str,
    rules: FileRows,
) -> TableText:
    parts = [head]
    if "OAC_TYPE_DOCUMENT" not in flags:
        parts += [f".write = write_{c_name}", f".read = read_{c_name}"]
    parts += [f".flags = {' | '.join(flags)}"] if flags else []
    parts += [f".fields = fields_of_{c_name}"] if rows else []
    parts += [f".index = index_of_{c_name}"] if slots else []
    parts += [f".rules = {asked}"] if asked != NONE else []
    return TableText(
        row_type="oac_field",
        rows_name=f"fields_of_{c_name}",
        rows=tuple(rows),
        index_name=f"index_of_{c_name}",
        index_type=_index_type(slots),
        index=_lines(slots),
        table=f"const oac_type {table} = {{{', '.join(parts)}}};",
        arrays=tuple(rules.arrays),
        patterns=rules.patterns.all(),
    )


def _index_type(slots: tuple[int, ...]) -> str:
    """As the runtime reads it."""
    return "uint8_t" if max(slots, default=0) <= 255 else "uint16_t"


def _lines(slots: tuple[int, ...]) -> tuple[str, ...]:
    """As many on a line as fit."""
    return tuple(textwrap.wrap("".join(f"{number}, " for number in slots), WIDTH - 4))


def _field(owner: str, member: CMember, rules: str) -> str:
    name, flags = quoted(member.json_name), _flags(member)
    return f"OAC_FIELD({name}, {member.type.table}, {owner}, {member.c_name}, {rules}, {flags})"


def _nameless(owner: str, member: CMember, rules: str, flags: str) -> str:
    return f"OAC_FIELD_NAMELESS({member.type.table}, {owner}, {member.c_name}, {rules}, {flags})"


def document_flags(owner: CDocument) -> str:
    return "OAC_CHECK_PRESENT | OAC_CHECK_NULLABLE" if owner.value.nullable else "OAC_CHECK_PRESENT"


def _flags(member: CMember) -> str:
    is_apart = member.is_named and not (member.predicted and member.key == member.literal)
    told = (
        ("OAC_CHECK_REQUIRED", member.required),
        ("OAC_CHECK_NULLABLE", member.nullable),
        ("OAC_CHECK_READ_ONLY", member.read_only),
        ("OAC_CHECK_WRITE_ONLY", member.write_only),
        ("OAC_FIELD_APART", is_apart),
        ("OAC_FIELD_IDENTIFIES", member.json_name == _IDENTIFIER and member.type.shape in ("integer", "string")),
    )
    return " | ".join(flag for flag, is_set in told if is_set) or "0"


def enumeration(enum: CEnum) -> TableText:
    slots = index([value.text for value in enum.values])
    head = f"OAC_ENUM_TABLE({enum.c_name}, {len(enum.values)}, {mask_of(slots)})"
    name = f"index_of_{enum.c_name}"
    open_ = [".flags = OAC_TYPE_OPEN"] if enum.open else []
    parts = [head, *open_, f".names = names_of_{enum.c_name}", f".index = {name}"]
    return TableText(
        row_type="",
        rows_name="",
        rows=(),
        index_name=name,
        index_type=_index_type(slots),
        index=_lines(slots),
        table=f"const oac_type {enum.names.oac_type} = {{{', '.join(parts)}}};",
    )


def union(owner: CUnion, rules: FileRows) -> TableText:
    name = f"kinds_of_{owner.c_name}"
    head = f"OAC_UNION_TABLE({owner.c_name}, {len(owner.branches)})"
    parts = [head, f".branches = {name}"]
    arrays = []
    if owner.discriminant:
        arrays.append(f"static const oac_string tag_of_{owner.c_name} = {_text(owner.discriminant)};")
        parts.append(f".discriminant = &tag_of_{owner.c_name}")
    rows = []
    for number, branch in enumerate(owner.branches, 1):
        kinds = " | ".join(f"OAC_KIND_{kind.upper()}" for kind in _KINDS if kind in branch.kinds) or "0"
        tags, needs = [_json(tag) for tag in branch.tags], list(branch.needs)
        held = []
        for texts, what in ((tags, "tags"), (needs, "needs")):
            array = f"{what}_{number}_of_{owner.c_name}"
            held.append(array if texts else "NULL")
            if texts:
                arrays.append(f"static const oac_string {array}[] = {{{', '.join(map(_text, texts))}}};")
        pointer = "true" if branch.is_pointer else "false"
        counts = f"{len(tags)}, {len(needs)}"
        rows.append(
            f"{{&{branch.element.type.table}, {rules.branch(branch)}, {held[0]}, {held[1]},"
            f" {counts}, {kinds}, {pointer}}}"
        )
    creations = rules.creations(owner.creations, [branch.c_name for branch in owner.branches])
    parts += [f".rules = {creations}"] if creations != NONE else []
    return TableText(
        row_type="oac_branch",
        rows_name=name,
        rows=tuple(rows),
        index_name="",
        index_type="",
        index=(),
        table=f"const oac_type {owner.names.oac_type} = {{{', '.join(parts)}}};",
        arrays=(*rules.arrays, *arrays),
        patterns=rules.patterns.all(),
    )


def container(owner: CContainer) -> str:
    item = owner.item
    flags = "OAC_TYPE_OPTIONAL_ITEMS" if item.is_optional else "0"
    if owner.is_map:
        made = f"OAC_MAP_TABLE({owner.c_name}, {item.type.table}, {flags})"
    else:
        made = f"OAC_LIST_TABLE({owner.c_name}, {item.c_type}, {item.type.table}, {flags})"
    return f"const oac_type {owner.names.oac_type} = {made};"


def _json(tag: Value) -> str:
    """The value as JSON text; a number with all its digits."""
    return str(tag.exact) if tag.exact is not None else tag.text


def _text(text: str) -> str:
    return f'{{"{literal(text)}", {len(text.encode())}}}'
