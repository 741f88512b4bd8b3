"""Members of forms: what each is called in the request, and what it looks like there."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from codegen.api.model import Body, Encoding
from codegen.api.types import Binary, List, Type
from codegen.binding.capi import CDocument, CMember, CObject, CPart

_COMPOUND = frozenset(("object", "map", "union", "json"))


def parts_of(body: Body, request: CObject | CDocument | None) -> Iterator[CPart]:
    if body.carried not in ("form", "parts") or not isinstance(request, CObject):
        return
    encodings = {encoding.name: encoding for encoding in body.encodings}
    for member in request.members:
        found = encodings.get(member.json_name, Encoding(member.json_name))
        yield CPart(
            member=member,
            name=quote(member.json_name, safe="-._~") if body.carried == "form" else member.json_name,
            media_type=_media_type(found, _bytes_type(member.use.type)),
            style=found.style or _style(member),
            explode=found.explode,
            reserved=found.reserved,
        )


def _media_type(encoding: Encoding, of_bytes: str) -> str:
    """Of several the source says which it is; anything else is the first."""
    stated = encoding.media_type if of_bytes else encoding.media_type.split(",")[0].strip()
    return stated or of_bytes


def _style(member: CMember) -> str:
    """Without a word about it objects are JSON text, and lists are repeated."""
    return "json" if member.type.shape in _COMPOUND else "form"


def _bytes_type(type_: Type) -> str:
    while isinstance(type_, List):
        type_ = type_.item.type
    return type_.media_type if isinstance(type_, Binary) else ""
